import { footingFlags } from "../survey/tallies/footing";
import type { WorkshopTally } from "../survey/tallies/tally";
import { count } from "../kpi/words";
import type { TableDraft } from "./annual-report";
import { figure, left, noteIf, oneLine, right, row, shareCell, sumOf, total } from "./cells";
import type { SurveyRound } from "./survey-rounds";

/** The tables of a round as the office prints them: replies, actions taken, effects seen, projects started. */
export function roundTables(round: SurveyRound, frame: string): readonly TableDraft[] {
  const lines = numbered(round.workshops);
  const frameOf = (what: string): string => `${round.name}: ${what}, ${frame}`;
  const hasActions = round.workshops.some(({ actions }) => actions.length > 0);
  return [
    { ...replies(lines), caption: frameOf("replies"), footnotes: [...repliesNotes(lines), ...round.notes] },
    ...(hasActions ? [{ ...actionsTaken(lines), caption: frameOf("follow-up actions taken") }] : []),
    { ...yesAndNo(lines, effects), caption: frameOf("direct effects observed") },
    { ...yesAndNo(lines, projects), caption: frameOf("modernization projects initiated") },
  ];
}

/** A workshop and the number that it keeps in every table of its round. */
interface NumberedWorkshop {
  readonly number: string;
  readonly title: string;
  readonly tally: WorkshopTally;
}

const numbered = (workshops: readonly WorkshopTally[]): readonly NumberedWorkshop[] =>
  workshops.map((tally, at) => ({
    number: `(${at + 1})`,
    title: oneLine(tally.workshop) || "(no title)",
    tally,
  }));

type Lines = readonly NumberedWorkshop[];
type Drawn = Omit<TableDraft, "caption">;

const amounts = (lines: Lines, of: (tally: WorkshopTally) => number | undefined) =>
  lines.map(({ tally }) => of(tally));

function replies(lines: Lines): Omit<Drawn, "footnotes"> {
  const both = lines.filter(({ tally }) => tally.invited !== undefined && tally.replies !== undefined);
  return {
    columns: [
      left("No.", 14),
      left("Workshop", 46),
      right("Invited", 20),
      right("Replies", 18),
      right("Response rate", 12),
    ],
    rows: [
      ...lines.map(({ number, title, tally: { invited, replies: replied } }) =>
        row(number, title, figure(invited), figure(replied), shareCell(replied, invited)),
      ),
      total(
        "",
        `Total of ${count(lines.length, "workshop")}`,
        figure(sumOf(amounts(lines, ({ invited }) => invited))),
        figure(sumOf(amounts(lines, ({ replies: replied }) => replied))),
        shareCell(
          sumOf(amounts(both, ({ replies: replied }) => replied)),
          sumOf(amounts(both, ({ invited }) => invited)),
        ),
      ),
    ],
    empty: "",
  };
}

const repliesNotes = (lines: Lines): readonly string[] => [
  ...missing(lines, "invited", ({ invited }) => invited),
  ...missing(lines, "replies", ({ replies: replied }) => replied),
  ...footingNotes(lines, "more-replies-than-invited", ""),
];

/** A column that nobody filled says so in its cells; one that some filled has a sum that lacks the others. */
function missing(
  lines: Lines,
  name: string,
  of: (tally: WorkshopTally) => number | undefined,
): readonly string[] {
  const without = lines.filter(({ tally }) => of(tally) === undefined);
  return noteIf(without.length > 0 && without.length < lines.length, () => {
    const numbers = without.map(({ number }) => number).join(", ");
    return `Not given (${name}), left out of the total: ${numbers}.`;
  });
}

function actionsTaken(lines: Lines): Drawn {
  const names = [...new Set(lines.flatMap(({ tally }) => tally.actions.map(({ action }) => action)))];
  const countOf = ({ actions }: WorkshopTally, name: string): number | undefined =>
    actions.find(({ action }) => action === name)?.count;
  return {
    columns: [left("No.", 14), left("Workshop", 46), ...names.map((name) => right(oneLine(name), 12))],
    rows: [
      ...lines.map(({ number, title, tally }) =>
        row(number, title, ...names.map((name) => figure(countOf(tally, name)))),
      ),
      total(
        "",
        "Total",
        ...names.map((name) => figure(sumOf(amounts(lines, (tally) => countOf(tally, name))))),
      ),
    ],
    empty: "",
    footnotes: names.flatMap((name) => missing(lines, oneLine(name), (tally) => countOf(tally, name))),
  };
}

interface YesNo {
  readonly yes: (tally: WorkshopTally) => number | undefined;
  readonly no: (tally: WorkshopTally) => number | undefined;
  readonly headings: readonly [string, string];
  /** As the footing names it. */
  readonly flagged: string;
}

const effects: YesNo = {
  yes: ({ effectsYes }) => effectsYes,
  no: ({ effectsNo }) => effectsNo,
  headings: ["Direct effects realized", "Direct effects not realized"],
  flagged: ": direct effects ",
};

const projects: YesNo = {
  yes: ({ projectYes }) => projectYes,
  no: ({ projectNo }) => projectNo,
  headings: ["Project initiated", "Project not initiated"],
  flagged: ": projects ",
};

/** Yes and no beside the replies, and what share of replies, of answers and of those invited each is. Source: RULES 4. */
function yesAndNo(lines: Lines, { yes, no, headings, flagged }: YesNo): Drawn {
  const isAsked = lines.some(({ tally }) => yes(tally) !== undefined || no(tally) !== undefined);
  const flags = footingNotes(lines, "more-answers-than-replies", flagged);
  const sums = {
    replies: sumOf(amounts(lines, ({ replies: replied }) => replied)),
    invited: sumOf(amounts(lines, ({ invited }) => invited)),
    yes: sumOf(amounts(lines, yes)),
    no: sumOf(amounts(lines, no)),
  };
  const answers = sumOf([sums.yes, sums.no]);
  const shares = (name: string, base: number | undefined) =>
    total(
      "",
      name,
      base === undefined ? null : figure(base),
      shareCell(sums.yes, base),
      shareCell(sums.no, base),
      "",
    );
  return {
    columns: [
      left("No.", 14),
      left("Workshop", 46),
      right("Replies", 20),
      right(headings[0], 18),
      right(headings[1], 12),
      right("Answers", 11),
    ],
    rows: isAsked
      ? [
          ...lines.map(({ number, title, tally }) =>
            row(
              number,
              title,
              figure(tally.replies),
              figure(yes(tally)),
              figure(no(tally)),
              figure(sumOf([yes(tally), no(tally)])),
            ),
          ),
          total("", "Total", figure(sums.replies), figure(sums.yes), figure(sums.no), figure(answers)),
          shares("Share of replies", sums.replies),
          shares("Share of answers (yes and no)", answers),
          shares("Share of those invited", sums.invited),
        ]
      : [],
    empty: "The survey holds no answers to this question.",
    footnotes: isAsked
      ? [
          ...flags,
          ...missing(lines, headings[0], yes),
          ...missing(lines, headings[1], no),
          ...answersNote(answers, sums.replies),
        ]
      : [],
  };
}

/** Not everybody answers, and several people of one administration may: the office says so under its own tables. */
const answersNote = (answers: number | undefined, replied: number | undefined): readonly string[] =>
  noteIf(
    answers !== undefined && replied !== undefined && answers !== replied,
    () => `The answers to this question (${answers}) do not equal the replies to the survey (${replied}).`,
  );

/** Counts that cannot be right together, by the workshop's number; nothing is changed for it. */
function footingNotes(lines: Lines, wanted: string, about: string): readonly string[] {
  return lines.flatMap(({ number, tally }) =>
    footingFlags([tally])
      .filter(({ code, text }) => code === wanted && text.includes(about))
      .map(({ text }) => `Check ${number} ${oneLine(text)}`),
  );
}

/** Where no round is to be shown. */
export const noRounds = (sheet: string, frame: string, footnotes: readonly string[]): TableDraft => ({
  caption: `Follow-up survey, ${frame}`,
  columns: [left("No.", 14), left("Workshop", 46), right("Invited", 20), right("Replies", 18)],
  rows: [],
  empty: `${sheet || "The workbook"} has no workshop dated in the year or the year before it.`,
  footnotes,
});
