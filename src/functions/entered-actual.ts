import type { EnteredActual } from "../domain/plan/plan";
import { plainText, saysNothing } from "../domain/shared/plain-text";
import type { Target } from "../domain/target/target";
import { type Answer, andThen, answer, quoted, slip } from "./answer";
import type { Argument } from "./argument";
import { dayOf, dayOfSerial } from "./excel-day";

const yes = new Set(["yes", "y", "true", "done", "implemented"]);
const no = new Set(["no", "n", "false", "not yet", "not done", "not implemented"]);
const number = /^(-?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(%?)$/;
/** From 1927 on: a smaller number is how many, not when. */
const firstDaySerial = 10_000;
const source = { sheet: "", address: "" };

/** The actual of a cell: a number, a share ("85 %", 0.85), a day, yes or no; undefined where the cell says nothing. */
export function enteredActual(actual: Argument, target: Target): Answer<EnteredActual | undefined> {
  return andThen(anyActual(actual, target), (entered) => {
    const isDone = target.kind === "date" || target.kind === "boolean";
    return entered === undefined || isDone || typeof entered.value === "number"
      ? answer(entered)
      : slip(`The target asks for a figure; the actual ${quoted(String(actual))} is none.`);
  });
}

function anyActual(actual: Argument, target: Target): Answer<EnteredActual | undefined> {
  if (actual === undefined) return answer(undefined);
  if (typeof actual === "boolean") return answer({ value: actual, source });
  return typeof actual === "number" ? ofNumber(actual, target) : ofText(actual);
}

/** Excel hands a date over as a number: it is a day where the target asks for something to be done. */
function ofNumber(actual: number, target: Target): Answer<EnteredActual> {
  const { kind } = target;
  if (!Number.isFinite(actual)) return slip("The actual is no number.");
  // A cell that shows 5 % hands over 0.05.
  const asksForShare = kind === "percent" || (kind === "ratio" && target.share === true);
  if (asksForShare && actual > 0 && actual <= 1) return answer({ value: actual, isShare: true, source });
  const asksForDay = (kind === "date" || kind === "boolean") && actual >= firstDaySerial;
  return answer({ value: (asksForDay ? dayOfSerial(actual) : undefined) ?? actual, source });
}

function ofText(text: string): Answer<EnteredActual | undefined> {
  if (saysNothing(text)) return answer(undefined);
  const words = plainText(text.slice(0, 200)).toLowerCase();
  if (yes.has(words)) return answer({ value: true, source });
  if (no.has(words)) return answer({ value: false, source });
  const parts = number.exec(words);
  if (parts) return answer(ofFigure(`${parts[1] ?? ""}${parts[2] ?? ""}`, parts[3] === "%"));
  const day = dayOf(text, { name: "actual", edge: "end" });
  if (day.kind !== "value") return slip(`The actual ${quoted(text)} is no number, date, yes or no.`);
  return andThen(day, (value) => answer(value && { value, source }));
}

function ofFigure(digits: string, isShare: boolean): EnteredActual {
  const value = Number(digits.replaceAll(",", ""));
  return isShare ? { value: value / 100, isShare, source } : { value, source };
}
