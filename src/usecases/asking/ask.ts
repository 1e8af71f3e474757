import { dayText } from "../../domain/kpi/words";
import { type CalendarEvent, calendarFile } from "../../domain/requests/calendar-file";
import { type PlanRequest, requestKey, type RequestRound } from "../../domain/requests/request";
import { planFingerprint } from "../../domain/plan/plan-identity";
import { addToList } from "../../domain/shared/add-to-list";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText } from "../../sheets/cell-text";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { questionText } from "../../sheets/requests/on-record";
import type { QuestionSet } from "../../sheets/requests/question-sheet";
import { requestsTable } from "../../sheets/tables/requests";
import { fingerprintSetting, planIdSetting } from "../../sheets/tables/settings/setting-lines";
import { existingOrNew } from "../entering/existing-or-new";
import { lastRows, upsert } from "../entering/upsert";
import type { PlanPicture } from "../plan-picture";
import type { WorkbookChange } from "../ports/workbook";
import { ProblemError } from "../problem";
import { planSettings } from "../setup/change-settings";
import { identityOf } from "../setup/plan-identity";
import { planSettingsOrNew } from "../setup/settings-or-new";
import { requestsOfMembers, requestsOfOwners } from "./requests-of";

export interface AskRequest {
  readonly to: "members" | "owners";
  readonly round: string;
  readonly until: CalendarDate;
  readonly today: CalendarDate;
  /** A random id for a workbook that has none; absent where nothing is written into the workbook. */
  readonly newId?: string;
}

/** The questions by addressee, and what records them in the plan's own workbook. */
export interface Asked {
  readonly sets: readonly QuestionSet[];
  /** Empty where nothing may be written into the workbook, or nothing is asked. */
  readonly changes: readonly WorkbookChange[];
}

/** By what a question knows its plan: the workbook's plan id, else what the plan asks. */
export const planKeyOf = ({ settings, plan }: WorkbookModel): string =>
  settings.planId ?? (plan === undefined ? "" : `plan-${planFingerprint(plan)}`);

/** What is to be asked of whom. Writes nothing. Throws a ProblemError where the record cannot be written. */
export function ask(picture: PlanPicture, { to, until, today, newId, ...said }: AskRequest): Asked {
  const { model, report } = picture;
  const round: RequestRound = {
    plan: newId === undefined ? planKeyOf(model) : identityOf(model, newId).id,
    round: questionText(said.round),
  };
  const requests = to === "members" ? requestsOfMembers(picture) : requestsOfOwners(picture);
  const byAddressee = new Map<string, PlanRequest[]>();
  for (const request of requests) addToList(byAddressee, request.to, request);
  const sets = [...byAddressee].map(([name, own]): QuestionSet => ({
    ...{ ...round, to: name, until, title: questionText(report.plan.title ?? "") },
    requests: own.filter(firstOfItsKey(round)),
  }));
  const changes =
    newId === undefined || sets.length === 0
      ? []
      : [...identityChanges(model, newId), ...recordChanges(model, sets, { until, today })];
  return { sets, changes };
}

/** Two rows of one day and title are one question. */
function firstOfItsKey(round: RequestRound): (request: PlanRequest) => boolean {
  const seen = new Set<string>();
  return (request) => {
    const key = requestKey(round, request);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  };
}

function identityChanges(model: WorkbookModel, newId: string): readonly WorkbookChange[] {
  if (model.settings.planId !== undefined) return [];
  const { id, fingerprint } = identityOf(model, newId);
  const requests = [
    { name: planIdSetting, value: id },
    ...(fingerprint === undefined ? [] : [{ name: fingerprintSetting, value: fingerprint }]),
  ];
  const hasSettings = model.sheets.some(({ role }) => role === "settings");
  const { changes, problems } = hasSettings
    ? planSettings(model, requests)
    : planSettingsOrNew(model, [], newId);
  const [problem] = problems;
  if (problem !== undefined) throw new ProblemError(problem);
  return changes;
}

/** A row a question; asked again in the same round, its day of asking and its due day are changed. */
function recordChanges(
  { sheets }: WorkbookModel,
  sets: readonly QuestionSet[],
  { until, today }: { readonly until: CalendarDate; readonly today: CalendarDate },
): readonly WorkbookChange[] {
  const asked = sets.flatMap((set) => set.requests.map((request) => ({ set, request })));
  const place = existingOrNew(sheets, requestsTable, { rows: asked.length });
  const [problem] = place.problems;
  if (place.existing === undefined)
    throw new ProblemError(problem ?? { code: "name-taken", text: "", next: "" });
  const { sheet, heading } = place.existing;
  const there = lastRows(requestsTable.rowsUnder(sheet, heading), ({ cell }) => cellText(cell("key")));
  const rows = asked.map(({ set, request: { to, kind, about, question, was, subject }, request }) => {
    const key = requestKey(set, request);
    const days = { asked: { kind: "date", date: today }, until: { kind: "date", date: until } } as const;
    return {
      cells: { round: set.round, ...{ to, kind, about, question, was, subject, key }, ...days },
      row: there.get(key),
    };
  });
  return [...place.changes, ...upsert(requestsTable, place.existing, rows, { quiet: ["asked"] }).changes];
}

/** The text of a mail to an addressee; nothing is sent. */
export const mailText = ({ to, round, title, until, requests }: QuestionSet, file: string): string =>
  [
    `Subject: ${round}: questions for ${to}, please answer until ${dayText(until)}`,
    "",
    `Dear colleagues of ${to},`,
    "",
    `for ${title === "" ? "our plan" : title} we need your answers to ${requests.length === 1 ? "one question" : `${requests.length} questions`}.`,
    `They are in the attached file "${file}". Please fill in the yellow cells, save it, and send it back until ${dayText(until)}.`,
    "",
    ...requests.slice(0, mostListed).map(({ about, question }) => `- ${about}: ${question}`),
    ...(requests.length > mostListed ? [`- and ${requests.length - mostListed} more`] : []),
    "",
    "Whatever you cannot answer yet may stay blank. Thank you.",
    "",
  ].join("\n");

const mostListed = 12;

/** The round's due day, and the due days of what is asked, for a calendar. */
export function dueDays(sets: readonly QuestionSet[], { report }: PlanPicture, today: CalendarDate): string {
  const [first] = sets;
  const asked = new Set(sets.flatMap(({ requests }) => requests.map(({ subject }) => subject)));
  const due = report.results.flatMap(({ kpi, action, due: day }): readonly CalendarEvent[] =>
    day !== null && day >= today && asked.has(kpi.id)
      ? [{ day, title: `${kpi.id} is due`, text: `${action.text}: ${kpi.targetText}` }]
      : [],
  );
  const round: readonly CalendarEvent[] =
    first === undefined
      ? []
      : [
          {
            day: first.until,
            title: `${first.round}: answers are due`,
            text: sets.map(({ to, requests }) => `${to}: ${requests.length}`).join("\n"),
          },
        ];
  return calendarFile([...round, ...due], today);
}
