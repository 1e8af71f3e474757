import fc from "fast-check";
import { newerCalls } from "../../../src/hosts/excel/newer-calls";
import { knownCodes, knownError } from "../../../src/hosts/excel/run/error-table";
import { textInput } from "../../../src/hosts/excel/write/cell-input";
import { matchesReadBack } from "../../../src/hosts/excel/write/read-back";
import { rectangles } from "../../../src/hosts/excel/write/draw/rectangles";
import { sheetNameOf } from "../../../src/hosts/excel/write/preflight";
import { stagesOf } from "../../../src/hosts/excel/write/writer";
import type { WorkbookChange } from "../../../src/usecases/ports/workbook";
import { aDrawing } from "../../contracts/a-drawing";
import { blankCell } from "./fake-host/book";
import { typedIn } from "./fake-host/typed-in";

test.each([
  "=1+1",
  "+1",
  "-1",
  "@a",
  "'quoted",
  "007",
  "1.10",
  "22/33",
  "5%",
  "12 Mar",
  "Mar 2019",
  "TRUE",
  "false",
  "#N/A",
  " x",
  "１２",
])("%j is written so that Excel takes it for a text", (text) => expect(textInput(text)).toBe(`'${text}`));

test.each(["Risk", "Fiji; Samoa", "At least half", "✔ Achieved", "(a)", "Données – 数据", "true north"])(
  "%j needs no sign to be one",
  (text) => expect(textInput(text)).toBe(text),
);

test("no text becomes anything else", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      const cell = blankCell();
      typedIn(cell, textInput(text));
      expect(cell).toEqual({ ...blankCell(), value: text });
    }),
  );
});

test("every cell of a key lies in one of its rectangles, and no other cell does", () => {
  const grid = fc.array(fc.array(fc.constantFrom("a", "b", null), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(grid, (rows) => {
      const found = rectangles(rows, (cell) => cell ?? undefined);
      const covered = new Map<string, string>();
      for (const [key, ranges] of found)
        for (const { top, left, bottom, right } of ranges)
          for (let row = top; row <= bottom; row += 1)
            for (let column = left; column <= right; column += 1) {
              expect(covered.has(`${row}:${column}`)).toBe(false);
              covered.set(`${row}:${column}`, key);
            }
      const wanted = rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) => (cell === null ? [] : [[`${row}:${column}`, cell] as const])),
      );
      expect([...covered].sort()).toEqual(wanted.sort());
    }),
  );
});

test("a table's column is one rectangle, and columns alike are one", () => {
  expect(
    rectangles(
      [
        ["a", "a", "b"],
        ["a", "a", "b"],
      ],
      (cell) => cell,
    ),
  ).toEqual(
    new Map([
      ["a", [{ top: 0, left: 0, bottom: 1, right: 1 }]],
      ["b", [{ top: 0, left: 2, bottom: 1, right: 2 }]],
    ]),
  );
});

test("changes wait for those of the same sheet before them", () => {
  const draw = (name: string): WorkbookChange => ({ kind: "draw", drawing: aDrawing(name) });
  const stages = stagesOf([draw("A"), draw("B"), draw("a"), draw("C"), draw("a")]);
  expect(stages.map((stage) => stage.map(sheetNameOf))).toEqual([["A", "B"], ["a", "C"], ["a"]]);
});

test.each<[Parameters<typeof matchesReadBack>[0], Parameters<typeof matchesReadBack>[1], boolean]>([
  ["'007", "007", true],
  ["'007", 7, false],
  [0.1 + 0.2, 0.3, true],
  [1, 2, false],
  [null, "", true],
  [null, "left over", false],
  ["a\r\nb", "a\nb", true],
  ["x", "", false],
  [true, true, true],
])("written %j, found %j: matches %s", (written, found, matches) =>
  expect(matchesReadBack(written, found)).toBe(matches),
);

test("every known error says what happened and what to do, in sentences", () => {
  for (const code of [...knownCodes, "SomethingNewToday"]) {
    const { problem } = knownError(code);
    expect(problem.text).toMatch(/^[A-Z].*\.$/);
    expect(problem.next).toMatch(/^[A-Z].*\.$/);
    expect(problem.text).not.toContain(code);
  }
});

describe("calls newer than ExcelApi 1.9", () => {
  const calls: string[] = [];
  const called =
    (name: string, result: unknown = undefined) =>
    (): unknown => (calls.push(name), result);
  const notes = {
    getCount: called("count", { value: 3 }),
    getItemAt: () => ({ delete: called("delete") }),
    add: called("add"),
  };
  // A stand-in with just what these calls touch: the library that tests run on knows no notes.
  const sheet = { notes } as unknown as Excel.Worksheet;
  const range = { getMergedAreasOrNullObject: called("merged") } as unknown as Excel.Range;
  const table = { resize: called("resize") } as unknown as Excel.Table;

  test.each([
    ["1.9", []],
    ["1.14", ["merged", "resize"]],
    ["1.18", ["merged", "resize", "count", "delete", "add"]],
  ])("an Excel with %s is asked for no more than it has", (version, expected) => {
    calls.length = 0;
    const newer = newerCalls((asked) => Number(asked.slice(2)) <= Number(version.slice(2)));
    newer.mergedAreas(range);
    newer.resizeTable(table, "A1:B2");
    newer.countNotes(sheet);
    if (newer.hasNotes) {
      newer.deleteFirstNote(sheet);
      newer.addNote(sheet, "A1", "x");
    }
    expect(calls).toEqual(expected);
  });
});
