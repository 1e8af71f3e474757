import type { MemberName } from "../../domain/member/member";
import { readNeed } from "../../domain/survey/answers/need";
import { cellText, isBlank } from "../../sheets/cell-text";
import { figureAnswer, shownAnswer } from "../../sheets/requests/on-record";
import type { ReturnedAnswer } from "../../sheets/requests/read-questions";
import { readDateCell, readLogStatus, readStatusAnswer } from "../../sheets/tables/answers";
import { answerCell } from "../../sheets/tables/status-places";
import type { FigureEntry } from "../enter-figures";
import type { TickedAnswer } from "../tick-members";
import type { WritableValue } from "../ports/workbook";

/** An answer as it will be written: what it comes to in words, and for which kind of cell. */
export type ReadAnswer = { readonly text: string } & (
  | { readonly kind: "Member status"; readonly member: MemberName; readonly tick: TickedAnswer }
  | { readonly kind: "Activity" | "Need"; readonly value: WritableValue }
  | { readonly kind: "Figure"; readonly entry: FigureEntry }
);

/** Why an answer cannot be taken, and what to write instead. */
export interface NoReading {
  readonly why: string;
}

/** blank: the question stays open. */
export function readAnswer(
  answer: ReturnedAnswer,
  to: string,
  source: string,
): ReadAnswer | NoReading | "blank" {
  const { answer: cell, day } = answer;
  const said = `"${cellText(cell).slice(0, 60)}"`;
  if (isBlank(cell) && (answer.kind !== "Member status" || isBlank(day))) return "blank";
  switch (answer.kind) {
    case "Member status":
      return statusAnswer(answer, to);
    case "Activity": {
      const status = readLogStatus(cell);
      return status === undefined
        ? { why: `${said} is none of planned, delivered, postponed, cancelled.` }
        : { kind: "Activity", value: status, text: status };
    }
    case "Need": {
      const need = readNeed(cellText(cell));
      return need === undefined || need === null
        ? { why: `${said} is none of none, low, medium, high.` }
        : { kind: "Need", value: need, text: need };
    }
    case "Figure": {
      const note = answer.note === "" ? {} : { note: answer.note };
      const entry = { kpi: answer.subject, date: day, value: cell, source, ...note };
      return { kind: "Figure", entry, text: figureAnswer(cell, day) };
    }
    default:
      return { why: "The row does not say what kind of question it is." };
  }
}

/** A day alone is a yes since then. */
function statusAnswer({ answer, day }: ReturnedAnswer, to: string): ReadAnswer | NoReading {
  const read = isBlank(answer) ? ({ kind: "yes" } as const) : readStatusAnswer(answer);
  const since = readDateCell(day);
  const member = to as MemberName; // the caller has seen it in the register
  if (!isBlank(day) && since === undefined)
    return { why: `"${cellText(day).slice(0, 60)}" is no day; write it as 2019-06-30.` };
  if (read === undefined || read.kind === "unread")
    return { why: `"${cellText(answer).slice(0, 60)}" is none of yes, no, in progress, or a day.` };
  const tick: TickedAnswer =
    read.kind !== "yes" ? { kind: read.kind } : { kind: "yes", since: since ?? read.since };
  return { kind: "Member status", member, tick, text: shownAnswer(answerCell(tick)) };
}
