import type { WriteSheet } from "hucre";

import { officePlan } from "../office-plan";
import type { PlanAction, PlanPillar } from "../plan/plan-shape";
import { looks, printed } from "./looks";
import { toWriteSheet, type Painted } from "./painted-sheet";

/** "Strategic Action Plan": one row per action under a band per pillar. */
export const actionPlanSheet = (): WriteSheet =>
  planSheet({
    name: "Strategic Action Plan",
    title: "Strategic Action Plan 2018-2020",
    subtitle: "ROCB A/P, 1 July 2018 to 30 June 2020",
    headings: ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
    widths: [6, 64, 24, 30, 27, 13],
    rowOf: (action) => [
      { value: action.sapNumber ?? action.letter, style: looks.centred },
      action.awpText ?? action.text,
      action.milestone,
      action.kpi,
      action.target,
      action.timeframe || null,
    ],
  });

/** "Annual Work Plan": the bullets of each action in one cell, as published. */
export const workPlanSheet = (): WriteSheet =>
  planSheet({
    name: "Annual Work Plan",
    title: "Annual Work Plan 2018/19",
    subtitle: "ROCB A/P, 1 July 2018 to 30 June 2019",
    headings: ["Specific action", "Activities", "KPI"],
    widths: [56, 88, 28],
    rowOf: (action) => [
      `${action.letter}) ${action.awpText ?? action.text}\n${rspNote(action)}`,
      action.activities.map((activity) => `➢ ${oneLine(activity)}`).join("\n") || null,
      action.awpKpi || action.kpi,
    ],
  });

interface PlanLayout {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rowOf: (action: PlanAction) => readonly Painted[];
}

/** The row of the headings, counted from 1: title, subtitle and a blank row stand above. */
const headingRow = 4;

function planSheet({ name, title, subtitle, headings, widths, rowOf }: PlanLayout): WriteSheet {
  const grid: Painted[][] = [
    [{ value: title, style: looks.title }],
    [{ value: subtitle, style: looks.subtitle }],
    [],
    headings.map((value) => ({ value, style: looks.heading })),
  ];
  const bands: number[] = [];
  for (const pillar of officePlan.pillars) {
    bands.push(grid.push(bandOf(pillar, headings.length)) - 1);
    grid.push(...pillar.actions.map((action) => [...rowOf(action)]));
  }
  return toWriteSheet({
    ...{ name, widths, grid, plain: looks.cell },
    natural: new Set([0, 1, 2, ...bands]),
    merges: bands.map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: headings.length - 1 })),
    freezePane: { rows: headingRow },
    view: { showGridLines: false },
    ...printed(),
  });
}

const bandOf = ({ number, title }: PlanPillar, width: number): Painted[] => [
  { value: `${number}. ${title}`, style: looks.pillar },
  ...Array.from({ length: width - 1 }, () => ({ value: null, style: looks.pillar })),
];

const rspNote = ({ milestone }: PlanAction): string =>
  /^\d/.test(milestone) ? `(RSP ${milestone})` : `(${milestone})`;

const oneLine = (text: string): string => text.replace(/\s+/g, " ");
