import type { CountedWord } from "../../domain/member/counted-word";
import type { LogRow } from "../../domain/kpi/evidence/evidence";
import { shownStatus } from "../../domain/kpi/decision";
import type { MemberKpi, MemberProfile, SurveyRound } from "../../domain/member/member-profile";
import type { NeedRow } from "../../domain/survey/tallies/needs";
import { describeShort } from "../../domain/target/describe-target";
import { palette, type StatusStyles } from "../palette";
import { cellStyleOf } from "../status-styles";
import type { CellStyle, DrawnCell } from "../sheet-drawing";
import { markStyles } from "./marks";
import { headingStyle } from "../frame";
import { body, clipped, heightOf, lineSpan, sectionSpan, type Span, textOf } from "../spans";
import { gap, addRow, type RowBuilder } from "./row-builder";

/** Id or day, words, mark, day, the region's status; portrait. */
export const profileWidths = [11, 66, 14, 13, 16, 20] as const;
export const profileLast = profileWidths.length - 1;

/** Longer lists would not be one page for a visit; the sheets have the rest. */
const most = { tookPart: 10, planned: 8, needs: 10, rounds: 6 } as const;

const words = (text: string, style: CellStyle = {}): DrawnCell => ({
  ...(text === "" ? { value: null } : clipped(text, 140)),
  style: { ...body, ...style },
});

const day = (date: LogRow["date"], otherwise: string): DrawnCell =>
  date === undefined
    ? words(otherwise)
    : { value: { date }, style: { ...body, wrap: false, align: "left", numberFormat: "d mmm yyyy" } };

function addHead(builder: RowBuilder, title: string, headings: readonly string[]): void {
  gap(builder, 6);
  addRow(builder, 20, [sectionSpan(title, profileLast)]);
  addCells(
    builder,
    headings.map((value): DrawnCell => ({ value, style: { ...headingStyle, size: 9 } })),
  );
}

/** A cell per column; the last one takes what is left of the width. */
function addCells(builder: RowBuilder, cells: readonly DrawnCell[]): void {
  const spans = cells.map((cell, left): Span => {
    const right = left === cells.length - 1 ? profileLast : left;
    return { left, right, cell };
  });
  const texts = spans.map(({ left, right, cell }) => ({
    text: textOf(cell),
    width: widthOf(left, right),
  }));
  addRow(builder, heightOf(texts), spans);
}

const widthOf = (left: number, right: number): number =>
  profileWidths.slice(left, right + 1).reduce<number>((sum, width) => sum + width, 0);

const addLine = (builder: RowBuilder, text: string): number =>
  addRow(builder, heightOf([{ text, width: 140 }], 16), [
    lineSpan(text, profileLast, { colour: palette.quiet, italic: true, size: 9 }),
  ]);

interface Profiled {
  readonly profile: MemberProfile;
  readonly word: CountedWord;
}

/** Its answer in each KPI, beside how the whole region stands. */
export function addKpis(
  builder: RowBuilder,
  { profile: { kpis }, word }: Profiled,
  statusStyles: StatusStyles,
): void {
  addHead(builder, `KPIs that count ${word.many}`, [
    "KPI",
    "Action",
    "Answer",
    "Since",
    "Region: status",
    "Region: figure",
  ]);
  if (kpis.length === 0) addLine(builder, `No KPI of the plan counts ${word.many}.`);
  for (const kpi of kpis) addCells(builder, kpiCells(kpi, statusStyles));
}

function kpiCells({ result, mark, since }: MemberKpi, statusStyles: StatusStyles): readonly DrawnCell[] {
  const statusStyle = markStyles(statusStyles)[mark];
  const status = statusStyles[shownStatus(result)];
  const { target } = result.kpi;
  const asked = target.kind === "read" ? ` (asked ${describeShort(target.value.parts[0])})` : "";
  return [
    { value: result.kpi.id, style: { ...body, bold: true } },
    { ...clipped(result.action.text, 110), style: body },
    {
      value: `${statusStyle.symbol} ${statusStyle.word}`,
      style: { ...body, ...statusStyle.style, bold: true },
    },
    mark === "yes" ? day(since, "day not given") : words(""),
    { value: `${status.symbol} ${status.word}`, style: { ...body, ...cellStyleOf(status) } },
    words(result.actual === null ? "" : `${result.actual}${asked}`),
  ];
}

/** What it took part in, and what is still to come. */
export function addActivities(builder: RowBuilder, { tookPart, planned }: MemberProfile): void {
  const headings = ["Date", "Activity", "Actions", "Type", "Venue"];
  addHead(builder, `Activities it took part in (${tookPart.length})`, headings);
  if (tookPart.length === 0) addLine(builder, "The Activity Log names it in no delivered row.");
  for (const row of tookPart.slice(0, most.tookPart)) addCells(builder, logCells(row));
  addRest(builder, tookPart.length - most.tookPart, "earlier ones in the Activity Log");
  addHead(builder, `Planned (${planned.length})`, headings);
  if (planned.length === 0) addLine(builder, "The Activity Log names it in no planned row.");
  for (const row of planned.slice(0, most.planned)) addCells(builder, logCells(row));
  addRest(builder, planned.length - most.planned, "later ones in the Activity Log");
  addLine(builder, "Events whose Members cell is blank, often for the whole region, are not listed.");
}

const logCells = ({ date, activity, actions, words: said }: LogRow): readonly DrawnCell[] => [
  day(date, "no day set"),
  words(activity),
  words(actions.join(", ")),
  words(said?.type ?? ""),
  words(said?.venue ?? ""),
];

function addRest(builder: RowBuilder, left: number, where: string): void {
  if (left > 0) addLine(builder, `and ${left} more: ${where}`);
}

/** What it asked for, and which rounds of the survey it answered. */
export function addNeeds(builder: RowBuilder, { needs, rounds }: MemberProfile): void {
  addHead(builder, "Needs and surveys", ["Round", "Topic", "Need", "Implemented", "Answered"]);
  if (rounds.length === 0) addLine(builder, "The workbook has no answers to a needs survey.");
  for (const round of rounds.slice(0, most.rounds)) addCells(builder, roundCells(round));
  addRest(builder, rounds.length - most.rounds, "earlier rounds");
  for (const need of needs.slice(0, most.needs)) addCells(builder, needCells(need));
  addRest(builder, needs.length - most.needs, "topics in the Needs Survey");
}

const roundCells = ({ round, isAnswered, answered }: SurveyRound): readonly DrawnCell[] => [
  words(round === "" ? "no name" : round, { bold: true }),
  words(isAnswered ? "Needs survey: answered" : "Needs survey: no answer", { bold: true }),
  words(""),
  words(""),
  isAnswered ? day(answered, "day not given") : words(""),
];

const needCells = ({ round, topic, need, implemented, date }: NeedRow): readonly DrawnCell[] => [
  words(round),
  words(topic),
  words(need ?? "", need === "high" ? { bold: true } : {}),
  words(implemented ?? ""),
  day(date, ""),
];
