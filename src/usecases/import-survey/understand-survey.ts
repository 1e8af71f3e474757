import type { MemberResolver } from "../../domain/member/resolve-member";
import { chooseForm } from "../../domain/survey/choose-form";
import type { HeaderRows, SurveyForm } from "../../domain/survey/form";
import { actionColumns } from "../../domain/survey/read-counts";
import { columnsOfQuestion } from "../../domain/survey/roles/questions";
import type { RoleCorrections } from "../../domain/survey/roles/match-roles";
import { endOf, describeScale, strongestEnd } from "../../domain/survey/scales/answer-scale";
import { isScaledRole, type ScaleCorrections } from "../../domain/survey/scales/scales-of-form";
import { type SurveyRole, surveyRoles } from "../../domain/survey/roles/role-words";
import { cellAt, isBlankRow, type ReadElsewhere, type SurveyTable } from "../../domain/survey/survey-table";
import { answerTexts } from "../../sheets/survey/table-of-cells";
import type { Pause, TableFile, TableSheet } from "../ports/table-file";
import { refuse } from "../problem";
import type { ColumnMatch, ScaleMatch } from "./import-preview";

export interface UnderstandRequest {
  readonly file: TableFile;
  readonly resolve: MemberResolver;
  readonly isTopic: (text: string) => boolean;
  readonly corrections: RoleCorrections;
  readonly scales: ScaleCorrections;
  readonly headerRows?: HeaderRows | undefined;
  /** The Member of the whole file was said. */
  readonly hasMember: boolean;
  readonly pause: Pause;
}

/**
 * What the file is and what each of its columns was taken for. Throws a ProblemError where nothing can be read of it:
 * "no-answers" (headings only), "no-headings", "no-member-column".
 */
export async function understandSurvey(request: UnderstandRequest): Promise<SurveyForm> {
  const tables = await tablesOf(request);
  const form = formAmong(tables, request);
  if (form === undefined) return refuseWithoutHeadings(tables);
  if (form.table.rows.slice(form.found.lastHeaderRow + 1).every(isBlankRow))
    refuse(
      "no-answers",
      `"${form.table.name}" has headings but no answers.`,
      "Export the answers again once there are some.",
    );
  const isNamed = request.hasMember || form.questions.some(({ role }) => role === "member");
  // A file about workshops of which nothing is known yet waits for a person to say what its columns are.
  const isOfWorkshops = form.kind === "unclear" && form.questions.some(({ role }) => role === "workshop");
  if (needsMember.has(form.kind) && !isNamed && !isOfWorkshops) {
    refuseOtherTables(form, (text) => request.resolve(text, "names").kind === "sure");
    refuseWithoutMember(form);
  }
  return form;
}

/** Scores and counts belong to a workshop; what a Member needs, and what nobody understood, belong to a Member. */
const needsMember = new Set<SurveyForm["kind"]>(["needs", "unclear"]);

/** The columns of a file that was refused for want of a Member: a person may choose among them. */
export async function columnsOfFile(request: UnderstandRequest): Promise<readonly ColumnMatch[]> {
  const form = formAmong(await tablesOf(request), request);
  return form ? columnMatches(form) : [];
}

const formAmong = (
  tables: readonly SurveyTable[],
  { file, resolve, isTopic, corrections, scales, headerRows }: UnderstandRequest,
): SurveyForm | undefined =>
  chooseForm(tables, {
    isMember: (text) => resolve(text, "names").kind === "sure",
    ...{ isTopic, title: file.name },
    ...{ corrections, scales, headerRows },
  });

/** Rows turned into texts between two pauses: some milliseconds' worth. */
const slice = 400;

async function tablesOf({ file, pause }: UnderstandRequest): Promise<readonly SurveyTable[]> {
  const tables: SurveyTable[] = [];
  for (const sheet of file.sheets) tables.push(await tableOf(sheet, pause));
  return tables;
}

async function tableOf({ name, rows }: TableSheet, pause: Pause): Promise<SurveyTable> {
  const texts: (readonly string[])[] = [];
  for (const row of rows) {
    texts.push(answerTexts(row));
    if (texts.length % slice === 0) await pause();
  }
  return { name, rows: texts };
}

const refuseWithoutHeadings = (tables: readonly SurveyTable[]): never =>
  tables.some(({ rows }) => rows.some((row) => !isBlankRow(row)))
    ? refuse(
        "no-headings",
        "No row of headings was found in the file.",
        "Put the questions into the first row, then try again.",
      )
    : refuse("empty-file", "The file holds no answers.", "Export the answers again and try that file.");

const levelWords = /^(?:(?:very )?(?:high|low)|medium|none|yes|no|in progress|not implemented)$/i;

/** A table in which the Members are columns, or are only counted, has no column that a person could choose. */
function refuseOtherTables({ columns }: SurveyForm, isMember: (text: string) => boolean): void {
  const headings = columns.map(({ heading }) => heading.trim());
  if (headings.filter(isMember).length >= Math.max(2, headings.length / 2))
    refuse(
      "no-member-column",
      "The Members stand in the headings, one to a column; a row must be a Member's.",
      "Turn the table round first (in Excel: copy, then Paste Special, Transpose), or give each answer a row of its own: Member, Topic, Need.",
    );
  if (headings.filter((heading) => levelWords.test(heading)).length >= 2)
    refuse(
      "no-member-column",
      "The table counts how many Members gave each answer, and does not say which ones.",
      "The Needs Survey holds what each Member said: import the answers themselves. Nothing of this table is kept.",
    );
}

function refuseWithoutMember({ questions, columns }: SurveyForm): never {
  const titles = questions.map(({ question }) => `"${question.title.slice(0, 40)}"`).slice(0, 8);
  const seen =
    titles.length > 0
      ? titles.join(", ")
      : columns
          .map(({ heading }) => `"${heading.slice(0, 40)}"`)
          .slice(0, 8)
          .join(", ");
  return refuse(
    "no-member-column",
    `No column names the Member (looked at ${seen || "no heading at all"}).`,
    'Say which one it is, with --map FILE and {"heading of the column": "member"} or in the wizard; or say that the whole file is of one Member: --member NAME.',
  );
}

/** The columns of a form in the file's order, for a person to check. */
export function columnMatches(form: SurveyForm): readonly ColumnMatch[] {
  const { table, found, columns, questions, kind } = form;
  const byColumn = new Map(
    questions.flatMap((matched) =>
      columnsOfQuestion(matched.question).map(({ index }) => [index, matched] as const),
    ),
  );
  const rows = table.rows.slice(found.lastHeaderRow + 1);
  const counted = new Set(
    kind === "workshop-counts" ? actionColumns(form, rows).map(({ index }) => index) : [],
  );
  const own = columns.map(({ index, heading, setAside }): ColumnMatch => {
    const asked = byColumn.get(index);
    const matched =
      asked?.role === undefined && counted.has(index)
        ? ({ role: "actions", certainty: "sure", reason: "A follow-up action, counted." } as const)
        : asked;
    const use = useOf(matched?.role, setAside);
    return {
      column: index,
      heading,
      role: matched?.role,
      certainty: matched?.certainty ?? "none",
      reason:
        matched?.reason ??
        (setAside === "personal" ? "Personal: not needed, left out." : "The form's own bookkeeping."),
      setAside: matched?.role === undefined ? setAside : undefined,
      use,
      examples: use === "personal" ? [] : examplesOf(rows, index),
    };
  });
  // Where nothing but the Member is known, the answers are read nowhere.
  const isRead = own.some(({ role }) => role !== undefined && role !== "member");
  const ownOf = new Map(own.map((match) => [match.column, match]));
  const others = (table.readElsewhere ?? []).map((one) =>
    elsewhereMatch(one, isRead, ownOf.get(one.readWith ?? -1)),
  );
  return [...own, ...others].sort((a, b) => a.column - b.column);
}

/** Columns of the file that were turned, or put together with another: what that is, they are. */
const elsewhereMatch = (
  { column, heading, reason, isUsed }: ReadElsewhere,
  isRead: boolean,
  readWith: ColumnMatch | undefined,
): ColumnMatch => ({
  ...{ column, heading, reason, role: readWith?.role, setAside: undefined, examples: [] },
  certainty: readWith?.certainty ?? "none",
  use: isUsed && isRead ? (readWith?.use ?? "used") : "unused",
});

const useOf = (role: SurveyRole | undefined, setAside: ColumnMatch["setAside"]): ColumnMatch["use"] =>
  role !== undefined
    ? "used"
    : setAside === undefined
      ? "unused"
      : setAside === "personal"
        ? "personal"
        : "metadata";

const mostExamples = 3;
const longestExample = 80;
/** Behind so many rows an answer is as good as three. */
const enoughRows = 500;

/** The first three different answers, so that a person sees what a column holds; of persons, none. */
function examplesOf(rows: SurveyTable["rows"], column: number): readonly string[] {
  const found = new Set<string>();
  let before = "";
  for (const [at, row] of rows.entries()) {
    const cell = cellAt(row, column);
    if (cell === before) continue;
    before = cell;
    const text = cell.slice(0, 400).replace(/\s+/g, " ").trim();
    if (text !== "") found.add(text.slice(0, longestExample));
    if (found.size === mostExamples || (at > enoughRows && found.size > 0)) break;
  }
  return [...found];
}

/** The scales that columns of needs, scores and implementation were read on. */
export function scaleMatches({ columns, questions, scales }: SurveyForm): readonly ScaleMatch[] {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  return questions.flatMap(({ question, role }) =>
    isScaledRole(role)
      ? columnsOfQuestion(question).flatMap(({ index }): ScaleMatch[] => {
          const scale = scales.get(index);
          // Yes and no are no scale of strength.
          if (scale === undefined || (role === "implemented" && (scale.kind === "words" || scale.high <= 2)))
            return [];
          return [
            {
              column: index,
              heading: byIndex.get(index)?.heading ?? question.title,
              question: question.title,
              low: endOf(scale.low, scale),
              high: endOf(scale.high, scale),
              strongest: strongestEnd(scale),
              text: describeScale(scale, role),
              certainty: scale.certainty,
              reason: scale.reason,
            },
          ];
        })
      : [],
  );
}

/** readRole("member") -> "member"; also "ignore"; undefined for what is no role. */
export const readRole = (text: string): SurveyRole | "ignore" | undefined =>
  text === "ignore" ? "ignore" : surveyRoles.find((role) => role.toLowerCase() === text.trim().toLowerCase());
