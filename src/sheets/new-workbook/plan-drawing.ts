import { headingRow, pageSetup } from "../frame";
import { palette } from "../palette";
import type { CellStyle, DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";

export interface PlanColumn {
  readonly heading: string;
  readonly width: number;
  /** What goes in, in a sentence: a note on the heading. */
  readonly note: string;
  readonly choices?: readonly string[];
  /** What the two example lines hold. */
  readonly examples: readonly [string | null, string | null];
}

export interface PlanSheet {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly pillar: string;
  readonly columns: readonly PlanColumn[];
}

/** Title, hint and a blank row stand above the headings. */
const headingPlace = 3;
/** How far down the lists of choices reach. */
const planRows = 300;

/** A plan to be written over: title, headings, a pillar's heading and two example lines. The user's, so without a stamp. */
export function planDrawing({ name, title, hint, pillar, columns }: PlanSheet): SheetDrawing {
  const choices = columns.flatMap(({ choices: values }, column) =>
    values
      ? [{ range: { top: headingPlace + 2, left: column, bottom: planRows, right: column }, values }]
      : [],
  );
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { height: 26, cells: [cell(title, { bold: true, size: 16, colour: palette.heading })] },
      { cells: [cell(hint, { italic: true, colour: palette.quiet })] },
      { cells: [] },
      headingRow(30, columns),
      { height: 20, cells: columns.map((_, at) => cell(at === 0 ? pillar : null, band)) },
      example(columns, 0),
      example(columns, 1),
    ],
    merges: [],
    freeze: { rows: headingPlace + 1, columns: 2 },
    dataBars: [],
    ...(choices.length > 0 ? { choices } : {}),
    print: pageSetup({ footer: title, repeatRows: { first: headingPlace, last: headingPlace } }),
  };
}

const cell = (value: string | null, style: CellStyle): DrawnCell => ({ value, style });

const band: CellStyle = { bold: true, fill: palette.band, colour: palette.text, verticalAlign: "center" };

const example = (columns: readonly PlanColumn[], line: 0 | 1): DrawnRow => ({
  cells: columns.map(({ examples }) =>
    cell(examples[line], {
      wrap: true,
      verticalAlign: "top",
      colour: palette.text,
      border: { sides: ["bottom"], colour: palette.rule },
    }),
  ),
});
