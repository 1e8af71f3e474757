import type { StatusAnswer } from "../../domain/kpi/evidence/evidence";
import type { MemberName } from "../../domain/member/member";
import { addressOf } from "../../sheets/cell-address";
import { isBlank } from "../../sheets/cell-text";
import { readStatusAnswer } from "../../sheets/tables/answers";
import { answerCell, type StatusPlaces, type WrittenAnswer } from "../../sheets/tables/status-places";
import type { CellValue } from "../../sheets/sheet-snapshot";
import type { CellPatch } from "../ports/workbook";
import { shownCell } from "./data-sheet";
import type { EntryProblem, PreviewLine } from "./entry-plan";

/** The cells of Members that have a row: what changes, and what cannot. */
export interface TickedCells {
  readonly patches: readonly CellPatch[];
  readonly preview: readonly PreviewLine[];
  readonly problems: readonly EntryProblem[];
}

export function tickedCells(
  places: StatusPlaces,
  column: number,
  answers: ReadonlyMap<MemberName, WrittenAnswer>,
): TickedCells {
  const found = [...answers].map(([member, answer]) => tickedMember({ places, column, member, answer }));
  return {
    patches: found.flatMap(({ patches }) => patches),
    preview: found.flatMap(({ preview }) => preview),
    problems: found.flatMap(({ problems }) => problems),
  };
}

interface Tick {
  readonly places: StatusPlaces;
  readonly column: number;
  readonly member: MemberName;
  readonly answer: WrittenAnswer;
}

const nothing: TickedCells = { patches: [], preview: [], problems: [] };

function tickedMember(tick: Tick): TickedCells {
  const { places, column, member, answer } = tick;
  const cells = (places.rows.get(member) ?? []).map((row): Cell => ({
    row,
    value: places.sheet.rows[row]?.[column] ?? null,
  }));
  // The lowest filled row is the one that counts, as it is when the sheet is read.
  const filled = cells.filter(({ value }) => !isBlank(value));
  const counting = filled.at(-1) ?? cells[0];
  if (counting === undefined) return nothing;
  const now = readStatusAnswer(counting.value);
  if (now?.kind === "unread") return { ...nothing, problems: [unread(tick, counting)] };
  if (isSame(now, answer)) return nothing;
  // Unknown must leave no older answer to count instead.
  const written = answer.kind === "unknown" ? filled : [counting];
  return {
    problems: [],
    patches: written.map(({ row, value }) => ({ row, column, was: value, becomes: answerCell(answer) })),
    preview: written.map((cell) => line(tick, cell, now)),
  };
}

interface Cell {
  readonly row: number;
  readonly value: CellValue;
}

/** A yes without a day is content with any yes: ticking a box again does not wipe its day. */
function isSame(now: StatusAnswer | undefined, answer: WrittenAnswer): boolean {
  if (now === undefined || answer.kind === "unknown") return now === undefined && answer.kind === "unknown";
  if (now.kind !== answer.kind) return false;
  return (
    now.kind !== "yes" || answer.kind !== "yes" || answer.since === undefined || answer.since === now.since
  );
}

const line = (
  { places, column, member, answer }: Tick,
  { row, value }: Cell,
  now: StatusAnswer | undefined,
): PreviewLine => ({
  sheet: places.sheet.name,
  address: addressOf(row, column),
  label: member,
  was: shownCell(value),
  becomes: shownCell(answerCell(answer)),
  ...(now?.kind === "yes" && answer.kind !== "yes" ? { takesBack: true } : {}),
});

const unread = ({ places, column, member }: Tick, { row, value }: Cell): EntryProblem => ({
  code: "cell-unread",
  field: member,
  text: `${member}: ${addressOf(row, column)} of "${places.sheet.name}" holds "${shownCell(value).slice(0, 60)}", which is no answer; it is left as it is.`,
  next: "Correct or clear the cell by hand, then tick again.",
});
