import type { CellValue } from "../../sheets/sheet-snapshot";
import { casesOf, type ContractCase, date, percent, sheetIn, sheetOf } from "./contract-case";
import { same, sameAll } from "./same";

/** Names that sheets may have, and that formulas and calls have to quote. */
export const sheetNames = ["Director's", "R&D", `"A" < B`, "Données – 数据", "1-(a)"] as const;

const values: Readonly<Record<string, CellValue>> = {
  "a number": 12.25,
  "a negative number": -3,
  nought: 0,
  no: false,
  "a text": "22/33",
  "a text of digits with a leading nought": "007",
  "a text that looks like a number": "1.10",
  "a text that begins with an equals sign": "=1+1",
  "a text of spaces": "  ",
  "a text with a line break": "At least\n24/33 Members",
  "a text with markup in it": `<b>"R&D"</b> it's &amp; more`,
  "a text in other scripts": "진행 – ไทย 🎏",
  "a calendar date": date("2019-06-30"),
  "a leap day": date("2020-02-29"),
  "a date before March 1900": date("1900-02-28"),
  "a percentage": percent(0.85),
  "a missing value": { kind: "error", code: "#N/A" },
  "a broken reference": { kind: "error", code: "#REF!" },
};

const results: readonly CellValue[] = [
  42,
  "yes",
  true,
  date("2019-06-30"),
  percent(0.5),
  { kind: "error", code: "#N/A" },
];

/** What a read tells of a workbook. */
export const readingCases: readonly ContractCase[] = casesOf("reading", {
  "every kind of value is read as it is": async ({ open }) => {
    const rows = Object.values(values).map((value) => [value, "end"]);
    const read = await sheetIn(await open([sheetOf("A", rows)]), "A");
    sameAll(Object.fromEntries(Object.keys(values).map((name, row) => [name, read.rows[row]?.[0]])), values);
  },

  "a blank and an empty text are null": async ({ open }) => {
    const rows = [
      [null, "end"],
      ["", "end"],
    ];
    const read = await sheetIn(await open([sheetOf("A", rows)]), "A");
    same("both", [read.rows[0]?.[0], read.rows[1]?.[0]], [null, null]);
  },

  "a sheet that begins at B3 is still read from A1 on": async ({ open }) => {
    const rows = [[], [], [null, "first"], [null, null, 2]];
    const read = await sheetIn(await open([sheetOf("A", rows)]), "A");
    same("cells", [read.rows[2]?.[1], read.rows[3]?.[2]], ["first", 2]);
    const above = read.rows.slice(0, 2).flat();
    same(
      "what is above",
      above.filter((value) => value !== null),
      [],
    );
  },

  "a formula gives its stored result": async ({ openWithFormula }) => {
    for (const result of results) {
      const workbook = await openWithFormula(result);
      same(JSON.stringify(result), (await workbook.read()).sheets[0]?.rows[0]?.[0], result);
    }
  },

  "sheets may be called by any name": async ({ open }) => {
    const names = [...sheetNames, " lead"];
    const workbook = await open(names.map((name) => sheetOf(name, [["x"]])));
    const { sheets } = await workbook.read();
    same(
      "sheets",
      sheets.map(({ name, rows }) => [name, rows]),
      names.map((name) => [name, [["x"]]]),
    );
  },

  "sheets come in tab order with visibility and protection": async ({ open }) => {
    const workbook = await open([
      sheetOf("Plan", [["x"]]),
      sheetOf("Lists", [["x"]], { visibility: "hidden" }),
      sheetOf("Deep", [["x"]], { visibility: "very-hidden" }),
      sheetOf("Locked", [["x"]], { isProtected: true }),
    ]);
    const { sheets } = await workbook.read();
    same(
      "sheets",
      sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected]),
      [
        ["Plan", "visible", false],
        ["Lists", "hidden", false],
        ["Deep", "very-hidden", false],
        ["Locked", "visible", true],
      ],
    );
  },

  "merges are told, and only their first cell holds the value": async ({ open }) => {
    const merge = { top: 0, left: 0, bottom: 1, right: 2 };
    const read = await sheetIn(await open([sheetOf("A", [["title"], [], ["x"]], { merges: [merge] })]), "A");
    same("merges", read.merges, [merge]);
    same("cells", [read.rows[0]?.[0], read.rows[1]?.[0] ?? null], ["title", null]);
  },
});
