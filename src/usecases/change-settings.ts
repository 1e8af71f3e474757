import { addressOf } from "../sheets/cell-address";
import { cellText } from "../sheets/cell-text";
import { dataTable, type DataRow } from "../sheets/tables/data-table";
import type { SettingsRole } from "../sheets/tables/data-columns";
import { isSameSetting } from "../sheets/tables/settings/setting-readers";
import { findSettings } from "../sheets/tables/settings/read-settings";
import { tableEnd } from "../sheets/tables/table-end";
import type { Office } from "../sheets/office/read-office";
import type { CellValue, SheetSnapshot } from "../sheets/sheet-snapshot";
import { noSheet, protectedSheet, sheetWithRole, shownCell } from "./entering/data-sheet";
import { type CellChange, type EntryPlan, nothingPlanned, type PreviewLine } from "./entering/entry-plan";
import { rowOf } from "./entering/placed-row";
import type { WritableValue } from "./ports/workbook";

/** A setting and what it is to be; null leaves it to the usual value. */
export interface SettingWish {
  /** As the Settings sheet names it: "Term start", "Colour behind", "Measure 1-(a)". */
  readonly name: string;
  readonly value: WritableValue;
  /**
   * Of a setting that may stand several times ("Column Target"): the value of the row that is meant, "" for a blank one.
   * Without such a row a new one is added.
   */
  readonly was?: string;
}

/**
 * Plans the cells of Settings that some wishes change: the last row that names the setting, else a new row. A wish that
 * changes nothing plans nothing. Nothing is written here. Problems by code: "no-settings", "sheet-protected".
 */
export function planSettings(office: Office, wishes: readonly SettingWish[]): EntryPlan<CellChange> {
  const sheet = sheetWithRole(office, "settings");
  const heading = sheet && findSettings(sheet);
  if (sheet === undefined || heading === undefined)
    return nothingPlanned([noSheet("no-settings", "Settings")]);
  if (sheet.isProtected) return nothingPlanned([protectedSheet(sheet)]);
  const { rows } = dataTable(sheet, heading);
  const places = { setting: heading.columns.get("setting") ?? 0, value: heading.columns.get("value") ?? 1 };
  const isRow = (cells: readonly CellValue[]): boolean => cellText(cells[places.setting] ?? null) !== "";
  const { under } = tableEnd(sheet, heading, isRow);
  const added: SettingWish[] = [];
  const changed: Changed[] = [];
  // Two wishes for rows of one name go to two rows.
  const taken = new Set<DataRow<SettingsRole>>();
  for (const wish of wishes) {
    const row = rows.filter((one) => isMeant(one, wish) && !taken.has(one)).at(-1);
    if (row !== undefined) {
      taken.add(row);
      changed.push(...changeOf(row, wish));
    } else if (wish.value !== null) added.push(wish);
  }
  return planOf(sheet, { places, under, changed, added });
}

const isMeant = ({ cell }: DataRow<SettingsRole>, { name, was }: SettingWish): boolean =>
  isSameSetting(cellText(cell("setting")), name) && (was === undefined || cellText(cell("value")) === was);

interface Changed {
  readonly name: string;
  readonly row: number;
  readonly was: CellValue;
  readonly becomes: WritableValue;
}

function changeOf({ row, cell }: DataRow<SettingsRole>, { value }: SettingWish): readonly Changed[] {
  const was = cell("value");
  return shownCell(was) === shownCell(value)
    ? []
    : [{ name: cellText(cell("setting")), row: row - 1, was, becomes: value }];
}

interface Found {
  readonly places: { readonly setting: number; readonly value: number };
  readonly under: number;
  readonly changed: readonly Changed[];
  readonly added: readonly SettingWish[];
}

function planOf(sheet: SheetSnapshot, { places, under, changed, added }: Found): EntryPlan<CellChange> {
  const column = places.value;
  const changes: CellChange[] = [];
  if (changed.length > 0)
    changes.push({
      kind: "patch",
      sheet: sheet.name,
      cells: changed.map(({ row, was, becomes }) => ({ row, column, was, becomes })),
    });
  if (added.length > 0)
    changes.push({
      kind: "append",
      sheet: sheet.name,
      under,
      rows: added.map(({ name, value }) =>
        rowOf<WritableValue>([
          { column: places.setting, value: name },
          { column, value },
        ]),
      ),
    });
  const line = (row: number, label: string, was: CellValue, becomes: WritableValue): PreviewLine => ({
    ...{ sheet: sheet.name, address: addressOf(row, column), label },
    ...{ was: shownCell(was), becomes: shownCell(becomes) },
  });
  return {
    changes,
    preview: [
      ...changed.map(({ row, name, was, becomes }) => line(row, name, was, becomes)),
      ...added.map(({ name, value }, index) => line(under + 1 + index, name, null, value)),
    ],
    problems: [],
    warnings: [],
  };
}
