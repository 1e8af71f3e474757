import type { KpiReport } from "../domain/kpi/report";
import { count } from "../domain/kpi/words";
import type { CalendarDate } from "../domain/shared/calendar-date";
import { dayInWords } from "../domain/target/describe-words";
import { choicesTable } from "../sheets/tables/choices";
import { snapshotsTable } from "../sheets/tables/snapshots";
import { periodKinds } from "../sheets/tables/closed-periods";
import type { Office } from "../sheets/office/read-office";
import { planChoicesIn } from "./entering/choice-row";
import { type CellChange, type EntryPlan, type EntryProblem, nothingPlanned } from "./entering/entry-plan";
import { snapshotLines } from "./entering/snapshot-lines";
import { standingOrNew } from "./entering/standing-or-new";
import type { PlanPicture } from "./plan-picture";
import type { DrawChange } from "./ports/workbook";

/** Who closes a review, and what they say about it; either may be blank. */
export interface CloseWish {
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
  { office, report }: Pick<PlanPicture, "office" | "report">,
  wish: CloseWish,
): EntryPlan<DrawChange | CellChange> {
  const snapshots = standingOrNew(office.sheets, snapshotsTable, { rows: report.results.length });
  const choices = standingOrNew(office.sheets, choicesTable);
  const problems = [...hindering(office, report, wish), ...snapshots.problems, ...choices.problems];
  if (problems.length > 0 || !snapshots.standing || !choices.standing) return nothingPlanned(problems);
  const { sheet } = snapshots.standing;
  const lines = snapshotLines(snapshots.standing, report, wish);
  const row = planChoicesIn(choices.standing, [
    {
      ...{ kind: periodKinds.closed, subject: dayInWords(report.asOf), value: "closed", isLogged: true },
      ...{ note: wish.note.trim() || undefined, by: wish.who, today: wish.today },
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
    warnings: [...telling(office, report, wish), ...lines.warnings],
  };
}

function hindering(
  { closedPeriods }: Office,
  { asOf, results }: KpiReport,
  { today }: CloseWish,
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

function telling({ closedUntil }: Office, { asOf }: KpiReport, { who }: CloseWish): readonly EntryProblem[] {
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
