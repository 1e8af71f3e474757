import { type EvaluationContext, evaluateKpi } from "../../../src/domain/kpi/evaluate-kpi";
import {
  type Evidence,
  figureKey,
  type FollowUpRow,
  type KpiValue,
  type LogRow,
  type StatusAnswer,
} from "../../../src/domain/kpi/evidence/evidence";
import { indexEvidence } from "../../../src/domain/kpi/evidence/evidence-index";
import type { Forecast } from "../../../src/domain/kpi/forecast";
import { forecastOf } from "../../../src/domain/kpi/forecast/forecast-of";
import type { FigureChoices } from "../../../src/domain/kpi/measure/meaning";
import type { OfficeWords } from "../../../src/domain/kpi/measure/measure-words";
import type { Measure } from "../../../src/domain/kpi/measure/measure";
import type { KpiResult } from "../../../src/domain/kpi/result";
import { usualCutOffs } from "../../../src/domain/kpi/review/review";
import { type Member, memberName } from "../../../src/domain/member/member";
import { actionId, kpiId } from "../../../src/domain/plan/ids";
import type { Action, EnteredActual, Kpi, PlanPeriods } from "../../../src/domain/plan/plan";
import { readTimeframe } from "../../../src/domain/plan/time/read-timeframe";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { read } from "../../../src/domain/shared/reading";
import { readTargets } from "../../../src/domain/target/read-target";

/** A small world of its own for one KPI, 1-(a); what a test leaves out is the office's usual. */
export interface World {
  readonly target: string;
  readonly label?: string;
  readonly timeframe?: string;
  readonly asOf: string;
  readonly term?: readonly [string, string];
  readonly fiscalYearStartMonth?: number;
  readonly baseline?: number;
  readonly entered?: number | boolean | EnteredActual;
  /** The plan's unit column, and its figures by period. */
  readonly unit?: string;
  readonly periods?: PlanPeriods;
  /** Rows of KPI Values: a day or a period, and what it says. */
  readonly values?: readonly (Partial<KpiValue> & { readonly day: string; readonly until?: string })[];
  /** What people said once of its figures, and what the office calls what it counts. */
  readonly figures?: FigureChoices;
  readonly office?: OfficeWords;
  /** The sub-region of each Member, by place. */
  readonly subRegions?: readonly string[];
  /** What people chose, and what the plan's "Measured by" says. */
  readonly chosen?: Measure;
  readonly measuredBy?: string;
  /** One Member an answer; as many Members as there are answers. */
  readonly answers?: readonly (StatusAnswer | undefined)[];
  readonly inactive?: number;
  /** The day of a frozen review a year ago, and how many Members it froze. */
  readonly frozen?: readonly [string, number];
  readonly log?: readonly Partial<LogRow & { day: string }>[];
  readonly followUp?: readonly Partial<FollowUpRow & { day: string }>[];
}

export const id = actionId(1, "a");

export const yes = (since?: string): StatusAnswer =>
  since === undefined ? { kind: "yes" } : { kind: "yes", since: calendarDate(since) };
export const no: StatusAnswer = { kind: "no" };

/** So many of the same. */
export const times = <Item>(amount: number, item: Item): readonly Item[] =>
  Array.from({ length: amount }, () => item);

/** A delivered event of the action on a day. */
export const event = (day: string, more: Partial<LogRow> = {}) => ({
  day,
  status: "delivered" as const,
  actions: [id],
  ...more,
});
export const planned = (day: string) => event(day, { status: "planned" });

export function judge(world: World): KpiResult {
  const kpi = kpiOf(world);
  return evaluateKpi(kpi, actionOf(world, kpi), benchOf(world));
}

/** Where the KPI may stand at its deadline. */
export const forecastIn = (world: World): Forecast | undefined => forecastOf(judge(world), benchOf(world));

/** The parts of the world, for what judges them by itself. */
export const kpiIn = (world: World): Kpi => kpiOf(world);
export const contextIn = (world: World): EvaluationContext => benchOf(world);
export const actionIn = (world: World): Action => actionOf(world, kpiOf(world));

const actionOf = ({ timeframe = "June 2020" }: World, kpi: Kpi): Action => ({
  id,
  pillar: 1,
  text: "Risk management",
  milestones: read({ references: [], specific: false }),
  timeframe: readTimeframe(timeframe, { fiscalYearStartMonth: 7 }),
  timeframeText: timeframe,
  kpis: [kpi],
  activities: [],
  source: { sheet: "Plan", address: "A1" },
});

function benchOf(world: World): EvaluationContext {
  const [start, end] = world.term ?? ["2018-07-01", "2020-06-30"];
  const { frozen } = world;
  return {
    review: {
      asOf: calendarDate(world.asOf),
      term: { start: calendarDate(start), end: calendarDate(end) },
      fiscalYearStartMonth: world.fiscalYearStartMonth ?? 7,
      cutOffs: usualCutOffs,
    },
    index: indexEvidence(evidenceOf(world)),
    chosenMeasure: () => world.chosen,
    figures: () => world.figures ?? {},
    ...(world.office === undefined ? {} : { office: world.office }),
    ...(frozen === undefined
      ? {}
      : { frozen: new Map([[kpiId(id), { asOf: calendarDate(frozen[0]), members: frozen[1] }]]) }),
  };
}

function kpiOf({ target, label, baseline, entered, measuredBy, unit, periods }: World): Kpi {
  return {
    id: kpiId(id),
    action: id,
    label: label ?? "Number of Members",
    targetText: target,
    target: readTargets(target),
    sources: [{ sheet: "Plan", address: "D5" }],
    ...(baseline === undefined ? {} : { baseline }),
    ...(measuredBy === undefined ? {} : { measuredBy }),
    ...(unit === undefined ? {} : { unit }),
    ...(periods === undefined ? {} : { periods }),
    ...(entered === undefined
      ? {}
      : {
          entered:
            typeof entered === "object"
              ? entered
              : { value: entered, source: { sheet: "Plan", address: "F5" } },
        }),
  };
}

/** A row of KPI Values. */
const valueRow = (
  { day, until, ...row }: Partial<KpiValue> & { readonly day: string; readonly until?: string },
  place: number,
): KpiValue => ({
  start: calendarDate(day),
  end: calendarDate(until ?? day),
  value: 0,
  source: { sheet: "KPI Values", address: `C${place + 2}` },
  ...row,
});

/** Columns of the plan by period: [name, first day, last day, target, actual]. */
export const periodsOf = (
  rows: readonly (readonly [string, string, string, number | undefined, number | undefined])[],
): PlanPeriods => {
  const figure = (value: number | undefined) =>
    value === undefined ? undefined : { value, source: { sheet: "Plan", address: "H5" } };
  return {
    periods: rows.map(([name, start, end, target, actual]) => {
      const [asked, came] = [figure(target), figure(actual)];
      return {
        name,
        start: calendarDate(start),
        end: calendarDate(end),
        ...(asked === undefined ? {} : { target: asked }),
        ...(came === undefined ? {} : { actual: came }),
      };
    }),
  };
};

function evidenceOf(world: World): Evidence {
  const { answers = [], inactive = 0, log = [], followUp = [], values, subRegions = [] } = world;
  const members: readonly Member[] = answers.map((_, place) => ({
    name: memberName(`Member ${place + 1}`),
    subRegion: subRegions[place] ?? "",
    otherNames: [],
    active: place >= inactive,
  }));
  const given = members.flatMap(({ name }, place) => {
    const answer = answers[place];
    return answer ? [[name, answer] as const] : [];
  });
  const column = { sheet: "Member Status", address: "B2:B34", answers: new Map(given), filled: given.length };
  return {
    members,
    memberStatus: new Map(answers.length > 0 ? [[kpiId(id), column]] : []),
    activityLog: { sheet: "Activity Log", firstColumn: "A", lastColumn: "P", rows: log.map(logRow) },
    followUp: {
      sheet: "Follow-up Survey",
      firstColumn: "A",
      lastColumn: "H",
      rows: followUp.map(followUpRow),
    },
    ...(values === undefined ? {} : { kpiValues: new Map([[figureKey(id), values.map(valueRow)]]) }),
  };
}

const dayOf = (day: string | undefined) => (day === undefined || day === "" ? undefined : calendarDate(day));

const logRow = ({ day, ...row }: Partial<LogRow & { day: string }>, place: number): LogRow => ({
  row: place + 2,
  date: dayOf(day),
  activity: `Event ${place + 1}`,
  actions: [],
  status: "delivered",
  score: undefined,
  respondents: undefined,
  requested: false,
  requestMet: undefined,
  expertsUsed: undefined,
  ...row,
});

const followUpRow = (
  { day, ...row }: Partial<FollowUpRow & { day: string }>,
  place: number,
): FollowUpRow => ({
  row: place + 2,
  date: dayOf(day),
  invited: undefined,
  replies: undefined,
  effectsYes: 0,
  effectsNo: 0,
  ...row,
});
