import type { ActionId } from "../../plan/ids";
import { readActionIds } from "../../plan/ids";
import { milestoneIds } from "../../plan/milestones/milestone";
import type { Plan } from "../../plan/plan";
import { readMilestones } from "../../plan/milestones/read-milestones";
import { likeness, tellingWords } from "../../plan/compare/text-likeness";
import { abbreviationsIn, abbreviationsOf } from "./abbreviations";
import { choiceKey } from "../answers/choices";
import { englishTopic } from "./french-topics";

/** Which action or milestone a topic of a survey means. Only a sure or chosen one is applied by itself. */
export interface TopicMatch {
  /** In the survey's words. */
  readonly topic: string;
  /** "1-(a)", "1.1.3/10"; undefined where nothing fits. */
  readonly id?: string;
  readonly certainty: "chosen" | "sure" | "likely" | "none";
  /** A sentence for people. */
  readonly reason: string;
  /** What else it may be, the most alike first. */
  readonly proposals: readonly ActionId[];
}

/** What people decided: topics (see `choiceKey`) and the ids that they mean; "" is none. */
export type TopicDecisions = ReadonlyMap<string, string>;

const sureFrom = 0.75;
const likelyFrom = 0.3;
/** The best must be so much more alike than the next one. */
const clearLead = 0.2;
const mostProposals = 4;

/** Short titles (see `choiceKey`) that the workbook gives its actions: "risk management" is 1-(a). */
export type TopicTitles = ReadonlyMap<string, ActionId>;

export interface TopicRequest {
  readonly plan: Plan | undefined;
  readonly decisions: TopicDecisions;
  readonly titles: TopicTitles;
}

/**
 * topicMatcher(request)("Risk management") -> 1-(a), sure. What a person said comes first, then ids in the text, then the
 * short titles of Member Status, then the words.
 */
export function topicMatcher({ plan, decisions, titles }: TopicRequest): (topic: string) => TopicMatch {
  const actions = (plan?.actions ?? []).map(({ id, text }) => ({
    id,
    words: tellingWords(text),
    written: abbreviationsIn(text),
    initials: abbreviationsOf(text),
  }));
  const ids = new Set<string>(actions.map(({ id }) => id));
  const milestones = new Set<string>(
    (plan?.actions ?? []).flatMap(({ milestones: reading }) =>
      reading.kind === "read" ? milestoneIds(reading.value) : [],
    ),
  );
  const known = new Map<string, TopicMatch>();
  const match = (topic: string): TopicMatch => {
    const decided = decisions.get(choiceKey(topic));
    if (decided !== undefined) return chosen(topic, decided);
    const own =
      byId(topic, ids, milestones) ??
      byTitle(topic, titles) ??
      byAbbreviation(topic, actions, titles) ??
      byWords(topic, actions);
    const english = own.id === undefined ? englishTopic(topic) : undefined;
    return english === undefined ? own : { ...match(english), topic };
  };
  // The same few topics stand in thousands of records.
  return (topic) => {
    const found = known.get(topic) ?? match(topic);
    known.set(topic, found);
    return found;
  };
}

const chosen = (topic: string, id: string): TopicMatch => ({
  topic,
  ...(id === "" ? {} : { id }),
  certainty: "chosen",
  reason: "You said so.",
  proposals: [],
});

function byId(
  topic: string,
  ids: ReadonlySet<string>,
  milestones: ReadonlySet<string>,
): TopicMatch | undefined {
  if (!/\d/.test(topic)) return undefined;
  const [action, ...others] = readActionIds(topic.slice(0, 400)).ids;
  if (action !== undefined && others.length === 0 && ids.has(action))
    return { topic, id: action, certainty: "sure", reason: `It names ${action}.`, proposals: [] };
  const reading = readMilestones(topic.slice(0, 400));
  const [milestone, ...more] = reading.kind === "read" ? milestoneIds(reading.value) : [];
  return milestone !== undefined && more.length === 0 && milestones.has(milestone)
    ? { topic, id: milestone, certainty: "sure", reason: `It names milestone ${milestone}.`, proposals: [] }
    : undefined;
}

function byTitle(topic: string, titles: TopicTitles): TopicMatch | undefined {
  const id = titles.get(choiceKey(topic));
  return id && { topic, id, certainty: "sure", reason: `It is the short title of ${id}.`, proposals: [] };
}

interface ActionWords {
  readonly id: ActionId;
  readonly words: ReadonlySet<string>;
  /** Abbreviations that stand in it, and those that its words make. */
  readonly written: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
}

/** "AEO" and "Authorized Economic Operators (AEO)" mean the one action that writes AEO, else the one whose words make it. */
function byAbbreviation(
  topic: string,
  actions: readonly ActionWords[],
  titles: TopicTitles,
): TopicMatch | undefined {
  const own = [...abbreviationsIn(topic)];
  for (const short of own) {
    const titled = titles.get(choiceKey(short));
    const written = actions.filter((action) => action.written.has(short)).map(({ id }) => id);
    const found = titled
      ? [titled]
      : written.length > 0
        ? written
        : actions.filter((action) => action.initials.has(short)).map(({ id }) => id);
    const [id, ...more] = found;
    if (id === undefined) continue;
    const proposals = found.slice(0, mostProposals);
    return more.length === 0
      ? { topic, id, certainty: "sure", reason: `${short} stands for ${id}.`, proposals }
      : { topic, certainty: "likely", reason: `Several actions are about ${short}.`, proposals };
  }
  return undefined;
}

function byWords(topic: string, actions: readonly ActionWords[]): TopicMatch {
  const words = tellingWords(topic.slice(0, 400));
  const ranked = actions
    .map(({ id, words: own }) => ({ id, alike: Math.max(likeness(words, own), contained(words, own)) }))
    .filter(({ alike }) => alike >= likelyFrom)
    .sort((a, b) => b.alike - a.alike);
  const [best, next] = ranked;
  const proposals = ranked.slice(0, mostProposals).map(({ id }) => id);
  if (best === undefined) return { topic, certainty: "none", reason: "No action has such words.", proposals };
  const isClear = best.alike - (next?.alike ?? 0) >= clearLead;
  const percent = `${Math.floor(best.alike * 100)} %`;
  if (best.alike >= sureFrom && isClear)
    return {
      topic,
      id: best.id,
      certainty: "sure",
      reason: `Its words are those of ${best.id} (${percent}).`,
      proposals,
    };
  const reason = isClear
    ? `Its words are most like those of ${best.id} (${percent}).`
    : "Several actions have such words.";
  return { topic, ...(isClear ? { id: best.id } : {}), certainty: "likely", reason, proposals };
}

/** A short topic ("Risk management") stands whole in the action that means it, which is longer. Never quite sure of it. */
function contained(words: ReadonlySet<string>, own: ReadonlySet<string>): number {
  if (words.size < 2) return 0;
  for (const word of words) if (!own.has(word)) return 0;
  return 0.7;
}
