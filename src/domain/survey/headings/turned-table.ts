import { isTotalTitle } from "../../shared/total-row";
import { cellAt, isBlankRow, type ReadElsewhere, type SurveyTable } from "../survey-table";

const deepestHeading = 12;
const leastMembers = 2;
const mostly = 0.6;

interface Turning {
  readonly isMember: (text: string) => boolean;
  /** Columns that a person left out, by heading. */
  readonly isLeftOut: (heading: string) => boolean;
}

export interface TurnedTable {
  readonly table: SurveyTable;
  /** From 0. */
  readonly headerRow: number;
  /** What stands above the topics: it may say what was asked. */
  readonly corner: string;
}

/**
 * A table with the topics down and the Members across as one with a row per Member, behind the file's own columns, so that
 * these keep their places. A Member's number is that of its column. undefined where the table is no such one.
 */
export function turned(table: SurveyTable, { isMember, isLeftOut }: Turning): TurnedTable | undefined {
  const header = headerOf(table, isMember);
  const headings = table.rows[header];
  if (headings === undefined) return undefined;
  const asked = subheadings(table, header);
  const body = table.rows.slice(header + (asked ? 2 : 1));
  const members = membersOf(headings, { asked, isMember, isLeftOut, body });
  const named = topicColumn(table, header, members[0]?.columns[0]?.column ?? 0);
  const titled = body.filter(
    (row) => !isBlankRow(row) && cellAt(row, named).trim() !== "" && !isTotalTitle(cellAt(row, named)),
  );
  // "Enforcement" over its topics, or a note below them: nobody answers it.
  const topics = titled.filter((row) => filled(row).length > 1);
  const apart = titled.filter((row) => !topics.includes(row)).map((row) => cellAt(row, named).trim());
  const width = Math.max(...table.rows.map((row) => row.length));
  const blank = Array.from({ length: width }, () => "");
  const parts = [...new Set(members.flatMap(({ columns }) => columns.map(({ part }) => part)))];
  const titles = topics.flatMap((row) =>
    parts.map((part) =>
      part === "" ? cellAt(row, named).trim() : `[${cellAt(row, named).trim()}][${part}]`,
    ),
  );
  const answers = members.map(({ text, columns }) => [
    ...blank,
    text,
    ...topics.flatMap((row) =>
      parts.map((part) => cellAt(row, columns.find((one) => one.part === part)?.column ?? -1)),
    ),
  ]);
  const above = table.rows.slice(0, header);
  return {
    headerRow: header,
    corner: cellAt(headings, named),
    table: {
      name: table.name,
      rows: [...above, [...blank, memberHeading, ...titles], ...answers],
      rowNumbers: [
        ...above.map((_, at) => at + 1),
        header + 1,
        ...members.map(({ columns }) => (columns[0]?.column ?? 0) + 1),
      ],
      readElsewhere: listed(table, { header, width, named, members, isLeftOut }),
      notes: [
        ...(table.notes ?? []),
        `The Members stand across in row ${header + 1}, so the table was turned: the number of a record is that of its column.`,
        ...(apart.length > 0
          ? [
              `No topics, for nothing stands beside them: ${apart.map((text) => `"${text.slice(0, 40)}"`).join(", ")}.`,
            ]
          : []),
      ],
    },
  };
}

const memberHeading = "Member";

/**
 * The first row (from 0) of several cells, where most of them are Members, each once, and no further Members stand below it; -1
 * where it is none.
 */
function headerOf({ rows }: SurveyTable, isMember: (text: string) => boolean): number {
  const at = rows.slice(0, deepestHeading).findIndex((row) => filled(row).length > 2 || isPair(row));
  const row = rows[at] ?? [];
  const cells = filled(row);
  // Each name that is looked up takes time: questions are none.
  if (cells.filter(isShort).length < leastMembers || isMember(cellAt(row, 0))) return -1;
  const members = cells.filter((cell) => isShort(cell) && isMember(cell));
  if (members.length < leastMembers || new Set(members).size < members.length) return -1;
  const across = cells.slice(cells.indexOf(members[0] ?? "")).filter((cell) => !isTotalTitle(cell));
  const isAcross = members.length >= across.length * mostly;
  const hasMore = rows.slice(at + 1).some((below) => below.some((cell) => isShort(cell) && isMember(cell)));
  return isAcross && !hasMore ? at : -1;
}

/** Two Members behind a blank corner. */
const isPair = (row: readonly string[]): boolean => filled(row).length === 2 && cellAt(row, 0).trim() === "";

const filled = (row: readonly string[]): readonly string[] =>
  row.map((cell) => cell.trim()).filter((cell) => cell !== "");

const isShort = (cell: string): boolean => cell.trim() !== "" && cell.length <= 60 && !/[?[:]/.test(cell);

/** "Need", "Implemented" below each Member, which spans them. */
function subheadings({ rows }: SurveyTable, header: number): readonly string[] | undefined {
  const [above, below] = [rows[header] ?? [], rows[header + 1] ?? []];
  const isSpanning = below.some(
    (cell, column) => column > 0 && cell.trim() !== "" && cellAt(above, column).trim() === "",
  );
  return isSpanning && cellAt(below, 0).trim() === "" ? below : undefined;
}

interface TurnedMember {
  readonly text: string;
  /** Its columns (from 0), each with what it asks; "" where nothing stands below the Member. */
  readonly columns: readonly { readonly column: number; readonly part: string }[];
}

interface Across extends Turning {
  readonly asked: readonly string[] | undefined;
  /** The rows below the headings. */
  readonly body: SurveyTable["rows"];
}

function membersOf(
  headings: readonly string[],
  { asked, isMember, isLeftOut, body }: Across,
): readonly TurnedMember[] {
  const first = headings.findIndex((cell) => isShort(cell) && isMember(cell));
  const length = Math.max(headings.length, asked?.length ?? 0);
  const members = headings.flatMap((cell, column) => (isShort(cell) && isMember(cell) ? [column] : []));
  const found: { text: string; columns: { column: number; part: string }[] }[] = [];
  for (let column = first; column < length; column += 1) {
    const text = cellAt(headings, column).trim();
    const part = asked ? cellAt(asked, column).trim() : "";
    const isOne = isMember(text) || answersLike(column, members, body);
    if (text !== "" && !isTotalTitle(text) && !isLeftOut(text) && isOne)
      found.push({ text, columns: [{ column, part }] });
    else if (text === "" && part !== "") found.at(-1)?.columns.push({ column, part });
  }
  return found;
}

/** A name that was misspelt has answers like the others; "Number of H" and "Remarks" have not. */
function answersLike(column: number, members: readonly number[], body: SurveyTable["rows"]): boolean {
  const answers = (at: number): readonly string[] =>
    body.map((row) => cellAt(row, at).trim()).filter(Boolean);
  const known = new Set(members.flatMap(answers));
  const own = answers(column);
  return own.length === 0 || own.filter((text) => known.has(text)).length >= own.length * mostly;
}

/** Of the columns before the first Member the one with the most words: topics, not their numbers. */
function topicColumn({ rows }: SurveyTable, header: number, before: number): number {
  const words = Array.from({ length: Math.max(before, 1) }, (_, column) =>
    rows
      .slice(header + 1)
      .map((row) => cellAt(row, column))
      .filter((cell) => /\p{L}{2}/u.test(cell)),
  );
  const counts = words.map((cells) => new Set(cells).size);
  return counts.indexOf(Math.max(...counts));
}

interface Listed {
  readonly header: number;
  readonly width: number;
  readonly named: number;
  readonly members: readonly TurnedMember[];
  readonly isLeftOut: (heading: string) => boolean;
}

/** Each column of the file, with what became of it. */
function listed(
  { rows }: SurveyTable,
  { header, width, named, members, isLeftOut }: Listed,
): readonly ReadElsewhere[] {
  const ofMember = new Map(
    members.flatMap(({ text, columns }) => columns.map(({ column }) => [column, text])),
  );
  return Array.from({ length: width }, (_, column): ReadElsewhere[] => {
    const own = cellAt(rows[header], column).trim();
    const heading = own || ofMember.get(column) || "";
    if (column === named) return [{ column, heading, reason: "It names the topics.", isUsed: true }];
    if (ofMember.has(column))
      return [{ column, heading, reason: "The answers of one Member.", isUsed: true }];
    if (heading === "" && rows.every((row) => cellAt(row, column).trim() === "")) return [];
    const reason = isLeftOut(heading) ? "You left it out." : "It is no Member's, and is not read.";
    return [{ column, heading: heading || `Column ${column + 1}`, reason, isUsed: false }];
  }).flat();
}
