import type { StatusAnswer, StatusColumn } from "../../domain/kpi/evidence/evidence";
import type { MemberName, Register } from "../../domain/member/member";
import type { MemberMatch } from "../../domain/member/resolve-member";
import { actionId, isPillar, type KpiId, kpiId, orderOf } from "../../domain/plan/ids";
import { noOwnIds, type OwnIds } from "../../domain/plan/own-ids";
import { plainText } from "../../domain/shared/plain-text";
import type { Remark } from "../../domain/shared/remark";
import { addressOf, rangeAddress } from "../cell-address";
import { cellText } from "../cell-text";
import type { HeadingRow } from "../headings";
import type { SheetSnapshot } from "../sheet-snapshot";
import { readStatusAnswer } from "./answers";
import type { BlankSheet } from "./data-drawing";
import { type DataRow, type DataTable, findHeading } from "./data-table";
import { memberSpellings } from "./shared-columns";
import { sheetTable } from "./sheet-table";
import { implemented } from "./words";

export type StatusColumnKind = "member" | "kpi";

export const memberStatusName = "Member Status";

/**
 * How Members stand on each KPI that counts them: a row per Member, a column per KPI. The KPIs' columns are headed by
 * their ids, so the declared one stands for all of them.
 */
export const memberStatusTable = sheetTable<StatusColumnKind>({
  role: "member-status",
  name: memberStatusName,
  title: "member",
  columns: {
    member: {
      heading: "Member",
      width: 20,
      needed: true,
      choices: "members",
      also: memberSpellings,
      note: "A row for every Member that counts, by its name in Members.",
    },
    kpi: {
      heading: "1-(a) Short title",
      width: 16,
      needed: true,
      holds: "day",
      choices: implemented,
      also: /^\d{1,2} ?-? ?[a-z]{1,4}(?: \d)?(?: |$)/,
      note: "The day since which the Member has it, or yes, no, in progress; blank is unknown. Headed by the KPI's id.",
    },
  },
});

/** Member Status: a row per active Member, a column per heading; the answers are blank: unknown. */
export function memberStatusSheet(register: Register, headings: readonly string[]): BlankSheet {
  const { blank, columns } = memberStatusTable;
  return {
    ...blank,
    columns: columns.flatMap((column) =>
      column.column === "kpi" ? headings.map((heading) => ({ ...column, heading })) : [column],
    ),
    rows: register.filter(({ active }) => active).map(({ name }) => [name]),
    frozenColumns: 1,
  };
}

/** How Member Status is headed where the office's own ids may head its columns beside ours. */
export const findOwnStatus = (sheet: SheetSnapshot, own: OwnIds): HeadingRow<StatusColumnKind> | undefined =>
  findHeading(
    sheet,
    (words) => memberStatusTable.names(words) ?? (own.kpiAtStart(words) === undefined ? undefined : "kpi"),
    ["member", "kpi"],
  );

export interface ReadMemberStatus {
  readonly columns: ReadonlyMap<KpiId, StatusColumn>;
  readonly remarks: readonly Remark[];
}

/** The answers by KPI. Rows of no Member for sure, and columns of no KPI, are remarks. */
export function readMemberStatus(
  { sheet, heading, rows }: DataTable<StatusColumnKind>,
  resolve: (text: string) => MemberMatch,
  own: OwnIds = noOwnIds,
): ReadMemberStatus {
  const { named, remarks } = namedRows(sheet, rows, resolve);
  const columns = new Map<KpiId, StatusColumn>();
  const found: Remark[] = [...remarks];
  for (const [column, text] of kpiColumns(heading)) {
    const id = own.kpiAtStart(text) ?? kpiIdOfHeading(text);
    const source = { sheet, address: addressOf(heading.row, column) };
    if (id === undefined)
      found.push(
        columnRemark(
          source,
          `The heading "${text}" begins with no KPI's id.`,
          'Head the column "1-(a) Short title".',
        ),
      );
    else if (columns.has(id))
      found.push(
        columnRemark(source, `There are two columns for ${id}; the first is used.`, "Delete or rename one."),
      );
    else {
      const read = readColumn(named, { sheet, column });
      columns.set(id, read.column);
      for (const remark of read.remarks) found.push(remark);
    }
  }
  return { columns, remarks: found };
}

/** kpiIdOfHeading("1-(h)(1) HS 2017") -> "1-(h)(1)"; undefined where the heading begins with none. */
export function kpiIdOfHeading(text: string): KpiId | undefined {
  const parts = /^(\d{1,2})\s?[-.]?\s?\(?([a-z]{1,4})\)?(?:\s?\((\d)\))?(?=\W|$)/i.exec(plainText(text));
  const [, pillar, letter, part] = parts ?? [];
  if (letter === undefined || !isPillar(Number(pillar)) || orderOf(letter) === undefined) return undefined;
  return kpiId(actionId(Number(pillar), letter), part === undefined ? undefined : Number(part));
}

const kpiColumns = ({
  texts,
  columns,
}: HeadingRow<StatusColumnKind>): readonly (readonly [number, string])[] =>
  [...texts].filter(([column]) => column !== columns.get("member"));

interface NamedRow {
  readonly member: MemberName;
  readonly row: DataRow<StatusColumnKind>;
}

function namedRows(
  sheet: string,
  rows: readonly DataRow<StatusColumnKind>[],
  resolve: (text: string) => MemberMatch,
) {
  const remarks: Remark[] = [];
  const seen = new Set<MemberName>();
  const named = rows.flatMap((row): NamedRow[] => {
    const text = cellText(row.cell("member"));
    if (text === "") return [];
    const source = { sheet, address: row.address("member") };
    const match = resolve(text);
    if (match.kind !== "sure") {
      const near = match.proposals[0];
      const next = near
        ? `Write "${near.name}" if that is meant, or add the name to Other names.`
        : "Add it to the Members sheet, or correct the name.";
      remarks.push({
        code: "member-unknown",
        severity: "warning",
        source,
        text: `"${text}" is no Member of the register for sure; its row counts nowhere.`,
        next,
      });
      return [];
    }
    const { name } = match.member;
    if (seen.has(name))
      remarks.push({
        code: "member-twice",
        severity: "warning",
        source,
        text: `${name} stands here twice; the lower row wins where it is filled.`,
        next: "Delete one of the rows.",
      });
    seen.add(name);
    return [{ member: name, row }];
  });
  return { named, remarks };
}

function readColumn(rows: readonly NamedRow[], { sheet, column }: { sheet: string; column: number }) {
  const answers = new Map<MemberName, StatusAnswer>();
  const remarks: Remark[] = [];
  for (const { member, row } of rows) {
    const cell = row.cells[column] ?? null;
    const answer = readStatusAnswer(cell);
    if (answer === undefined) continue;
    answers.set(member, answer);
    if (answer.kind === "unread") {
      const source = { sheet, address: addressOf(row.row - 1, column) };
      remarks.push({
        code: "status-unread",
        severity: "warning",
        source,
        text: `"${cellText(cell)}" is no answer; the Member counts as unknown.`,
        next: "Write a date, yes, no, in progress, or leave it blank.",
      });
    }
  }
  const top = (rows[0]?.row.row ?? 2) - 1;
  const bottom = (rows.at(-1)?.row.row ?? 2) - 1;
  const address = rangeAddress({ top, left: column, bottom, right: column });
  return { column: { sheet, address, answers, filled: answers.size }, remarks };
}

const columnRemark = (source: Remark["source"], text: string, next: string): Remark => ({
  code: "status-column",
  severity: "warning",
  source,
  text,
  next,
});
