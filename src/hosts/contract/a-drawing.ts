import type { DrawnCell, SheetDrawing } from "../../sheets/sheet-drawing";

/** A plain drawing for cases of the contract and for tests: aDrawing("KPI Progress", [["No.", 1]], { freeze: ... }). Values stand for unstyled cells. */
export function aDrawing(
  name: string,
  rows: readonly (readonly (DrawnCell["value"] | DrawnCell)[])[] = [],
  rest: Partial<SheetDrawing> = {},
): SheetDrawing {
  return {
    name,
    columnWidths: [],
    rows: rows.map((cells) => ({ cells: cells.map(drawnCell) })),
    merges: [],
    dataBars: [],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      paper: "a4",
      footer: { left: "", center: "", right: "" },
    },
    ...rest,
  };
}

function drawnCell(cell: DrawnCell["value"] | DrawnCell): DrawnCell | null {
  if (cell === null) return null;
  return typeof cell === "object" && "value" in cell ? cell : { value: cell };
}
