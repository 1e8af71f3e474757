import { addToList } from "../shared/add-to-list";
import { wordIndex } from "../plan/compare/word-index";
import { wordingDrift } from "../plan/compare/wording-drift";
import type { SourceCell } from "../shared/source-cell";

/** A line of any plan: an action, a milestone, a bullet under an objective under a priority. */
export interface PlanItem {
  /** What the plan calls it: "1-(a)", "1.1.3/2", "Priority 1 / 2". Unique in its plan. */
  readonly id: string;
  /** The titles above it, from the top: ["Priority 1", "Develop leadership"]. */
  readonly path: readonly string[];
  readonly text: string;
  /** Ids of items of the other plan that it names. */
  readonly references: readonly string[];
  readonly source: SourceCell;
}

/** Two lines of two plans that belong together, or one that stands alone. */
export interface CrosswalkRow {
  readonly from: PlanItem | undefined;
  readonly to: PlanItem | undefined;
  /** linked: by a reference. carried: the same words. reworded: alike. dropped, new: nothing on the other side. */
  readonly state: "linked" | "carried" | "reworded" | "dropped" | "new";
  /** said: a reference. sure: the same words. likely, possible: by words, for a person to confirm. */
  readonly certainty: "said" | "sure" | "likely" | "possible" | undefined;
  /** 0 to 1; 1 for a reference. */
  readonly likeness: number;
}

const likely = 0.6;
const possible = 0.4;
const mostCandidates = 6;

/**
 * crosswalk(earlier, later): the items of one plan beside those of another, whatever their structure. References come
 * first, however many; then what is most alike by words, one to one. The order is that of `from`, then what is new.
 */
export function crosswalk(from: readonly PlanItem[], to: readonly PlanItem[]): readonly CrosswalkRow[] {
  const linked = referenceRows(from, to);
  const seen = new Set(linked.flatMap(({ from: one, to: other }) => [one, other]));
  const alike = alikeRows(
    from.filter((item) => !seen.has(item)),
    to.filter((item) => !seen.has(item)),
  );
  const rows = [...linked, ...alike];
  const paired = new Set(rows.flatMap(({ from: one, to: other }) => [one, other]));
  const byFrom = new Map<PlanItem, CrosswalkRow[]>();
  for (const row of rows) {
    if (row.from === undefined) continue;
    addToList(byFrom, row.from, row);
  }
  return [
    ...from.flatMap((item) => byFrom.get(item) ?? [alone(item, undefined)]),
    ...to.filter((item) => !paired.has(item)).map((item) => alone(undefined, item)),
  ];
}

const alone = (from: PlanItem | undefined, to: PlanItem | undefined): CrosswalkRow => ({
  from,
  to,
  state: from ? "dropped" : "new",
  certainty: undefined,
  likeness: 0,
});

/** Either side may name the other. */
function referenceRows(from: readonly PlanItem[], to: readonly PlanItem[]): readonly CrosswalkRow[] {
  const fromById = new Map(from.map((item) => [item.id, item]));
  const toById = new Map(to.map((item) => [item.id, item]));
  const rows = new Map<string, CrosswalkRow>();
  const link = (one: PlanItem | undefined, other: PlanItem | undefined): void => {
    if (one === undefined || other === undefined) return;
    rows.set(`${one.id}\n${other.id}`, {
      from: one,
      to: other,
      state: "linked",
      certainty: "said",
      likeness: 1,
    });
  };
  for (const item of from) for (const id of item.references) link(item, toById.get(id));
  for (const item of to) for (const id of item.references) link(fromById.get(id), item);
  return [...rows.values()];
}

interface Candidate {
  readonly from: PlanItem;
  readonly to: PlanItem;
  readonly likeness: number;
}

/** The most alike first, each item once. */
function alikeRows(from: readonly PlanItem[], to: readonly PlanItem[]): readonly CrosswalkRow[] {
  const index = wordIndex(to, ({ text }) => text);
  const candidates = from.flatMap((item): readonly Candidate[] =>
    index
      .likest(item.text, mostCandidates)
      .filter(({ likeness }) => likeness >= possible)
      .map(({ item: other, likeness }) => ({ from: item, to: other, likeness })),
  );
  const taken = new Set<PlanItem>();
  return [...candidates]
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap((candidate): readonly CrosswalkRow[] => {
      if (taken.has(candidate.from) || taken.has(candidate.to)) return [];
      taken.add(candidate.from);
      taken.add(candidate.to);
      return [rowOf(candidate)];
    });
}

function rowOf({ from, to, likeness }: Candidate): CrosswalkRow {
  const isSame = wordingDrift(from.text, to.text) === undefined;
  const certainty = isSame ? "sure" : likeness >= likely ? "likely" : "possible";
  return { from, to, state: isSame ? "carried" : "reworded", certainty, likeness };
}
