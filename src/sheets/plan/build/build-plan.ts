import { type Pair, pairPlans } from "../../../domain/plan/compare/pair-plans";
import type { Action, Pillar, Plan, Term } from "../../../domain/plan/plan";
import type { PlanSide, PlanSides } from "../../../domain/plan/compare/plan-sides";
import { termOf } from "../../../domain/plan/time/read-term";
import { workPlanYears } from "../../../domain/plan/time/work-plan-year";
import { saysNothing } from "../../../domain/shared/plain-text";
import type { Remark } from "../../../domain/shared/remark";
import { type CalendarDate, calendarDate } from "../../../domain/shared/calendar-date";
import { activityCellRemarks, type DayReading } from "./activity-cells";
import { buildActions, milestonesOf } from "./build-actions";
import type { FlowChoices, ReadOptions } from "./read-options";
import { figureRemarks } from "./figures";
import { baseYear, type PeriodFrame } from "./period-spans";
import { planRemarks } from "./plan-remarks";
import type { FoundPlan } from "../found-plan";
import { workRemarks } from "./work-cells";

export interface BuiltPlan {
  readonly plan: Plan;
  /** Both sheets as they stand. */
  readonly sides: PlanSides;
  readonly remarks: readonly Remark[];
}

/**
 * One plan of the two sheets: the Strategic Action Plan's actions, each with the activities that the Annual Work
 * Plan gives it. Where both are one sheet, or there is no work plan, the actions stand as they are.
 */
export function buildPlan(
  sap: FoundPlan,
  awp: FoundPlan | undefined,
  settings: DayReading & FlowChoices,
  term?: Term,
  asOf?: CalendarDate,
): BuiltPlan {
  const frame = frameOf(sap, settings, term, asOf);
  const options: ReadOptions = {
    ...settings,
    frame,
    ...(term === undefined ? {} : { fiscalYear: baseYear(frame) }),
  };
  const actions = buildActions(sap, options);
  const workOptions =
    awp === undefined
      ? options
      : { ...options, fiscalYear: fiscalYearOf(awp, options) ?? options.fiscalYear };
  const work = awp === undefined ? [] : buildActions(awp, workOptions);
  const pairs = pairPlans(actions.map(pairable), work.map(pairable));
  const joined = actions.map((action, place) => withWork(action, pairs[place] && work[pairs[place].awp]));
  const remarks = [...sap.remarks, ...(awp?.remarks ?? []), ...pairRemarks({ actions, work, pairs })];
  const kpis = sap.actions.flatMap((action) => action.kpis);
  const figures = kpis.flatMap((kpi) => [...figureRemarks(kpi), ...workRemarks(kpi, options)]);
  const cells = [sap, ...(awp ? [awp] : [])].flatMap((found) => activityCellRemarks(found, workOptions));
  const title = titleOf(sap);
  const plan: Plan = { pillars: pillarsOf(sap), actions: joined, ...(title === undefined ? {} : { title }) };
  const sides = { sap: sideOf(sap, actions), awp: awp && sideOf(awp, work), pairs };
  return { plan, sides, remarks: [...remarks, ...figures, ...cells, ...planRemarks(plan)] };
}

/** In what time the plan's periods lie; without a term the years around its columns. */
function frameOf(
  sap: FoundPlan,
  { fiscalYearStartMonth }: DayReading,
  term: Term | undefined,
  asOf: CalendarDate | undefined,
): PeriodFrame {
  const years = sap.headings.flatMap(({ periods }) =>
    periods.flatMap(({ period }) =>
      period.unit === "year" && period.year !== undefined ? [period.year] : [],
    ),
  );
  const own = term ?? { start: calendarDate("2000-01-01"), end: calendarDate("2099-12-31") };
  return { term: own, fiscalYearStartMonth, asOf: asOf ?? own.end, years: [...new Set(years)] };
}

/** The year in which a month of the work plan lies. */
function fiscalYearOf(awp: FoundPlan, { fiscalYearStartMonth }: ReadOptions): Term | undefined {
  const texts = [...awp.above, ...awp.headingTexts].map(({ text }) => text);
  const years = workPlanYears([awp.sheet, ...texts]);
  return years && termOf(years, fiscalYearStartMonth);
}

const sideOf = (found: FoundPlan, actions: readonly Action[]): PlanSide => ({
  sheet: found.sheet,
  actions,
  numberings: found.actions.map(({ numbering }) => numbering),
  titles: found.above.map(({ text, source }) => ({ text, source })),
  headings: found.headingTexts,
});

const pairable = (action: Action) => ({ ...action, milestones: milestonesOf(action).join(" ") });

function withWork(action: Action, work: Action | undefined): Action {
  if (work === undefined) return action;
  const milestones = isSilent(action) ? work.milestones : action.milestones;
  return { ...action, milestones, activities: [...action.activities, ...work.activities] };
}

/** The milestone cell says nothing, so that the other plan's may speak. */
const isSilent = ({ milestones }: Action): boolean =>
  milestones.kind === "read" ? milestonesOf({ milestones }).length === 0 : saysNothing(milestones.text);

function pillarsOf({ actions }: FoundPlan): readonly Pillar[] {
  const pillars = new Map<number, Pillar>();
  for (const { pillar, numbering } of actions) {
    const number = numbering?.pillar ?? pillar?.number ?? 1;
    if (!pillars.has(number)) pillars.set(number, { number, name: pillar?.name ?? "" });
  }
  return [...pillars.values()].sort((a, b) => a.number - b.number);
}

const titleOf = ({ above }: FoundPlan): string | undefined => {
  const titles = above
    .map(({ text }) => text.replace(/\s+/g, " "))
    .filter((text) => text.length <= 160 && /action plan/i.test(text));
  return titles.find((text) => /20\d\d/.test(text)) ?? titles[0];
};

interface Paired {
  readonly actions: readonly Action[];
  readonly work: readonly Action[];
  readonly pairs: readonly (Pair | undefined)[];
}

function pairRemarks({ actions, work, pairs }: Paired): readonly Remark[] {
  if (work.length === 0) return [];
  const paired = new Set(pairs.flatMap((pair) => (pair ? [pair.awp] : [])));
  const alone = work.filter((_, place) => !paired.has(place));
  return [
    ...actions.flatMap((action, place) => pairRemark(action, { pair: pairs[place], work })),
    ...alone.map((action) =>
      remarkOf(
        action,
        "only-in-work-plan",
        `${action.id} of the work plan has no counterpart in the Strategic Action Plan.`,
      ),
    ),
  ];
}

function pairRemark(
  action: Action,
  { pair, work }: { pair: Pair | undefined; work: readonly Action[] },
): readonly Remark[] {
  const other = pair && work[pair.awp];
  if (pair === undefined || other === undefined)
    return [remarkOf(action, "not-in-work-plan", `${action.id} has no counterpart in the Annual Work Plan.`)];
  if (pair.by === "text")
    return [
      remarkOf(
        action,
        "paired-by-text",
        `${action.id} was paired with ${other.id} of the work plan, whose words are the same.`,
      ),
    ];
  const unlike =
    pair.likeness === 0 && action.text !== "" && other.text !== ""
      ? [remarkOf(action, "wording-differs", `${action.id} reads quite differently in the two plans.`)]
      : [];
  const own = milestonesOf(action).join(", ");
  const others = milestonesOf(other).join(", ");
  const apart = own !== "" && others !== "" && own !== others;
  return apart
    ? [
        ...unlike,
        remarkOf(
          action,
          "milestones-differ",
          `${action.id} names milestone ${own} here and ${others} in the work plan; this one is used.`,
        ),
      ]
    : unlike;
}

const remarkOf = ({ source }: Action, code: string, text: string): Remark => ({
  code,
  severity: "warning",
  source,
  text,
  next: "Check the two plans against each other.",
});
