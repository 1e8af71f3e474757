import { isTotalTitle } from "../shared/total-row";
import { oddTextOf, longestAnswer } from "./answers/odd-text";
import { type DayOrder, dayOrderOf, readSubmitted, type Submitted } from "./answers/submitted";
import { countsReader } from "./read-counts";
import type { SurveyColumn } from "./survey-column";
import type { SurveyForm } from "./form";
import { quoted, severityOf, sortedIssues, type SurveyIssue } from "./issues";
import { columnsOfQuestion } from "./roles/questions";
import { type AnswerReader, answerReaders, wholeText } from "./read-answers";
import type { MemberReading } from "./read-member";
import type { OtherAnswer, RecordStatus, SurveyRecord } from "./record";
import type { MemberName } from "../member/member";
import type { NeedTable } from "./scales/need-levels";
import { needsReader } from "./read-needs";
import { raggedIssues } from "./ragged";
import { cellAt, isBlankRow, numberInFile } from "./survey-table";

export interface RecordRequest {
  readonly form: SurveyForm;
  readonly readMember: (text: string) => MemberReading;
  /** The Member that every record is of, where a person said so. */
  readonly wholeFile?: MemberName;
  /** The workshop that an evaluation without a column of workshops is about. */
  readonly workshop?: string;
  /** Labels of follow-up actions: the workbook's columns, then the usual ones. */
  readonly labels: readonly string[];
  /** A row of a text file with fewer cells than headings was cut short; a sheet leaves blank ends out. */
  readonly isText: boolean;
  /** What places of a scale become, where Settings say so. */
  readonly needTable?: NeedTable;
  /** E-mail, names and addresses are left out unless this is so. */
  readonly withPersonal: boolean;
  /** Which number of 1/2/2018 is the month where neither the file nor its maker tells; day first where absent. */
  readonly dayOrder?: DayOrder | undefined;
}

/** Reads row by row, so that a screen can have its turn between them. */
export interface RecordReader {
  /** Rows below the headings; blank ones too. */
  readonly count: number;
  /** The record of a row (from 0 below the headings); undefined for blank rows, repeated headings and totals. */
  readonly read: (place: number) => SurveyRecord | undefined;
  /** Answers to questions that are used for nothing, of a record's row (from 1); blank ones are left out. */
  readonly others: (row: number) => readonly OtherAnswer[];
}

/** How the records of a form are read, one by one. No text throws. */
export function recordReader(request: RecordRequest): RecordReader {
  const { form } = request;
  const first = form.found.lastHeaderRow + 1;
  const rows = form.table.rows.slice(first);
  const read = form.kind === "workshop-counts" ? countsReader(form, rows) : personReader(request, rows);
  const headings = headingRows(form);
  const columns = otherColumns(request);
  return {
    count: rows.length,
    read: (place) => {
      const row = rows[place];
      if (row === undefined || isBlankRow(row) || headings.has(rowKey(row))) return undefined;
      return read(row, numberInFile(form.table, first + place));
    },
    others: (row) => othersOf(columns, form.table.rows[form.table.rowNumbers?.indexOf(row) ?? row - 1] ?? []),
  };
}

/** Pages that were joined repeat their headings. */
const headingRows = ({ table, found }: SurveyForm): ReadonlySet<string> =>
  new Set(table.rows.slice(found.headerRow, found.lastHeaderRow + 1).map(rowKey));

const rowKey = (row: readonly string[]): string => {
  // Few rows begin as the headings do, so most are not joined at all.
  const cells = row.slice(0, 40);
  return cells.join("\u001f");
};

type RowReader = (row: readonly string[], number: number) => SurveyRecord | undefined;

function personReader(request: RecordRequest, rows: readonly (readonly string[])[]): RowReader {
  const { form, readMember, wholeFile, workshop, labels, isText, needTable } = request;
  const { columns, questions, found } = form;
  const context = { rows, labels, scales: form.scales, ...(needTable ? { needTable } : {}) };
  const needs = form.kind === "needs" ? needsReader(questions, context) : undefined;
  const readers: readonly AnswerReader[] = [...answerReaders(questions, context), ...(needs ? [needs] : [])];
  const member = questions.find(({ role }) => role === "member")?.question;
  const titled = questions
    .filter(({ role }) => role === "topic" || role === "workshop")
    .map(({ question }) => question);
  const anyone: MemberReading | undefined =
    wholeFile === undefined ? undefined : { member: wholeFile, proposals: [] };
  // Scores belong to a workshop: where an evaluation asks for names, it may do without.
  const mayBeBlank = form.kind === "evaluation" || wholeFile !== undefined;
  const isNamed = (text: string): boolean => member !== undefined && !(mayBeBlank && text.trim() === "");
  const submittedOf = submittedReader(request, rows);
  const sent = columns.find(({ setAside }) => setAside === "submitted")?.index ?? -1;
  const submittedText = (row: readonly string[]): string => cellAt(row, sent).trim();
  const namesWorkshop = questions.some(({ role }) => role === "workshop");
  const ofFile = form.kind === "evaluation" && !namesWorkshop && workshop !== undefined ? { workshop } : {};
  const isIncomplete = incompleteTest(form);
  const isPreview = previewTest(form);
  // "Average" stands where the others have their number.
  const numbers = columns.filter(({ setAside }) => setAside === "response-id");
  const [responseId] = numbers;
  const typed = typedColumns(form);
  const width = Math.max(
    ...form.table.rows.slice(found.headerRow, found.lastHeaderRow + 1).map((row) => row.length),
  );
  return (row, number) => {
    const memberText = member ? wholeText(member, row) : "";
    const named = [memberText, ...titled.map((question) => wholeText(question, row))];
    if ([...named, ...numbers.map(({ index }) => cellAt(row, index))].some(isTotalTitle)) return undefined;
    const who = isNamed(memberText) ? readMember(memberText) : (anyone ?? { proposals: [] });
    const read = readers.map((reader) => reader(row));
    const submitted = submittedOf(row);
    const preview = isPreview(row);
    const incomplete = preview || isIncomplete(row);
    const id = responseId ? cellAt(row, responseId.index).trim() : "";
    const issues = sortedIssues([
      ...(who.issue ? [who.issue] : []),
      ...read.flatMap((part) => part.issues),
      ...(submitted === undefined ? unreadDay(submittedText(row)) : []),
      ...oddTexts(typed, row),
      ...(isText ? raggedIssues(row, width, number) : []),
      ...(incomplete ? [{ code: "incomplete", text: preview ? whyPreview : whyIncomplete } as const] : []),
    ]);
    return {
      row: number,
      ...(id === "" ? {} : { responseId: id }),
      ...(submitted ? { submitted } : {}),
      memberText: member ? cellAt(row, columnsOfQuestion(member)[0]?.index ?? -1) || memberText : "",
      ...(who.member ? { member: who.member } : {}),
      proposals: who.proposals,
      answers: Object.assign({}, ofFile, ...read.map((part) => part.answers)),
      issues,
      status: statusOf(issues, incomplete),
    };
  };
}

/** A day that cannot be read is said: which of two answers came last may hang on it. */
const unreadDay = (text: string): readonly SurveyIssue[] =>
  text === "" || /^\[not completed\]$/i.test(text)
    ? []
    : [{ code: "date-unread", text: `${quoted(text)} is no day that can be read.` }];

function statusOf(issues: readonly SurveyIssue[], incomplete: boolean): RecordStatus {
  // What was never sent does not count, whoever it is from.
  if (incomplete) return "incomplete";
  const severities = issues.map(({ code }) => severityOf(code));
  if (severities.includes("error")) return "error";
  return severities.includes("warning") ? "warning" : "import";
}

function submittedReader(
  { form, dayOrder = "day-first" }: RecordRequest,
  rows: readonly (readonly string[])[],
): (row: readonly string[]) => Submitted | undefined {
  const { layout } = form.found;
  const asked = form.questions.find(({ role }) => role === "date")?.question.whole;
  // SurveyMonkey's last sign of life stands beside the end of it; the end, which comes first, is meant.
  const column = form.columns.find(({ setAside }) => setAside === "submitted") ?? asked;
  if (column === undefined) return () => undefined;
  const texts = rows.map((row) => cellAt(row, column.index));
  const order = dayOrderOf(texts, layout.monthFirst ? "month-first" : dayOrder);
  return (row) => readSubmitted(cellAt(row, column.index), order);
}

const whyIncomplete = "It was left half way and never sent; it does not count.";
const whyPreview = "It is a preview or a test of the form and no answer; it does not count.";

/** In words, or Qualtrics' codes: 1 a preview, 2 a test, 8 and 9 spam. */
const noAnswer = /\b(?:preview|test|spam)\b|^[1289]$/i;

/** The form's own makers try it before they send it. */
function previewTest({ columns }: SurveyForm): (row: readonly string[]) => boolean {
  const kinds = columns.filter(({ setAside }) => setAside === "response-kind");
  return (row) => kinds.some(({ index }) => noAnswer.test(cellAt(row, index).trim()));
}

const unfinished =
  /^(?:false|0|no|incomplete|partial(?:ly complete(?:d)?)?|started|in progress|unverified|disqualified|\[not completed\])$/i;

function incompleteTest({ columns, found }: SurveyForm): (row: readonly string[]) => boolean {
  const { layout } = found;
  const submitted = layout.blankSubmittedIsIncomplete
    ? columns.find(({ setAside }) => setAside === "submitted")
    : undefined;
  const finished = columns.find(({ setAside }) => setAside === "finished");
  return (row) =>
    (submitted !== undefined && cellAt(row, submitted.index).trim() === "") ||
    columns.some(
      ({ setAside, index }) =>
        setAside === "submitted" && /^\[not completed\]$/i.test(cellAt(row, index).trim()),
    ) ||
    (finished !== undefined && unfinished.test(cellAt(row, finished.index).trim()));
}

const othersOf = (columns: readonly SurveyColumn[], row: readonly string[]): readonly OtherAnswer[] =>
  columns.flatMap(({ index, heading }) => {
    const answer = cellAt(row, index).trim();
    return answer === "" ? [] : [{ question: heading, answer: answer.slice(0, longestAnswer) }];
  });

function otherColumns({ form, withPersonal }: RecordRequest): readonly SurveyColumn[] {
  const free = form.questions
    .filter(({ role }) => role === undefined)
    .flatMap(({ question }) => columnsOfQuestion(question));
  const personal = withPersonal ? form.columns.filter(({ setAside }) => setAside === "personal") : [];
  return [...free, ...personal];
}

/** Columns in which people type: whatever stands there is text. */
const typedColumns = ({ questions }: SurveyForm): readonly SurveyColumn[] =>
  questions
    .filter(
      ({ role }) => role === undefined || role === "member" || role === "workshop" || role === "comment",
    )
    .flatMap(({ question }) => columnsOfQuestion(question));

function oddTexts(columns: readonly SurveyColumn[], row: readonly string[]): readonly SurveyIssue[] {
  return columns.flatMap(({ index, heading }) => {
    const text = cellAt(row, index);
    if (text === "") return [];
    return oddTextOf(text).map((code): SurveyIssue => ({ code, text: oddWords[code](text, heading) }));
  });
}

const oddWords = {
  "formula-like": (text: string) => `${quoted(text)} looks like a formula and is kept as text.`,
  "multi-line": (_: string, heading: string) => `The answer to ${quoted(heading)} has several lines.`,
  unicode: (_: string, heading: string) =>
    `The answer to ${quoted(heading)} has letters that are not Latin, or pictures.`,
  "answer-too-long": (text: string, heading: string) =>
    `The answer to ${quoted(heading)} has ${text.length} characters; a cell holds ${longestAnswer}, the rest is cut.`,
} as const;
