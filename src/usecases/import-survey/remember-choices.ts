import type { MemberName } from "../../domain/member/member";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText } from "../../sheets/cell-text";
import { choiceKinds, choicesTable } from "../../sheets/tables/choices";
import type { DataTable } from "../../sheets/tables/data-table";
import { type MembersColumn, membersTable } from "../../sheets/tables/members";
import { rowsOf } from "../../sheets/tables/sheet-table";
import type { FoundSheet } from "../../sheets/model/sheet-roles";
import { type ChoiceRequest, planChoicesIn } from "../entering/choice-row";
import { existingOrNew } from "../entering/existing-or-new";
import type { CellPatch, WorkbookChange } from "../ports/workbook";
import { refuse } from "../problem";

/** What a person decided during an import and the workbook does not know yet. */
export interface NewChoices {
  /** Names as written, and the Members that they mean. */
  readonly aliases: ReadonlyMap<string, MemberName>;
  /** Words of headings and roles. */
  readonly columns: ReadonlyMap<string, string>;
  /** Words of questions and scales. */
  readonly scales: ReadonlyMap<string, string>;
  /** Words of topics and ids. */
  readonly topics: ReadonlyMap<string, string>;
  readonly today: CalendarDate;
}

/** Aliases go beside their Member's other names; where there is no such cell, they go to Choices with the rest. */
export function rememberChoices(
  choices: NewChoices,
  sheets: readonly FoundSheet[],
): readonly WorkbookChange[] {
  const members = rowsOf(sheets, membersTable);
  const cells = members ? aliasPatches(members, choices.aliases) : new Map<string, CellPatch>();
  const kept = new Set([...cells.keys()]);
  const aliases = [...choices.aliases].filter(([, member]) => !kept.has(member.toLowerCase()));
  const requests = decisions(choices, new Map(aliases)).map(([kind, subject, value]) => ({
    ...{ kind, subject, value, today: choices.today },
  }));
  const patch: readonly WorkbookChange[] =
    members && cells.size > 0 ? [{ kind: "patch", sheet: members.sheet, cells: [...cells.values()] }] : [];
  return [...patch, ...choiceRows(requests, sheets)];
}

/** By the Member's name in lower case. */
function aliasPatches(
  { heading, rows }: DataTable<MembersColumn>,
  aliases: ReadonlyMap<string, MemberName>,
): Map<string, CellPatch> {
  const patches = new Map<string, CellPatch>();
  const column = heading.columns.get("otherNames");
  if (column === undefined) return patches;
  for (const { row, cell } of rows) {
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

const decisions = ({ columns, scales, topics }: NewChoices, aliases: ReadonlyMap<string, string>) =>
  [
    ...[...aliases].map((line) => [choiceKinds.alias, ...line] as const),
    ...[...columns].map((line) => [choiceKinds.column, ...line] as const),
    ...[...scales].map((line) => [choiceKinds.scale, ...line] as const),
    ...[...topics].map((line) => [choiceKinds.topic, ...line] as const),
  ] as const;

function choiceRows(
  requests: readonly ChoiceRequest[],
  sheets: readonly FoundSheet[],
): readonly WorkbookChange[] {
  if (requests.length === 0) return [];
  const { existing, changes, problems } = existingOrNew(sheets, choicesTable);
  const plan = existing && planChoicesIn(existing, requests);
  const [problem] = plan?.problems ?? problems;
  if (plan === undefined || problem)
    return refuse(
      "sheet-not-ours",
      problem?.text ?? "Choices cannot be written.",
      problem?.next ?? "Rename it.",
    );
  return plan.changes.length === 0 ? [] : [...changes, ...plan.changes];
}
