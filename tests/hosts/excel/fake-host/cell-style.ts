import type { CellRange } from "../../../../src/sheets/sheet-snapshot";
import { type BookCell, type BookSheet, cellAt, defaultStyle } from "./book";
import type { Node } from "./node";
import { Refusal } from "./wire";

export function eachCell(
  sheet: BookSheet,
  ranges: readonly CellRange[],
  task: (cell: BookCell, row: number, column: number) => void,
): void {
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) task(cellAt(sheet, row, column), row, column);
}

/** Sets a look as Excel does: a colour makes an unpainted cell painted. */
export function setStyle({ style }: BookCell, name: string, value: unknown): void {
  style[name] = value;
  const isUnpainted = (style["fill.pattern"] ?? "None") === "None";
  if (name === "fill.color" && isUnpainted) style["fill.pattern"] = "Solid";
}

const stylePart = (
  sheet: BookSheet,
  ranges: readonly CellRange[],
  kind: string,
  names: readonly string[],
  prefix = "",
): Node => ({
  kind,
  sheet,
  write: Object.fromEntries(
    names.map((name) => [
      name[0]?.toUpperCase() + name.slice(1),
      (value: unknown) => eachCell(sheet, ranges, (cell) => setStyle(cell, prefix + name, value)),
    ]),
  ),
});

/** The "Format" of a range or of several. */
export function formatNode(sheet: BookSheet, ranges: readonly CellRange[], isWhole: boolean): Node {
  const own = stylePart(sheet, ranges, "RangeFormat", [
    "horizontalAlignment",
    "verticalAlignment",
    "wrapText",
    "indentLevel",
  ]);
  const sizes =
    (sizes: Map<number, number>, first: "top" | "left", last: "bottom" | "right") => (size: number) => {
      for (const range of ranges) for (let at = range[first]; at <= range[last]; at += 1) sizes.set(at, size);
    };
  return {
    ...own,
    write: {
      ...own.write,
      RowHeight: sizes(sheet.heights, "top", "bottom"),
      ColumnWidth: sizes(sheet.widths, "left", "right"),
      UseStandardHeight: () => sheet.heights.clear(),
      UseStandardWidth: () => sheet.widths.clear(),
    },
    parts: isWhole
      ? {}
      : {
          Font: () =>
            stylePart(
              sheet,
              ranges,
              "RangeFont",
              ["name", "size", "color", "bold", "italic", "underline"],
              "font.",
            ),
          Protection: () => protectionNode(sheet, ranges),
          Fill: () => stylePart(sheet, ranges, "RangeFill", ["color", "pattern", "patternColor"], "fill."),
          Borders: () => ({
            kind: "RangeBorderCollection",
            sheet,
            byKey: (key) => borderNode(sheet, ranges, key),
          }),
        },
  };
}

const isLocked = ({ style }: BookCell): boolean => style["protection.locked"] !== false;

/** Whether all of these cells are open on a protected sheet. */
export const areOpen = (sheet: BookSheet, ranges: readonly CellRange[]): boolean =>
  lockStates(sheet, ranges).every((state) => !state);

function lockStates(sheet: BookSheet, ranges: readonly CellRange[]): readonly boolean[] {
  const states: boolean[] = [];
  eachCell(sheet, ranges, (cell) => states.push(isLocked(cell)));
  return states;
}

const protectionNode = (sheet: BookSheet, ranges: readonly CellRange[]): Node => ({
  ...stylePart(sheet, ranges, "FormatProtection", ["locked"], "protection."),
  read: {
    Locked: () => {
      const [first, ...rest] = new Set(lockStates(sheet, ranges));
      return rest.length > 0 ? null : first;
    },
  },
});

type Edge = (range: CellRange) => readonly [string, CellRange];

const edges: Readonly<Record<string, Edge>> = {
  EdgeLeft: (range) => ["left", { ...range, right: range.left }],
  EdgeRight: (range) => ["right", { ...range, left: range.right }],
  EdgeTop: (range) => ["top", { ...range, bottom: range.top }],
  EdgeBottom: (range) => ["bottom", { ...range, top: range.bottom }],
  InsideHorizontal: (range) => ["bottom", { ...range, bottom: range.bottom - 1 }],
  InsideVertical: (range) => ["right", { ...range, right: range.right - 1 }],
};

function borderNode(sheet: BookSheet, ranges: readonly CellRange[], place: string): Node {
  const edge = edges[place];
  if (!edge) throw new Refusal("InvalidArgument", "RangeBorderCollection.getItem");
  const set = (name: string) => (value: unknown) => {
    for (const range of ranges) {
      const [side, part] = edge(range);
      if (part.bottom < part.top || part.right < part.left)
        throw new Refusal("InvalidArgument", "RangeBorder.style");
      eachCell(sheet, [part], (cell) => setStyle(cell, `borders.${side}.${name}`, value));
    }
  };
  return { kind: "RangeBorder", sheet, write: { Style: set("style"), Color: set("color") } };
}

export type Asked = { readonly [name: string]: boolean | Asked };

const protectionAsked = { locked: true, formulaHidden: true };

/** The looks that were asked for, as Excel nests them. Borders come by sides. */
export function styleAnswer(cell: BookCell, asked: Asked, prefix = ""): object {
  return Object.fromEntries(
    Object.entries(asked).map(([name, part]) => {
      if (prefix === "" && name === "borders" && typeof part === "object")
        return [
          name,
          Object.fromEntries(
            ["top", "bottom", "left", "right"].map((side) => [
              side,
              styleAnswer(cell, part, `borders.${side}.`),
            ]),
          ),
        ];
      if (name === "protection") return [name, styleAnswer(cell, protectionAsked, "protection.")];
      if (typeof part === "object") return [name, styleAnswer(cell, part, `${prefix}${name}.`)];
      return [name, cell.style[prefix + name] ?? defaultStyle(prefix + name)];
    }),
  );
}

/** Sets nested looks, the way back of `styleAnswer`. */
export function applyStyle(cell: BookCell, style: object, prefix = ""): void {
  for (const [name, value] of Object.entries(style))
    if (value instanceof Object) applyStyle(cell, value, `${prefix}${name}.`);
    else setStyle(cell, prefix + name, value);
}
