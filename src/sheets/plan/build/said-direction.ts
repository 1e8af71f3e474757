import type { Direction } from "../../../domain/kpi/measure/direction";
import { plainText } from "../../../domain/shared/plain-text";
import type { Reading } from "../../../domain/shared/reading";
import type { TargetSentence } from "../../../domain/target/read-target";
import type { Target } from "../../../domain/target/target";
import type { FoundCell } from "../found-cell";

const less =
  /^(?:[\u2193\u2198\u25bc\u2b07-]|v|(?:the )?(?:lower|less|fewer|smaller|shorter)\b.*|low|down(?:wards?)?|decreas(?:e|ing)|reduc(?:e|tion|ing)|minimi[sz]e|min|(?:à|a) la baisse|baisse|diminu(?:er|tion)|reduire|d[ée]croissant)$/i;
const more =
  /^(?:[\u2191\u2197\u25b2\u2b06+^]|(?:the )?(?:higher|more|greater|bigger|longer)\b.*|high|up(?:wards?)?|increas(?:e|ing)|raise|maximi[sz]e|max|(?:à|a) la hausse|hausse|augment(?:er|ation)|croissant)$/i;

/** Which way is better by a column that says it: "lower", "\u2198", "à la hausse"; undefined where it says nothing. */
export function saidDirection(cell: FoundCell | undefined): Direction | undefined {
  const text = plainText(cell?.text ?? "")
    .replace(/\ufe0f/g, "")
    .trim();
  if (less.test(text)) return "less";
  return more.test(text) ? "more" : undefined;
}

/** "1.5" in a row that says "lower" is at most 1.5; what the target itself says is never changed. */
export function inSaidDirection(
  target: Reading<TargetSentence>,
  direction: Direction | undefined,
): Reading<TargetSentence> {
  if (direction === undefined || target.kind === "unread") return target;
  const isAssumed = target.notes.some(({ code }) => code === "at-least-assumed");
  if (!isAssumed) return target;
  const [first, ...rest] = target.value.parts;
  return {
    ...target,
    notes: target.notes.filter(({ code }) => code !== "at-least-assumed"),
    value: { ...target.value, parts: [compared(first, direction), ...rest] },
  };
}

const compared = (target: Target, direction: Direction): Target =>
  direction === "less" && "comparator" in target && target.comparator === ">="
    ? { ...target, comparator: "<=" }
    : target;
