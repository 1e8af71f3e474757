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
  const yearOfRound = (round: string): number | undefined => {
    const [, first] = /\b((?:19|20)\d{2})\s?[/–-]\s?(?:(?:19|20)?\d{2})\b/.exec(round) ?? [];
    return first === undefined ? undefined : Number(first);
  };
  const off = ({ round, date }: WorkshopTally): number | undefined => {
    const first = yearOfRound(round);
    return first === undefined || date === undefined
      ? undefined
      : yearOf(fiscalYearOf(date, fiscalYearStartMonth).start) - first;
  };
  return tallies.flatMap((tally): FootingFlag[] => {
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
    const own = off(tally);
    const others = tallies
      .filter((other) => other !== tally && other.round === round)
      .flatMap((one) => off(one) ?? []);
    const usual = others.filter((one) => one === 0 || one === -1).length;
    const isOff =
      own !== undefined && (own > 0 || own < -1 || (own === -1 && others.every((one) => one === 0)));
    return isOff && others.length >= 2 && usual * 2 > others.length
      ? [{ ...at, text: `${workshop}: its date is ${date}, a year off its round ${round}.` }]
      : [];
  });
}

const totalled = ["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const;

/** The table's own row of totals against the sums of its workshops. */
export function totalFlags(form: SurveyForm, tallies: readonly WorkshopTally[]): readonly FootingFlag[] {
  if (form.kind !== "workshop-counts") return [];
  const of = (role: SurveyRole) => form.questions.find((matched) => matched.role === role)?.question;
  const workshop = of("workshop");
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
      const sum = tallies.reduce((all, tally) => all + (tally[role] ?? 0), 0);
      if (question === undefined || typeof said !== "number" || said === sum) return [];
      const text = `The total under "${question.title}" is ${said}; its workshops add up to ${sum}.`;
      return [{ code: "total-differs", row: numberInFile(form.table, index), workshop: "Total", text }];
    });
    return [...ofCounts, ...ofActions];
  });
}

/** Rows of totals that somebody keeps in the Follow-up Survey, against the sums of their rounds (of all where none is named). */
export const keptTotalFlags = (
  totals: readonly WorkshopTally[],
  tallies: readonly WorkshopTally[],
): readonly FootingFlag[] =>
  totals.flatMap((total) => {
    const own = tallies.filter(({ round }) => total.round === "" || round === total.round);
    return totalled.flatMap((role): FootingFlag[] => {
      const said = total[role];
      const sum = own.reduce((all, tally) => all + (tally[role] ?? 0), 0);
      if (said === undefined || said === sum) return [];
      const text = `${total.workshop}: ${totalNames[role]} ${said}; the workshops add up to ${sum}.`;
      return [{ code: "total-differs", row: total.rows[0] ?? 0, workshop: total.workshop, text }];
    });
  });

const totalNames = {
  invited: "invited",
  replies: "replies",
  effectsYes: "direct effects, yes",
  effectsNo: "direct effects, no",
  projectYes: "projects, yes",
  projectNo: "projects, no",
} as const satisfies Record<(typeof totalled)[number], string>;
