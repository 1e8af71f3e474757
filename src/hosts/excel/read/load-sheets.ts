import type { DateSystem } from "../../../domain/shared/serial-date";
import { isOwnLock } from "../own-lock";
import type { Session } from "../run/session";
import type { SheetFacts, WorkbookFacts } from "./facts";

/** What a sheet is, without its cells. */
export type ListedSheet = Omit<SheetFacts, "notes" | "used" | "merges" | "looks">;

/** Asks for every sheet's name and state; the answer is there after the next sync. */
export function loadSheets({ context }: Session): () => readonly ListedSheet[] {
  const { worksheets } = context.workbook;
  worksheets.load({
    id: true,
    name: true,
    visibility: true,
    protection: { protected: true, options: true },
    charts: { name: true },
    autoFilter: { enabled: true, isDataFiltered: true },
    tables: { id: true, name: true, autoFilter: { isDataFiltered: true } },
  });
  return () => worksheets.items.map(listed);
}

function listed({
  id,
  name,
  visibility,
  protection,
  autoFilter,
  tables,
  charts,
}: Excel.Worksheet): ListedSheet {
  const isOwnLocked = protection.protected && isOwnLock(protection.options);
  return {
    id,
    name,
    visibility: visibilities[visibility],
    isProtected: protection.protected && !isOwnLocked,
    isOwnLocked,
    charts: charts.items.length,
    hasFilter: autoFilter.enabled,
    isFiltered: autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered),
    tables: tables.items.map((table) => ({ id: table.id, name: table.name })),
  };
}

const visibilities: Readonly<Record<`${Excel.SheetVisibility}`, ListedSheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** What holds for the whole workbook. */
export type WorkbookTraits = Omit<WorkbookFacts, "sheets">;

/** Asks for the workbook's traits; how it counts days is found by letting it compute a date. */
export function loadWorkbook({ context: { workbook } }: Session, asksDate: boolean): () => WorkbookTraits {
  workbook.load({ name: true, readOnly: true, protection: { protected: true } });
  // There is no call for it. A workbook that counts from 1904 gives this day the number 1, any other 1463.
  const day = asksDate ? workbook.functions.date(1904, 1, 2) : undefined;
  day?.load({ value: true });
  return () => ({
    fileName: workbook.name,
    isReadOnly: workbook.readOnly,
    isStructureLocked: workbook.protection.protected,
    dateSystem: systemOf(day?.value),
  });
}

const systemOf = (value: unknown): DateSystem => (value === 1 ? 1904 : 1900);
