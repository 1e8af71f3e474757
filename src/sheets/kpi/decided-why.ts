import type { Decision, Noted } from "../../domain/kpi/decision";
import type { ActionKpi } from "../../domain/kpi/report";
import { dayText } from "../../domain/kpi/words";
import type { StatusStyles } from "../palette";

type Decided = Pick<ActionKpi, "status" | "why" | "decision">;

/**
 * Why a KPI stands as it is shown: the rule's own sentence, and before it what a director set or noted. "Set to On track by
 * A. Director on 3 Jul 2019: two reports are on their way. Computed: ► Behind – 17 of 33 Members, ..." Source: RULES 0.10.
 */
export function decidedWhy({ status, why, decision }: Decided, statusStyles: StatusStyles): string {
  if (decision === undefined) return why;
  const { symbol, word } = statusStyles[status];
  const computed = decision.status === undefined ? why : `Computed: ${symbol} ${word} – ${why}`;
  return [...decisionTexts(decision, statusStyles), computed].join(" ");
}

/** What a director set and noted, a sentence each. */
export function decisionTexts(decision: Decision, statusStyles: StatusStyles): readonly string[] {
  const { status, further } = decision;
  const first = status === undefined ? "Note" : `Set to ${statusStyles[status].word}`;
  return [said(first, decision), ...(further === undefined ? [] : [said("Note", further)])];
}

const said = (what: string, { note, by, when }: Noted): string => {
  const who = by === "" ? "" : ` by ${short(by, longestName)}`;
  return sentence(
    `${what}${who}${when === undefined ? "" : ` on ${dayText(when)}`}: ${short(note, longestNote)}`,
  );
};

/** In a cell that is read at a glance; the whole text stands in Choices. */
const longestNote = 600;
const longestName = 60;

function short(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
