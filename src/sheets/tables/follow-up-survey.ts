import type { EvidenceTable, FollowUpRow } from "../../domain/kpi/evidence/evidence";
import type { Remark } from "../../domain/shared/remark";
import { choiceKey, usualFollowUpActions } from "../../domain/survey/answers/choices";
import type { WorkshopTally } from "../../domain/survey/tallies/tally";
import { footingRemarks, twoRoundsRemarks } from "./follow-up-remarks";
import { cellNumber, cellText, isBlank } from "../cell-text";
import { roleOf } from "../headings";
import type { CellValue } from "../sheet-snapshot";
import { readDateCell } from "./answers";
import type { BlankColumn } from "./data-drawing";
import type { DataRow, DataTable } from "./data-table";
import { roundColumn } from "./shared-columns";
import { sheetTable, totalRemarks } from "./sheet-table";

export type FollowUpColumn =
  | "round"
  | "date"
  | "workshop"
  | "invited"
  | "replies"
  | "effectsYes"
  | "effectsNo"
  | "projectYes"
  | "projectNo";

const counted = { width: 13, holds: "number" } as const;

/** A column for a follow-up action: how many did it. */
export const followUpAction = (heading: string): BlankColumn => ({
  heading,
  ...counted,
  note: "How many did this after the workshop.",
});

/** What came of a workshop half a year later: a row per round and workshop. */
export const followUpTable = sheetTable<FollowUpColumn>({
  role: "follow-up-survey",
  name: "Follow-up Survey",
  title: "workshop",
  dated: "date",
  columns: {
    round: roundColumn,
    date: {
      heading: "Date",
      width: 13,
      holds: "day",
      also: /^(?:dates?|workshop date|month)$/,
      note: "The day of the workshop; it decides in which period its replies count.",
    },
    workshop: {
      heading: "Workshop",
      width: 60,
      needed: true,
      also: /^(?:workshops?|workshop title|event)$/,
      note: "The workshop that participants were asked about, a row each.",
    },
    invited: {
      heading: "Invited",
      ...counted,
      also: /^(?:invited|(?:no|number) of (?:participated administrations|invited)|participated administrations)$/,
      note: "How many were asked.",
    },
    replies: {
      heading: "Replies",
      ...counted,
      also: /^(?:replies|(?:no|number|total no) of replies|responses)$/,
      note: "How many replied.",
    },
    effectsYes: {
      heading: "Effects yes",
      ...counted,
      needed: true,
      also: /^(?:(?:direct )?effects? yes|direct effects realized|effects seen)$/,
      note: "How many saw direct effects of the workshop; of all that answered, it is the share of positive replies.",
    },
    effectsNo: {
      heading: "Effects no",
      ...counted,
      also: /^(?:(?:direct )?effects? no|direct effects not realized|effects not seen)$/,
      note: "How many saw none.",
    },
    projectYes: {
      heading: "Project yes",
      ...counted,
      also: /^(?:projects? yes|project initiated)$/,
      note: "How many started a project after it.",
    },
    projectNo: {
      heading: "Project no",
      ...counted,
      also: /^(?:projects? no|project not initiated)$/,
      note: "How many started none.",
    },
  },
  further: usualFollowUpActions.map(followUpAction),
});

type Table = DataTable<FollowUpColumn>;

export interface ReadFollowUp {
  readonly followUp: EvidenceTable<FollowUpRow>;
  readonly remarks: readonly Remark[];
}

/** The evidence of the Follow-up Survey. Odd cells, totals and workshops under two rounds are remarks. */
export function readFollowUp(table: Table, fiscalYearStartMonth = 7): ReadFollowUp {
  const { sheet, firstColumn, lastColumn } = table;
  const remarks: Remark[] = [];
  const rows = table.rows.map((row) =>
    evidenceRow(row, (column, text) => remarks.push(unread(sheet, row, { column, text }))),
  );
  return {
    followUp: { sheet, firstColumn, lastColumn, rows },
    remarks: [
      ...remarks,
      ...totalRemarks(table, { title: "workshop", counted: "a workshop" }),
      ...twoRoundsRemarks(table),
      ...footingRemarks(table, readTallies(table), fiscalYearStartMonth),
    ],
  };
}

function evidenceRow(
  { row, cell }: DataRow<FollowUpColumn>,
  issue: (column: FollowUpColumn, text: string) => void,
): FollowUpRow {
  const number = (column: FollowUpColumn): number | undefined => {
    const amount = amountOf(cell(column));
    if (amount === undefined && !isBlank(cell(column)))
      issue(column, `"${cellText(cell(column))}" is no number of answers.`);
    return amount;
  };
  const date = readDateCell(cell("date"));
  if (date === undefined)
    issue("date", `"${cellText(cell("date"))}" is no day that can be read: the row counts nowhere.`);
  return {
    row,
    date,
    invited: number("invited"),
    replies: number("replies"),
    effectsYes: number("effectsYes") ?? 0,
    effectsNo: number("effectsNo") ?? 0,
    workshop: cellText(cell("workshop")),
    round: cellText(cell("round")),
  };
}

const unread = (
  sheet: string,
  row: DataRow<FollowUpColumn>,
  { column, text }: { column: FollowUpColumn; text: string },
): Remark => ({
  code: "follow-up-unread",
  severity: "warning",
  source: { sheet, address: row.address(column) },
  text,
  next: column === "date" ? "Type the workshop's date." : "Type a number or leave the cell blank.",
});

/** A column of counts for a follow-up action: its heading, and its place from 0. */
export interface FollowUpActionColumn {
  readonly label: string;
  readonly column: number;
}

/** What has no other meaning and holds counts, or one of the usual names, is a follow-up action. */
export function followUpActions({ heading, rows }: Table): readonly FollowUpActionColumn[] {
  const usual = new Set(usualFollowUpActions.map(choiceKey));
  return [...heading.texts].flatMap(([column, text]) => {
    if (roleOf(text, followUpTable.names) !== undefined) return [];
    const cells = rows.map(({ cells: row }) => row[column]).filter((cell) => !isBlank(cell));
    const holdsCounts = cells.length > 0 && cells.every((cell) => cellNumber(cell) !== undefined);
    return usual.has(choiceKey(text)) || holdsCounts ? [{ label: text.replace(/\s+/g, " "), column }] : [];
  });
}

/** The Follow-up Survey as it stands: a tally a workshop, and the table's own rows of totals. */
export interface ReadTallies {
  readonly tallies: readonly WorkshopTally[];
  readonly totals: readonly WorkshopTally[];
}

/** A blank count, or what is no number, is unknown, not zero. Rows without a workshop are left out. */
export function readTallies(table: Table | undefined): ReadTallies {
  if (table === undefined) return { tallies: [], totals: [] };
  const actions = followUpActions(table);
  const named = table.rows.filter(({ cell }) => cellText(cell("workshop")) !== "");
  return {
    tallies: named.map((row) => tallyOf(row, actions)),
    totals: table.totals.map((row) => tallyOf(row, actions)),
  };
}

const counts = ["invited", "replies", "effectsYes", "effectsNo", "projectYes", "projectNo"] as const;

function tallyOf(
  { row, cells, cell }: DataRow<FollowUpColumn>,
  actions: readonly FollowUpActionColumn[],
): WorkshopTally {
  const date = readDateCell(cell("date"));
  const amounts = counts.flatMap((column) => {
    const amount = amountOf(cell(column));
    return amount === undefined ? [] : [[column, amount] as const];
  });
  return {
    ...Object.fromEntries(amounts),
    round: cellText(cell("round")),
    workshop: cellText(cell("workshop")),
    ...(date ? { date } : {}),
    actions: actions.flatMap(({ label, column }) => {
      const count = amountOf(cells[column] ?? null);
      return count === undefined ? [] : [{ action: label, count }];
    }),
    rows: [row],
    isCounted: true,
  };
}

function amountOf(cell: CellValue): number | undefined {
  const amount = cellNumber(cell);
  return amount === undefined || amount < 0 ? undefined : amount;
}
