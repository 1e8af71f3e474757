import { type Answer, answer, quoted, slip } from "./answer";
import { argumentOf } from "./argument";

/** Where things stood before: a number, or undefined where none is given. A share is 0.4. */
export function baselineOf(given: unknown): Answer<number | undefined> {
  const baseline = argumentOf(given);
  if (baseline === undefined) return answer(undefined);
  const value = typeof baseline === "number" ? baseline : Number(String(baseline).replaceAll(",", ""));
  return typeof baseline !== "boolean" && Number.isFinite(value)
    ? answer(value)
    : slip(`The baseline ${quoted(String(baseline))} is no number.`);
}
