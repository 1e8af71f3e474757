import type { Evidence } from "../../../domain/kpi/evidence/evidence";
import type { Register } from "../../../domain/member/member";
import { memberResolver } from "../../../domain/member/resolve-member";
import type { KpiId } from "../../../domain/plan/ids";
import { cellText, isBlank } from "../../cell-text";
import { readYesNo } from "../../tables/answers";
import type { MembersColumn } from "../../tables/members";
import { kpiIdOfHeading, type StatusColumnKind } from "../../tables/member-status";
import type { CellValue } from "../../sheet-snapshot";
import { cellsUnder, type LiveTable, textLiteral } from "./ranges";
import { isAnswerSeen, saysYes } from "./written-forms";

/** Member Status and Members as formulas count them; only where their names are such that a formula can. */
export interface LiveMembers {
  /** How many active Members are a yes on a day: yesOn("'Member Status'!$C$2:$C$100", "$H$2"). */
  readonly yesOn: (answers: string, day: string) => string;
  /** How many Members count now. */
  readonly active: string;
  /** The column of a KPI's answers; undefined where there is none, or a formula would misread a cell of it. */
  readonly answersOf: (kpi: KpiId) => string | undefined;
}

interface Tables {
  readonly members: LiveTable<MembersColumn>;
  readonly status: LiveTable<StatusColumnKind>;
  readonly evidence: Evidence;
}

/** More names than this that are not the register's own would make formulas that nobody can read. */
const mostAliases = 10;

export function liveMembers({ members, status, evidence }: Tables): LiveMembers | undefined {
  const names = members.range("member");
  const rows = status.range("member");
  if (names === undefined || rows === undefined || !isPlainRegister(members)) return undefined;
  const aliases = aliasesIn(status.cells("member"), evidence.members);
  if (aliases === undefined || aliases.length > mostAliases) return undefined;
  const activeColumn = members.range("active");
  const counting = activeColumn === undefined ? "" : `,${activeColumn},"<>no"`;
  return {
    yesOn: (answers, day) => {
      const yes = `(ISNUMBER(${answers})*(${answers}<${day}+1)+${saysYes(answers)})`;
      const listed = `SUMPRODUCT((${rows}<>"")*COUNTIFS(${names},${rows}${counting})*${yes})`;
      const others = aliases.map(
        ({ written, name }) =>
          `+SUMPRODUCT((${rows}=${textLiteral(written)})*${yes})*COUNTIFS(${names},${textLiteral(name)}${counting})`,
      );
      return listed + others.join("");
    },
    active: `COUNTIFS(${names},"?*"${counting})`,
    answersOf: answersOf(status, evidence),
  };
}

/** A name that a criterion takes as it is: a letter first, no wildcard, no blank at its ends. */
const isPlainName = (cell: CellValue): cell is string =>
  typeof cell === "string" && /^\p{L}[^*?~|\p{Cc}]{0,99}$/u.test(cell) && cell === cell.trim();

/** Names once each, and Active yes, no or blank as a criterion reads it. */
function isPlainRegister({ cells }: LiveTable<MembersColumn>): boolean {
  const names = cells("member").filter((cell) => !isBlank(cell));
  const keys = new Set(names.map((cell) => cellText(cell).toLowerCase()));
  return (
    names.every(isPlainName) &&
    keys.size === names.length &&
    cells("active").every((cell) => isActiveSeen(cell))
  );
}

const isActiveSeen = (cell: CellValue): boolean =>
  cell === null ||
  (typeof cell === "string" && (cell.toLowerCase() === "no") === (readYesNo(cell) === false));

interface Alias {
  readonly written: string;
  readonly name: string;
}

/** The rows that call a Member otherwise than the register does; undefined where a name cannot be counted for sure. */
function aliasesIn(cells: readonly CellValue[], register: Register): readonly Alias[] | undefined {
  const resolve = memberResolver(register);
  const own = new Set(register.map(({ name }) => name.toLowerCase()));
  const seen = new Set<string>();
  const aliases: Alias[] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const match = resolve(cellText(cell));
    const isOwn = typeof cell === "string" && own.has(cell.toLowerCase());
    const name = match.kind === "sure" ? match.member.name : undefined;
    if (!isPlainText(cell) || (name === undefined ? isOwn : seen.has(name))) return undefined;
    if (name === undefined) continue;
    seen.add(name);
    if (cell.toLowerCase() === name.toLowerCase()) continue;
    if (isOwn || aliases.some(({ written }) => written.toLowerCase() === cell.toLowerCase()))
      return undefined;
    aliases.push({ written: cell, name });
  }
  return aliases;
}

/** What may stand as a criterion or between quotes. */
const isPlainText = (cell: CellValue): cell is string =>
  typeof cell === "string" && /^[^*?~<>=\p{Cc}][^*?~\p{Cc}]{0,99}$/u.test(cell);

function answersOf({ sheet, heading, rangeAt }: LiveTable<StatusColumnKind>, { memberStatus }: Evidence) {
  const columns = new Map<KpiId, number>();
  for (const [column, text] of heading.texts) {
    const id = column === heading.columns.get("member") ? undefined : kpiIdOfHeading(text);
    if (id !== undefined && !columns.has(id)) columns.set(id, column);
  }
  return (kpi: KpiId): string | undefined => {
    const column = columns.get(kpi);
    const read = memberStatus.get(kpi);
    if (column === undefined || read === undefined) return undefined;
    const cells = cellsUnder(sheet, heading.lastRow + 1, column);
    const isAnyThere = cells.some((cell) => cell !== null && cell !== "");
    return cells.every(isAnswerSeen) && isAnyThere === read.filled > 0 ? rangeAt(column) : undefined;
  };
}
