import type { SurveyColumn } from "./survey-column";
import { columnsOf } from "./headings/columns";
import { findPlainHeading } from "./headings/find-heading";
import { withGluedExports } from "./headings/glued-exports";
import { transposed } from "./headings/transposed-table";
import { turned } from "./headings/turned-table";
import { withAnswersTogether } from "./headings/answers-in-columns";
import { withGroupRows } from "./headings/group-rows";
import { withLegend } from "./headings/legend";
import { withMergedCells } from "./headings/merged-cells";
import { joinedTables } from "./headings/joined-tables";
import { findLayout, type FoundLayout } from "./headings/find-layout";
import { type MatchedQuestion, matchRoles, oneOfSeveral, type RoleCorrections } from "./roles/match-roles";
import { codesAlone } from "./roles/checked-by-values";
import { ofAnotherYear, withOneRound } from "./roles/one-round";
import { plainTable } from "./layouts";
import { widened } from "./headings/long-table";
import { countsActions, withNumberedWorkshops } from "./numbered-workshops";
import { dateNotes } from "./date-notes";
import { columnsOfQuestion, questionsOf } from "./roles/questions";
import { purposeOf } from "./roles/topics-as-headings";
import { roleWords } from "./roles/role-words";
import { type FormScales, type ScaleCorrections, scalesOf } from "./scales/scales-of-form";
import { surveyKindOf, type SurveyKind } from "./roles/survey-kind";
import { cellAt, type SurveyTable } from "./survey-table";
import { isTotalRow } from "../shared/total-row";

/** A table of answers as it was understood: where its headings stand, what each column is, what it is about. */
export interface SurveyForm {
  readonly table: SurveyTable;
  readonly found: FoundLayout;
  readonly columns: readonly SurveyColumn[];
  readonly questions: readonly MatchedQuestion[];
  readonly kind: SurveyKind;
  readonly scales: FormScales;
  /** What of the file is not read, in sentences. */
  readonly notes: readonly string[];
}

/** Rows of headings that a person pointed at, from 1. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

export interface FormRequest {
  readonly isMember: (text: string) => boolean;
  /** Whether the plan knows a topic. */
  readonly isTopic?: (text: string) => boolean;
  /** The name of the file: it may say what the survey asks for. */
  readonly title?: string;
  readonly corrections: RoleCorrections;
  readonly scales?: ScaleCorrections;
  readonly headerRows?: HeaderRows | undefined;
}

/** Understands a table; undefined where it has no headings. */
export function formOf(read: SurveyTable, request: FormRequest): SurveyForm | undefined {
  const { isMember, isTopic = () => false, corrections, scales: chosen = new Map() } = request;
  const headed = headedTable(withLegend(read), request);
  if (headed === undefined) return undefined;
  const { found, corner } = headed;
  const whole = withGluedExports(headed.table, found);
  const joined = joinedTables(whole, found);
  const grouped = withGroupRows(joined.table, found, { isMember, isTopic });
  const table = withAnswersTogether(withMergedCells(grouped, found), found);
  const columns = columnsOf(table, found).map((column) => readmitted(column, corrections));
  // What sums up the answers is no evidence of them.
  const rows = table.rows
    .slice(found.lastHeaderRow + 1)
    .filter((row) => !isTotalRow(cellAt(row, 0), row.slice(0, 3)));
  const matched = withNumberedWorkshops(
    withOneRound(
      matchRoles({
        ...{ columns, questions: questionsOf(columns), rows, isMember, isTopic, corrections },
        purpose: purposeOf([request.title ?? "", table.name, corner, ...titlesAbove(table, found)]),
      }),
    ),
    { columns, rows },
  );
  const kind = kindOf(matched, rows);
  const questions = kind === "needs" ? matched.map(withoutWorkshop) : matched;
  return {
    ...{ table, found, columns, questions, kind },
    scales: scalesOf(questions, rows, chosen),
    notes: [
      ...[...joined.notes, ...(table.notes ?? []), ...topicNotes(questions)],
      ...[
        ...ratingNotes(questions),
        ...codeNotes(questions),
        ...yearNotes(questions),
        ...aboveNotes(table, found),
        ...dateNotes(columns, rows),
        ...(kind === "unclear" ? unclearNotes(questions) : []),
      ],
    ],
  };
}

interface HeadedTable {
  readonly table: SurveyTable;
  readonly found: FoundLayout;
  /** What stands above the topics of a table that was turned. */
  readonly corner: string;
}

/** The table as one with a row per respondent, and where its headings stand. */
function headedTable(read: SurveyTable, request: FormRequest): HeadedTable | undefined {
  const { isMember, corrections, headerRows } = request;
  const isLeftOut = (heading: string): boolean => corrections.get(roleWords(heading)) === "ignore";
  const across = turned(read, { isMember, isLeftOut });
  if (across && (headerRows === undefined || headerRows.first === across.headerRow + 1)) {
    const { table, headerRow, corner } = across;
    return { table, corner, found: { layout: plainTable, headerRow, lastHeaderRow: headerRow } };
  }
  const counts = headerRows ? undefined : transposed(read);
  if (counts) {
    const { table, headerRow } = counts;
    return { table, corner: "", found: { layout: plainTable, headerRow, lastHeaderRow: headerRow } };
  }
  const table = headerRows ? read : widened(read);
  const found = headerRows
    ? pointedAt(table, headerRows)
    : (findLayout(table) ?? findPlainHeading(table, corrections));
  return found && { table, found, corner: "" };
}

const titlesAbove = ({ rows }: SurveyTable, { headerRow }: FoundLayout): readonly string[] =>
  rows.slice(0, headerRow).flatMap((row) => row.filter((cell) => cell.trim() !== "").slice(0, 2));

const takenFor = { need: "what is needed", implemented: "what is implemented" } as const;

/** So many cells in two rows are a table, and no title. */
const leastCells = 3;

const aboveNotes = ({ rows }: SurveyTable, { headerRow }: FoundLayout): readonly string[] => {
  const full = rows
    .slice(0, headerRow)
    .flatMap((row, at) => (row.filter((cell) => cell.trim() !== "").length >= leastCells ? [at + 1] : []));
  return full.length < 2
    ? []
    : [
        `Rows ${full[0]} to ${full.at(-1)} stand above the headings and are not read: point at their row of headings, or save them as a file of their own.`,
      ];
};

/** Where nothing is known but the Member, a person has to say what was asked. */
function unclearNotes(questions: readonly MatchedQuestion[]): readonly string[] {
  const unknown = questions.filter(({ role }) => role === undefined).map(({ question: { title } }) => title);
  return unknown.length === 0
    ? []
    : [
        `Nothing says what ${unknown
          .slice(0, 3)
          .map((title) => `"${title.slice(0, 40)}"`)
          .join(
            ", ",
          )} ${unknown.length > 1 ? "ask" : "asks"}, so nothing of the answers is used: choose what each column is.`,
      ];
}

const yearNotes = (questions: readonly MatchedQuestion[]): readonly string[] =>
  questions
    .filter(({ reason }) => reason === ofAnotherYear)
    .map(({ question: { title } }) => `${title.slice(0, 60)} is not read. ${ofAnotherYear}`);

const codeNotes = (questions: readonly MatchedQuestion[]): readonly string[] =>
  questions
    .filter(({ reason }) => reason === codesAlone)
    .map(
      ({ question: { title, options } }) =>
        `${title.slice(0, 60)}: the topics are codes (${options
          .slice(0, 3)
          .map(({ option = "" }) => option)
          .join(
            ", ",
          )}) whose words are not in the file. Export the answers with full texts, or say what each means ("topics" in --map).`,
    );

const ratingNotes = (questions: readonly MatchedQuestion[]): readonly string[] =>
  questions.some(({ reason }) => reason === oneOfSeveral)
    ? ["Several questions rate the workshop and none is the overall one: choose which one is its score."]
    : [];

/** Headings that are topics alone do not say what was asked: a person may want to look. */
const topicNotes = (questions: readonly MatchedQuestion[]): readonly string[] =>
  (["need", "implemented"] as const).flatMap((role) => {
    const alone = questions.filter((one) => one.role === role && one.isTopicAlone);
    const topics = alone.flatMap(({ question }) =>
      columnsOfQuestion(question).map(({ heading }) => heading.slice(0, 40)),
    );
    return topics.length === 0
      ? []
      : [
          `${topics.slice(0, 3).join(", ")}${topics.length > 3 ? " and others" : ""}: the headings are topics alone and were taken for ${takenFor[role]}. Say so if something else was asked.`,
        ];
  });

/** What a Member needs is about no workshop that was held: "Workshops you propose". */
const withoutWorkshop = (matched: MatchedQuestion): MatchedQuestion =>
  matched.role === "workshop" && matched.certainty !== "chosen"
    ? {
        question: matched.question,
        role: undefined,
        certainty: "none",
        reason: "Needs are about no workshop.",
      }
    : matched;

/** A table of counted actions needs no column of replies to be one. */
function kindOf(questions: readonly MatchedQuestion[], rows: SurveyTable["rows"]): SurveyKind {
  const kind = surveyKindOf(questions);
  const hasWorkshop = questions.some(({ role }) => role === "workshop");
  return (kind === "unclear" || kind === "follow-up") && hasWorkshop && countsActions(questions, rows)
    ? "workshop-counts"
    : kind;
}

/** The rows that a person pointed at, with the layout of the maker whose signs stand there. */
function pointedAt(table: SurveyTable, { first, last }: HeaderRows): FoundLayout | undefined {
  const headerRow = first - 1;
  if (headerRow < 0 || headerRow >= table.rows.length) return undefined;
  const lastHeaderRow = Math.min(Math.max(first, last), table.rows.length) - 1;
  const made = findLayout({ ...table, rows: table.rows.slice(headerRow, headerRow + 1) });
  return { layout: made?.layout ?? plainTable, headerRow, lastHeaderRow };
}

/** A column that a person gave a role holds answers, whatever its heading sounds like. */
function readmitted(column: SurveyColumn, corrections: RoleCorrections): SurveyColumn {
  const role = corrections.get(roleWords(column.heading));
  if (column.setAside === undefined || role === undefined || role === "ignore") return column;
  const { index, heading, question } = column;
  return { index, heading, question };
}
