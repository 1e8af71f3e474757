import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explainMilestone } from "../../../src/domain/plan/milestones/explain-milestone";
import { explainTimeframe } from "../../../src/domain/plan/time/explain-timeframe";

const folder = join(process.cwd(), "..", "shared", "phrasebook");

type Row = Readonly<Record<string, unknown>> & {
  readonly text: string;
  readonly accept?: readonly Readonly<Record<string, unknown>>[];
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** All fields of the row, or the listed ones of another right answer; there null means "do not care". */
function isRight(row: Row, answer: Readonly<Record<string, unknown>>, fields: readonly string[]): boolean {
  const whole = fields.every((field) => same(row[field], answer[field]));
  const known = (other: Readonly<Record<string, unknown>>) =>
    fields.filter((field) => field in other && other[field] !== null);
  return (
    whole ||
    (row.accept ?? []).some((other) => known(other).every((field) => same(other[field], answer[field])))
  );
}

const cases = [
  [
    "milestones.json",
    (text: string) => ({ ...explainMilestone(text) }),
    ["refs", "specific", "status", "crossrefs"],
  ],
  [
    "timeframes.json",
    (text: string) => ({ ...explainTimeframe(text, { fiscalYearStartMonth: 7 }) }),
    ["type", "start", "end", "period"],
  ],
] as const;

describe("the sample of real phrases", () => {
  test.each(cases)("every phrase of %s is understood", (file, explain, fields) => {
    const path = join(folder, file);
    if (!existsSync(path)) {
      console.warn(`${path} is not there: these phrases were not tried`);
      return;
    }
    const rows = JSON.parse(readFileSync(path, "utf8")) as readonly Row[]; // the file's own layout
    expect(rows.filter((row) => !isRight(row, explain(row.text), fields)).map(({ text }) => text)).toEqual(
      [],
    );
  });
});
