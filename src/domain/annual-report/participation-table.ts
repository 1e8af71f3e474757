import { count } from "../kpi/words";
import type { EventType } from "../workplan/activity-type";
import type { ReportColumn, ReportRow, TableDraft } from "./annual-report";
import { figure, left, noteIf, right, row, sumOf, total } from "./cells";
import { countsInAverages, isWorkshop, kindNames, kindsInOrder } from "./event-kinds";
import { missingParticipants } from "./event-tables";
import type { DeliveredEvent } from "./delivered-events";
import { meanScore, type ScoreMean } from "./mean-score";

export interface ParticipationInput {
  readonly events: readonly DeliveredEvent[];
  /** The top of the evaluation's scale: 5. */
  readonly top: number;
  readonly frame: string;
}

/**
 * Participants and evaluation of the year's workshops, and their averages. The office publishes those of its regional
 * and sub-regional workshops: 315 participants in 11, 28.6 each, 4.76 of 5.
 */
export function participation({ events, top, frame }: ParticipationInput): TableDraft {
  const workshops = events.filter(isWorkshop);
  const counted = workshops.filter(countsInAverages);
  const kinds = kindsInOrder.filter((kind) => workshops.some(({ type }) => type === kind));
  const line = (kind: EventType): ReportRow =>
    participationLine(
      kindNames[kind],
      workshops.filter(({ type }) => type === kind),
      top,
    );
  const [before, after] = [
    kinds.filter((type) => countsInAverages({ type })),
    kinds.filter((type) => !countsInAverages({ type })),
  ];
  return {
    caption: `Participation in workshops and their evaluation, ${frame}`,
    columns: participationColumns(top),
    rows:
      workshops.length === 0
        ? []
        : [
            ...before.map(line),
            total(...figuresOf("Regional and sub-regional", counted, top)),
            ...after.map(line),
            total(...figuresOf("All workshops", workshops, top)),
          ],
    empty: "No workshop was held in the year so far, as far as the log says.",
    footnotes: notesOf(workshops, top),
  };
}

/** What a line of participation shows, whatever it is of: a kind of workshop, or a year. */
export const participationColumns = (top: number, of = "Workshops"): readonly ReportColumn[] => [
  left(of, 14),
  left("What the averages are of", 46),
  right("Number", 20),
  right("Participants", 18),
  right("Participants per workshop", 12),
  right(`Evaluation (of ${top})`, 11),
];

export const participationLine = (name: string, events: readonly DeliveredEvent[], top: number): ReportRow =>
  row(...figuresOf(name, events, top));

function figuresOf(name: string, events: readonly DeliveredEvent[], top: number) {
  const given = events.filter(({ participants }) => participants !== undefined);
  const sum = sumOf(given.map(({ participants }) => participants));
  const mean = meanScore(events, top);
  return [
    name,
    events.length === 0 ? "" : `${attendance(given.length, events.length)}; ${meanWords(mean)}`,
    figure(events.length),
    events.length === 0 ? figure(0) : figure(sum),
    figure(sum === undefined ? undefined : sum / given.length, "tenths"),
    figure(mean?.value, "hundredths"),
  ];
}

const attendance = (given: number, all: number): string =>
  given === 0 ? "no participants given" : `participants of ${given} of ${all}`;

/** "mean of 11 scores weighted by 274 respondents", "plain mean of 11 scores (3 without respondents)". */
function meanWords(mean: ScoreMean | undefined): string {
  if (mean === undefined) return "no scores";
  const base = count(mean.scores, "score");
  if (mean.respondents !== undefined)
    return `mean of ${base} weighted by ${count(mean.respondents, "respondent")}`;
  const without = mean.without === mean.scores ? "" : ` (${mean.without} without respondents)`;
  return `plain mean of ${base}${without}`;
}

function notesOf(workshops: readonly DeliveredEvent[], top: number): readonly string[] {
  const unscored = workshops.filter(({ score }) => score === undefined).length;
  const off = workshops.filter(({ score }) => score !== undefined && (score < 0 || score > top));
  const read = workshops.filter(({ isTypeRead }) => isTypeRead).length;
  return [
    ...noteIf(
      workshops.some(({ type }) => type === "accreditation"),
      () => "Accreditation workshops are not open to all and are not in the average of the regional ones.",
    ),
    ...missingParticipants(workshops),
    ...noteIf(unscored > 0, () => `${count(unscored, "workshop")} without an evaluation score: in no mean.`),
    ...off.map(
      ({ score = 0, activity }) => `The score ${score} is outside 0 to ${top}, left out: ${activity}.`,
    ),
    ...noteIf(read > 0, () => `The log gives no type for ${count(read, "workshop")}: taken from the title.`),
  ];
}
