import type { CountedWord } from "../../domain/member/counted-word";
import { shownStatus } from "../../domain/kpi/decision";
import type { ActionKpi } from "../../domain/kpi/report";
import type { MarkCounts, MemberScore, Scorecard } from "../../domain/member/scorecard";
import { describeTarget } from "../../domain/target/describe-target";
import { palette, type StatusStyles } from "../palette";
import { cellStyleOf } from "../status-styles";
import type { CellStyle, DrawnCell, DrawnRow } from "../sheet-drawing";
import { markCells, markStyles, marksInOrder } from "./marks";
import { headingStyle } from "../frame";
import { styleOver } from "../style-over";
import { clipped } from "../spans";
import type { progressLinks } from "./progress-rows";

/** So many KPIs are one page wide; what is over them comes in a block of its own under it. */
export const kpisPerBlock = 30;

export const nameWidth = 28;
export const kpiWidth = 5.6;
export const totalWidth = 5;

/** A block: some of the KPIs, with all Members. */
export interface Block {
  readonly first: number;
  /** Not included. */
  readonly end: number;
  /** Beside the first block stand each Member's totals over all KPIs. */
  readonly hasTotals: boolean;
}

export function blocksOf({ kpis }: Pick<Scorecard, "kpis">): readonly Block[] {
  const amount = Math.max(1, Math.ceil(kpis.length / kpisPerBlock));
  return Array.from({ length: amount }, (_, place) => ({
    first: place * kpisPerBlock,
    end: Math.min(kpis.length, (place + 1) * kpisPerBlock),
    hasTotals: place === 0,
  }));
}

export interface BlockInput {
  readonly card: Scorecard;
  readonly statusStyles: StatusStyles;
  /** Each KPI's row of KPI Progress. */
  readonly links: Links;
  readonly word: CountedWord;
}

type Links = ReturnType<typeof progressLinks>;

/** How many rows stand over the first sub-region: headings, status, target, yes. */
export const headRows = 4;

/** A block's rows: headings and all Members together, then each sub-region with its Members. */
export function blockRows(
  block: Block,
  { card, statusStyles, links, word }: BlockInput,
): readonly DrawnRow[] {
  const { first, end, hasTotals } = block;
  const kpis = card.kpis.slice(first, end);
  const cells = markCells(statusStyles);
  const body = card.groups.flatMap(({ subRegion, scores, totals }): readonly DrawnRow[] => [
    {
      height: 17,
      cells: [
        {
          value: `${subRegion === "" ? `Other ${word.many}` : subRegion} (${scores.length})`,
          style: lineBand,
        },
        ...totals.slice(first, end).map(({ yes }): DrawnCell => ({ value: yes, style: centredBand })),
        ...(hasTotals ? groupTotals(scores) : []),
      ],
    },
    ...scores.map((score) => ({
      height: 15,
      cells: [
        { value: score.member.name, style: nameStyle },
        ...score.marks.slice(first, end).map((mark) => cells[mark]),
        ...(hasTotals ? totalCells(score.counts, total) : []),
      ],
    })),
  ]);
  return [
    headings(kpis, { links, statusStyles, hasTotals, word }),
    statusRow(kpis, statusStyles),
    targetRow(kpis, word),
    allRow(card, block, word),
    ...body,
  ];
}

const band: CellStyle = {
  bold: true,
  fill: palette.band,
  colour: palette.heading,
  verticalAlign: "center",
  border: { sides: ["top", "bottom"], colour: palette.rule },
};
const lineBand: CellStyle = { ...band, wrap: false };
const centredBand: CellStyle = { ...band, align: "center", size: 9 };
const nameStyle: CellStyle = {
  colour: palette.text,
  verticalAlign: "center",
  indent: 1,
  border: { sides: ["bottom"], colour: palette.rule },
};
const total: CellStyle = {
  colour: palette.text,
  align: "center",
  verticalAlign: "center",
  size: 9,
  border: { sides: ["bottom"], colour: palette.rule },
};
const asked: CellStyle = { ...total, colour: palette.quiet };
const boldName: CellStyle = { ...nameStyle, bold: true };
const ofStatus: CellStyle = { bold: true, align: "center", verticalAlign: "center" };

function headings(
  kpis: readonly ActionKpi[],
  { links, statusStyles, hasTotals, word }: Omit<BlockInput, "card"> & { hasTotals: boolean },
): DrawnRow {
  const style: CellStyle = { ...headingStyle, align: "center", size: 8 };
  // Viewers that paint links in a blue of their own leave them readable on a light ground.
  const linked: CellStyle = { ...style, fill: palette.band, colour: palette.link };
  const styles = markStyles(statusStyles);
  return {
    height: 26,
    cells: [
      { value: word.one, style: { ...headingStyle, indent: 1 } },
      ...kpis.map(({ kpi, action }): DrawnCell => {
        const link = links.get(kpi.id);
        // A second part stands under its action's id: a narrow column has no room beside it.
        const value = kpi.id.replace(/\)\(/, ")\n(");
        return {
          ...{ value, style: linked, note: noteOf({ kpi, action }) },
          ...(link ? { link } : {}),
        };
      }),
      ...(hasTotals
        ? marksInOrder.map((mark): DrawnCell => ({
            value: `${styles[mark].symbol}\n${styles[mark].word}`,
            style,
          }))
        : []),
    ],
  };
}

const noteOf = ({ kpi, action }: Pick<ActionKpi, "kpi" | "action">): string => {
  const { target } = kpi;
  const asked = target.kind === "read" ? describeTarget(target.value.parts[0]) : "not understood";
  return `${kpi.id}: ${clipped(action.text, 200).value}\nTarget: ${asked}`;
};

const statusRow = (kpis: readonly ActionKpi[], statusStyles: StatusStyles): DrawnRow => ({
  height: 15,
  cells: [
    { value: "Status of the KPI", style: boldName },
    ...kpis.map((result): DrawnCell => {
      const statusStyle = statusStyles[shownStatus(result)];
      return {
        value: statusStyle.symbol,
        style: styleOver(cellStyleOf(statusStyle), ofStatus),
      };
    }),
  ],
});

/** The level in whole Members: the attainment is of it. */
const targetRow = (kpis: readonly ActionKpi[], { many }: CountedWord): DrawnRow => ({
  height: 15,
  cells: [
    { value: `${many} asked for`, style: boldName },
    ...kpis.map((result): DrawnCell => ({
      value: askedFor(result),
      style: asked,
    })),
  ],
});

function askedFor({ kpi: { target } }: ActionKpi): number | string | null {
  const asked = target.kind === "read" ? target.value.parts[0] : undefined;
  if (asked?.kind === "count") return asked.value;
  if (asked?.kind === "ratio") return asked.share ? `${asked.value}/${asked.of}` : asked.value;
  return asked?.kind === "percent" ? `${asked.value} %` : null;
}

function allRow(
  { totals, memberCount, groups }: Scorecard,
  { first, end, hasTotals }: Block,
  { many }: CountedWord,
): DrawnRow {
  return {
    height: 17,
    cells: [
      { value: `All ${many} (${memberCount}): yes`, style: band },
      ...totals.slice(first, end).map(({ yes }): DrawnCell => ({ value: yes, style: centredBand })),
      ...(hasTotals ? groupTotals(groups.flatMap(({ scores }) => scores)) : []),
    ],
  };
}

const groupTotals = (scores: readonly MemberScore[]): readonly DrawnCell[] =>
  marksInOrder.map((mark) => ({
    value: scores.reduce((sum, { counts }) => sum + counts[mark], 0),
    style: centredBand,
  }));

const totalCells = (counts: MarkCounts, style: CellStyle): readonly DrawnCell[] =>
  marksInOrder.map((mark) => ({ value: counts[mark], style }));
