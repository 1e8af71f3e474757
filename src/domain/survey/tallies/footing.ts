import { addToList } from "../../shared/add-to-list";
import { fiscalYearOf } from "../../kpi/periods";
import { monthOf, yearOf } from "../../shared/calendar-date";
import { isTotalRow } from "../../shared/total-row";
import { readCount } from "../answers/count";
import type { SurveyForm } from "../form";
import { quoted } from "../issues";
import { actionColumns } from "../read-counts";
import { wholeText } from "../read-answers";
import type { SurveyRole } from "../roles/role-words";
import { workshopDate } from "../workshop-title";
import { cellAt, numberInFile } from "../survey-table";
import type { WorkshopTally } from "./tally";

/** Counts that cannot be right together; nothing is changed for it. */
export interface FootingFlag {
  readonly code:
    "more-answers-than-replies" | "more-replies-than-invited" | "total-differs" | "date-off-round";
  /** The row in the file. */
  readonly row: number;
  readonly workshop: string;
  readonly text: string;
}

const answered = [
  ["direct effects", "effectsYes", "effectsNo"],
  ["projects", "projectYes", "projectNo"],
] as const;

/** footingFlags(tallies) -> "projects: 10 yes + 5 no = 15 answers on 14 replies". */
export const footingFlags = (tallies: readonly WorkshopTally[]): readonly FootingFlag[] =>
  tallies.flatMap(flagsOf);

function flagsOf(tally: WorkshopTally): readonly FootingFlag[] {
  const { workshop, replies, invited, rows } = tally;
  const at = { workshop, row: rows.at(-1) ?? 0 };
  if (replies === undefined) return [];
  const more = answered.flatMap(([name, yes, no]): FootingFlag[] => {
    const [first = 0, second = 0] = [tally[yes], tally[no]];
    if (first + second <= replies) return [];
    const text = `${workshop}: ${name} ${first} yes + ${second} no = ${first + second} answers on ${replies} replies.`;
    return [{ ...at, code: "more-answers-than-replies", text }];
  });
  if (invited === undefined || replies <= invited) return more;
  const text = `${workshop}: ${replies} replies of ${invited} invited.`;
  return [...more, { ...at, code: "more-replies-than-invited", text }];
}

/** A date that lies a year off its title's month, or off its round where the others of the round do not: a slip of the year. */
export function dateFlags(
  tallies: readonly WorkshopTally[],
  fiscalYearStartMonth: number,
): readonly FootingFlag[] {
  const offs = tallies.map((tally) => yearsOff(tally, fiscalYearStartMonth));
  const rounds = countOffs(tallies, offs);
  return tallies.flatMap((tally, place): FootingFlag[] => {
    const { workshop, date, round, rows } = tally;
    if (date === undefined) return [];
    const at = { code: "date-off-round" as const, workshop, row: rows.at(-1) ?? 0 };
    const titled = workshopDate(workshop);
    if (
      titled !== undefined &&
      Math.abs(yearOf(titled) - yearOf(date)) === 1 &&
      monthOf(titled) === monthOf(date)
    )
      return [{ ...at, text: `${workshop}: its date is ${date}, a year off the month in its title.` }];
    return isOffRound(offs[place], rounds.get(round))
      ? [{ ...at, text: `${workshop}: its date is ${date}, a year off its round ${round}.` }]
      : [];
  });
}

/** Fiscal years between a workshop's date and the year that its round names; undefined where either is not known. */
function yearsOff({ round, date }: WorkshopTally, fiscalYearStartMonth: number): number | undefined {
  const [, first] = /\b((?:19|20)\d{2})\s?[/–-]\s?(?:(?:19|20)?\d{2})\b/.exec(round) ?? [];
  return first === undefined || date === undefined
    ? undefined
    : yearOf(fiscalYearOf(date, fiscalYearStartMonth).start) - Number(first);
}

/** Workshops of a round whose years off are known: those in its year, in the year before, and all. */
interface RoundOffs {
  inYear: number;
  before: number;
  all: number;
}

// Counted once for all rounds: workshops that are each held against all others of a long round never end.
function countOffs(
  tallies: readonly WorkshopTally[],
  offs: readonly (number | undefined)[],
): ReadonlyMap<string, RoundOffs> {
  const rounds = new Map<string, RoundOffs>();
  tallies.forEach(({ round }, place) => {
    const off = offs[place];
    if (off === undefined) return;
    const counts = rounds.get(round) ?? { inYear: 0, before: 0, all: 0 };
    if (off === 0) counts.inYear += 1;
    if (off === -1) counts.before += 1;
    counts.all += 1;
    rounds.set(round, counts);
  });
  return rounds;
}

function isOffRound(own: number | undefined, round: RoundOffs | undefined): boolean {
  if (own === undefined || round === undefined) return false;
  const others = round.all - 1;
  const isUsual = own === 0 || own === -1;
  const usual = round.inYear + round.before - (isUsual ? 1 : 0);
  const isOff = !isUsual || (own === -1 && round.inYear === others);
  return isOff && others >= 2 && usual * 2 > others;
}

const totalled = ["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const;

/** The table's own row of totals against the sums of its workshops. */
export function totalFlags(form: SurveyForm, tallies: readonly WorkshopTally[]): readonly FootingFlag[] {
  if (form.kind !== "workshop-counts") return [];
  const of = (role: SurveyRole) => form.questions.find((matched) => matched.role === role)?.question;
  const workshop = of("workshop");
  const sums = sumsOf(tallies);
  const rows = form.table.rows.slice(form.found.lastHeaderRow + 1);
  const answers = rows.filter((row) => !isTotalRow(workshop ? wholeText(workshop, row) : "", row));
  const actions = actionColumns(form, rows);
  return form.table.rows.flatMap((row, index): FootingFlag[] => {
    const title = workshop ? wholeText(workshop, row) : "";
    if (index <= form.found.lastHeaderRow || !isTotalRow(title, row)) return [];
    const ofActions = actions.flatMap(({ index: column, label }): FootingFlag[] => {
      const said = readCount(cellAt(row, column));
      const sum = answers.reduce((all, cells) => all + (readCount(cellAt(cells, column)) ?? 0), 0);
      if (typeof said !== "number" || said === sum) return [];
      const text = `The total under ${quoted(label)} is ${said}; its workshops add up to ${sum}.`;
      return [{ code: "total-differs", row: numberInFile(form.table, index), workshop: "Total", text }];
    });
    const ofCounts = totalled.flatMap((role): FootingFlag[] => {
      const question = of(role);
      const said = question?.whole ? readCount(cellAt(row, question.whole.index)) : undefined;
      const sum = sums[role];
      if (question === undefined || typeof said !== "number" || said === sum) return [];
      const text = `The total under "${question.title}" is ${said}; its workshops add up to ${sum}.`;
      return [{ code: "total-differs", row: numberInFile(form.table, index), workshop: "Total", text }];
    });
    return [...ofCounts, ...ofActions];
  });
}

/** Rows of totals that somebody keeps in the Follow-up Survey, against the sums of their rounds (of all where none is named). */
export function keptTotalFlags(
  totals: readonly WorkshopTally[],
  tallies: readonly WorkshopTally[],
): readonly FootingFlag[] {
  if (totals.length === 0) return [];
  const all = sumsOf(tallies);
  const byRound = sumsByRound(tallies);
  return totals.flatMap((total) => {
    const sums = total.round === "" ? all : (byRound.get(total.round) ?? noSums);
    return totalled.flatMap((role): FootingFlag[] => {
      const said = total[role];
      const sum = sums[role];
      if (said === undefined || said === sum) return [];
      const text = `${total.workshop}: ${totalNames[role]} ${said}; the workshops add up to ${sum}.`;
      return [{ code: "total-differs", row: total.rows[0] ?? 0, workshop: total.workshop, text }];
    });
  });
}

type Sums = Record<(typeof totalled)[number], number>;

const noSums: Readonly<Sums> = {
  invited: 0,
  replies: 0,
  effectsYes: 0,
  effectsNo: 0,
  projectYes: 0,
  projectNo: 0,
};

function sumsOf(tallies: readonly WorkshopTally[]): Readonly<Sums> {
  const sums = { ...noSums };
  for (const tally of tallies) for (const role of totalled) sums[role] += tally[role] ?? 0;
  return sums;
}

function sumsByRound(tallies: readonly WorkshopTally[]): ReadonlyMap<string, Readonly<Sums>> {
  const rounds = new Map<string, WorkshopTally[]>();
  for (const tally of tallies) {
    addToList(rounds, tally.round, tally);
  }
  return new Map([...rounds].map(([round, own]) => [round, sumsOf(own)]));
}

const totalNames = {
  invited: "invited",
  replies: "replies",
  effectsYes: "direct effects, yes",
  effectsNo: "direct effects, no",
  projectYes: "projects, yes",
  projectNo: "projects, no",
} as const satisfies Record<(typeof totalled)[number], string>;
