import type { MemberName } from "../../domain/member/member";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText } from "../../sheets/cell-text";
import { choicesColumns, choicesSheet } from "../../sheets/tables/settings/settings-table";
import { choiceKinds, choicesTable } from "../../sheets/tables/choices";
import { membersHeadings } from "../../sheets/tables/data-columns";
import { dataTable, findHeading } from "../../sheets/tables/data-table";
import type { FoundSheet } from "../../sheets/office/sheet-roles";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPatch, WorkbookChange } from "../ports/workbook";
import { editOrCreate, newTable, standingTable, type WantedRow } from "./table-edits";

/** What a person decided during an import and the workbook does not know yet. */
export interface NewChoices {
  /** Names as written, and the Members that they mean. */
  readonly aliases: ReadonlyMap<string, MemberName>;
  /** Words of headings and roles. */
  readonly columns: ReadonlyMap<string, string>;
  /** Words of topics and ids. */
  readonly topics: ReadonlyMap<string, string>;
  readonly today: CalendarDate;
}

/** Aliases go beside their Member's other names; where there is no such cell, they go to Choices with the rest. */
export function rememberChoices(
  choices: NewChoices,
  sheets: readonly FoundSheet[],
): readonly WorkbookChange[] {
  const members = sheets.find(({ role }) => role === "members")?.sheet;
  const cells = members ? aliasPatches(members, choices.aliases) : new Map<string, CellPatch>();
  const kept = new Set([...cells.keys()]);
  const aliases = [...choices.aliases].filter(([, member]) => !kept.has(member.toLowerCase()));
  const lines = [
    ...aliases.map((line) => [choiceKinds.alias, ...line] as const),
    ...[...choices.columns].map((line) => [choiceKinds.column, ...line] as const),
    ...[...choices.topics].map((line) => [choiceKinds.topic, ...line] as const),
  ];
  const patch: readonly WorkbookChange[] =
    members && cells.size > 0 ? [{ kind: "patch", sheet: members.name, cells: [...cells.values()] }] : [];
  return [...patch, ...choiceLines(lines, choices.today, sheets)];
}

/** By the Member's name in lower case. */
function aliasPatches(
  sheet: SheetSnapshot,
  aliases: ReadonlyMap<string, MemberName>,
): Map<string, CellPatch> {
  const patches = new Map<string, CellPatch>();
  const heading = findHeading(sheet, membersHeadings, ["member", "otherNames"]);
  const column = heading?.columns.get("otherNames");
  if (heading === undefined || column === undefined) return patches;
  for (const { row, cell } of dataTable(sheet, heading).rows) {
    const name = cellText(cell("member")).toLowerCase();
    const more = [...aliases]
      .filter(([, member]) => member.toLowerCase() === name)
      .map(([alias]) => alias.trim());
    const was = cell("otherNames");
    if (more.length > 0 && !patches.has(name))
      patches.set(name, {
        row: row - 1,
        column,
        was,
        becomes: [cellText(was), ...more].filter(Boolean).join("; "),
      });
  }
  return patches;
}

type Line = readonly [kind: string, subject: string, value: string];

const lineKey = (kind: string, subject: string): string => `${kind.toLowerCase()}\n${subject.toLowerCase()}`;

function choiceLines(
  lines: readonly Line[],
  today: CalendarDate,
  sheets: readonly FoundSheet[],
): readonly WorkbookChange[] {
  const sheet = sheets.find(({ role }) => role === "choices")?.sheet;
  const table = sheet && choicesTable(sheet);
  const columns = choicesColumns.flatMap(({ role, heading }) => {
    const column = table?.heading.columns.get(role);
    return column === undefined ? [] : [[heading, column] as const];
  });
  const standing =
    table &&
    standingTable(table, new Map(columns), (cell) =>
      lineKey(cellText(cell("kind")), cellText(cell("subject"))),
    );
  const wanted = lines.map(([kind, subject, value]): WantedRow => {
    const key = lineKey(kind, subject);
    // The day stays that of the first decision unless the decision changes.
    const when = standing?.rows.has(key) ? undefined : ({ kind: "date", date: today } as const);
    return {
      key,
      values: new Map(Object.entries({ Kind: kind, Subject: subject, Value: value, When: when })),
    };
  });
  return editOrCreate(standing, wanted, () =>
    newTable(
      choicesSheet,
      sheets.map((found) => found.sheet),
    ),
  ).changes;
}
