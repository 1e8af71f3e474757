import { read, type Reading, unread } from "../shared/reading";
import { note } from "./clause";
import { timesTen } from "./items/number-literal";
import { readTargets, type TargetContext, type TargetSentence } from "./read-target";
import type { Target } from "./target";

/** What a target cell may hold: words, a number, or a number that is shown with a per cent sign (0.85 for 85 %). */
export type TargetCell = string | number | { readonly kind: "percent"; readonly value: number };

/** readTargetCell({ kind: "percent", value: 0.85 }) -> 85 %; readTargetCell(5) -> at least 5. */
export function readTargetCell(cell: TargetCell, context: TargetContext = {}): Reading<TargetSentence> {
  if (typeof cell === "string") return readTargets(cell, context);
  return typeof cell === "number" ? readNumber(cell) : readShare(cell.value);
}

function readNumber(value: number): Reading<TargetSentence> {
  if (!Number.isFinite(value)) return unread(String(value), "not-a-number");
  if (value < 0) return unread(String(value), "negative");
  return assumed({ kind: "count", comparator: value === 0 ? "=" : ">=", value });
}

function readShare(value: number): Reading<TargetSentence> {
  const shown = `${String(timesTen(value, 2))} %`;
  if (!Number.isFinite(value)) return unread(shown, "not-a-number");
  if (value < 0) return unread(shown, "negative");
  if (value > 1) return unread(shown, "share-above-hundred");
  return assumed({ kind: "percent", comparator: value === 0 ? "=" : ">=", value: timesTen(value, 2) });
}

const assumed = (target: Target & { readonly comparator: ">=" | "=" }): Reading<TargetSentence> =>
  read({ parts: [target] }, [
    note(target.comparator === "=" ? "exactly-assumed" : "at-least-assumed", "assumed"),
  ]);
