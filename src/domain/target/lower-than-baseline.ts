import { type Clause, note, type Outcome } from "./clause";
import type { Figure, Item } from "./items/item";
import { wordOf } from "./main-figure";
import type { Comparator } from "./target";
import {
  baselineHeads,
  comparativeSides,
  eventNouns,
  explainingWords,
  fromWords,
  people,
  thanWord,
} from "./vocabulary";

/**
 * "18 % against 26 % in 2021", "5 days (baseline 9)": a baseline above a level whose comparison nobody wrote makes less better.
 * Events and people are not turned by it. Source: docs/rules.md 12.
 */
export function turned(outcome: Outcome, { items, figure }: Clause): Outcome {
  const baseline = items.flatMap((item, at) => baselineAt(items, item, at, figure))[0];
  return baseline === undefined ? outcome : below(outcome, baseline);
}

/** "Baseline 12.4 (2022), target 9.0 (2026)": the same, told in a part of its own. */
export function turnedByRemark(outcomes: readonly (Outcome | undefined)[]): readonly (Outcome | undefined)[] {
  const baselines = outcomes.flatMap((outcome) =>
    outcome?.kind === "remark" ? (outcome.baseline ?? []) : [],
  );
  const [baseline, another] = baselines;
  if (baseline === undefined || another !== undefined) return outcomes;
  return outcomes.map((outcome) => (outcome?.kind === "target" ? below(outcome, baseline) : outcome));
}

function below(outcome: Outcome, baseline: Figure): Outcome {
  if (outcome.kind !== "target") return outcome;
  const { target, notes } = outcome;
  const assumed = notes.find(({ code }) => code === "at-least-assumed");
  if (assumed === undefined || !("comparator" in target) || target.kind === "change") return outcome;
  if (baseline.value <= target.value || !isAlike(baseline, target) || countsEvents(target.unit))
    return outcome;
  const comparator: Comparator = "<=";
  return {
    ...outcome,
    target: { ...target, comparator },
    notes: [note("at-most-by-baseline", "assumed"), ...notes.filter((each) => each !== assumed)],
  };
}

type Level = Pick<Extract<Outcome, { kind: "target" }>, "target">["target"];

const isAlike = ({ shape, of }: Figure, target: Level): boolean =>
  target.kind === "percent"
    ? shape === "percent"
    : "of" in target && target.of !== undefined
      ? of === target.of
      : shape !== "percent" && of === undefined;

function countsEvents(unit = ""): boolean {
  const head = unit.toLowerCase().split(" ").at(-1) ?? "";
  return eventNouns.has(head) || people.has(head);
}

/** The figure that a word such as "against" leads, or that a bracket about the baseline holds. */
function baselineAt(
  items: readonly Item[],
  item: Item,
  at: number,
  main: Figure | undefined,
): readonly Figure[] {
  if (item.type === "figure" && item !== main)
    return (baselineLeads.has(wordOf(items, at - 1)) && !isOfSize(items, at)) || fromLeads(items, at)
      ? [item]
      : [];
  if (item.type !== "bracket") return [];
  const told = item.items.some(
    (inner) =>
      (inner.type === "word" && (baselineHeads.has(inner.text) || fromWords.has(inner.text))) ||
      (inner.type === "when" && inner.role === "baseline"),
  );
  return told ? item.items.filter((inner) => inner.type === "figure") : [];
}

/** "Pipes older than 50 years": which ones, and no level that things come from. */
const isOfSize = (items: readonly Item[], at: number): boolean =>
  wordOf(items, at - 1) === thanWord && Object.hasOwn(comparativeSides, wordOf(items, at - 2));

/** "Against", "compared with". */
const baselineLeads: ReadonlySet<string> = new Set([...fromWords].filter((word) => word !== "from"));
const fromLeads = (items: readonly Item[], at: number): boolean =>
  wordOf(items, at - 1) !== "" &&
  explainingWords.has(wordOf(items, at - 1)) &&
  baselineHeads.has(wordOf(items, at - 1));
