import type { FrozenKpi, FrozenReview } from "../../domain/kpi/review/frozen-review";
import type { Status } from "../../domain/kpi/status";
import type { KpiId } from "../../domain/plan/ids";
import type { Remark } from "../../domain/shared/remark";
import { cellNumber, cellText, isBlank } from "../cell-text";
import { readDateCell } from "./answers";
import type { DataRow, DataTable } from "./data-table";
import { measureKey } from "./settings/settings";
import type { SnapshotColumn } from "./snapshots";

/** Reviews of whichever plan, in the order of their rows, and the rows that could not be read. */
export interface ReadSnapshots {
  readonly reviews: readonly FrozenReview[];
  readonly remarks: readonly Remark[];
}

export interface SnapshotFrame {
  /** The plan's; another id stands as it is written. */
  readonly kpis: readonly KpiId[];
  readonly readStatus: (text: string) => Status | undefined;
}

/** The frozen lines as reviews: lines of one name, day, plan and term are one. A line that was edited into nonsense is left out. */
export function readSnapshots(table: DataTable<SnapshotColumn>, frame: SnapshotFrame): ReadSnapshots {
  const reviews = new Map<string, OpenReview>();
  const remarks: Remark[] = [];
  const ids = new Map(frame.kpis.map((id) => [measureKey(id), id]));
  for (const row of table.rows) {
    const line = readLine(row, frame);
    if (typeof line === "string") {
      remarks.push(unreadLine(table.sheet, row, line));
      continue;
    }
    const { head, frozen, doubts } = line;
    const review = reviewAt(reviews, head);
    // An id of this plan however it is spelt; one of another plan never feeds a trend, so its text may stand.
    const id = ids.get(measureKey(line.kpi)) ?? (line.kpi as KpiId);
    if (review.kpis.has(id)) remarks.push(twice(table.sheet, row, id));
    else review.kpis.set(id, frozen);
    remarks.push(...doubts.map((role) => noNumber(table.sheet, row, role)));
  }
  return { reviews: [...reviews.values()], remarks };
}

interface OpenReview extends FrozenReview {
  readonly kpis: Map<KpiId, FrozenKpi>;
}

type Head = Omit<FrozenReview, "kpis">;

function reviewAt(reviews: Map<string, OpenReview>, head: Head): OpenReview {
  const key = [head.name, head.asOf, head.plan, head.termStart ?? ""].join("\n");
  const known = reviews.get(key);
  if (known) return known;
  const review = { ...head, kpis: new Map<KpiId, FrozenKpi>() };
  reviews.set(key, review);
  return review;
}

interface ReadLine {
  readonly head: Head;
  readonly kpi: string;
  readonly frozen: FrozenKpi;
  readonly doubts: readonly SnapshotColumn[];
}

/** The line, or what hinders it. */
function readLine({ cell }: DataRow<SnapshotColumn>, { readStatus }: SnapshotFrame): ReadLine | string {
  const text = (role: SnapshotColumn): string => cellText(cell(role));
  const asOf = readDateCell(cell("asOf"));
  const status = readStatus(text("status"));
  if (asOf === undefined) return `"${text("asOf").slice(0, 40)}" in As of is no day`;
  if (text("kpi") === "") return "it names no KPI";
  if (status === undefined) return `"${text("status").slice(0, 40)}" is no status`;
  const setStatus = readStatus(text("setStatus"));
  return {
    head: { name: text("review"), asOf, plan: text("plan"), termStart: readDateCell(cell("termStart")) },
    kpi: text("kpi"),
    frozen: {
      status,
      ...(setStatus === undefined ? {} : { setStatus }),
      actual: cellNumber(cell("value")) ?? null,
      unit: text("unit"),
      attainment: cellNumber(cell("attainment")) ?? null,
      targetText: text("target"),
      ...(text("rules") === "" ? {} : { rules: text("rules") }),
    },
    doubts: (["value", "attainment"] as const).filter(
      (role) => !isBlank(cell(role)) && cellNumber(cell(role)) === undefined,
    ),
  };
}

type Row = DataRow<SnapshotColumn>;

const unreadLine = (sheet: string, { address }: Row, reason: string): Remark => ({
  code: "snapshot-unread",
  severity: "warning",
  source: { sheet, address: address("kpi") },
  text: `This line of a frozen review could not be read: ${reason}.`,
  next: "Put back what was frozen; until then the line feeds no trend.",
});

const noNumber = (sheet: string, { address, cell }: Row, role: SnapshotColumn): Remark => ({
  code: "snapshot-no-number",
  severity: "warning",
  source: { sheet, address: address(role) },
  text: `"${cellText(cell(role)).slice(0, 40)}" is no number, so this line of a frozen review has none.`,
  next: "Put back what was frozen.",
});

const twice = (sheet: string, { address }: Row, id: string): Remark => ({
  code: "snapshot-twice",
  severity: "warning",
  source: { sheet, address: address("kpi") },
  text: `${id.slice(0, 40)} stands twice in one frozen review; the first line counts.`,
  next: "Take the line out that was added.",
});
