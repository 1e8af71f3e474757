import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { KpiReport } from "../../../src/domain/kpi/report";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { drawSheets } from "../../../src/usecases/drawing/draw-sheets";
import { allDrawings } from "../../../src/usecases/drawing/owned-drawings";
import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import { asOf } from "../data/days";
import type { SizeName } from "../data/size";
import { benchOffice, judge } from "../tasks/office";

/** Something that two builds are asked to do; `run` gives what came of it, for `print` to make a short text of. */
export interface Work<Result = unknown> {
  readonly run: () => Result | Promise<Result>;
  readonly print: (result: Result) => string;
}

const days = { asOf: undefined, today: asOf };

/** By name: each is made ready once and then run as often as asked. */
export const works = {
  evaluate: (size: SizeName): Work => {
    const { model } = benchOffice(size);
    return workOf({ run: () => judge(model), print: printOf });
  },
  read: (_: SizeName, file: string): Work => {
    const bytes = bytesOf(file);
    return workOf({ run: () => openXlsx(bytes).read(), print: ({ sheets }) => digest(sheets.map(said)) });
  },
  refresh: (_: SizeName, file: string): Work => {
    const bytes = bytesOf(file);
    const run = async () => {
      const workbook = openXlsx(bytes);
      await refreshPlan(workbook, days);
      return workbook.bytes();
    };
    return workOf({ run, print: (written) => digest([written]) });
  },
  "report --out": (_: SizeName, file: string): Work => {
    const bytes = bytesOf(file);
    const run = async () => {
      const workbook = openXlsx(bytes);
      await drawSheets(workbook, days, allDrawings);
      return workbook.bytes();
    };
    return workOf({ run, print: (written) => digest([written]) });
  },
} as const;

export type WorkName = keyof typeof works;

/** A work of any result: its own `print` gets what its own `run` gave. */
const workOf = <Result>(work: Work<Result>): Work => work as Work;

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** Everything that a report says of its KPIs, action by action, and its sums. */
const printOf = ({ results, summary, pillars }: KpiReport): string =>
  digest([
    ...results.map((result) => said({ ...result, action: result.action.id })),
    said([summary, ...pillars.map((pillar) => ({ ...pillar, pillar: pillar.pillar.number }))]),
  ]);

const said = (thing: unknown): string =>
  JSON.stringify(thing, (_, value: unknown) => (value instanceof Map ? [...value] : value));

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 16);
}
