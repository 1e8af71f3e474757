import { addToList } from "../../shared/add-to-list";
import type { CalendarDate } from "../../shared/calendar-date";
import { choiceKey, isOther } from "../answers/choices";
import type { SurveyRecord } from "../record";
import { workshopDate, workshopKey } from "../workshop-title";

/** The counts of one workshop in one round: a row of the Follow-up Survey. */
export interface WorkshopTally {
  readonly round: string;
  /** As the first record writes it. */
  readonly workshop: string;
  /** The title's month (its last day), what the table says, or the day of the latest reply. */
  readonly date?: CalendarDate;
  /** Only a table that was counted says it. */
  readonly invited?: number;
  readonly replies?: number;
  readonly effectsYes?: number;
  readonly effectsNo?: number;
  readonly projectYes?: number;
  readonly projectNo?: number;
  readonly actions: readonly { readonly action: string; readonly count: number }[];
  /** Numbers of the records that count. */
  readonly rows: readonly number[];
  /** Somebody else counted: what is blank there is not known. */
  readonly isCounted: boolean;
}

export interface TallyRequest {
  readonly records: readonly SurveyRecord[];
  /** For records that name no round. */
  readonly round: string;
  /** Rows that the user dropped: of several people of one Member all count unless they say so. Source: RULES 8. */
  readonly dropped: ReadonlySet<number>;
  /** Labels of follow-up actions: a typed "Other" counts under the one that means others. */
  readonly labels: readonly string[];
}

/** Whether a record's answers are used: no error, sent, and its Member is not only a proposal. */
export const isUsed = ({ status, issues }: SurveyRecord): boolean =>
  status !== "error" && status !== "incomplete" && !issues.some(({ code }) => code === "member-close");

/** A tally per round and workshop, in the order of the file. */
export function tallyWorkshops({ records, round, dropped, labels }: TallyRequest): readonly WorkshopTally[] {
  const groups = new Map<string, SurveyRecord[]>();
  for (const record of records) {
    if (!isUsed(record) || dropped.has(record.row)) continue;
    const key = tallyKey(record.answers.round || round, record.answers.workshop ?? "");
    addToList(groups, key, record);
  }
  return withZeros([...groups.values()].flatMap((group) => tallyOf(group, { round, labels })));
}

/** An action that others chose in the same file, and nobody of this workshop, is 0. */
function withZeros(tallies: readonly WorkshopTally[]): readonly WorkshopTally[] {
  const seen = tallies.flatMap(({ actions }) => actions.map(({ action }) => action));
  const all = new Map(seen.map((action) => [choiceKey(action), action]));
  return tallies.map((tally) => {
    if (tally.isCounted) return tally;
    const counts = new Map(tally.actions.map(({ action, count }) => [choiceKey(action), count]));
    return { ...tally, actions: [...all].map(([key, action]) => ({ action, count: counts.get(key) ?? 0 })) };
  });
}

/** The key of a row of the Follow-up Survey. Source: RULES 8. */
export const tallyKey = (round: string, workshop: string): string =>
  `${round.trim().toLowerCase()}\n${workshopKey(workshop)}`;

function tallyOf(
  group: readonly SurveyRecord[],
  { round, labels }: { round: string; labels: readonly string[] },
): readonly WorkshopTally[] {
  const [first] = group;
  if (first === undefined) return [];
  const { workshop = "", round: own, counts } = first.answers;
  const head = { round: own || round, workshop, rows: group.map(({ row }) => row) };
  // A workshop that stands twice in a counted table: the last row is meant, as with any key.
  if (counts !== undefined)
    return [{ ...head, isCounted: true, ...(group.at(-1)?.answers.counts ?? counts) }];
  const date = workshopDate(workshop) ?? latestDay(group);
  const effects = yesAndNo(group, "direct");
  const projects = yesAndNo(group, "project");
  return [
    {
      ...head,
      isCounted: false,
      ...(date ? { date } : {}),
      replies: group.length,
      ...(effects ? { effectsYes: effects.yes, effectsNo: effects.no } : {}),
      ...(projects ? { projectYes: projects.yes, projectNo: projects.no } : {}),
      actions: actionCounts(group, labels),
    },
  ];
}

const latestDay = (group: readonly SurveyRecord[]): CalendarDate | undefined =>
  group
    .flatMap(({ submitted }) => (submitted ? [submitted.date] : []))
    .sort()
    .at(-1);

/** Nothing where the question was not asked: missing is not zero. Source: RULES 0.2. */
function yesAndNo(
  group: readonly SurveyRecord[],
  question: "direct" | "project",
): { readonly yes: number; readonly no: number } | undefined {
  if (group.every(({ answers }) => answers[question] === undefined)) return undefined;
  const count = (wanted: string) => group.filter(({ answers }) => answers[question] === wanted).length;
  return { yes: count("Yes"), no: count("No") };
}

function actionCounts(group: readonly SurveyRecord[], labels: readonly string[]): WorkshopTally["actions"] {
  if (group.every(({ answers }) => answers.actions === undefined)) return [];
  const known = new Map(labels.map((label) => [choiceKey(label), label]));
  const others = labels.find(isOther) ?? "Others";
  const counts = new Map<string, number>();
  for (const { answers } of group) {
    const chosen = new Set(answers.actions?.map((action) => labelFor(action, known, others)));
    for (const label of chosen) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([action, count]) => ({ action, count }));
}

/** A short text that is no known label may be a new action; what somebody typed at length is one of the others. */
const labelFor = (action: string, known: ReadonlyMap<string, string>, others: string): string =>
  known.get(choiceKey(action)) ?? (isOther(action) || action.length > 60 ? others : action);
