import { milestoneIds } from "../../plan/milestones/milestone";
import type { Action, Plan } from "../../plan/plan";
import { ownerOf } from "../../plan/owners";
import { explainTargetReading } from "../../target/explain-target";
import {
  type Common,
  integer,
  maybe,
  orNull,
  text,
  tidySchema,
  type TidyTable,
  tidyTable,
} from "../tidy-table";

export const actionSchema = tidySchema({
  name: "action",
  about: "An action of the plan.",
  key: ["action_id"],
  columns: {
    action_id: text("The action: 1-(a)."),
    pillar: integer("The pillar's number."),
    pillar_name: maybe.text("The pillar's name."),
    sap_number: maybe.integer("The number that the plan counts on with."),
    action: text("The action in the plan's words."),
    owner: maybe.text("Who answers for it, as written."),
    timeframe: maybe.text("The timeframe, as written."),
  },
});

export const actionMilestoneSchema = tidySchema({
  name: "action_milestone",
  about: "A milestone that an action serves: a row per action and milestone.",
  key: ["action_id", "milestone_id"],
  columns: { action_id: text("The action."), milestone_id: text("The milestone: 1.1.3/10.") },
});

export const kpiSchema = tidySchema({
  name: "kpi",
  about: "A KPI: an action has one, or one per numbered part.",
  key: ["kpi_id"],
  columns: {
    kpi_id: text("The KPI: 1-(a), parts 1-(h)(1)."),
    action_id: text("Its action."),
    part: maybe.integer("The number of the part, where the plan numbers them."),
    own_id: maybe.text("The office's own id, as written."),
    kpi: maybe.text("The indicator in the plan's words."),
    target_text: maybe.text("The target in the plan's words."),
    target_error: maybe.text("Why the target could not be read, as a code."),
    owner: maybe.text("Who answers for it, as written."),
    timeframe: maybe.text("The timeframe, as written: its own, else the action's."),
  },
});

export const targetSchema = tidySchema({
  name: "target",
  about: "A target as it was understood: a row per part of its text. The first part is judged.",
  key: ["kpi_id", "part_number"],
  columns: {
    kpi_id: text("The KPI."),
    part_number: integer("The part's place in the text, from 1."),
    kind: text("count, ratio, percent, frequency, average, change, range, date or boolean."),
    comparator: maybe.text(">=, <=, =, > or <; between for a range."),
    target_value: maybe.number("The level asked for; percent as 0 to 100."),
    target_value_2: maybe.number("The upper end of a range."),
    target_of: maybe.number("What the level is of: 33 in 22/33."),
    unit: maybe.text("What is counted, in the plan's words."),
    period: maybe.text("How often: year, quarter, 2 weeks."),
    deadline: maybe.text("The last day that the target itself names, as YYYY-MM-DD."),
  },
});

/** Tables of what the plan asks. */
export function planTables(plan: Plan, common: Common): readonly TidyTable[] {
  const pillars = new Map(plan.pillars.map((pillar) => [pillar.number, pillar.name]));
  const kpis = plan.actions.flatMap((action) => action.kpis.map((kpi) => ({ action, kpi })));
  return [
    tidyTable(
      actionSchema,
      common,
      plan.actions.map((action) => ({
        action_id: action.id,
        pillar: action.pillar,
        pillar_name: orNull(pillars.get(action.pillar)),
        sap_number: action.sapNumber ?? null,
        action: action.text,
        owner: orNull(action.owner),
        timeframe: orNull(action.timeframeText),
      })),
    ),
    tidyTable(actionMilestoneSchema, common, plan.actions.flatMap(milestonesOf)),
    tidyTable(
      kpiSchema,
      common,
      kpis.map(({ action, kpi }) => ({
        kpi_id: kpi.id,
        action_id: kpi.action,
        part: kpi.part ?? null,
        own_id: orNull(kpi.ownId),
        kpi: orNull(kpi.indicator ?? kpi.label),
        target_text: orNull(kpi.targetText),
        target_error: kpi.work === undefined && kpi.target.kind === "unread" ? kpi.target.reason : null,
        owner: orNull(ownerOf(kpi, action)),
        timeframe: orNull(kpi.timeframeText ?? action.timeframeText),
      })),
    ),
    tidyTable(
      targetSchema,
      common,
      kpis.flatMap(({ kpi }) => (kpi.work === undefined ? targetRows(kpi) : [])),
    ),
  ];
}

const milestonesOf = ({ id, milestones }: Action) =>
  milestones.kind === "read"
    ? [...new Set(milestoneIds(milestones.value))].map((milestone) => ({
        action_id: id,
        milestone_id: milestone,
      }))
    : [];

function targetRows({ id, target, targetText }: Action["kpis"][number]) {
  if (target.kind === "unread") return [];
  const explained = explainTargetReading(target, targetText);
  return (explained.parts ?? [explained]).map((part, at) => ({
    kpi_id: id,
    part_number: at + 1,
    kind: part.kind,
    comparator: part.comparator ?? null,
    target_value: part.value ?? null,
    target_value_2: part.value2 ?? null,
    target_of: part.of ?? null,
    unit: orNull(part.unit),
    period: orNull(part.period),
    deadline: orNull(part.deadline),
  }));
}
