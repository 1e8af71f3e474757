import type { MemberName } from "../../domain/member/member";
import type { KpiId } from "../../domain/plan/ids";
import { addToList } from "../../domain/shared/add-to-list";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText } from "../../sheets/cell-text";
import type { OnRecord } from "../../sheets/requests/on-record";
import type { ReturnedAnswer } from "../../sheets/requests/read-questions";
import { activityLogTable } from "../../sheets/tables/activity-log";
import type { DataRow } from "../../sheets/tables/data-table";
import { needsTable } from "../../sheets/tables/needs-survey";
import { requestsTable } from "../../sheets/tables/requests";
import { existingTable, type SheetTable } from "../../sheets/tables/sheet-table";
import { planEnterFigures } from "../enter-figures";
import { protectedSheet } from "../entering/data-sheet";
import { lastRows, upsert } from "../entering/upsert";
import type { PlanPicture } from "../plan-picture";
import type { WorkbookChange } from "../ports/workbook";
import type { Problem } from "../problem";
import { refusalIn } from "../reviewing/closed-periods";
import { planTickMembers, type TickedAnswer } from "../tick-members";
import type { ReadAnswer } from "./read-answer";

/** An answer that nothing speaks against so far; `of` is what it was made from. */
export interface AcceptedAnswer<Of extends object = object> {
  readonly of: Of;
  readonly to: string;
  readonly answer: ReadAnswer;
  readonly returned: ReturnedAnswer;
}

export interface WrittenAnswers<Of extends object> {
  readonly changes: readonly WorkbookChange[];
  /** Why an answer is not written after all: its period is closed, its sheet is locked, its row is gone. */
  readonly problems: ReadonlyMap<Of, string>;
}

type Accepted<Of extends object, Kind extends ReadAnswer["kind"]> = AcceptedAnswer<Of> & {
  readonly answer: Extract<ReadAnswer, { readonly kind: Kind }>;
};

/** Plans the cells of all accepted answers, and their rows of Requests; one answer's problem does not stop the others. */
export function writeAnswers<Of extends object>(
  picture: PlanPicture,
  accepted: readonly AcceptedAnswer<Of>[],
  { record, today }: { readonly record: OnRecord; readonly today: CalendarDate },
): WrittenAnswers<Of> {
  const problems = new Map<Of, string>();
  const changes = [
    ...ticks(picture, only(accepted, "Member status"), problems),
    ...rowsOfLog(picture, only(accepted, "Activity"), { record, problems }),
    ...rowsOfNeeds(picture, only(accepted, "Need"), { record, problems }),
    ...figures(picture, only(accepted, "Figure"), problems),
  ];
  const done = accepted.filter(({ of }) => !problems.has(of));
  return { changes: [...changes, ...records(picture, done, today)], problems };
}

const only = <Of extends object, Kind extends ReadAnswer["kind"]>(
  accepted: readonly AcceptedAnswer<Of>[],
  kind: Kind,
): readonly Accepted<Of, Kind>[] =>
  accepted.filter((one): one is Accepted<Of, Kind> => one.answer.kind === kind);

const said = ({ text, next }: Problem): string => `${text} ${next}`;

function ticks<Of extends object>(
  { model }: PlanPicture,
  accepted: readonly Accepted<Of, "Member status">[],
  problems: Map<Of, string>,
): readonly WorkbookChange[] {
  const byKpi = new Map<string, Accepted<Of, "Member status">[]>();
  for (const one of accepted) addToList(byKpi, one.returned.subject, one);
  return [...byKpi].flatMap(([kpi, own]) => {
    const answers = new Map<MemberName, TickedAnswer>(own.map(({ answer }) => [answer.member, answer.tick]));
    const plan = planTickMembers(model, { kpi: kpi as KpiId, answers }); // another text is refused as no KPI
    for (const problem of plan.problems)
      for (const { of, answer } of own)
        if (problem.field === undefined || problem.field === answer.member) problems.set(of, said(problem));
    return plan.changes;
  });
}

/** One cell of a row that is there. */
function cellOfRow<Of extends object, Column extends string>(
  { model }: PlanPicture,
  table: SheetTable<Column>,
  {
    row,
    column,
    one,
  }: { row: DataRow<Column> | undefined; column: Column; one: Accepted<Of, "Activity" | "Need"> },
): readonly WorkbookChange[] | Problem {
  const existing = existingTable(model.sheets, table);
  if (row === undefined || existing === undefined)
    return { code: "row-gone", text: "Its row is not there any more.", next: "Enter the answer by hand." };
  if (existing.sheet.isProtected) return protectedSheet(existing.sheet);
  const cells = { [column]: one.answer.value } as Partial<Record<Column, typeof one.answer.value>>; // one known column
  const { changes } = upsert(table, existing, [{ cells, row }]);
  return refusalIn(model, changes) ?? changes;
}

interface Recording<Of extends object> {
  readonly record: OnRecord;
  readonly problems: Map<Of, string>;
}

const rowsOfLog = <Of extends object>(
  picture: PlanPicture,
  accepted: readonly Accepted<Of, "Activity">[],
  { record, problems }: Recording<Of>,
): readonly WorkbookChange[] =>
  accepted.flatMap((one) => {
    const row = record.activities.find(({ subject }) => subject === one.returned.subject)?.row;
    return planned(one.of, cellOfRow(picture, activityLogTable, { row, column: "status", one }), problems);
  });

const rowsOfNeeds = <Of extends object>(
  picture: PlanPicture,
  accepted: readonly Accepted<Of, "Need">[],
  { record, problems }: Recording<Of>,
): readonly WorkbookChange[] =>
  accepted.flatMap((one) => {
    const row = record.needs.find(
      ({ member, subject }) => member === one.to && subject === one.returned.subject,
    )?.row;
    return planned(one.of, cellOfRow(picture, needsTable, { row, column: "need", one }), problems);
  });

function planned<Of extends object>(
  of: Of,
  found: readonly WorkbookChange[] | Problem,
  problems: Map<Of, string>,
): readonly WorkbookChange[] {
  if (!("code" in found)) return found;
  problems.set(of, said(found));
  return [];
}

/** Each is looked at alone, so that its problem names it; those without are planned together, under each other. */
function figures<Of extends object>(
  { model, report }: PlanPicture,
  accepted: readonly Accepted<Of, "Figure">[],
  problems: Map<Of, string>,
): readonly WorkbookChange[] {
  const fine = accepted.filter(({ of, answer }) => {
    const [problem] = planEnterFigures(model, [answer.entry], report).problems;
    if (problem !== undefined) problems.set(of, said(problem));
    return problem === undefined;
  });
  return fine.length === 0
    ? []
    : planEnterFigures(
        model,
        fine.map(({ answer }) => answer.entry),
        report,
      ).changes;
}

/** What came back, in the rows of Requests that asked for it; a workbook without the sheet keeps no record. */
function records<Of extends object>(
  { model }: PlanPicture,
  accepted: readonly AcceptedAnswer<Of>[],
  today: CalendarDate,
): readonly WorkbookChange[] {
  const existing = existingTable(model.sheets, requestsTable);
  if (existing === undefined || existing.sheet.isProtected) return [];
  const rows = lastRows(requestsTable.rowsUnder(existing.sheet, existing.heading), ({ cell }) =>
    cellText(cell("key")),
  );
  const requests = accepted.flatMap(({ returned: { key, note }, answer: { text } }) => {
    const row = rows.get(key);
    const cells = {
      answer: text,
      answered: { kind: "date", date: today } as const,
      ...(note === "" ? {} : { note }),
    };
    return row === undefined ? [] : [{ cells, row }];
  });
  return upsert(requestsTable, existing, requests, { quiet: ["answered"] }).changes;
}
