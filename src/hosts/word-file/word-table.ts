import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { ChartRun } from "docx/charts";
import type {
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportTable,
} from "../../domain/annual-report/annual-report";
import { cellText } from "../../domain/annual-report/cells";
import { beginsAtTheRight, directedRuns } from "./bidi-runs";
import { twips } from "./word-styles";
import { wordText } from "./word-text";

/** A4 on its side less two centimetres on either side, in twips. */
const tableWidth = 14_570;

/** Runs of a text, each in its direction; a text is never a formula or a field. */
export const runsOf = (text: string, bold = false): readonly TextRun[] =>
  directedRuns(wordText(text)).map(
    ({ text: words, isRightToLeft }) =>
      new TextRun({
        text: words,
        ...(isRightToLeft ? { rightToLeft: true } : {}),
        ...(bold ? { bold: true, boldComplexScript: true } : {}),
      }),
  );

type Look = Pick<IParagraphOptions, "style" | "keepNext" | "alignment"> & { readonly bold?: boolean };

/** A paragraph that begins where its language does. */
export const textParagraph = (text: string, { bold = false, alignment, ...look }: Look): Paragraph =>
  new Paragraph({
    ...look,
    ...(beginsAtTheRight(text) ? { bidirectional: true } : alignment === undefined ? {} : { alignment }),
    children: runsOf(text, bold),
  });

/** Caption with a number that Word counts, the table, its footnotes. */
export const tableParts = (table: ReportTable): readonly (Paragraph | Table)[] => [
  new Paragraph({
    style: "Caption",
    children: [
      new TextRun("Table "),
      new SimpleField("SEQ Table \\* ARABIC", String(table.number)),
      ...runsOf(`. ${table.caption}`),
    ],
  }),
  wordTable(table),
  ...chartOf(table),
  ...table.footnotes.map((note) => textParagraph(note, { style: "TableNote" })),
];

/** Bars of one column of the table, which Word draws itself; the first name stands on top, as in the table. */
function chartOf({ number, chart, columns, rows }: ReportTable): readonly Paragraph[] {
  if (chart === undefined) return [];
  const shown = rows.slice(chart.firstRow, chart.lastRow + 1).reverse();
  const valueOf = (cell: ReportCell | undefined): number | null =>
    typeof cell === "object" && cell?.kind === "figure" ? cell.value : null;
  return [
    new Paragraph({
      spacing: { before: twips(8), after: twips(4) },
      children: [
        new ChartRun({
          type: "bar",
          title: wordText(chart.title),
          legend: false,
          categories: shown.map(({ cells }) => wordText(cellText(cells[0] ?? null))),
          series: [
            {
              name: wordText(columns[chart.column]?.heading ?? chart.title),
              values: shown.map(({ cells }) => valueOf(cells[chart.column])),
              color: "33475B",
            },
          ],
          valueAxis: { minimum: 0 },
          dataLabels: { value: true, numberFormat: "0.0" },
          altText: {
            id: String(number),
            name: `Chart of table ${number}`,
            description: `${wordText(chart.title)}; the figures stand in table ${number}.`,
          },
          transformation: { width: 560, height: 80 + shown.length * 40 },
        }),
      ],
    }),
  ];
}

function wordTable({ columns, rows, empty }: ReportTable): Table {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const body =
    rows.length === 0 ? [wideRow(empty, columns, false)] : rows.map((row) => bodyRow(row, columns));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columns.map(({ width }) => Math.floor((tableWidth * width) / all)),
    layout: TableLayoutType.FIXED,
    borders: { ...lines, left: none, right: none, insideVertical: none },
    margins: { left: twips(4), right: twips(4) },
    rows: [headingRow(columns), ...body],
  });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "B8C0C8" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const lines = { top: line, bottom: line, insideHorizontal: line };
const band = { type: ShadingType.CLEAR, color: "auto", fill: "E9EDF2" };

const alignmentOf = (align: ReportColumn["align"]) =>
  align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT;

/** Marked as a heading: Word repeats it on every page, and a screen reader names the columns by it. */
const headingRow = (columns: readonly ReportColumn[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, align }) =>
        new TableCell({
          shading: band,
          verticalAlign: VerticalAlign.BOTTOM,
          children: [textParagraph(heading, { style: "TableHeading", alignment: alignmentOf(align) })],
        }),
    ),
  });

function wideRow(text: string, columns: readonly ReportColumn[], isGroup: boolean): TableRow {
  const look: Look = isGroup ? { style: "TableHeading", keepNext: true } : { style: "TableText" };
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: columns.length, children: [textParagraph(text, look)] })],
  });
}

function bodyRow({ kind, cells }: ReportRow, columns: readonly ReportColumn[]): TableRow {
  if (kind === "group") return wideRow(cellText(cells[0] ?? null), columns, true);
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ align }, at) => {
      const look = { style: "TableText", alignment: alignmentOf(align), bold: kind === "total" };
      return new TableCell({ children: [textParagraph(cellText(cells[at] ?? null), look)] });
    }),
  });
}
