import { isOnSomeScale } from "../scales/answer-scale";
import { roleOfHeading, type SurveyRole } from "../roles/role-words";
import { cellAt, numberInFile, type ReadElsewhere, type SurveyTable } from "../survey-table";
import type { FoundLayout } from "./find-layout";

/**
 * A question of one choice that has a column per answer ("Yes" and "No", "High", "Medium" and "Low"), one of them ticked:
 * its answers as one column, the first. Counts of a table stay as they are.
 */
export function withAnswersTogether(table: SurveyTable, found: FoundLayout): SurveyTable {
  const groups = groupsOf(table, found);
  if (groups.length === 0) return table;
  const first = new Map(groups.map((group) => [group.columns[0] ?? -1, group]));
  const rest = new Map(
    groups.flatMap((group) => group.columns.slice(1).map((column) => [column, group] as const)),
  );
  const notes: string[] = [];
  const rows = table.rows.map((row, at) => {
    if (at < found.headerRow) return row;
    if (at <= found.lastHeaderRow) return withHeadings(row, { first, rest, isTop: at === found.headerRow });
    const answers = new Map(
      groups.map((group) => [
        group.columns[0],
        answerOf(group, row, (note) => notes.push(`Row ${numberInFile(table, at)}: ${note}`)),
      ]),
    );
    return row.map((cell, column) => answers.get(column) ?? (rest.has(column) ? "" : cell));
  });
  return {
    ...table,
    rows,
    readElsewhere: [...(table.readElsewhere ?? []), ...elsewhere(groups)],
    notes: [...(table.notes ?? []), ...notes],
  };
}

interface AnswerGroup {
  readonly question: string;
  readonly columns: readonly number[];
  readonly answers: readonly string[];
}

interface AnswerHeading {
  readonly question: string;
  readonly answer: string;
}

function groupsOf(table: SurveyTable, found: FoundLayout): readonly AnswerGroup[] {
  const headings =
    found.lastHeaderRow > found.headerRow ? belowHeadings(table, found) : partedHeadings(table, found);
  const isCounted = (table.rows[found.headerRow] ?? []).some((cell) =>
    counted.has(roleOfHeading(cell)?.role),
  );
  const groups: AnswerGroup[] = [];
  for (let start = 0; start < headings.length;) {
    const own = headings[start];
    let end = start + 1;
    while (own !== undefined && headings[end]?.question === own.question) end += 1;
    const parts = headings.slice(start, end).flatMap((one) => one ?? []);
    const columns = parts.map((_, place) => start + place);
    const answers = parts.map(({ answer }) => answer);
    if (own !== undefined && isOneChoice(answers) && areTicks(table, found, { columns, answers, isCounted }))
      groups.push({ question: own.question, columns, answers });
    start = end;
  }
  return groups;
}

/** Only a table that somebody counted has these. */
const counted = new Set<SurveyRole | undefined>(["invited", "replies"]);

/** "AEO" over "Yes" and "No". Qualtrics' rows are codes, texts and ids. */
function belowHeadings(
  { rows }: SurveyTable,
  { headerRow, lastHeaderRow, layout }: FoundLayout,
): readonly (AnswerHeading | undefined)[] {
  const [top, below] = [rows[headerRow] ?? [], rows[lastHeaderRow] ?? []];
  if (layout.headerRows === "codes-texts-ids") return partedTexts(rows[headerRow + 1] ?? []);
  let question = "";
  return Array.from({ length: Math.max(top.length, below.length) }, (_, column) => {
    question = cellAt(top, column).trim() || question;
    const answer = cellAt(below, column).trim();
    return question === "" || answer === "" ? undefined : { question, answer };
  });
}

const partedHeadings = (
  { rows }: SurveyTable,
  { headerRow }: FoundLayout,
): readonly (AnswerHeading | undefined)[] => partedTexts(rows[headerRow] ?? []);

/** "AEO - Yes", "AEO (No)", "AEO [Yes]", "aeo/no", "aeo___yes", "AEO (choice=No)". */
const parted = /(?: [-–—|:>]{1,2} |: | ?\((?:choice=)?| ?\[|\/|_{1,3})([^()[\]/_|]{1,30})[)\]]?$/;

const partedTexts = (texts: readonly string[]): readonly (AnswerHeading | undefined)[] =>
  texts.map((text) => {
    const plain = text.slice(0, 400).replace(/\s+/g, " ").trim();
    const found = parted.exec(plain);
    const question = plain.slice(0, found?.index ?? 0).trim();
    const answer = (found?.[1] ?? "").trim();
    return question === "" || answer === "" || /^\d+$/.test(answer) ? undefined : { question, answer };
  });

const yesOrNo =
  /^(?:yes|no|oui|non|s[ií]|y|n|true|false|partly|partially|not yet|in progress|under implementation|planned|(?:i )?don[’']?t know|ne sai[st] pas|no s[eé]|n\/?a|not applicable|sans objet|ja|nein|sim|n[ãa]o|en cours|en curso|no aplica)$/i;
const longestAnswer = 30;

/** Two answers or more, each once, and each a yes, a no or a step of a scale. */
const isOneChoice = (answers: readonly string[]): boolean =>
  answers.length > 1 &&
  new Set(answers.map((answer) => answer.toLowerCase())).size === answers.length &&
  answers.every(
    (answer) => answer.length <= longestAnswer && (yesOrNo.test(answer) || isOnSomeScale(answer)),
  );

const tick = /^(?:x|✓|✔|√|■|●|•|selected|checked|chosen|true|yes|y|oui)$/i;
const noTick = /^(?:|false|unchecked|not (?:selected|checked|chosen)|no|n|non|☐)$/i;
const sampleRows = 300;
/** More rows than this with several ticks: then it is a question of several choices. */
const mostDouble = 0.2;

interface Ticked {
  readonly columns: readonly number[];
  readonly answers: readonly string[];
  readonly isCounted: boolean;
}

function areTicks(
  { rows }: SurveyTable,
  { lastHeaderRow }: FoundLayout,
  { columns, answers, isCounted }: Ticked,
): boolean {
  const sample = rows.slice(lastHeaderRow + 1, lastHeaderRow + 1 + sampleRows);
  const chosen = sample.map((row) =>
    columns.filter((column, place) => isTicked(cellAt(row, column), answers[place] ?? "")),
  );
  const isPlain = sample.every((row) =>
    columns.every((column, place) => {
      const cell = cellAt(row, column).trim();
      const isNumber = cell === "0" || cell === "1";
      return isNumber ? !isCounted : noTick.test(cell) || isTicked(cell, answers[place] ?? "");
    }),
  );
  const answered = chosen.filter((one) => one.length > 0).length;
  const double = chosen.filter((one) => one.length > 1).length;
  return isPlain && answered > 0 && double <= answered * mostDouble;
}

/** "Yes" below "No" is no tick of it; "No" below "No" is one. */
function isTicked(text: string, answer: string): boolean {
  const cell = text.trim();
  if (cell === "") return false;
  if (cell.toLowerCase() === answer.toLowerCase() || cell === "1") return true;
  return tick.test(cell) && !/^(?:true|false)$/i.test(answer);
}

/** Two ticks are no answer. */
function answerOf(
  { question, columns, answers }: AnswerGroup,
  row: readonly string[],
  say: (note: string) => void,
): string {
  const chosen = answers.filter((answer, place) => isTicked(cellAt(row, columns[place] ?? -1), answer));
  if (chosen.length > 1)
    say(`${chosen.join(" and ")} are both ticked for "${question.slice(0, 60)}"; neither is taken.`);
  return chosen.length === 1 ? (chosen[0] ?? "") : "";
}

interface Headed {
  readonly first: ReadonlyMap<number, AnswerGroup>;
  readonly rest: ReadonlyMap<number, AnswerGroup>;
  readonly isTop: boolean;
}

const withHeadings = (row: readonly string[], { first, rest, isTop }: Headed): readonly string[] =>
  row.map((cell, column) => {
    const group = first.get(column);
    if (group) return isTop ? group.question : "";
    return rest.has(column) ? "" : cell;
  });

const elsewhere = (groups: readonly AnswerGroup[]): readonly ReadElsewhere[] =>
  groups.flatMap(({ question, columns, answers }) =>
    columns.slice(1).map((column, place) => ({
      column,
      heading: `${question} [${answers[place + 1] ?? ""}]`,
      reason: "An answer to the question on its left, read with it.",
      isUsed: true,
      readWith: columns[0] ?? column,
    })),
  );
