import type { Edit } from "../xml/edits";
import { parseXml } from "../xml/element-tree";
import { escapeXml } from "../xml/xml-text";
import type { SheetLayout } from "./sheet-layout";

export interface ColumnWidth {
  /** Counts from 0. */
  readonly column: number;
  /** In characters, as the file counts. */
  readonly width: number;
}

/** A <col> element: what holds for columns from `first` to `last`, counted from 1. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** All its attributes but the columns it is for. */
  readonly rest: ReadonlyMap<string, string>;
}

/** The edits that give columns a width; what else is said of them, and of their neighbours, stays. */
export function widthEdits(
  { text, prefix, data }: Pick<SheetLayout, "text" | "prefix" | "data">,
  widths: readonly ColumnWidth[],
): readonly Edit[] {
  if (widths.length === 0) return [];
  const found = new RegExp(`<${prefix}cols\\s*>[^]*?</${prefix}cols\\s*>`).exec(text.slice(0, data.start));
  const runs = widths.reduce(withWidth, found ? runsIn(found[0]) : []);
  const insert = `<${prefix}cols>${runs.map((run) => runXml(prefix, run)).join("")}</${prefix}cols>`;
  // By the format's order they stand right before the cells.
  return [{ at: found?.index ?? data.start, remove: found?.[0].length ?? 0, insert }];
}

const runsIn = (xml: string): readonly ColumnRun[] =>
  parseXml(xml).children.map(({ attributes }) => ({
    first: Number(attributes.get("min")),
    last: Number(attributes.get("max")),
    rest: new Map([...attributes].filter(([name]) => name !== "min" && name !== "max")),
  }));

function withWidth(runs: readonly ColumnRun[], { column, width }: ColumnWidth): readonly ColumnRun[] {
  const at = column + 1;
  const there = runs.find(({ first, last }) => first <= at && at <= last);
  const own: ColumnRun = {
    first: at,
    last: at,
    rest: new Map([...(there?.rest ?? []), ["width", String(width)], ["customWidth", "1"]]),
  };
  const around =
    there === undefined
      ? []
      : [
          { ...there, last: at - 1 },
          { ...there, first: at + 1 },
        ];
  return [...runs.filter((run) => run !== there), ...around, own]
    .filter(({ first, last }) => first <= last)
    .sort((one, other) => one.first - other.first);
}

function runXml(prefix: string, { first, last, rest }: ColumnRun): string {
  const others = [...rest].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  return `<${prefix}col min="${first}" max="${last}"${others}/>`;
}
