import type { Decision, Noted } from "../../domain/kpi/decision";
import type { Status } from "../../domain/kpi/status";
import type { KpiId } from "../../domain/plan/ids";
import type { OwnIds } from "../../domain/plan/own-ids";
import { plainText } from "../../domain/shared/plain-text";
import type { Remark } from "../../domain/shared/remark";
import { cellText } from "../cell-text";
import { readDateCell } from "./answers";
import type { ChoicesColumn } from "./choices";
import type { DataRow, DataTable } from "./data-table";
import { measureKey } from "./settings/settings";

/** Kinds of rows in Choices by which directors speak about a KPI. */
export const decisionKinds = {
  /** Subject: a KPI's id; value: a status, or "cleared"; note: why, needed. */
  override: "override",
  /** Subject: a KPI's id; note: the note itself; value: blank, or "cleared". */
  note: "note",
} as const;

/** What an override's row holds once it was taken back. */
export const cleared = "cleared";

const clearedWords = new Set(["", cleared, "clear", "none", "-"]);

const isCleared = (value: string): boolean => clearedWords.has(plainText(value).toLowerCase());

export interface DecisionFrame {
  /** The plan's. */
  readonly kpis: readonly KpiId[];
  /** The office's own ids of them. */
  readonly own?: OwnIds;
  readonly readStatus: (text: string) => Status | undefined;
}

/** What directors decided, by KPI, and the rows that say nothing that could be applied. */
export interface ReadDecisions {
  readonly decisions: ReadonlyMap<KpiId, Decision>;
  readonly remarks: readonly Remark[];
}

/** The last good row of each KPI counts. A row that cannot be applied is a remark, and what stood before it stands. */
export function readDecisions(table: DataTable<ChoicesColumn>, frame: DecisionFrame): ReadDecisions {
  const ids = new Map(frame.kpis.map((id) => [measureKey(id), id]));
  const overrides = new Map<KpiId, Decision>();
  const notes = new Map<KpiId, Noted>();
  const remarks: Remark[] = [];
  for (const row of table.rows) {
    const kind = cellText(row.cell("kind")).toLowerCase();
    if (kind !== decisionKinds.override && kind !== decisionKinds.note) continue;
    const line = lineOf(table, row);
    const id = ids.get(measureKey(line.subject)) ?? frame.own?.kpi(line.subject);
    if (id === undefined) remarks.push(unknownKpi(line));
    else if (kind === decisionKinds.note) putNote(notes, id, line);
    else remarks.push(...putOverride(overrides, id, { line, status: frame.readStatus(line.value) }));
  }
  return { decisions: joined(overrides, notes), remarks };
}

interface Line {
  readonly subject: string;
  readonly value: string;
  readonly noted: Noted;
  readonly remark: (role: ChoicesColumn, issue: Pick<Remark, "code" | "text" | "next">) => Remark;
}

function lineOf(
  { sheet, firstColumn, lastColumn }: DataTable<ChoicesColumn>,
  { cell, address, row }: DataRow<ChoicesColumn>,
): Line {
  return {
    subject: cellText(cell("subject")),
    value: cellText(cell("value")),
    noted: {
      note: cellText(cell("note")),
      by: cellText(cell("by")),
      when: readDateCell(cell("when")),
      source: { sheet, address: `${firstColumn}${row}:${lastColumn}${row}` },
    },
    remark: (role, issue) => ({
      ...issue,
      severity: "warning",
      source: { sheet, address: address(role) },
    }),
  };
}

function putNote(notes: Map<KpiId, Noted>, id: KpiId, { value, noted }: Line): void {
  const isGone = plainText(noted.note) === "" || (value !== "" && isCleared(value));
  if (isGone) notes.delete(id);
  else notes.set(id, noted);
}

function putOverride(
  overrides: Map<KpiId, Decision>,
  id: KpiId,
  { line, status }: { line: Line; status: Status | undefined },
): readonly Remark[] {
  if (isCleared(line.value)) {
    overrides.delete(id);
    return [];
  }
  if (status === undefined) return [unknownStatus(line, id)];
  if (plainText(line.noted.note) === "") return [withoutNote(line, id)];
  overrides.set(id, { ...line.noted, status });
  return [];
}

function joined(
  overrides: ReadonlyMap<KpiId, Decision>,
  notes: ReadonlyMap<KpiId, Noted>,
): ReadonlyMap<KpiId, Decision> {
  const all = new Map<KpiId, Decision>(notes);
  for (const [id, override] of overrides) {
    const further = notes.get(id);
    all.set(id, further ? { ...override, further } : override);
  }
  return all;
}

const quoted = (text: string): string => `"${text.slice(0, 60)}"`;

const unknownKpi = ({ remark, subject }: Line): Remark =>
  remark("subject", {
    code: "decision-unknown-kpi",
    text: `${quoted(subject)} is no KPI of the plan, so what was decided about it is not applied.`,
    next: 'Write the id of a KPI, such as "1-(a)" or "1-(h)(1)".',
  });

const unknownStatus = ({ remark, value }: Line, id: KpiId): Remark =>
  remark("value", {
    code: "override-unread",
    text: `${id}: ${quoted(value)} is no status, so the computed one stands.`,
    next: 'Write a status, such as "On track", or "cleared".',
  });

const withoutNote = ({ remark }: Line, id: KpiId): Remark =>
  remark("note", {
    code: "override-without-note",
    text: `${id}: a status was set without a note, so the computed one stands.`,
    next: "Write in Note why it was set.",
  });
