import type { AppendChange } from "../../usecases/ports/workbook";
import { casesOf, codeOf, type ContractCase, date, percent, rowsIn, sheetOf } from "./contract-case";
import { same } from "./same";

const append = (sheet: string, under: number, ...rows: AppendChange["rows"]): AppendChange => ({
  kind: "append",
  sheet,
  under,
  rows,
});

const heading = ["Date", "Activity", "Score"];
const first = [date("2019-06-30"), "Workshop", 4.5];
const log = sheetOf("Log", [heading, first]);
const next = [date("2019-07-01"), "=1+1", percent(0.85), true];

const refused: readonly (readonly [string, string, AppendChange])[] = [
  ["something below", "cell-changed", append("Log", 1, ["x"], ["y"])],
  ["something below where a blank is to come", "cell-changed", append("Log", 1, ["x"], [null, "y"])],
  ["the same row twice", "cell-changed", append("Empty", 0, ["x"])],
  ["no such sheet", "sheet-gone", append("Vanished", 0, ["x"])],
  ["a locked sheet", "sheet-protected", append("Locked", 0, ["x"])],
  ["a text too long", "text-too-long", append("Log", 1, ["x".repeat(32_768)])],
  ["a merged cell below", "cell-merged", append("Merged", 0, ["x", "y"])],
];

/** What a host does with rows for a user's table. */
export const appendingCases: readonly ContractCase[] = [
  ...casesOf("appending", {
    "rows come right under the last one, in their order": async ({ open }) => {
      const workbook = await open([log]);
      await workbook.apply([append("Log", 1, next, ["1.10", null, 3])]);
      same("rows", await rowsIn(workbook, "Log"), [heading, first, next, ["1.10", null, 3]]);
    },

    "under an empty table they come right under its heading": async ({ open }) => {
      const workbook = await open([sheetOf("Log", [heading])]);
      await workbook.apply([append("Log", 0, next)]);
      same("rows", await rowsIn(workbook, "Log"), [heading, next]);
    },

    "a number under a date or a percentage is a number": async ({ open }) => {
      const last = [date("2019-06-30"), percent(0.5)];
      const workbook = await open([sheetOf("Log", [["Date", "Share"], last])]);
      await workbook.apply([append("Log", 1, [7, 0.5])]);
      same("the row", (await rowsIn(workbook, "Log"))[2], [7, 0.5]);
    },

    "a table that begins at B3, in a sheet with an apostrophe": async ({ open }) => {
      const rows = [[], [], [null, ...heading], [null, ...first]];
      const workbook = await open([sheetOf("Director's log", rows)]);
      await workbook.apply([append("Director's log", 3, [null, ...next])]);
      const read = await rowsIn(workbook, "Director's log");
      same(
        "rows",
        read.slice(2).map((row) => row.slice(1)),
        [heading, first, next],
      );
      same("the cell before", read[4]?.[0], null);
    },

    "what lies further down and to the right stays": async ({ open }) => {
      const workbook = await open([sheetOf("Log", [heading, first, [null, null, null, "aside"], ["note"]])]);
      await workbook.apply([append("Log", 1, ["x", null, 1])]);
      same("rows", await rowsIn(workbook, "Log"), [heading, first, ["x", null, 1, "aside"], ["note"]]);
    },

    "each append meets what the one before it left": async ({ open }) => {
      const workbook = await open([log]);
      await workbook.apply([append("Log", 1, ["a"]), append("Log", 2, ["b"])]);
      same("rows", (await rowsIn(workbook, "Log")).slice(2), [["a"], ["b"]]);
    },

    "no rows change nothing": async ({ open }) => {
      const workbook = await open([log]);
      const before = await workbook.read();
      await workbook.apply([append("Log", 1)]);
      same("the workbook", await workbook.read(), before);
    },
  }),
  ...casesOf(
    "appending",
    Object.fromEntries(
      refused.map(([what, code, bad]): [string, ContractCase["run"]] => [
        `${what} refuses, and nothing at all is written`,
        async ({ open }) => {
          const merges = [{ top: 1, left: 0, bottom: 1, right: 1 }];
          const workbook = await open([
            sheetOf("Log", [heading, first, [], ["a note"]]),
            sheetOf("Empty", [heading]),
            sheetOf("Locked", [heading], { isProtected: true }),
            sheetOf("Merged", [heading], { merges }),
          ]);
          const before = await workbook.read();
          same("the refusal", await codeOf(workbook.apply([append("Empty", 0, ["good"]), bad])), code);
          same("the workbook", await workbook.read(), before);
        },
      ]),
    ),
  ),
];
