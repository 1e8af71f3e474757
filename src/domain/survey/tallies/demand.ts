import { addToList } from "../../shared/add-to-list";
import type { LogRow } from "../../kpi/evidence/evidence";
import type { MemberName, Register } from "../../member/member";
import type { ActionId } from "../../plan/ids";
import { milestoneIds } from "../../plan/milestones/milestone";
import type { Plan } from "../../plan/plan";
import { choiceKey } from "../answers/choices";
import type { NeedLevel } from "../answers/need";
import { isAboutSame } from "../roles/same-topic";
import type { NeedRow } from "./needs";

export type AskedLevel = Exclude<NeedLevel, "none">;

/** How many Members ask, by how much. */
export type AskedCounts = Readonly<Record<AskedLevel, number>>;

/** What is asked of one topic, and what the Activity Log holds for it. */
export interface TopicDemand {
  /** An id, or the survey's words. */
  readonly topic: string;
  /** The action's words; undefined where the topic is in words. */
  readonly title: string | undefined;
  /** The actions that serve it: its own, or those with the milestone. */
  readonly actions: readonly ActionId[];
  readonly bySubRegion: ReadonlyMap<string, AskedCounts>;
  readonly asked: AskedCounts;
  readonly members: readonly MemberName[];
  /** Rows of the log that serve it: those of its actions; where it is in words, those with the same words. */
  readonly planned: number;
  readonly delivered: number;
  readonly verdict: DemandVerdict;
}

/** unplanned: asked for but not planned; unasked: planned but nobody asked, by its id or in words. */
export type DemandVerdict = "unplanned" | "unasked" | "met" | "quiet";

export interface DemandRequest {
  /** Every row of the Needs Survey; of one Member and topic the latest counts. */
  readonly needs: readonly NeedRow[];
  readonly register: Register;
  readonly plan: Plan | undefined;
  readonly log: readonly LogRow[];
}

const order: readonly DemandVerdict[] = ["unplanned", "unasked", "met", "quiet"];
const weights: AskedCounts = { high: 3, medium: 2, low: 1 };

/** How strongly it is asked for: a high need weighs as three low ones. */
export const weightOf = (counts: AskedCounts): number =>
  counts.high * weights.high + counts.medium * weights.medium + counts.low * weights.low;

/** A topic a row: what needs a decision first, then the most asked for. */
export function demandOf(request: DemandRequest): readonly TopicDemand[] {
  const byTopic = new Map<string, NeedRow[]>();
  for (const row of latestAnswers(request.needs)) {
    const key = choiceKey(row.topic);
    addToList(byTopic, key, row);
  }
  const planned = (request.plan?.actions ?? []).filter(({ id }) => !byTopic.has(choiceKey(id)));
  const unasked = planned
    .map(({ id }) => topicDemand(id, [], request))
    .filter(({ planned: count }) => count > 0);
  const asked = [...byTopic.values()].map((rows) => topicDemand(rows[0]?.topic ?? "", rows, request));
  // An action that a milestone's topic asks for was asked for.
  const served = new Set<string>(
    asked.filter(({ asked: counts }) => weightOf(counts) > 0).flatMap(({ actions }) => actions),
  );
  const inWords = asked.filter(({ asked: counts, actions }) => weightOf(counts) > 0 && actions.length === 0);
  // Nor is planned for nobody what somebody asked for in words.
  const isAskedInWords = ({ topic, title = "" }: TopicDemand): boolean =>
    inWords.some((one) =>
      [title, ...activitiesOf(topic, request.log)].some((text) => isAboutSame(one.topic, text)),
    );
  return [...asked, ...unasked.filter((topic) => !served.has(topic.topic) && !isAskedInWords(topic))].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || weightOf(b.asked) - weightOf(a.asked),
  );
}

const activitiesOf = (topic: string, log: readonly LogRow[]): readonly string[] =>
  log
    .filter(({ actions, status }) => status === "planned" && actions.some((id) => id === topic))
    .map(({ activity }) => activity);

function latestAnswers(needs: readonly NeedRow[]): readonly NeedRow[] {
  const latest = new Map<string, NeedRow>();
  for (const row of needs) {
    const key = `${row.member}\n${choiceKey(row.topic)}`;
    const known = latest.get(key);
    if (known === undefined || (row.date ?? "") >= (known.date ?? "")) latest.set(key, row);
  }
  return [...latest.values()];
}

function topicDemand(
  topic: string,
  rows: readonly NeedRow[],
  { register, plan, log }: DemandRequest,
): TopicDemand {
  const active = new Map(
    register.filter((member) => member.active).map(({ name, subRegion }) => [name, subRegion]),
  );
  const asking = rows.filter(
    ({ member, need }) => active.has(member) && need !== undefined && need !== "none",
  );
  const bySubRegion = new Map<string, AskedCounts>();
  for (const { member, need } of asking) {
    const region = active.get(member) ?? "";
    bySubRegion.set(region, plus(bySubRegion.get(region) ?? nobody, need));
  }
  const ids = actionsOf(topic, plan);
  const serves = (row: LogRow): boolean =>
    ids.size === 0 ? isAboutSame(topic, row.activity) : row.actions.some((id) => ids.has(id));
  const count = (status: LogRow["status"]): number =>
    log.filter((row) => row.status === status && serves(row)).length;
  const found = {
    asked: asking.reduce((counts, { need }) => plus(counts, need), nobody),
    planned: count("planned"),
    delivered: count("delivered"),
  };
  return {
    ...found,
    topic,
    actions: [...ids],
    title: plan?.actions.find(({ id }) => id === topic)?.text,
    bySubRegion,
    members: asking.map(({ member }) => member),
    verdict: verdictOf(found),
  };
}

const nobody: AskedCounts = { high: 0, medium: 0, low: 0 };

const plus = (counts: AskedCounts, need: NeedLevel | undefined): AskedCounts =>
  need === undefined || need === "none" ? counts : { ...counts, [need]: counts[need] + 1 };

/** The action of that id, or those that serve the milestone. */
function actionsOf(topic: string, plan: Plan | undefined): ReadonlySet<ActionId> {
  const ids = (plan?.actions ?? []).filter(
    ({ id, milestones }) =>
      id === topic ||
      (milestones.kind === "read" && milestoneIds(milestones.value).some((one) => one === topic)),
  );
  return new Set(ids.map(({ id }) => id));
}

function verdictOf({
  asked,
  planned,
  delivered,
}: Pick<TopicDemand, "asked" | "planned" | "delivered">): DemandVerdict {
  const isAsked = weightOf(asked) > 0;
  if (isAsked) return planned + delivered === 0 ? "unplanned" : "met";
  return planned > 0 ? "unasked" : "quiet";
}
