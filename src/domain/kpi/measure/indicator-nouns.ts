import { plainText } from "../../shared/plain-text";

/** What sort of thing a KPI or a target counts, as far as its noun tells. */
export type ThingKind = "members" | "events" | "people" | "requests" | "replies" | "outcomes";

/** A noun that is counted: "experts" and its sort; undefined where the sort is not known. */
export interface CountedThing {
  readonly noun: string;
  readonly kind: ThingKind | undefined;
}

const nouns = {
  members: "member administration country",
  events:
    "activity workshop seminar training course webinar meeting event mission visit session conference dialogue forum talk discussion",
  people:
    "expert participant officer official trainee trainer staff person people woman women man men student teacher delegate beneficiary",
  requests: "request application enquiry inquiry",
  replies: "reply response answer",
  outcomes: "uptake adoption usage impact satisfaction awareness",
} as const satisfies Record<ThingKind, string>;

const kindOf = new Map<string, ThingKind>(
  Object.entries(nouns).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, kind as ThingKind] as const),
  ), // the keys of the table above
);

/** Nouns further on are no part of the phrase. */
const longest = 300;
const lead =
  /^(?:the )?(?:total )?(?:numbers?|nos?|nr|count)\.? of |^# ?(?:of )?|^nombre (?:total )?(?:de |d['’])/;
const stops = new Set(
  "of for by to from with in on at across during through among under within per that which who whose where when having using via as than de du des d pour par dans sur aux au avec chez en qui".split(
    " ",
  ),
);
const joints = /^(?:and|&|\/|or|plus|\+)$/;
const deed = /(?:ed|ing|taken|held|given|made|sent|done)$/;

/**
 * thingsCounted("Number of talks and uptake across the region") -> talks (events), uptake (outcomes); "Number of
 * trained officers" -> officers (people). Empty where the text does not begin with a number of something.
 */
export function thingsCounted(label: string): readonly CountedThing[] {
  const text = plainText(label.slice(0, longest)).toLowerCase();
  const found = lead.exec(text);
  return found ? headNouns(text.slice(found[0].length)) : [];
}

/** thingNamed("requested missions") -> missions (events): the noun at the end of a target's unit. */
export const thingNamed = (unit: string): CountedThing | undefined =>
  headNouns(plainText(unit.slice(0, longest)).toLowerCase()).at(-1);

const measureLead =
  /^(?:the )?(?:(?:total|average|mean|median|annual) )*(?:numbers?|nos?\.?|nr|count|percentage|per ?cent|proportion|share|%|# ?)(?: of)?(?: the)? |^(?:the )?(?:average|mean|median|total) |^nombre (?:total )?(?:de (?:la |l['’])?|d['’])/;

/** labelNoun("Percentage of trained officers") -> officers; labelNoun("Website visits") -> visits: what an indicator is about. */
export const labelNoun = (label: string): CountedThing | undefined =>
  thingNamed(plainText(label.slice(0, longest)).toLowerCase().replace(measureLead, ""));

/** The noun at the end of each side of "and", up to where the phrase ends. */
function headNouns(text: string): readonly CountedThing[] {
  const heads: CountedThing[] = [];
  let head: CountedThing | undefined;
  for (const [word] of text.matchAll(/[\p{L}']+|[&/+]/gu)) {
    const kind = kindOfNoun(word);
    // "trained officers" goes on to its noun, "officers trained" has had it.
    if (stops.has(word) || (kind === undefined && deed.test(word) && head?.kind !== undefined)) break;
    if (joints.test(word)) {
      if (head) heads.push(head);
      head = undefined;
    } else if (kind !== undefined || !deed.test(word)) head = { noun: word, kind };
  }
  return head ? [...heads, head] : heads;
}

const kindOfNoun = (word: string): ThingKind | undefined =>
  kindOf.get(word) ??
  kindOf.get(word.replace(/'?s'?$/, "")) ??
  kindOf.get(word.replace(/ies$/, "y")) ??
  (word === "parties" || word === "party" ? "members" : undefined);
