import type { RequestKind } from "../../domain/requests/request";
import { requestKinds } from "../../domain/requests/request";
import { addressOf } from "../cell-address";
import { cellText, isBlank } from "../cell-text";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { questionText, shownAnswer } from "./on-record";
import { questionHeadings, questionLabels } from "./question-sheet";

/** A returned workbook of questions. */
export interface ReturnedQuestions {
  readonly plan: string;
  readonly round: string;
  readonly to: string;
  readonly answers: readonly ReturnedAnswer[];
  /** Rows that hold an answer and belong to no question that was asked: added by hand, or without their key. */
  readonly strays: readonly string[];
}

export interface ReturnedAnswer {
  /** undefined where the cell says no kind that there is. */
  readonly kind: RequestKind | undefined;
  readonly about: string;
  readonly question: string;
  readonly was: string;
  readonly subject: string;
  readonly key: string;
  readonly answer: CellValue;
  readonly day: CellValue;
  readonly note: string;
  /** Of the answer's cell. */
  readonly address: string;
}

/** The questions of a workbook, by their headings and labels, whatever its sheets are called; undefined where no sheet has any. */
export function readQuestions(sheets: readonly SheetSnapshot[]): ReturnedQuestions | undefined {
  for (const sheet of sheets) {
    const row = sheet.rows.findIndex((cells) => columnsIn(cells) !== undefined);
    const columns = columnsIn(sheet.rows[row] ?? []);
    if (columns !== undefined) return readSheet(sheet, row, columns);
  }
  return undefined;
}

type Columns = ReadonlyMap<keyof typeof questionHeadings, number>;

const names = Object.entries(questionHeadings) as [keyof typeof questionHeadings, string][]; // the literal's own keys
const needed = ["answer", "kind", "subject", "key"] as const;

function columnsIn(cells: readonly CellValue[]): Columns | undefined {
  const columns = new Map(
    names.flatMap(([name, heading]) => {
      const at = cells.findIndex((cell) => cellText(cell).trim() === heading);
      return at < 0 ? [] : [[name, at] as const];
    }),
  );
  return needed.every((name) => columns.has(name)) ? columns : undefined;
}

function readSheet({ rows }: SheetSnapshot, heading: number, columns: Columns): ReturnedQuestions {
  const label = (text: string): string => {
    const cells =
      rows.slice(0, heading).find((row) => row.some((cell) => cellText(cell).trim() === text)) ?? [];
    const at = cells.findIndex((cell) => cellText(cell).trim() === text);
    return questionText(cellText(cells.slice(at + 1).find((cell) => !isBlank(cell))));
  };
  const found = rows.slice(heading + 1).map((cells, place) => answerOf(cells, heading + 1 + place, columns));
  return {
    plan: label(questionLabels.plan),
    round: label(questionLabels.round),
    to: label(questionLabels.to),
    answers: found.filter(({ key }) => key !== ""),
    strays: found
      .filter(({ key, answer, subject }) => key === "" && (!isBlank(answer) || subject !== ""))
      .map(({ address }) => address),
  };
}

function answerOf(cells: readonly CellValue[], row: number, columns: Columns): ReturnedAnswer {
  const cell = (name: keyof typeof questionHeadings): CellValue => cells[columns.get(name) ?? -1] ?? null;
  const text = (name: keyof typeof questionHeadings): string => questionText(cellText(cell(name)));
  return {
    kind: requestKinds.find((kind) => kind === text("kind")),
    about: text("about"),
    question: text("question"),
    was: shownAnswer(cell("was")),
    subject: text("subject"),
    key: text("key"),
    answer: cell("answer"),
    day: cell("day"),
    note: cellText(cell("note")).trim().slice(0, 2000),
    address: addressOf(row, columns.get("answer") ?? 0),
  };
}
