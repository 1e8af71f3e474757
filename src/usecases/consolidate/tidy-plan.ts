import { tidyData } from "../../domain/tidy/tidy-data";
import type { TidyTable } from "../../domain/tidy/tidy-table";
import { followUpTable, readTallies } from "../../sheets/tables/follow-up-survey";
import { rowsOf } from "../../sheets/tables/sheet-table";
import { needsIn } from "../import-survey/summarise-surveys";
import { lookAtPlan, type PlanPicture } from "../plan-picture";
import type { Workbook } from "../ports/workbook";
import type { Days } from "../report-kpis";

export interface TidyRequest extends Days {
  /** What the workbook's office is called. */
  readonly office: string;
}

/** A workbook as tidy tables. Throws a ProblemError where there is no plan, or its term is not known. */
export const tidyPlan = async (
  workbook: Workbook,
  { office, ...days }: TidyRequest,
): Promise<readonly TidyTable[]> => tidyPicture(await lookAtPlan(workbook, days), office);

/** The same of a picture at hand. */
export const tidyPicture = (
  { model, report, remarks, reviews }: PlanPicture,
  office: string,
): readonly TidyTable[] =>
  tidyData({
    ...{ office, report, remarks, reviews },
    evidence: model.evidence,
    needs: needsIn(model),
    tallies: readTallies(rowsOf(model.sheets, followUpTable)).tallies,
  });
