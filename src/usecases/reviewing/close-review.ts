import type { KpiReport } from "../../domain/kpi/report";
import { count } from "../../domain/kpi/words";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { dayInWords } from "../../domain/target/describe-words";
import { choicesTable } from "../../sheets/tables/choices";
import { snapshotsTable } from "../../sheets/tables/snapshots";
import { periodKinds } from "../../sheets/tables/closed-periods";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { planChoicesIn } from "../entering/choice-row";
import { type CellChange, type EntryPlan, type EntryProblem, nothingPlanned } from "../entering/entry-plan";
import { snapshotLines } from "../entering/snapshot-lines";
import { existingOrNew } from "../entering/existing-or-new";
import type { PlanPicture } from "../plan-picture";
import type { DrawChange } from "../ports/workbook";

/** Who closes a review, and what they say about it; either may be blank. */
export interface CloseRequest {
  readonly who: string;
  readonly note: string;
  readonly today: CalendarDate;
}

/**
 * Plans to freeze how every KPI stands as of the picture's day, a line each in Snapshots, and to close the period until
 * then. Both sheets are made where they are missing. Nothing is written here. Problems by code: "nothing-to-freeze",
 * "day-to-come", "already-closed" (until it is reopened), "name-taken", "sheet-protected", "text-too-long".
 * Warnings: "later-period-closed", "not-signed", "column-missing".
 */
export function planCloseReview(
  { model, report }: Pick<PlanPicture, "model" | "report">,
  request: CloseRequest,
): EntryPlan<DrawChange | CellChange> {
  const snapshots = existingOrNew(model.sheets, snapshotsTable, { rows: report.results.length });
  const choices = existingOrNew(model.sheets, choicesTable);
  const problems = [...hindering(model, report, request), ...snapshots.problems, ...choices.problems];
  if (problems.length > 0 || !snapshots.existing || !choices.existing) return nothingPlanned(problems);
  const { sheet } = snapshots.existing;
  const lines = snapshotLines(snapshots.existing, report, request);
  const row = planChoicesIn(choices.existing, [
    {
      ...{ kind: periodKinds.closed, subject: dayInWords(report.asOf), value: "closed", isLogged: true },
      ...{ note: request.note.trim() || undefined, by: request.who, today: request.today },
    },
  ]);
  if (row.problems.length > 0) return nothingPlanned(row.problems);
  const frozen = count(report.results.length, "line");
  return {
    changes: [...snapshots.changes, ...lines.changes, ...choices.changes, ...row.changes],
    preview: [
      ...snapshots.preview,
      {
        ...{ sheet: sheet.name, address: lines.address, label: `Review ${lines.name}`, was: "" },
        becomes: `${frozen}; closes the period until ${dayInWords(report.asOf)}`,
      },
      ...choices.preview,
      ...row.preview,
    ],
    problems: [],
    warnings: [...telling(model, report, request), ...lines.warnings],
  };
}

function hindering(
  { closedPeriods }: WorkbookModel,
  { asOf, results }: KpiReport,
  { today }: CloseRequest,
): readonly EntryProblem[] {
  const day = dayInWords(asOf);
  return [
    ...(results.length === 0
      ? [{ code: "nothing-to-freeze", text: "The plan has no KPIs.", next: "Give the plan KPIs first." }]
      : []),
    ...(asOf > today
      ? [
          {
            code: "day-to-come",
            text: `${day} is still to come, and closing it would refuse everything until then.`,
            next: "Choose an As of day that has come.",
          },
        ]
      : []),
    ...(closedPeriods.includes(asOf)
      ? [
          {
            code: "already-closed",
            text: `The review of ${day} is closed already.`,
            next: "Reopen the period with a reason, then close it again.",
          },
        ]
      : []),
  ];
}

function telling(
  { closedUntil }: WorkbookModel,
  { asOf }: KpiReport,
  { who }: CloseRequest,
): readonly EntryProblem[] {
  return [
    ...(closedUntil !== undefined && closedUntil > asOf
      ? [
          {
            code: "later-period-closed",
            text: `The period until ${dayInWords(closedUntil)} is closed already; this earlier day is frozen as the workbook says it today.`,
            next: "Look whether the As of day is the one that you mean.",
          },
        ]
      : []),
    ...(who.trim() === ""
      ? [{ code: "not-signed", text: "Nobody signs this review.", next: "Write who closes it." }]
      : []),
  ];
}
