import type { CellPatch, PatchChange } from "../../usecases/ports/workbook";
import { aDrawing } from "./a-drawing";
import { aLivingDrawing, aStillDrawing, countedPlan } from "./a-living-drawing";
import {
  at,
  casesOf,
  codeOf,
  type ContractCase,
  type ContractHost,
  date,
  patch,
  percent,
  rowsIn,
  sheetOf,
} from "./contract-case";
import { same } from "./same";

const draw = (drawing = aLivingDrawing()) => ({ kind: "draw" as const, drawing });

const answers = (...cells: readonly CellPatch[]): PatchChange => patch("Dashboard", ...cells);

const opened = async ({ open }: ContractHost) => {
  const workbook = await open([countedPlan]);
  await workbook.apply([draw()]);
  return workbook;
};

const locked: readonly (readonly [string, number, number, string | null])[] = [
  ["a heading", 1, 1, "Held"],
  ["a blank cell beside the unlocked ones", 9, 3, null],
  ["a blank cell below them", 12, 0, null],
];

/** What a host does with the parts of a drawing that compute, follow the cells or lock them. */
export const livingCases: readonly ContractCase[] = [
  ...casesOf("drawing what lives", {
    "a cell that computes is read as its value, and a text that begins with an equals sign as a text": async (
      host,
    ) =>
      same("rows", await rowsIn(await opened(host), "Dashboard"), [
        ["Members by quarter"],
        ["Quarter", "Held", "Not yet"],
        ["Q1", 2, 1],
        ["Q2", 3, 4],
        ["Total", 5, 5],
        ["=SUM(B3:B4)", "R&D <ahead>", "+1"],
        [true, date("2019-06-30"), percent(0.5)],
        ["to the plan"],
      ]),

    "formulas, charts, looks, choices, locks and page breaks change nothing that is read": async (host) => {
      const still = await host.open([countedPlan]);
      await still.apply([draw(aStillDrawing())]);
      const { sheets } = await still.read();
      same("sheets", (await (await opened(host)).read()).sheets, sheets);
    },

    "drawing twice equals once, also where the sheet locks itself": async (host) => {
      const workbook = await opened(host);
      const once = await workbook.read();
      await workbook.apply([draw(), draw()]);
      same("the workbook", await workbook.read(), once);
    },

    "a drawing that locks nothing leaves no lock of the one before": async (host) => {
      const workbook = await opened(host);
      await workbook.apply([draw(aStillDrawing())]);
      await workbook.apply([answers(at(0, 0, "Members by quarter", "Members"))]);
      same("the heading", (await rowsIn(workbook, "Dashboard"))[0], ["Members"]);
    },

    "unlocked cells take values, blank ones too, and rows go under them, blank where the cells are locked":
      async (host) => {
        const workbook = await opened(host);
        await workbook.apply([
          answers(at(3, 1, 3, null), at(9, 0, null, "Fiji"), at(9, 1, null, date("2019-06-30"))),
          { kind: "append", sheet: "Dashboard", under: 9, rows: [["Samoa", "yes", 1, null]] },
        ]);
        const rows = await rowsIn(workbook, "Dashboard");
        same(
          "rows",
          [rows[3], rows[9], rows[10]],
          [
            ["Q2", null, 4],
            ["Fiji", date("2019-06-30")],
            ["Samoa", "yes", 1],
          ],
        );
      },

    "a sheet that a person protected is still theirs": async ({ open }) => {
      const workbook = await open([countedPlan, sheetOf("Dashboard", [["mine"]], { isProtected: true })]);
      same("the refusal", await codeOf(workbook.apply([draw()])), "sheet-protected");
      same("rows", await rowsIn(workbook, "Dashboard"), [["mine"]]);
    },
  }),
  ...casesOf(
    "drawing what lives",
    Object.fromEntries(
      locked.map(([what, row, column, was]): [string, ContractCase["run"]] => [
        `${what} is locked: refused, and nothing at all is written`,
        async (host) => {
          const workbook = await opened(host);
          const before = await workbook.read();
          const changes = [answers(at(3, 2, 4, 5)), answers(at(row, column, was, "new"))];
          same("the refusal", await codeOf(workbook.apply(changes)), "sheet-protected");
          same("the workbook", await workbook.read(), before);
        },
      ]),
    ),
  ),
  {
    group: "drawing what lives",
    name: "a drawn cell that computes is not written over",
    needsFormulas: true,
    run: async ({ open }) => {
      const workbook = await open([countedPlan]);
      await workbook.apply([draw(aDrawing("Dashboard", [[{ value: 2, formula: "1+1" }]]))]);
      same("the refusal", await codeOf(workbook.apply([answers(at(0, 0, 2, 3))])), "cell-has-formula");
    },
  },
];
