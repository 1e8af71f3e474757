import { rangeOf } from "../xlsx-file/read/range-of";
import { cellKey } from "./locks";

const filling = /<(?:\w+:)?f\b([^<>]*)>/g;

/**
 * The cells of a sheet whose formulas fill others too, by `cellKey`: the first of a shared formula, all of an array. The
 * file cannot change one of them alone.
 */
export function sharedFormulas(sheet: string, xml: string): readonly string[] {
  return [...xml.matchAll(filling)].flatMap(([, attributes = ""]) => {
    const range = rangeOf(/\bref="([^"]*)"/.exec(attributes)?.[1])[0];
    if (!range) return [];
    const { top, left, bottom, right } = range;
    if (top === bottom && left === right) return [];
    if (!/\bt="array"/.test(attributes)) return [cellKey(sheet, top, left)];
    return span(top, bottom).flatMap((row) => span(left, right).map((column) => cellKey(sheet, row, column)));
  });
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
