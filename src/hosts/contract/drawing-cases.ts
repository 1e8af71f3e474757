import { calendarDate } from "../../domain/shared/calendar-date";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import type { DrawChange } from "../../usecases/ports/workbook";
import { aDrawing } from "./a-drawing";
import { casesOf, codeOf, type ContractCase, date, percent, rowsIn, sheetOf } from "./contract-case";
import { same } from "./same";

const plan = sheetOf("Plan", [
  ["Action", "Target"],
  ["Risk", "22/33"],
]);

const draw = (drawing: SheetDrawing): DrawChange => ({ kind: "draw", drawing });

/** What drawing a sheet leaves. */
export const drawingCases: readonly ContractCase[] = casesOf("drawing", {
  "a new sheet is added behind the last tab": async ({ open }) => {
    const workbook = await open([plan]);
    await workbook.apply([draw(aDrawing("KPI Progress", [["No.", 1, true]]))]);
    const { sheets } = await workbook.read();
    same(
      "tabs",
      sheets.map(({ name }) => name),
      ["Plan", "KPI Progress"],
    );
    same("rows", sheets[1]?.rows, [["No.", 1, true]]);
  },

  "values are read back as they were drawn": async ({ open }) => {
    const workbook = await open([plan]);
    const day = { date: calendarDate("2019-06-30") };
    const texts = ["=1+1", "+1", "-1", "@name", "_x0041_", " two  spaces "];
    const drawing = aDrawing("A", [
      texts,
      [day, { value: 0.85, style: { numberFormat: "0%" } }, -0.5, false, "", "end"],
      [{ value: day, style: { numberFormat: "mmmm yyyy" } }],
    ]);
    await workbook.apply([draw(drawing)]);
    same("rows", await rowsIn(workbook, "A"), [
      texts,
      [date("2019-06-30"), percent(0.85), -0.5, false, null, "end"],
      [date("2019-06-30")],
    ]);
  },

  "a shorter drawing leaves no ghosts, and the sheet keeps its place": async ({ open }) => {
    const workbook = await open([
      plan,
      sheetOf("KPI Progress", [["old", "old"], ["old"], ["old"]]),
      sheetOf("Last", [["x"]]),
    ]);
    const long = aDrawing("KPI Progress", [["a", "b"], ["c", "d"], ["e"]], {
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    });
    await workbook.apply([draw(long)]);
    await workbook.apply([draw(aDrawing("KPI Progress", [["short"]]))]);
    const { sheets } = await workbook.read();
    same(
      "tabs",
      sheets.map(({ name }) => name),
      ["Plan", "KPI Progress", "Last"],
    );
    same("the sheet", [sheets[1]?.rows, sheets[1]?.merges], [[["short"]], []]);
  },

  "drawing twice equals once": async ({ open }) => {
    const workbook = await open([plan]);
    const changes = [draw(aDrawing("Map", [["x", { date: calendarDate("2019-06-30") }]]))];
    await workbook.apply(changes);
    const once = await workbook.read();
    await workbook.apply(changes);
    same("the workbook", await workbook.read(), once);
  },

  "the other sheets stay as they were": async ({ open }) => {
    const others = [plan, sheetOf("Locked", [["x"]], { isProtected: true, visibility: "hidden" })];
    const workbook = await open(others);
    const before = (await workbook.read()).sheets;
    await workbook.apply([draw(aDrawing("Map", [["x"]]))]);
    same("the others", (await workbook.read()).sheets.slice(0, 2), before);
  },

  "several sheets are drawn in one go, in their order": async ({ open }) => {
    const workbook = await open([plan]);
    await workbook.apply(["B", "C", "A's"].map((name) => draw(aDrawing(name, [[name]]))));
    same(
      "tabs",
      (await workbook.read()).sheets.map(({ name }) => name),
      ["Plan", "B", "C", "A's"],
    );
  },

  "a sheet is found whatever its capitals, and keeps them": async ({ open }) => {
    const workbook = await open([sheetOf("kpi progress", [["old"]])]);
    await workbook.apply([draw(aDrawing("KPI Progress", [["new"]]))]);
    const { sheets } = await workbook.read();
    same(
      "sheets",
      sheets.map(({ name, rows }) => [name, rows]),
      [["kpi progress", [["new"]]]],
    );
  },

  "nothing to apply changes nothing": async ({ open }) => {
    const workbook = await open([plan]);
    await workbook.apply([]);
    same(
      "tabs",
      (await workbook.read()).sheets.map(({ name }) => name),
      ["Plan"],
    );
  },
});

/** What no host draws, and that nothing is written then. */
export const refusingCases: readonly ContractCase[] = [
  ...casesOf(
    "refusing",
    Object.fromEntries(
      (
        [
          ["a protected sheet", aDrawing("Locked", [["x"]]), "sheet-protected"],
          ["a text too long for a cell", aDrawing("Long", [["x".repeat(32_768)]]), "text-too-long"],
          ["a name that no sheet can have", aDrawing("a/b"), "bad-sheet-name"],
          ["a name that is too long", aDrawing("n".repeat(32)), "bad-sheet-name"],
        ] as const
      ).map(([what, drawing, code]): [string, ContractCase["run"]] => [
        `${what} refuses, and nothing at all is written`,
        async ({ open }) => {
          const workbook = await open([plan, sheetOf("Locked", [["mine"]], { isProtected: true })]);
          const before = await workbook.read();
          const good = draw(aDrawing("Good", [["x"]]));
          same("the refusal", await codeOf(workbook.apply([good, draw(drawing), good])), code);
          same("the workbook", await workbook.read(), before);
        },
      ]),
    ),
  ),
  ...casesOf("refusing", {
    "the longest text of a cell is drawn and read back": async ({ open }) => {
      const workbook = await open([plan]);
      const text = "&".repeat(32_767);
      await workbook.apply([draw(aDrawing("Long", [[text]]))]);
      same("rows", await rowsIn(workbook, "Long"), [[text]]);
    },
  }),
];
