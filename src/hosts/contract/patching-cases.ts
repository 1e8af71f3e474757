import type { CellValue } from "../../sheets/sheet-snapshot";
import type { PatchChange, WritableValue } from "../../usecases/ports/workbook";
import { ProblemError } from "../../usecases/problem";
import { aDrawing } from "./a-drawing";
import {
  at,
  casesOf,
  codeOf,
  type ContractCase,
  date,
  patch,
  percent,
  rowsIn,
  sheetIn,
  sheetOf,
} from "./contract-case";
import { sheetNames } from "./reading-cases";
import { Difference, same, sameAll } from "./same";

const plan = sheetOf("Plan", [
  ["No.", "Milestone", "Done"],
  [1, "Workshop held", "no"],
  [2, "Report sent"],
]);

const written: Readonly<Record<string, WritableValue>> = {
  "a number": 12.25,
  nought: 0,
  "a yes": true,
  "a no": false,
  "a date": date("2019-06-30"),
  "a leap day": date("2020-02-29"),
  "a percentage": percent(0.85),
  "a percentage with a fraction": percent(0.125),
  "a text": "22/33",
  "a text that looks like a number": "1.10",
  "a text that looks like a date": "2019-06-30",
  "a text that begins with an equals sign": "=1+1",
  "a text with an apostrophe before it": "'1",
  "a text with spaces around it": "  two  words ",
  "a text with line breaks": "one\ntwo",
  "a text with markup in it": `<b>"R&D"</b> &amp; _x0041_`,
  "a text in other scripts": "진행 – ไทย 🎏",
  nothing: null,
};

const unexpected: Readonly<Record<string, readonly [was: CellValue, found: CellValue]>> = {
  "another text": ["yes", "no"],
  "other capitals": ["yes", "Yes"],
  "a number for a text of digits": ["1", 1],
  "a number for a yes": [true, 1],
  "a share for a percentage": [percent(0.5), 0.5],
  "another percentage": [percent(0.5), percent(0.51)],
  "another day": [date("2019-06-30"), date("2019-07-01")],
  "a text for a day": [date("2019-06-30"), "2019-06-30"],
  "nought for nothing": [null, 0],
  "something for nothing": [null, "x"],
  "nothing for something": ["x", null],
};

const refused: readonly (readonly [string, PatchChange])[] = [
  ["cell-changed", patch("Plan", at(2, 2, null, "x"), at(2, 1, "other", "x"))],
  ["sheet-gone", patch("Vanished", at(0, 0, null, "x"))],
  ["sheet-protected", patch("Locked", at(0, 0, "mine", "x"))],
  ["text-too-long", patch("Plan", at(2, 2, null, "x".repeat(32_768)))],
  ["cell-merged", patch("Merged", at(1, 0, null, "unseen"))],
];

/** What a host does with cells of a user's sheet. */
export const patchingCases: readonly ContractCase[] = [
  ...casesOf("patching", {
    "a cell that is as expected takes its new value, and no other changes": async ({ open }) => {
      const workbook = await open([plan]);
      await workbook.apply([patch("Plan", at(1, 2, "no", "yes"), at(2, 2, null, "late"))]);
      same("rows", await rowsIn(workbook, "Plan"), [
        ["No.", "Milestone", "Done"],
        [1, "Workshop held", "yes"],
        [2, "Report sent", "late"],
      ]);
    },

    "every kind of value is read back as it was written, whatever was there": async ({ open }) => {
      const before: readonly CellValue[] = ["text", 7, true, date("2018-01-31"), percent(0.5), null];
      const kinds = Object.entries(written);
      const workbook = await open([
        sheetOf(
          "A",
          kinds.map(() => [...before, "end"]),
        ),
      ]);
      const cells = kinds.flatMap(([, value], row) =>
        before.map((was, column) => at(row, column, was, value)),
      );
      await workbook.apply([patch("A", ...cells)]);
      const rows = await rowsIn(workbook, "A");
      sameAll(
        Object.fromEntries(kinds.map(([name], row) => [name, rows[row]])),
        Object.fromEntries(kinds.map(([name, value]) => [name, [...before.map(() => value), "end"]])),
      );
    },

    "an empty text is blank, expected or written": async ({ open }) => {
      const workbook = await open([plan]);
      await workbook.apply([patch("Plan", at(1, 2, "no", ""), at(2, 2, "", "x"))]);
      same("rows", (await rowsIn(workbook, "Plan")).slice(1), [
        [1, "Workshop held"],
        [2, "Report sent", "x"],
      ]);
    },

    "cells outside of what is used are blank, and can be written": async ({ open }) => {
      const workbook = await open([sheetOf("A", [[], [], [null, "first"]])]);
      await workbook.apply([patch("A", at(0, 0, null, "before"), at(5, 30, null, 2), at(2, 1, "first", 1))]);
      const rows = await rowsIn(workbook, "A");
      same("cells", [rows[0]?.[0], rows[2]?.[1], rows[5]?.[30], rows.length], ["before", 1, 2, 6]);
    },

    "an error may be expected, and written over": async ({ open }) => {
      const workbook = await open([sheetOf("A", [[{ kind: "error", code: "#N/A" }]])]);
      const other = patch("A", at(0, 0, { kind: "error", code: "#REF!" }, 1));
      same("another error", await codeOf(workbook.apply([other])), "cell-changed");
      await workbook.apply([patch("A", at(0, 0, { kind: "error", code: "#N/A" }, 1))]);
      same("rows", await rowsIn(workbook, "A"), [[1]]);
    },

    "in sheets of any name": async ({ open }) => {
      const workbook = await open(sheetNames.map((name) => sheetOf(name, [["x"]])));
      await workbook.apply(sheetNames.map((name) => patch(name, at(0, 0, "x", "y"))));
      const { sheets } = await workbook.read();
      same(
        "sheets",
        sheets.map(({ name, rows }) => [name, rows]),
        sheetNames.map((name) => [name, [["y"]]]),
      );
    },

    "a sheet is found whatever its capitals": async ({ open }) => {
      const workbook = await open([plan]);
      await workbook.apply([patch("PLAN", at(1, 2, "no", "yes"))]);
      same("the row", (await rowsIn(workbook, "Plan"))[1], [1, "Workshop held", "yes"]);
    },

    "each change meets what the ones before it left": async ({ open }) => {
      const workbook = await open([plan]);
      await workbook.apply([
        { kind: "draw", drawing: aDrawing("Map", [["drawn", { date: date("2019-06-30").date }]]) },
        patch("Plan", at(1, 2, "no", "yes")),
        patch("Map", at(0, 0, "drawn", "patched"), at(0, 1, date("2019-06-30"), 3)),
        patch("Plan", at(1, 2, "yes", null), at(1, 2, null, "again")),
      ]);
      same("the drawn", await rowsIn(workbook, "Map"), [["patched", 3]]);
      same("the plan", (await rowsIn(workbook, "Plan"))[1]?.[2], "again");
    },

    "what is not as it was expected refuses": async ({ open }) => {
      const kinds = Object.entries(unexpected);
      const found = kinds.map(([, [, value]]) => [value, "end"]);
      const workbook = await open([sheetOf("A", found)]);
      const codes: Record<string, unknown> = {};
      for (const [row, [name, [was]]] of kinds.entries())
        codes[name] = await codeOf(workbook.apply([patch("A", at(row, 0, was, "new"))]));
      sameAll(codes, Object.fromEntries(kinds.map(([name]) => [name, "cell-changed"])));
      same("rows", await rowsIn(workbook, "A"), found);
    },

    "the refusal names sheet and cell, what was expected and what is there": async ({ open }) => {
      const workbook = await open([plan]);
      const refusal: unknown = await workbook
        .apply([patch("Plan", at(1, 2, "maybe", "yes"))])
        .catch((error: unknown) => error);
      const text = refusal instanceof ProblemError ? refusal.problem.text : "";
      for (const word of ["Plan", "C2", "maybe", "no"])
        if (!text.includes(word)) throw new Difference("the sentence", text, word);
    },
  }),
  ...casesOf(
    "patching",
    Object.fromEntries(
      refused.map(([code, bad]): [string, ContractCase["run"]] => [
        `${code} refuses, and nothing at all is written`,
        async ({ open }) => {
          const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
          const workbook = await open([
            plan,
            sheetOf("Locked", [["mine"]], { isProtected: true }),
            sheetOf("Merged", [["title"], [], ["x"]], { merges }),
          ]);
          const before = await workbook.read();
          const drawing = { kind: "draw" as const, drawing: aDrawing("Good", [["x"]]) };
          const good = patch("Plan", at(1, 2, "no", "yes"));
          same("the refusal", await codeOf(workbook.apply([good, drawing, bad])), code);
          same("the workbook", await workbook.read(), before);
        },
      ]),
    ),
  ),
  ...casesOf("patching", {
    "the longest text of a cell is written and read back": async ({ open }) => {
      const workbook = await open([plan]);
      const text = "&".repeat(32_767);
      await workbook.apply([patch("Plan", at(2, 2, null, text))]);
      same("the cell", (await rowsIn(workbook, "Plan"))[2]?.[2], text);
    },
  }),
  {
    group: "patching",
    name: "a cell that computes is not written over, even where its result is as expected",
    needsFormulas: true,
    run: async ({ openWithFormula }) => {
      const workbook = await openWithFormula(42);
      same("the refusal", await codeOf(workbook.apply([patch("A", at(0, 0, 42, 43))])), "cell-has-formula");
      same("the cell", (await sheetIn(workbook, "A")).rows[0]?.[0], 42);
    },
  },
];
