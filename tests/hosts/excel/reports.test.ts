import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckLine, CheckReport } from "../../../src/usecases/ports/host-check";
import { checked, excelToCheck } from "./check-in-fake";

jest.setTimeout(120_000);

const folder = join(__dirname, "reports");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

/** A line as far as every Excel of a kind answers the same: times are the machine's. */
const answer = ({ name, outcome, seen, expected }: CheckLine): object => ({ name, outcome, seen, expected });

const tried = ({ outcome }: CheckLine): boolean => outcome === "held" || outcome === "differs";

/** What the stand-in says otherwise than the Excel of a report. */
async function differencesFrom(report: CheckReport): Promise<readonly object[]> {
  const excel = excelToCheck(report.separators.list === ";" ? ";" : ",", report.apiSet);
  const { lines } = await checked(excel);
  const own = new Map(lines.filter(tried).map((line) => [line.name, answer(line)]));
  return report.lines
    .filter((line) => tried(line) && own.has(line.name))
    .filter((line) => JSON.stringify(answer(line)) !== JSON.stringify(own.get(line.name)))
    .map(answer);
}

// A report that "Copy report" gave, saved as JSON in tests/hosts/excel/reports, is a test from then on.
for (const file of files)
  test(`the stand-in answers as the Excel of ${file} did`, async () => {
    // The product wrote it; its format is told in the file.
    const report = JSON.parse(readFileSync(join(folder, file), "utf8")) as CheckReport;
    expect(report.format).toBe(1);
    expect(await differencesFrom(report)).toEqual([]);
  });

test("a report of an Excel that did otherwise is told by its line", async () => {
  const report = await checked(excelToCheck());
  const [first, ...rest] = report.lines;
  if (!first) throw new Error("the report has no lines");
  const other: CheckReport = { ...report, lines: [{ ...first, outcome: "differs", seen: "x" }, ...rest] };
  expect(await differencesFrom(other)).toEqual([
    { name: first.name, outcome: "differs", seen: "x", expected: undefined },
  ]);
});
