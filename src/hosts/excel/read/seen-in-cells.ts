import type { CellPlace } from "../../../sheets/sheet-snapshot";
import type { SheetLooks, UsedCells } from "./facts";

interface Looks {
  readonly format?: {
    readonly fill?: { readonly color?: string };
    readonly font?: { readonly color?: string; readonly strikethrough?: boolean };
  };
}

/** The bars of a chart and the rows that no longer count, as the reader of files sees them: by each row's first text. */
export function seenIn(
  told: readonly (readonly Looks[])[],
  { values, top, left }: Pick<UsedCells, "values" | "top" | "left">,
): Pick<SheetLooks, "shaded" | "mutedRows"> {
  const shaded: CellPlace[] = [];
  const muted: number[] = [];
  told.forEach((looks, at) => {
    const cells = values[at] ?? [];
    const first = cells.findIndex((value) => value !== "");
    const row = top + at;
    if (first < 0) return;
    if (isMuted(looks[first])) muted.push(row);
    // A row in colour throughout is a heading or a stripe.
    if (isShaded(looks[first])) return;
    looks.forEach((look, column) => {
      if (cells[column] === "" && isShaded(look)) shaded.push({ row, column: left + column });
    });
  });
  return {
    ...(shaded.length === 0 ? {} : { shaded }),
    ...(muted.length === 0 ? {} : { mutedRows: muted }),
  };
}

/** White is none, and so is what Excel gives for no fill. */
const isShaded = (look: Looks | undefined): boolean =>
  /^#(?!ffffff)[\da-f]{6}$/i.test(look?.format?.fill?.color ?? "");

function isMuted(look: Looks | undefined): boolean {
  const { color = "", strikethrough = false } = look?.format?.font ?? {};
  const [, red = "", green = "", blue = ""] = /^#(..)(..)(..)$/.exec(color.toLowerCase()) ?? [];
  const level = parseInt(red, 16);
  return strikethrough || (red !== "" && red === green && green === blue && level >= 0x7f && level <= 0xd9);
}
