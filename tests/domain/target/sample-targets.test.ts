import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ExplainedPart,
  type ExplainedTarget,
  explainTarget,
} from "../../../src/domain/target/explain-target";

const sample = join(__dirname, "../../../../shared/phrasebook/targets.json");

interface Row extends Partial<Record<keyof ExplainedPart, string | number | null>> {
  readonly id: string;
  readonly text: string;
  readonly parts?: readonly Row[];
  readonly accept?: readonly (Row & { readonly flagged?: boolean })[];
}

const fields = [
  "kind",
  "comparator",
  "value",
  "value2",
  "of",
  "period",
  "deadline",
  "direction",
  "mode",
  "from",
] as const;

const same = (got: ExplainedPart, wanted: Row): boolean =>
  (got.kind === "unparseable" && wanted.kind === "unparseable") ||
  fields.every((field) => (got[field] ?? null) === (wanted[field] ?? null));

const sameParts = (got: ExplainedTarget, wanted: Row): boolean =>
  (got.parts ?? []).length === (wanted.parts ?? []).length &&
  (wanted.parts ?? []).every((part, index) => same(got.parts?.[index] ?? { kind: "unparseable" }, part));

const accepted = (got: ExplainedTarget, row: Row): boolean =>
  (row.accept ?? []).some(
    (other) =>
      fields.every((field) => (other[field] ?? null) === null || other[field] === got[field]) &&
      (other.flagged === undefined || other.flagged === got.flagged),
  );

test("the sample of real wordings is read as well as before", () => {
  if (!existsSync(sample)) {
    process.stdout.write("No sample of targets beside the project: nothing was compared.\n");
    return;
  }
  // The file is data of the house, checked field by field below.
  const rows = JSON.parse(readFileSync(sample, "utf8")) as readonly Row[];
  const missed = rows.filter((row) => {
    const got = explainTarget(row.text);
    return !((same(got, row) && sameParts(got, row)) || accepted(got, row));
  });
  process.stdout.write(`Targets read as in the sample: ${rows.length - missed.length} of ${rows.length}.\n`);
  expect(missed.map(({ text }) => text)).toEqual([]);
});
