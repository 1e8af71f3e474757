import { requestKey, type RequestKind } from "../../domain/requests/request";
import { planFingerprint } from "../../domain/plan/plan-identity";
import { addToList } from "../../domain/shared/add-to-list";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { cellText } from "../../sheets/cell-text";
import { type OnRecord, onRecord, questionText, shownAnswer } from "../../sheets/requests/on-record";
import type { ReturnedAnswer, ReturnedQuestions } from "../../sheets/requests/read-questions";
import { requestsTable } from "../../sheets/tables/requests";
import { rowsOf } from "../../sheets/tables/sheet-table";
import type { PlanPicture } from "../plan-picture";
import type { WorkbookChange } from "../ports/workbook";
import type { Problem } from "../problem";
import { type AcceptedAnswer, writeAnswers } from "./write-answers";
import { readAnswer } from "./read-answer";

/** A file that came back: its questions, or why it could not be read. */
export interface ReturnedFile {
  readonly file: string;
  readonly questions: ReturnedQuestions | Problem | undefined;
}

/**
 * What comes of an answer. new: it is written. unchanged: it is on record already. newer: the workbook has another answer since the
 * question was asked, which stays. two-answers: several files say different things of one cell, and a person must choose.
 */
export type AnswerState = "new" | "unchanged" | "newer" | "two-answers" | "unread" | "refused";

export interface CollectedAnswer {
  readonly file: string;
  /** The cell of the file in which it stands. */
  readonly address: string;
  readonly to: string;
  readonly about: string;
  readonly question: string;
  readonly kind: RequestKind | undefined;
  /** On record now, before anything is written. */
  readonly now: string;
  readonly answer: string;
  readonly state: AnswerState;
  readonly why: string;
}

export interface RefusedFile extends Problem {
  readonly file: string;
}

export interface Collected {
  readonly answers: readonly CollectedAnswer[];
  /** Questions that were left blank. */
  readonly open: number;
  readonly refused: readonly RefusedFile[];
  /** Rows of returned files that belong to no question, each with its file. */
  readonly strays: readonly string[];
  /** One step: all or none. */
  readonly changes: readonly WorkbookChange[];
}

interface Candidate {
  readonly file: string;
  readonly to: string;
  readonly returned: ReturnedAnswer;
  readonly now: string;
  readonly found: ReturnType<typeof readAnswer>;
  readonly isWhole: boolean;
}

/** Looks through what came back, and plans what is written of it. Writes nothing. */
export function collect(
  picture: PlanPicture,
  files: readonly ReturnedFile[],
  today: CalendarDate,
): Collected {
  const { model } = picture;
  const record = onRecord(model);
  const refused: RefusedFile[] = [];
  const strays: string[] = [];
  const candidates: Candidate[] = [];
  const refusalOf = refusals(picture);
  for (const { file, questions } of files) {
    const refusal = refusalOf(questions);
    if (questions === undefined || "code" in questions || refusal !== undefined) {
      refused.push({ file, ...(refusal ?? notQuestions) });
      continue;
    }
    strays.push(...questions.strays.map((address) => `${address} of ${file}`));
    candidates.push(...candidatesOf(file, questions, record));
  }
  const said = candidates.filter(({ found }) => found !== "blank");
  const judged = judgeAll(said);
  const written = writeAnswers(picture, judged.accepted, { record, today });
  const answers = said.map((candidate, place): CollectedAnswer => {
    const { state, why } = judged.states[place] ?? { state: "refused" as const, why: "" };
    const problem = written.problems.get(candidate);
    return {
      ...shown(candidate),
      ...(problem === undefined ? { state, why } : { state: "refused", why: problem }),
    };
  });
  return { answers, open: candidates.length - said.length, refused, strays, changes: written.changes };
}

const shown = ({ file, to, returned, now, found }: Candidate) => ({
  ...{ file, to, now, about: returned.about, question: returned.question, kind: returned.kind },
  address: returned.address,
  answer: found !== "blank" && "text" in found ? found.text : shownAnswer(returned.answer),
});

function candidatesOf(file: string, questions: ReturnedQuestions, record: OnRecord): readonly Candidate[] {
  const { to, round, plan } = questions;
  return questions.answers.map((returned) => {
    const { kind, subject, was } = returned;
    const isWhole =
      kind !== undefined && requestKey({ plan, round }, { to, kind, subject, was }) === returned.key;
    return {
      ...{ file, to, returned, isWhole },
      now: nowOf(record, returned, to),
      found: readAnswer(returned, to, `${round}, ${to}`),
    };
  });
}

/** What the workbook says today of the cell that a question is about. */
function nowOf(record: OnRecord, { kind, subject }: ReturnedAnswer, to: string): string {
  switch (kind) {
    case "Member status":
      return shownAnswer(record.statusOf(to, subject));
    case "Activity":
      return shownAnswer(record.activities.find((one) => one.subject === subject)?.row.cell("status"));
    case "Need":
      return shownAnswer(needRow(record, to, subject)?.row.cell("need"));
    case "Figure":
      return record.figureOf(subject);
    default:
      return "";
  }
}

const needRow = ({ needs }: OnRecord, to: string, subject: string) =>
  needs.find((one) => one.member === to && one.subject === subject);

interface Judged {
  readonly states: readonly { readonly state: AnswerState; readonly why: string }[];
  readonly accepted: readonly (AcceptedAnswer & { readonly of: Candidate })[];
}

/** An activity or a figure is one cell, whoever was asked. */
const cellOf = ({ to, returned: { kind, subject } }: Candidate): string =>
  [kind, subject, kind === "Member status" || kind === "Need" ? to : ""].join("\u001f");

function judgeAll(candidates: readonly Candidate[]): Judged {
  const byCell = new Map<string, Candidate[]>();
  for (const candidate of candidates) if (candidate.isWhole) addToList(byCell, cellOf(candidate), candidate);
  const taken = new Set<string>();
  const accepted: (AcceptedAnswer & { of: Candidate })[] = [];
  const states = candidates.map((candidate) => {
    const judged = stateOf(candidate, byCell.get(cellOf(candidate)) ?? []);
    const { found, to, returned } = candidate;
    if (judged.state !== "new" || found === "blank" || !("text" in found)) return judged;
    if (taken.has(cellOf(candidate)))
      return { state: "unchanged" as const, why: "Another file says the same." };
    taken.add(cellOf(candidate));
    accepted.push({ of: candidate, answer: found, to, returned });
    return judged;
  });
  return { states, accepted };
}

function stateOf(candidate: Candidate, same: readonly Candidate[]): { state: AnswerState; why: string } {
  const { isWhole, found, now, returned } = candidate;
  if (!isWhole)
    return {
      state: "refused",
      why: "Its key does not fit: the row was changed, or belongs to another file.",
    };
  if (found === "blank") return { state: "unchanged", why: "" };
  if ("why" in found) return { state: "unread", why: found.why };
  if (found.text === now) return { state: "unchanged", why: "" };
  const others = same.filter((other) => textOf(other) !== undefined && textOf(other) !== found.text);
  const [other] = others;
  if (other !== undefined)
    return { state: "two-answers", why: `${other.file} says "${textOf(other) ?? ""}": keep one of them.` };
  if (now !== returned.was)
    return {
      state: "newer",
      why: `When it was asked the workbook said "${returned.was}"; it says "${now}" since, which stays.`,
    };
  return { state: "new", why: "" };
}

const textOf = ({ found }: Candidate): string | undefined =>
  found !== "blank" && "text" in found ? found.text : undefined;

const notQuestions: Problem = {
  code: "no-questions",
  text: "It has no sheet of questions of ours (headings Answer, Kind, Subject, Key).",
  next: "Ask for the file that was sent, filled in.",
};

/** Why a file as a whole is not taken; undefined where nothing speaks against it. */
function refusals({ model }: PlanPicture): (questions: ReturnedFile["questions"]) => Problem | undefined {
  const plans = new Set([model.settings.planId, model.plan && `plan-${planFingerprint(model.plan)}`]);
  const recorded = rowsOf(model.sheets, requestsTable)?.rows ?? [];
  const rounds = new Set(recorded.map(({ cell }) => questionText(cellText(cell("round")))));
  const known = new Set<string>(model.evidence.members.map(({ name }) => name));
  return (questions) => {
    if (questions === undefined) return notQuestions;
    if ("code" in questions) return questions;
    const { plan, round, to, answers } = questions;
    if (!plans.has(plan))
      return {
        code: "other-plan",
        text: `It belongs to another plan (its key is "${plan}").`,
        next: "Collect it into the workbook from which it was asked; Settings say its Plan id.",
      };
    if (recorded.length > 0 && !rounds.has(round))
      return {
        code: "other-round",
        text: `Its round "${round}" was not asked from this workbook.`,
        next: "Collect it into the copy that ask wrote, in which Requests names the round.",
      };
    if (answers.some(({ kind }) => kind === "Member status") && !known.has(to))
      return {
        code: "member-unknown",
        text: `"${to}" is no Member of this workbook's list.`,
        next: "Add it to the Members sheet, then collect again.",
      };
    return undefined;
  };
}
