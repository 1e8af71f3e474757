import { sizes } from "./data/size";
import type { Measurements } from "./measurements";
import type { Timing } from "./timing";

/** A ratio that one run of the bench found, and the most that it should be. */
export interface Goal {
  readonly name: string;
  readonly ratio: number;
  readonly most: number;
  /** What was divided: "12 ms / 14 ms". */
  readonly from: string;
}

export function goalsOf({
  evaluated,
  files,
  rows,
  actions,
  mapped,
  directors,
  survey,
}: Measurements): readonly Goal[] {
  const { S, M, L } = evaluated;
  return [
    goal("evaluate S against SQLite", [S.ours, S.sqlite], 1.5),
    goal("evaluate M against DuckDB, one thread", [M.ours, M.duckDb1], 1.5),
    goal("evaluate L against DuckDB, one thread", [L.ours, L.duckDb1], 3),
    goal("each further KPI over the same rows, against 12 µs", [furtherKpi(actions), twelveMicroseconds], 1),
    goal("M to L: ten times the rows and actions", [L.ours, M.ours], 20),
    goal("log rows doubled, 50k to 100k", [rows[1], rows[0]], 2.2),
    goal("log rows doubled, 100k to 200k", [rows[2], rows[1]], 2.2),
    goal("read S against hucre alone", [files.S.read, files.S.readByHucre], 1.1),
    goal("read M against hucre alone", [files.M.read, files.M.readByHucre], 0.15),
    goal("save M against hucre's open-and-save", [files.M.save, files.M.saveByHucre], 0.04),
    goal("refresh M, file to file, against 1.3 s", [files.M.refresh, { ...oneSecond, median: 1_300 }], 1),
    goal("map and match 2k actions and 10k activities, against 2 s", [mapped, twoSeconds], 1),
    goal("the same, first run", [mapped && { ...mapped, median: mapped.first }, twoSeconds], 1),
    goal(
      "draw dashboard and scorecard, 185 Members x 300 KPIs, against 1 s",
      [directors?.draw, oneSecond],
      1,
    ),
    goal("the same written into a file, against 2 s", [directors?.write, twoSeconds], 1),
    goal(
      "5,000 answers x 100 questions, .csv: read, matched, previewed, against papaparse alone",
      [survey.csv, survey.papa],
      6,
    ),
    goal("the same as .xlsx, against the reader alone", [survey.xlsx, survey.reader], 2),
    goal(
      "the same as .xlsx, first run, against 3 s",
      [survey.xlsx && { ...survey.xlsx, median: survey.xlsx.first }, threeSeconds],
      1,
    ),
  ];
}

/** What one of the 18,000 KPIs costs that the larger office has and the smaller has not, over the same log. */
function furtherKpi([, few, many]: Measurements["actions"]): Timing | undefined {
  if (few === undefined || many === undefined) return undefined;
  return {
    ...many,
    median: (many.median - few.median) / (sizes["actions 20k"].actions - sizes["actions 2k"].actions),
  };
}

const twelveMicroseconds: Timing = { median: 0.012, first: 0.012, runs: 1 };
const threeSeconds: Timing = { median: 3_000, first: 3_000, runs: 1 };
const oneSecond: Timing = { median: 1_000, first: 1_000, runs: 1 };
const twoSeconds: Timing = { median: 2_000, first: 2_000, runs: 1 };

function goal(
  name: string,
  [ours, other]: readonly [Timing | undefined, Timing | undefined],
  most: number,
): Goal {
  const [above, below] = [ours?.median ?? NaN, other?.median ?? NaN];
  return { name, ratio: above / below, most, from: `${milliseconds(above)} / ${milliseconds(below)}` };
}

/** 0.1234 -> "0.12 ms", 1234 -> "1,234 ms"; "given up" for what took too long. */
export const milliseconds = (time: number): string =>
  Number.isNaN(time)
    ? "given up"
    : `${time.toLocaleString("en-GB", { maximumFractionDigits: time < 0.1 ? 4 : time < 10 ? 2 : time < 100 ? 1 : 0 })} ms`;
