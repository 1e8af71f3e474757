import type { MemberName } from "../../domain/member/member";
import { addressOf } from "../../sheets/cell-address";
import { answerCell, type StatusPlaces, type WrittenAnswer } from "../../sheets/tables/status-places";
import type { AppendChange, WritableValue } from "../ports/workbook";
import { shownCell } from "./data-sheet";
import type { PreviewLine } from "./entry-plan";

/** Rows for Members that have none yet, under the table's last; a Member of whom nothing is known gets none. */
export function newRows(
  { sheet, memberColumn, rows, end }: StatusPlaces,
  column: number,
  answers: ReadonlyMap<MemberName, WrittenAnswer>,
): { readonly changes: readonly AppendChange[]; readonly preview: readonly PreviewLine[] } {
  const added = [...answers].filter(([member, { kind }]) => kind !== "unknown" && !rows.has(member));
  if (added.length === 0) return { changes: [], preview: [] };
  const width = Math.max(memberColumn, column) + 1;
  const cellsOf = (member: MemberName, answer: WrittenAnswer): readonly WritableValue[] =>
    Array.from({ length: width }, (_, at) =>
      at === memberColumn ? member : at === column ? answerCell(answer) : null,
    );
  return {
    changes: [
      {
        kind: "append",
        sheet: sheet.name,
        under: end.under,
        rows: added.map(([member, answer]) => cellsOf(member, answer)),
      },
    ],
    preview: added.flatMap(([member, answer], place): PreviewLine[] => {
      const row = end.under + 1 + place;
      const at = { sheet: sheet.name, was: "" };
      return [
        { ...at, address: addressOf(row, memberColumn), label: "New row", becomes: member },
        { ...at, address: addressOf(row, column), label: member, becomes: shownCell(answerCell(answer)) },
      ];
    }),
  };
}
