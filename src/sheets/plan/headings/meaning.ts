import type { PlanRole } from "../plan-role";
import { type ColumnRole, depths, rolesOf, type Weighted } from "./concept-roles";
import { type HeadedPeriod, periodIn } from "./period-words";
import { isSentence, unitIn } from "./sentences";
import { spelt } from "./spelt";
import { type Concept, conceptAt, neutral, prepositions } from "./vocabulary";
import { foldedText, headingText } from "./words";

export type { ColumnRole } from "./concept-roles";

/** What a heading may mean by its words alone, before the row and the cells below have their say. */
export interface HeadingMeaning {
  /** The likeliest first; weights are 0 to 1. */
  readonly roles: readonly { readonly role: PlanRole; readonly weight: number }[];
  /** The same with the roles that no plan uses. */
  readonly all: readonly { readonly role: ColumnRole; readonly weight: number }[];
  readonly concept: Concept;
  /** How deep the thing stands in a plan, from pillar (1) to task (6); absent for what is no such thing. */
  readonly depth?: number;
  readonly period?: HeadedPeriod;
  /** "Last year's actual", "previous target". */
  readonly isEarlier: boolean;
  /** The whole beside periods: "Annual target", "Total". */
  readonly isWhole: boolean;
  /** Up to now: "YTD", "cumulative", "to date". */
  readonly isToDate: boolean;
  readonly isRevised: boolean;
  /** A step on the way: "Half-year target", beside the year's. */
  readonly isInterim: boolean;
  /** The heading itself says the unit: "Target (%)" -> "%", "Actual (million USD)". */
  readonly unit?: string;
}

const unused = new Set<ColumnRole>(["derived", "budget", "contact", "event", "other"]);

/** Of alternatives in one heading the more telling is meant: "Goal / Target" is a target, "Status / Comments" a status. */
const telling: readonly Concept[] = [
  "target",
  "kpi",
  "baseline",
  "actual",
  "achieved",
  "percent",
  "timeframe",
  "start",
  "done",
  "keyResult",
  "task",
  "activity",
  "action",
  "status",
  "progress",
  "owner",
  "unit",
  "measuredBy",
  "measure",
  "ownId",
  "number",
  "output",
  "objective",
  "pillar",
  "milestone",
  "result",
  "team",
  "place",
];

const known = new Map<string, HeadingMeaning | null>();
const mostKnown = 20_000;
/** Longer texts are sentences of the plan, in characters. */
const longest = 120;

/** The meaning of a heading as it is written; undefined where it is none: a sentence, a number, words that name nothing. */
export function meaningOf(text: string): HeadingMeaning | undefined {
  if (text.length > longest) return undefined;
  const found = known.get(text);
  if (found !== undefined) return found ?? undefined;
  const meaning = understood(text);
  if (known.size < mostKnown) known.set(text, meaning ?? null);
  return meaning;
}

function understood(text: string): HeadingMeaning | undefined {
  const folded = foldedText(spelt(text))
    .replace(/\bs ?\/ ?n\b/g, "sn")
    .replace(/\ba ?\/ ?p\b/g, "ap")
    .replace(/\by ?\/ ?n\b/g, "");
  if (isSentence(folded)) return undefined;
  const { period, rest } = periodIn(alone.get(folded.trim()) ?? (toDo.test(folded) ? "action" : folded));
  const { parts, aside } = headingText(rest.replace(whichYear, " "));
  const single = parts.length === 1 && parts[0]?.length === 1 ? lone.get(parts[0][0] ?? "") : undefined;
  const concepts = parts.flatMap((words) => conceptOf(words) ?? []);
  // "Result 2024 (baseline)": the bracket says which result is meant.
  const concept =
    single ??
    (conceptOf(aside) === "baseline" ? "baseline" : undefined) ??
    [...concepts].sort((a, b) => rankOf(a) - rankOf(b))[0] ??
    conceptOf(aside) ??
    (mentions(parts, aside, "rsp") ? "rsp" : undefined);
  if (concept === undefined) return undefined;
  const named = mentions(parts, aside, "rsp") && vague.has(concept) ? "rsp" : concept;
  // "Réf. 2023" is a value of that year, no number of the row.
  const isReference = named === "number" && parts.flat().some((word) => /^ref(?:erence)?$/.test(word));
  const isValue = period?.unit === "year" || /\b(?:value|level|year|valeur|niveau|annee)\b/.test(folded);
  const meant = isReference && isValue ? "baseline" : named;
  const words = parts.flat();
  const unknown = words.filter((word) => isUnknown(word)).length;
  if (unknown > mostUnknown) return undefined;
  const others = new Set([meant, ...concepts]);
  const scale = Math.max(0.5, 1 - 0.07 * unknown);
  const all = [...others]
    .flatMap((one) =>
      (rolesOf[one] as Weighted).map(([role, weight]) => ({
        role,
        weight: weight * scale * (one === meant ? 1 : 0.8),
      })),
    )
    .filter(({ role }, at, list) => list.findIndex((other) => other.role === role) === at)
    .sort((a, b) => b.weight - a.weight);
  const depth = depths[meant];
  const unit = unitIn(folded);
  return {
    roles: all.flatMap(({ role, weight }) => (unused.has(role) ? [] : [{ role: role as PlanRole, weight }])),
    all,
    concept: meant,
    ...(depth === undefined ? {} : { depth }),
    ...(period === undefined ? {} : { period }),
    isEarlier:
      /\b(?:last|previous|prior|past|preceding|next|following|precedente?|suivante?|n-1|n\+1)\b/.test(folded),
    isWhole:
      /\b(?:annual|total|overall|full year|whole|annuel(?:le)?|year ?end|end of (?:project|plan|term)|life of project|final|totale|eop|lop|5 year|five year)\b/.test(
        folded,
      ),
    isToDate: /\b(?:ytd|to date|cumul\w*|so far)\b/.test(folded),
    isRevised:
      /\b(?:revised|new|updated|adjusted|current|extended|rescheduled|reforecast|revue?|revisee?|actualisee?|reportee?)\b/.test(
        folded,
      ),
    isInterim:
      /\b(?:half ?-? ?year(?:ly)?|mid ?-? ?(?:year|term|line|period|plan)|interim|intermediate|semestriel(?:le)?|intermediaire|mi ?-? ?(?:parcours|annee))\b/.test(
        folded,
      ),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The period of a heading that names nothing else: "Q1", "Jan-25", "2024". */
export function barePeriodOf(text: string): HeadedPeriod | undefined {
  if (text.length > 40) return undefined;
  const { period, rest } = periodIn(foldedText(text));
  return period !== undefined &&
    !/\p{L}{3}/u.test(rest.replace(/\b(?:of|the|end|year|fiscal|month|quarter)\b/g, ""))
    ? period
    : undefined;
}

/** Words that say what a column is for only where they are its whole heading. */
const alone = new Map([
  ["by", "by when"],
  ["until", "by when"],
  ["till", "by when"],
  ["now", "current value"],
  ["today", "current value"],
  ["done by", "by when"],
  ["from", "start date"],
  ["to", "end date"],
]);

/** "What we said we would do", "Things to be done". */
const toDo = /^(?:what|things|all that) .{0,40}\b(?:do|be done|deliver|undertake|act on)\b[^.]{0,12}$/;

/** "Target current year", "Status previous year": whose figures they are, not what. */
const whichYear =
  /\b(?:for (?:the )?)?(?:current|previous|last|prior|this|past|next|same|preceding|following|reporting) (?:financial |fiscal |calendar |reporting )?(?:year|quarter|month|period|fy)(?:'?s)?\b/g;

const rankOf = (concept: Concept): number =>
  telling.includes(concept) ? telling.indexOf(concept) : telling.length;
/** Beside the name of the RSP these say only how it is named. */
const vague = new Set<Concept>(["note", "area", "number", "value", "milestone"]);
const mostUnknown = 4;
const isUnknown = (word: string): boolean =>
  /\p{L}{2}/u.test(word) &&
  !neutral.has(word) &&
  !prepositions.has(word) &&
  conceptAt([word], 0) === undefined;

/** Words that head a column only where they stand alone: "From | To". */
const lone = new Map<string, Concept>([
  ["to", "timeframe"],
  ["until", "timeframe"],
  ["till", "timeframe"],
  ["by", "timeframe"],
  ["quoi", "task"],
  ["qui", "owner"],
  ["fait", "status"],
  ["faite", "status"],
  ["closed", "done"],
  ["resolved", "done"],
  ["clos", "done"],
  ["cloture", "done"],
  ["au", "timeframe"],
  ["du", "start"],
]);

const mentions = (parts: readonly (readonly string[])[], aside: readonly string[], word: string): boolean =>
  [...parts.flat(), ...aside].includes(word);

/** The head noun: the last that is named before a preposition, else the first after it. */
function conceptOf(words: readonly string[]): Concept | undefined {
  const hits: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const hit = conceptAt(words, at);
    if (hit) hits.push(hit.concept);
    else if (hits.length > 0 && prepositions.has(words[at] ?? "")) break;
    at += hit?.length ?? 1;
  }
  const last = hits.at(-1);
  const first = hits[0];
  if (last === undefined || first === undefined || hits.length === 1) return last;
  if (first === "rsp" && depths[last] !== undefined) return "rsp";
  if (last === "number") return numberOf(first);
  if (last === "date" && (first === "timeframe" || first === "start" || first === "done")) return first;
  if (last === "area" || last === "value" || last === "team") return hits.at(-2);
  if (last === "planned") return hits.at(-2);
  // "Output achieved" counts outputs; "Responsible unit" and "Unit target" are told by their phrases.
  return first === "owner" && (last === "unit" || last === "place") ? "owner" : last;
}

/** "Action no." is a number, "KPI no." the KPI's own, "Pillar no." a pillar, "Target number" a target. */
function numberOf(first: Concept): Concept {
  if (first === "kpi" || first === "measure") return "ownId";
  return first === "action" || first === "activity" || first === "task" || first === "output"
    ? "number"
    : first;
}
