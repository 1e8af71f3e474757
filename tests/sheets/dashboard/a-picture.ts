import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { DrawnCell, SheetDrawing } from "../../../src/sheets/sheet-drawing";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { type PlanPicture, pictureOf } from "../../../src/usecases/plan-picture";
import { gridOf } from "../../grid-of";

export const asOf = calendarDate("2019-06-30");

export const pictureIn = (...sheets: readonly SheetSnapshot[]): PlanPicture =>
  pictureOf({ sheets }, { asOf, today: asOf });

const heading = ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe", "Lead"];

/** A plan of lines "1. Pillar" and ["a", action, KPI, target, timeframe, lead]. */
export const aPlan = (...lines: readonly (string | readonly string[])[]): SheetSnapshot =>
  gridOf("SAP", [
    ["Strategic Action Plan 2018-2020"],
    heading,
    ...lines.map((line) => {
      if (typeof line === "string") return [line];
      const [letter = "", action = "", kpi = "", target = "", timeframe = "", lead = ""] = line;
      return [letter, action, "1.1.1 - 1st milestone", kpi, target, timeframe, lead];
    }),
  ]);

/** Six KPIs of two pillars, with four Members and a log. */
export const smallOffice = (): PlanPicture =>
  pictureIn(
    aPlan(
      "1. Support Members",
      ["a", "Risk management", "Number of Members", "At least 3/4 Members", "June 2020", "Ms Sato"],
      ["b", "Single Window", "Number of Members", "4/4 Members", "June 2020"],
      ["c", "Talks", "Number of talks", "At least 2 talks per year", "On-going"],
      ["d", "Papers", "Number of papers", "At least once every quarter", "On-going"],
      "2. Partnerships",
      ["a", "Dialogue", "Number of dialogues", "soon", ""],
      ["b", "Missions", "Number of Members", "At least 2/4 Members", "June 2019"],
    ),
    gridOf`Members
      Member | Sub-region      | Active
      Fiji   | Pacific Islands | yes
      Samoa  | Pacific Islands | yes
      Nepal  | South Asia      | yes
      India  | South Asia      | yes
      Tonga  | Pacific Islands | no`,
    gridOf`Member Status
      Member | 1-(a) Risk | 1-(b) Window | 2-(b) Missions
      Fiji   | 2017-01-01 | in progress  | yes
      Samoa  | 2019-02-01 | no           |
      Nepal  | 2019-09-01 | no           | yes
      India  |            |              | no
      Tonga  | yes        | yes          | yes`,
    gridOf`Activity Log
      Date       | Activity   | Actions | Type     | Members       | Venue | Status
      2018-09-01 | First talk | 1-(c)   | meeting  | Fiji; Samoa   | Suva  | delivered
      2019-02-01 | A paper    | 1-(d)   | other    |               |       | delivered
      2019-05-01 | Visit      | 1-(a)   | national | Fiji          | Suva  | delivered
      2019-11-01 | Window day | 1-(b)   | regional | the Pacific   | Apia  | planned`,
  );

export const valuesOf = ({ rows }: SheetDrawing): readonly (readonly DrawnCell["value"][])[] =>
  rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));

export const textOf = (drawing: SheetDrawing): string =>
  valuesOf(drawing)
    .map((row) => row.filter((value) => value !== null).join(" | "))
    .join("\n");

/** The row that begins with a text. */
export const rowOf = ({ rows }: SheetDrawing, first: string) =>
  rows.find(({ cells }) => cells[0]?.value === first);
