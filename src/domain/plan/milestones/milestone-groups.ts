import type { MilestoneReference } from "./milestone";
import type { MilestoneToken } from "./milestone-tokens";

/** The references that a row of tokens makes, and codes for what was odd or not understood. */
export interface MilestoneGroups {
  readonly references: readonly MilestoneReference[];
  readonly doubts: readonly string[];
}

/** No part of a plan has more milestones than this; a longer run is a slip. */
const mostOrdinals = 60;

type OrdinalToken = Extract<MilestoneToken, { type: "ordinal" }>;

/** What stands between two parts: the ordinals, in order, and where they belong. */
type Element =
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "ordinals"; readonly ordinals: readonly number[]; readonly forward: boolean };

/** Goes through the tokens once, gathers runs of ordinals, then gives each run to the part that it names. */
export function milestoneGroups(tokens: readonly MilestoneToken[]): MilestoneGroups {
  const doubts: string[] = [];
  const elements = elementsOf(tokens, doubts);
  const references = attach(elements, doubts);
  return { references: withoutDoubles(references), doubts: [...new Set(doubts)] };
}

function elementsOf(tokens: readonly MilestoneToken[], doubts: string[]): readonly Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token?.type === "ordinal") {
      const run = ordinalRun(tokens, at, doubts);
      if (isCount(tokens, at, run)) doubts.push("number-of-milestones");
      if (tokens[at - 1]?.type === "from" && !run.ranged) doubts.push("list-unfinished");
      elements.push({ kind: "ordinals", ordinals: run.ordinals, forward: run.forward });
      at = run.end;
      continue;
    }
    if (token) doubts.push(...doubtsOf(token, tokens, at));
    if (token?.type === "part") elements.push({ kind: "part", part: token.part });
    at += 1;
  }
  return elements;
}

/** "Three milestones" may be the 3rd or any three. */
const isCount = (tokens: readonly MilestoneToken[], at: number, { ordinals, ranged }: Run): boolean => {
  const [before, number, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const bare = number?.type === "ordinal" && !number.sure && ordinals.length === 1 && !ranged;
  return bare && before?.type !== "milestone" && after?.type === "milestone" && after.several;
};

/** What is odd about a token outside a run of ordinals. */
function doubtsOf(token: MilestoneToken, all: readonly MilestoneToken[], at: number): readonly string[] {
  const before = all[at - 1]?.type;
  const after = all[at + 1]?.type;
  switch (token.type) {
    case "unknown":
      return [`not-understood: ${token.text}`];
    case "part":
      return token.doubt === undefined ? [] : [token.doubt];
    // "Milestone 1.1.3/2" labels the part.
    case "milestone":
      return before === "ordinal" || after === "ordinal" || after === "part" || before === "milestone"
        ? []
        : ["ordinal-missing"];
    case "range":
      return ["range-of-parts"];
    case "dash":
      if (before === "part" && after === "part") return ["range-of-parts"];
      return after === undefined || after === "dash" ? ["ordinal-missing"] : [];
    case "list":
      return after === undefined ? ["list-unfinished"] : [];
    default:
      return [];
  }
}

interface Run {
  readonly ordinals: readonly number[];
  readonly ranged: boolean;
  /** "of" and a part follow: the run belongs to the part behind it. */
  readonly forward: boolean;
  readonly end: number;
}

/** "1st, 3rd to 5th and 7th milestones of": the ordinals from here on, and the position after them. */
function ordinalRun(tokens: readonly MilestoneToken[], start: number, doubts: string[]): Run {
  const ordinals: number[] = [];
  let at = start;
  let from: number | undefined;
  let ranged = false;
  for (;;) {
    const token = tokens[at] as OrdinalToken; // the loop stands on an ordinal each time round
    if (token.doubt !== undefined) doubts.push(token.doubt);
    ordinals.push(...spread(from, token.ordinal, doubts));
    const next = joiner(tokens, at + 1);
    if (next === undefined) break;
    from = next.range ? token.ordinal : undefined;
    ranged ||= next.range;
    at = next.at;
  }
  let end = at + 1;
  while (tokens[end]?.type === "milestone") end += 1;
  if (isUnclear(tokens[at], tokens[end])) doubts.push("ordinals-side-by-side");
  const forward = isOf(tokens[end]) && tokens[end + 1]?.type === "part";
  return { ordinals, ranged, forward, end };
}

/** "7th milestone of", "7th milestone from"; before "the RSP" alone it says nothing. */
const isOf = (token: MilestoneToken | undefined): boolean => token?.type === "of" || token?.type === "from";

/** "1st 2nd" is a list; "first 3" may be one to three, "4th milestone (2)" two of it. */
const isUnclear = (one: MilestoneToken | undefined, next: MilestoneToken | undefined): boolean =>
  one?.type === "ordinal" && next?.type === "ordinal" && !(one.sure && next.sure);

/** The next ordinal of a run, over "milestone" and what joins; undefined where the run ends. */
function joiner(
  tokens: readonly MilestoneToken[],
  after: number,
): { at: number; range: boolean } | undefined {
  let at = after;
  let range = false;
  let joined = false;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    if (token.type === "ordinal") return joined ? { at, range } : undefined;
    if (token.type === "range" || token.type === "dash") range = true;
    else if (token.type !== "milestone" && token.type !== "list") return undefined;
    joined ||= token.type !== "milestone";
    at += 1;
  }
  return undefined;
}

/** The ordinals that one adds: itself, or the rest of a run that began at `from`. */
function spread(from: number | undefined, ordinal: number, doubts: string[]): readonly number[] {
  if (ordinal < 1 || ordinal > mostOrdinals) {
    doubts.push(ordinal < 1 ? "milestone-zero" : "ordinal-too-high");
    return [];
  }
  if (from === undefined) return [ordinal];
  if (ordinal <= from) {
    doubts.push("range-reversed");
    return [];
  }
  return Array.from({ length: ordinal - from }, (_, step) => from + step + 1);
}

/**
 * Ordinals belong to the part before them; to the one behind where "of" says so, or where the text begins
 * with ordinals ("7th milestone, 2.1.3").
 */
function attach(elements: readonly Element[], doubts: string[]): readonly MilestoneReference[] {
  const [first] = elements;
  const backwards = first?.kind === "part" || first?.forward === true;
  const references: { part: string; ordinals: number[] }[] = [];
  let waiting: readonly number[] = [];
  for (const element of elements) {
    if (element.kind === "part") {
      references.push({ part: element.part, ordinals: [...waiting] });
      waiting = [];
    } else if (element.forward || !backwards || references.length === 0)
      waiting = [...waiting, ...element.ordinals];
    else references.at(-1)?.ordinals.push(...element.ordinals);
  }
  if (waiting.length > 0) references.at(-1)?.ordinals.push(...waiting);
  if (waiting.length > 0 || references.length === 0) doubts.push("part-missing");
  return references;
}

/** The same reference once, and each ordinal once. */
function withoutDoubles(references: readonly MilestoneReference[]): readonly MilestoneReference[] {
  const seen = new Set<string>();
  const once = references.map(({ part, ordinals }) => ({
    part,
    ordinals: ordinals.filter((ordinal) => isNew(seen, `${part}/${ordinal}`)),
    named: ordinals.length,
  }));
  return once
    .filter(({ part, ordinals, named }) => (named > 0 ? ordinals.length > 0 : isNew(seen, part)))
    .map(({ part, ordinals }) => ({ part, ordinals }));
}

const isNew = (seen: Set<string>, key: string): boolean => seen.size < seen.add(key).size;
