import { officeSummary, type OfficeSummary } from "../../domain/region/office-summary";
import type { TidyTable } from "../../domain/tidy/tidy-table";
import { checkModel } from "../check-plan";
import { lookAtPlan } from "../plan-picture";
import type { Workbook } from "../ports/workbook";
import { type Problem, ProblemError } from "../problem";
import type { Days } from "../report-kpis";
import { tidyPicture } from "./tidy-plan";

/** A workbook of many that is to be judged. */
export interface OfficeJob {
  readonly path: string;
  /** The name by which its office is told from the others. */
  readonly office: string;
  readonly days: Days;
  /** Whether its tidy tables are wanted, too. */
  readonly withTables: boolean;
}

/** What came of it: plain data, which crosses from a worker and is kept from run to run. */
export type OfficeOutcome =
  | { readonly kind: "judged"; readonly summary: OfficeSummary; readonly tables?: PackedTables }
  | { readonly kind: "refused"; readonly problem: Problem };

/** The rows of each table by its name, as JSON that was packed: an array of arrays in the order of the table's columns. */
export type PackedTables = Readonly<Record<string, string>>;

/** What judging needs of its surroundings. */
export interface OfficeFiles {
  readonly open: (path: string) => Promise<Workbook>;
  /** Makes a long text short: the tables of hundreds of offices are in memory together. */
  readonly pack: (text: string) => string;
}

/** Judges one workbook by the same rules as `report` does; what refuses is an outcome like another. */
export async function judgeOffice(
  { open, pack }: OfficeFiles,
  { path, office, days, withTables }: OfficeJob,
): Promise<OfficeOutcome> {
  try {
    const picture = await lookAtPlan(await open(path), days);
    const { model, report, reviews } = picture;
    const summary = officeSummary({
      ...{ report, reviews, evidence: model.evidence, planId: model.settings.planId },
      findings: checkModel(model).findings.length,
    });
    return withTables
      ? { kind: "judged", summary, tables: packed(tidyPicture(picture, office), pack) }
      : { kind: "judged", summary };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: "refused", problem: error.problem };
    // One office's workbook must not end the run for all others; it is told as what it is.
    return {
      kind: "refused",
      problem: failedProblem(error instanceof Error ? error.message : String(error)),
    };
  }
}

/** Of a workbook at which the product itself failed. */
export const failedProblem = (message: string): Problem => ({
  code: "failed",
  text: `RSP Tracker failed at it (${message}).`,
  next: "Please report this with the workbook, or one like it.",
});

const packed = (tables: readonly TidyTable[], pack: OfficeFiles["pack"]): PackedTables =>
  Object.fromEntries(
    tables.map(({ schema: { name, columns }, rows }) => {
      const names = Object.keys(columns);
      return [name, pack(JSON.stringify(rows.map((row) => names.map((column) => row[column] ?? null))))];
    }),
  );
