import { goalsOf, milliseconds } from "./goals";
import type { Measurements } from "./measurements";
import { table } from "./table";
import type { Timing } from "./timing";

/** The ratios beside their goals, then the figures that they come from, as Markdown tables. */
export const reportText = (found: Measurements): string =>
  [goalTable(found), evaluationTable(found), fileTable(found), memoryTable(found)].join("\n\n");

const goalTable = (found: Measurements): string =>
  table(
    ["ratio", "found", "goal", "", "from"],
    goalsOf(found).map(({ name, ratio, most, from }) => [
      ...[
        name,
        ratio.toFixed(ratio < 0.1 ? 3 : 2),
        `at most ${most}`,
        ratio <= most ? "met" : "MISSED",
        from,
      ],
    ]),
  );

const evaluationTable = ({ evaluated: { S, M, L }, parts }: Measurements): string =>
  table(
    ["evaluate", "S", "M", "L"],
    [
      ["ours", ...[S, M, L].map(({ ours }) => shown(ours))],
      ["ours, first run", ...[S, M, L].map(({ ours }) => milliseconds(ours?.first ?? NaN))],
      ["of it: split texts", ...[parts.S, parts.M].map(({ split }) => shown(split)), ""],
      ["of it: index", ...[parts.S, parts.M].map(({ index }) => shown(index)), ""],
      ["index and judge", ...[parts.S, parts.M].map(({ judge }) => shown(judge)), ""],
      ["DuckDB, one thread", ...[S, M, L].map(({ duckDb1 }) => shown(duckDb1))],
      ["DuckDB, two threads", ...[S, M, L].map(({ duckDb2 }) => shown(duckDb2))],
      ["SQLite", ...[S, M, L].map(({ sqlite }) => shown(sqlite))],
    ],
  );

const fileTable = ({ files: { S, M }, parts, rivals }: Measurements): string =>
  table(
    ["workbook", `S, ${count(S.made?.cells)} cells`, `M, ${count(M.made?.cells)} cells`],
    [
      ["read, ours", shown(S.read), shown(M.read)],
      ["read, hucre", shown(S.readByHucre), shown(M.readByHucre)],
      ["read, SheetJS", "", shown(rivals.sheetJs)],
      ["read, exceljs", "", shown(rivals.excelJs)],
      ["sheets to plan and evidence", shown(S.understand), shown(M.understand)],
      ["draw KPI Progress", shown(parts.S["draw"]), shown(parts.M["draw"])],
      ["save, ours", shown(S.save), shown(M.save)],
      ["save, hucre", shown(S.saveByHucre), shown(M.saveByHucre)],
      ["refresh: all of it", shown(S.refresh), shown(M.refresh)],
    ],
  );

const memoryTable = ({ memory }: Measurements): string =>
  table(
    ["most memory of a fresh process, M", ""],
    [
      ["read, ours", megabytes(memory.read)],
      ["read, hucre", megabytes(memory.readByHucre)],
      ["refresh, ours", megabytes(memory.refresh)],
      ["open and save, hucre", megabytes(memory.saveByHucre)],
    ],
  );

const shown = (timing: Timing | undefined): string => milliseconds(timing?.median ?? NaN);
const megabytes = (amount: number | undefined): string => (amount ? `${amount} MB` : "given up");
const count = (amount = 0): string => amount.toLocaleString("en-GB");
