import fc from "fast-check";
import { plainCell, readPlainCell } from "../../../../src/hosts/xlsx-file/read/plain-cell";
import { readSheet } from "../../../../src/hosts/xlsx-file/read/read-sheet";
import type { CellContext } from "../../../../src/hosts/xlsx-file/read/cell-value";
import { readingBudget } from "../../../../src/hosts/xlsx-file/read/reading-budget";

test("cells as Excel writes them are read in one look", () => {
  expect(plainly('<c r="AB12" s="5" t="s"><v>12</v></c>')).toEqual({
    column: 27,
    style: 5,
    isShared: true,
    number: 12,
    end: 37,
  });
  expect(plainly('<c r="C3"><v>-0.25</v></c>')).toMatchObject({ column: 2, isShared: false, number: -0.25 });
  expect(plainly('\n  <c r="A1" t="n"><v>7</v></c>')).toMatchObject({ column: 0, number: 7 });
});

test.each([
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  '<c r="A1"><f>1+1</f><v>2</v></c>',
  '<c r="A1"><v>1e3</v></c>',
  '<c r="A1"><v>1234567890123456</v></c>',
  '<c r="A1"><v></v></c>',
  '<c r="A1"><v>.</v></c>',
  '<c r="A1"><v>1.2.3</v></c>',
  '<c r="A1" t="s"><v>-1</v></c>',
  '<c r="A1" t="s"><v>1.0</v></c>',
  "<c r='A1'><v>1</v></c>",
  '<c r="a1"><v>1</v></c>',
  '<c t="s" r="A1"><v>1</v></c>',
  '<c r="A1"><v>1</v><extLst/></c>',
  '<c r="A1" cm="1"><v>1</v></c>',
  '<x:c r="A1"><v>1</v></x:c>',
  '<c r="A1"/>',
  '<c r="A1"><v>1',
])("%s is left to its tags", (xml) => {
  expect(plainly(xml)).toBeUndefined();
});

test("whatever stands in a cell, the one look and the tags read the same or refuse the same", () => {
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 1, maxLength: 6 }), (cells) => {
      // A comment within each cell is what only the tags read past.
      const slow = cells.map((cell) => cell.replace("<v>", "<!-- --><v>"));
      expect(rowOf(cells.join(""))).toEqual(rowOf(slow.join("")));
    }),
    { numRuns: 2_000 },
  );
});

const digits = fc.stringMatching(/^[0-9]{0,17}$/);

const anyNumber = fc.oneof(
  fc.integer({ min: -5, max: 60_000 }).map(String),
  fc.double({ noNaN: true }).map(String),
  fc
    .tuple(fc.constantFrom("", "-", "+"), digits, fc.constantFrom("", ".", ".."), digits)
    .map((all) => all.join("")),
  fc.constantFrom("", " 1", "1 ", "x", "1e5", "0x10", "007", "-0", "-", "&#49;"),
);

const anyCell = fc
  .record({
    column: fc.constantFrom("A", "B", "C", "AA", "XFD", "XFE", "ZZZZ", "a", ""),
    style: fc.constantFrom("", ' s="0"', ' s="1"', ' s="2"', ' s="99"', ' s=""'),
    type: fc.constantFrom("", ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t=""'),
    number: anyNumber,
    space: fc.constantFrom("", " ", "\n"),
  })
  .map(
    ({ column, style, type, number, space }) =>
      `${space}<c r="${column}1"${style}${type}><v>${number}</v></c>`,
  );

function plainly(xml: string): object | undefined {
  const cell = plainCell();
  return readPlainCell(xml, 0, cell) ? cell : undefined;
}

const context = (): CellContext => ({
  strings: ["none", "", "two"],
  formats: ["plain", "date", "percent"],
  dateSystem: 1900,
  dates: new Map(),
  budget: readingBudget(),
  looks: undefined,
});

function rowOf(cells: string): unknown {
  try {
    return readSheet(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`, context())
      .rows;
  } catch (error) {
    return String(error);
  }
}
