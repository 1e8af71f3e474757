import { type Status, statusesInOrder } from "../domain/kpi/status";
import { plainText } from "../domain/shared/plain-text";
import { type StatusStyles, usualStatusStyles } from "./palette";

/** Longer than any status is called. */
const longest = 60;

/**
 * Reads a status by its usual word or name, or by the word that Settings give it: "On track", "on-track", "▲ On track".
 * undefined where the text is none. Where Settings name one status as another is usually called, the usual word wins.
 */
export function statusReader(statusStyles: StatusStyles): (text: string) => Status | undefined {
  const byWord = new Map<string, Status>();
  for (const words of [statusStyles, usualStatusStyles])
    for (const status of statusesInOrder) byWord.set(key(words[status].word), status);
  for (const status of statusesInOrder) byWord.set(key(status), status);
  return (text) => (text.length > longest ? undefined : byWord.get(key(text)));
}

const key = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
