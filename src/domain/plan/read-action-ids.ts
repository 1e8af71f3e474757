import { plainText } from "../shared/plain-text";
import { scanActionList } from "./action-list";
import type { ActionId } from "./action-id";

/** What a cell that should list actions says. */
export interface ActionIds {
  /** In text order, each once. */
  readonly ids: readonly ActionId[];
  /** The words that were not understood, or undefined where everything was. */
  readonly leftover: string | undefined;
}

/** Words that people put around the ids and that say nothing more. */
const around =
  /\b(?:strategic|specific|actions?|activit(?:y|ies)|sap|awp|pillars?|nos?|numbers?|see|also|cf|and|ids?)\b\.?/gi;

/**
 * readActionIds("1(a), 1-(h) and (i)") -> ids 1-(a), 1-(h), 1-(i). Takes "1a", "1.a", "1-a/1-b", "3 – (j)",
 * capitals and line breaks; the part in "1-(h)(1)" is dropped. Never throws.
 */
export function readActionIds(text: string): ActionIds {
  return writtenAsOurs(text) ?? readLoosely(text);
}

const ours = /^[1-9]\d?-\(([a-z])\1{0,7}\)$/;

/** "1-(a); 1-(y)", as the product writes lists itself: most of a log is, and splitting is all that it needs. */
function writtenAsOurs(text: string): ActionIds | undefined {
  const items = text.length > 400 ? [] : text.split(/;\s?/);
  const isOurs = items.length > 0 && items.every((item) => ours.test(item));
  return isOurs ? { ids: [...new Set(items)] as ActionId[], leftover: undefined } : undefined; // each was just checked
}

function readLoosely(text: string): ActionIds {
  const plain = plainText(text);
  const ids = new Set<ActionId>();
  let rest = "";
  let pillar: number | undefined;
  for (let at = 0; at < plain.length;) {
    const list = startsWord(plain, at) ? scanActionList(plain, at, pillar) : undefined;
    list?.ids.forEach((id) => ids.add(id));
    pillar = list ? Number.parseInt(list.ids.at(-1) ?? "", 10) : pillar;
    rest += list ? " " : plain.charAt(at);
    at = list ? list.end : at + 1;
  }
  const leftover = rest
    .replace(around, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.&+/|()[\]-]+|(?<![\s,;:&+/|()[\]-])[\s,;:&+/|()[\]-]+$/g, "");
  return { ids: [...ids], leftover: leftover === "" ? undefined : leftover };
}

const startsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}.]/u.test(text.charAt(at - 1));
