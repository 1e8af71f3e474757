import { contentOf, type TextTest } from "../cell-content";
import type { OutsideCell } from "./outside";

/**
 * What is typed into the grid for a cell of another program: what a person would get by typing it, but never a formula,
 * and of what looks like a day only one with its year. "22/33" and "11/12" are shares, "2011-12" is a term, "2:1" a ratio.
 */
export function pastedContent({ text, isText, exact }: OutsideCell, looksOtherwise: TextTest): string {
  if (text.trim() === "") return "";
  if (isText) return contentOf(text, looksOtherwise);
  if (exact !== undefined && showsNumber(text)) return String(exact);
  return isTyped(text.trim(), looksOtherwise) ? text.trim() : contentOf(text, looksOtherwise);
}

const day = /^\d{1,4}([-/. ])\d{1,2}\1\d{1,4}(?:\s|$)/;
const twoParts = /^\d+\s*[-/: ]\s*\d+/;

/** Digits that a number of a spreadsheet keeps; a longer one is the name of something. */
const mostDigits = 15;

function isTyped(text: string, looksOtherwise: TextTest): boolean {
  if (!looksOtherwise(text)) return false;
  if (day.test(text)) return true;
  return !twoParts.test(text) && text.replace(/\D/g, "").length <= mostDigits;
}

const showsNumber = (text: string): boolean => /^[-+]?[\d\s.,'\u00a0]+$/.test(text) && !day.test(text.trim());
