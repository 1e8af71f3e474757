import { type CountedWord, inCountedWord, usualWord } from "../../domain/member/counted-word";
import {
  type AskedCounts,
  type DemandVerdict,
  type TopicDemand,
  weightOf,
} from "../../domain/survey/tallies/demand";
import type { QuestionOverRounds } from "../../domain/survey/tallies/rounds-side-by-side";
import type { NeedsRound } from "../../domain/survey/tallies/needs-rounds";
import { stamp } from "../kpi/owned-sheets";
import { headingRow, pageSetup, titleStyle } from "../frame";
import { palette } from "../palette";
import type { CellStyle, DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";

export const needsAndPlanName = "Needs and Plan";

export interface NeedsAndPlan {
  /** What needs a decision first. */
  readonly demand: readonly TopicDemand[];
  /** The latest first. */
  readonly rounds: readonly NeedsRound[];
  /** What was asked in two rounds or more. */
  readonly overRounds: readonly QuestionOverRounds[];
  readonly subRegions: readonly string[];
  /** What the office calls its Members. */
  readonly word?: CountedWord;
}

const verdicts: Readonly<Record<DemandVerdict, string>> = {
  unplanned: "Asked for, not planned",
  unasked: "Planned, nobody asked",
  met: "Asked for and on the log",
  quiet: "Nobody asks",
};

/** From little asked for to much; dark text reads on all of them. */
const heat = ["#EDF4FB", "#D3E5F5", "#B3D2EC", "#8CBBE0", "#67A3D3"] as const;

/** Needs and Plan: a topic a row, a sub-region a column, what needs a decision on top. */
export function needsAndPlanSheet({
  demand,
  rounds,
  overRounds,
  subRegions,
  word = usualWord,
}: NeedsAndPlan): SheetDrawing {
  const head = headRows(demand, rounds, word);
  const top = head.length;
  const width = leading.length + subRegions.length + counts.length;
  const most = Math.max(1, ...demand.flatMap(({ bySubRegion }) => [...bySubRegion.values()].map(weightOf)));
  return {
    name: needsAndPlanName,
    columnWidths: [
      ...leading.map((column) => column.width),
      ...subRegions.map(() => 12),
      ...counts.map((column) => column.width),
    ],
    rows: [
      ...head,
      headingRow(
        32,
        [
          ...leading.map(({ heading }) => heading),
          ...subRegions,
          ...counts.map(({ heading }) => inCountedWord(heading, word)),
        ].map((heading, column) => ({
          heading,
          style: { align: column < leading.length ? "left" : "center" },
        })),
      ),
      ...demand.map((topic, at) =>
        topicRow(topic, { subRegions, most, isFirst: topic.verdict !== demand[at - 1]?.verdict }),
      ),
      ...overRoundsRows(overRounds, word),
    ],
    merges: head.map((_, row) => ({ top: row, left: 0, bottom: row, right: width - 1 })),
    freeze: { rows: top + 1, columns: 1 },
    filter: { top, left: 0, bottom: top + demand.length, right: width - 1 },
    dataBars: [],
    print: pageSetup({ footer: needsAndPlanName, repeatRows: { first: top, last: top } }),
    tabColour: palette.heading,
  };
}

const leading = [
  { heading: "Topic", width: 16 },
  { heading: "Action", width: 46 },
  { heading: "What it says", width: 27 },
] as const;

const counts: readonly {
  readonly heading: string;
  readonly width: number;
  readonly of: (topic: TopicDemand) => number | undefined;
}[] = [
  { heading: "Members asking", width: 10, of: ({ members }) => members.length },
  { heading: "High", width: 8, of: ({ asked }) => asked.high },
  { heading: "Medium", width: 9, of: ({ asked }) => asked.medium },
  { heading: "Low", width: 8, of: ({ asked }) => asked.low },
  { heading: "Planned", width: 9, of: ({ planned }) => planned },
  { heading: "Delivered", width: 10, of: ({ delivered }) => delivered },
];

function headRows(
  demand: readonly TopicDemand[],
  rounds: readonly NeedsRound[],
  word: CountedWord,
): readonly DrawnRow[] {
  const count = (wanted: DemandVerdict): number => demand.filter(({ verdict }) => verdict === wanted).length;
  const line = (value: string, style: CellStyle, height: number): DrawnRow => ({
    height,
    cells: [{ value, style: { verticalAlign: "center", ...style } }],
  });
  const found = `${count("unplanned")} asked for but not planned, ${count("unasked")} planned but nobody asked.`;
  return [
    line(needsAndPlanName, titleStyle, 28),
    line(found, { bold: true, size: 11, colour: palette.text }, 18),
    ...rounds.slice(0, 1).map((round) => answeredLine(round, word)),
    line(
      `A sub-region's cell counts the ${word.many} that ask; the darker, the stronger: a high need weighs 3, a medium one 2, a low one 1. – is not known.`,
      { colour: palette.quiet },
      16,
    ),
    line(stamp, { italic: true, size: 8, colour: palette.quiet }, 14),
  ];
}

const charactersOfLine = 170;

/** As high as its names need: a merged cell does not grow by itself. */
function answeredLine(round: NeedsRound, word: CountedWord): DrawnRow {
  const value = answeredText(round, word);
  return {
    height: 4 + 13 * Math.ceil(value.length / charactersOfLine),
    cells: [{ value, style: { colour: palette.text, wrap: true, verticalAlign: "center" } }],
  };
}

/** "Round 2018: 24 of 33 Members answered. Not yet: Fiji; Nepal." */
function answeredText({ round, answered, notAnswered }: NeedsRound, { many }: CountedWord): string {
  const missing = notAnswered.length === 0 ? "" : ` Not yet: ${notAnswered.join("; ")}.`;
  return `Round ${round}: ${answered.length} of ${answered.length + notAnswered.length} ${many} answered.${missing}`;
}

/** Below the topics: a question a row, its rounds from the oldest on, each with its figure. */
const overRoundsRows = (overRounds: readonly QuestionOverRounds[], word: CountedWord): readonly DrawnRow[] =>
  overRounds.length === 0
    ? []
    : [
        { cells: [] },
        {
          cells: [{ value: "Rounds side by side", style: { bold: true, size: 13, colour: palette.heading } }],
        },
        ...overRounds.map(({ question, rounds }): DrawnRow => ({
          cells: [
            { value: "" },
            { value: question, style: { wrap: true, verticalAlign: "center" } },
            {
              value: rounds
                .map(({ round, text }) => `${round || "(none)"}: ${inCountedWord(text, word)}`)
                .join("\n"),
              style: { wrap: true, verticalAlign: "center" },
            },
          ],
          height: 4 + 14 * rounds.length,
        })),
      ];

interface RowStyle {
  readonly subRegions: readonly string[];
  readonly most: number;
  /** The first row of its verdict: a line stands above it. */
  readonly isFirst: boolean;
}

function topicRow(topic: TopicDemand, { subRegions, most, isFirst }: RowStyle): DrawnRow {
  const needsDecision = topic.verdict === "unplanned" || topic.verdict === "unasked";
  const cells: readonly DrawnCell[] = [
    { value: topic.topic, style: { bold: true } },
    { value: topic.title ?? servedText(topic) },
    { value: verdicts[topic.verdict], style: { bold: needsDecision, indent: 1 } },
    ...subRegions.map((region) => heatCell(topic.bySubRegion.get(region), most)),
    ...counts.map(({ of }, at) => countCell(of(topic), at === 0 ? topic.members : [])),
  ];
  // Lines stand above: a cell has one colour for all of its lines.
  const border = { sides: ["top"] as const, colour: isFirst ? palette.quiet : palette.rule };
  const isShort = (topic.title ?? "").length < leading[1].width && topic.topic.length < leading[0].width;
  return {
    ...(isShort ? { height: 18 } : {}),
    cells: cells.map((cell, column) => ({
      ...cell,
      style: {
        verticalAlign: "center",
        ...(column < leading.length ? { wrap: true } : { align: "center" }),
        border,
        ...cell.style,
      },
    })),
  };
}

/** A milestone has no words of its own in the plan. */
const servedText = ({ actions }: TopicDemand): string =>
  actions.length === 0 ? "" : `Milestone, served by ${actions.join(", ")}`;

/** A dash where nobody can say; zero is zero, and quiet. */
const countCell = (value: number | undefined, members: readonly string[]): DrawnCell => ({
  value: value ?? "–",
  style: value === undefined || value === 0 ? { colour: palette.quiet } : { colour: palette.text },
  ...(members.length > 0 ? { note: members.join("; ") } : {}),
});

function heatCell(asked: AskedCounts | undefined, most: number): DrawnCell {
  const members = asked ? asked.high + asked.medium + asked.low : 0;
  if (asked === undefined || members === 0) return { value: null };
  const step = Math.min(heat.length - 1, Math.floor((weightOf(asked) / most) * heat.length));
  return {
    value: members,
    style: { fill: heat[step] ?? heat[0], colour: palette.text },
    note: `${asked.high} high, ${asked.medium} medium, ${asked.low} low`,
  };
}
