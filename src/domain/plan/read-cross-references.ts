import type { ActionId } from "./action-id";
import { scanActionList } from "./action-list";

/** The further actions that a text names, and the text without naming them. */
export interface CrossReferences {
  /** In text order, each once. */
  readonly actions: readonly ActionId[];
  /** The text without its "(See also ...)": line breaks stay, for they part the bullets. */
  readonly rest: string;
}

/** "see", "see also", "also see", "cf."; each blank may be a line break. */
const opening =
  /[([]?\s{0,20}(?<![\p{L}\p{N}])(?:also\s{1,20})?(?:see|cf|refer|compare|ref)(?![\p{L}\p{N}])\.?(?:\s{1,20}(?:also|to|under|with))?[\s:]{1,20}(?:(?:actions?|activit(?:y|ies)|nos?\.?|under)\s{1,20})?/giu;
const closing = /\s{0,20}[)\]]{0,2}/y;
const dash = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * readCrossReferences("Hold a workshop (See also 1-(h) and (i))") -> actions 1-(h), 1-(i), rest "Hold a workshop".
 * "(See also (y))" takes `ownPillar`. What is no action ("see Annex V") stays in the text. Never throws.
 */
export function readCrossReferences(text: string, ownPillar?: number): CrossReferences {
  const plain = text.replace(dash, "-").replace(/\u00A0/g, " "); // same length, so positions hold for both
  const actions = new Set<ActionId>();
  let rest = "";
  let kept = 0;
  for (const found of plain.matchAll(opening)) {
    const list =
      found.index < kept ? undefined : scanActionList(plain, found.index + found[0].length, ownPillar);
    if (list === undefined) continue;
    list.ids.forEach((id) => actions.add(id));
    rest += text.slice(kept, found.index);
    kept = endOfReference(plain, list.end);
  }
  return actions.size === 0
    ? { actions: [], rest: text }
    : { actions: [...actions], rest: tidy(rest + text.slice(kept)) };
}

/** After the list's own closing brackets; a second one is a slip that goes with it ("1-(d) and (x))"). */
function endOfReference(text: string, end: number): number {
  closing.lastIndex = end;
  return end + (closing.exec(text)?.[0].trimEnd().length ?? 0);
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00A0]{1,200}(?=[\r\n.,;]|$)/g, "")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
