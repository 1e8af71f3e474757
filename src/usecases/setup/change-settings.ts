import { cellText } from "../../sheets/cell-text";
import type { DataRow } from "../../sheets/tables/data-table";
import { fingerprintSetting, planIdSetting } from "../../sheets/tables/settings/setting-lines";
import { isSameSetting } from "../../sheets/tables/settings/setting-readers";
import { type SettingsColumn, settingsTable } from "../../sheets/tables/settings/settings-table";
import { existingTable } from "../../sheets/tables/sheet-table";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { noSheet, protectedSheet } from "../entering/data-sheet";
import { type CellChange, type EntryPlan, nothingPlanned } from "../entering/entry-plan";
import { previewOf, type RowRequest, upsert } from "../entering/upsert";
import type { WritableValue } from "../ports/workbook";
import { identityOf } from "./plan-identity";

/** A setting and what it is to be; null leaves it to the usual value. */
export interface SettingRequest {
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
 * Plans the cells of Settings that some requests change: the last row that names the setting, else a new row. A request
 * that changes nothing plans nothing. With what does change, a workbook that has no id yet is given `newId`. Nothing is
 * written here. Problems by code: "no-settings", "sheet-protected".
 */
export function planSettings(
  model: WorkbookModel,
  settings: readonly SettingRequest[],
  newId?: string,
): EntryPlan<CellChange> {
  const asked = settingCells(model, settings);
  const identity = newId === undefined || asked.changes.length === 0 ? [] : identityRequests(model, newId);
  return identity.length === 0 ? asked : settingCells(model, [...settings, ...identity]);
}

/** What Settings still lack of it. */
function identityRequests(model: WorkbookModel, newId: string): readonly SettingRequest[] {
  const { id, fingerprint } = identityOf(model, newId);
  const { settings } = model;
  return [
    ...(settings.planId === undefined ? [{ name: planIdSetting, value: id }] : []),
    ...(settings.planFingerprint === undefined && fingerprint !== undefined
      ? [{ name: fingerprintSetting, value: fingerprint }]
      : []),
  ];
}

function settingCells(model: WorkbookModel, settings: readonly SettingRequest[]): EntryPlan<CellChange> {
  const existing = existingTable(model.sheets, settingsTable);
  if (existing === undefined) return nothingPlanned([noSheet("no-settings", "Settings")]);
  const { sheet, heading } = existing;
  if (sheet.isProtected) return nothingPlanned([protectedSheet(sheet)]);
  const requests = rowRequests(settings, settingsTable.rowsUnder(sheet, heading).rows);
  const written = upsert(
    settingsTable,
    existing,
    requests.map(({ request }) => request),
    { onlyNew: ["setting"] },
  );
  // A line says the setting's name, not that its row has a cell for the name.
  const values = written.cells.filter(({ name }) => name === "value");
  return {
    changes: written.changes,
    preview: previewOf(existing, values).map((line, place) => ({
      ...line,
      label: requests[values[place]?.request ?? 0]?.label ?? line.label,
    })),
    problems: [],
    warnings: [],
  };
}

interface Labelled {
  readonly request: RowRequest<SettingsColumn>;
  readonly label: string;
}

/** Two settings of one name go to two rows; what is to be left to the usual value needs no new one. */
function rowRequests(
  settings: readonly SettingRequest[],
  rows: readonly DataRow<SettingsColumn>[],
): readonly Labelled[] {
  const taken = new Set<DataRow<SettingsColumn>>();
  return settings.flatMap((setting): readonly Labelled[] => {
    const row = rows.filter((one) => isMeant(one, setting) && !taken.has(one)).at(-1);
    if (row === undefined && setting.value === null) return [];
    if (row) taken.add(row);
    const cells = { setting: setting.name, value: setting.value };
    return [{ request: { cells, row }, label: row ? cellText(row.cell("setting")) : setting.name }];
  });
}

const isMeant = ({ cell }: DataRow<SettingsColumn>, { name, was }: SettingRequest): boolean =>
  isSameSetting(cellText(cell("setting")), name) && (was === undefined || cellText(cell("value")) === was);
