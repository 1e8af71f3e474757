import { plainTable } from "../layouts";
import { roleOfHeading } from "../roles/role-words";
import { cellAt, isBlankRow, numberInFile, type SurveyTable } from "../survey-table";
import type { FoundLayout } from "./find-layout";

interface Known {
  readonly isMember: (text: string) => boolean;
  readonly isTopic: (text: string) => boolean;
}

/** A table of fewer columns may hold answers of one cell. */
const leastColumns = 3;

/**
 * In a table made by hand a row with one cell, which is no Member, heads a group of answers ("Pacific Islands", the title of a
 * workshop) or is a note below them: it is no answer. Where no column names the workshop or the topic and the groups do, they
 * become a column behind the others.
 */
export function withGroupRows(table: SurveyTable, found: FoundLayout, known: Known): SurveyTable {
  const headings = table.rows[found.headerRow] ?? [];
  if (found.layout !== plainTable || headings.filter((cell) => cell.trim() !== "").length < leastColumns)
    return table;
  const alone = aloneRows(table, found, known);
  if (alone.size === 0) return table;
  const groups = new Map([...alone].filter(([at]) => headsRows(table, at, alone)));
  const title = titleOf([...groups.values()], headings, known);
  const width = Math.max(...table.rows.map((row) => row.length));
  let group = "";
  const rows = table.rows.map((row, at) => {
    if (at <= found.lastHeaderRow) return title && at === found.headerRow ? widened(row, width, title) : row;
    group = groups.get(at) ?? (alone.has(at) ? "" : group);
    if (alone.has(at)) return [];
    return title && !isBlankRow(row) ? widened(row, width, group) : row;
  });
  return { ...table, rows, notes: [...(table.notes ?? []), ...notesOn(table, alone, groups, title)] };
}

const widened = (row: readonly string[], width: number, last: string): readonly string[] => [
  ...Array.from({ length: width }, (_, column) => cellAt(row, column)),
  last,
];

/** Rows (from 0) below the headings with one cell that is no Member, and its text. */
function aloneRows(
  { rows }: SurveyTable,
  { lastHeaderRow }: FoundLayout,
  { isMember }: Known,
): ReadonlyMap<number, string> {
  return new Map(
    rows.flatMap((row, at) => {
      const texts = row.filter((cell) => cell.trim() !== "");
      const text = (texts[0] ?? "").trim();
      return at > lastHeaderRow && texts.length === 1 && /\p{L}{2}/u.test(text) && !isMember(text)
        ? [[at, text] as const]
        : [];
    }),
  );
}

/** Answers stand right below it, other headings of groups apart. */
function headsRows({ rows }: SurveyTable, at: number, alone: ReadonlyMap<number, string>): boolean {
  let below = at + 1;
  while (alone.has(below)) below += 1;
  return rows[below] !== undefined && !isBlankRow(rows[below] ?? []);
}

const eventWords =
  /\b(?:workshops?|seminars?|trainings?|courses?|meetings?|missions?|ateliers?|s[ée]minaires?|taller(?:es)?|seminarios?|oficinas?)\b/i;
const mostly = 0.6;

/** What the groups name; undefined where that is nothing that an import needs, or a column says it already. */
function titleOf(
  groups: readonly string[],
  headings: readonly string[],
  { isTopic }: Known,
): "Workshop" | "Topic" | undefined {
  const roles = headings.map((heading) => roleOfHeading(heading)?.role);
  const are = (test: (text: string) => boolean): boolean =>
    groups.length > 0 && groups.filter(test).length >= groups.length * mostly;
  if (are((text) => eventWords.test(text))) return roles.includes("workshop") ? undefined : "Workshop";
  const isLevel = headings.some((heading, at) => roles[at] === "need" && heading.length <= shortHeading);
  return isLevel && !roles.includes("topic") && are(isTopic) ? "Topic" : undefined;
}

/** "Need" and "Level of need" ask about a topic that stands elsewhere. */
const shortHeading = 20;

function notesOn(
  table: SurveyTable,
  alone: ReadonlyMap<number, string>,
  groups: ReadonlyMap<number, string>,
  title: string | undefined,
): readonly string[] {
  const listed = (rows: readonly (readonly [number, string])[]): string =>
    rows
      .map(
        ([at, text]) => `${numberInFile(table, at)} ("${text.slice(0, 40)}${text.length > 40 ? "…" : ""}")`,
      )
      .join(", ");
  const heads = [...groups];
  const others = [...alone].filter(([at]) => !groups.has(at));
  const use = title ? `, taken for the ${title.toLowerCase()} of the answers below` : "";
  return [
    ...(heads.length > 0 ? [`Headings of groups${use}, and no answers: row ${listed(heads)}.`] : []),
    ...(others.length > 0 ? [`Notes beside the table, and no answers: row ${listed(others)}.`] : []),
  ];
}
