import type { Remark } from "../../../domain/shared/remark";
import { cellText } from "../../cell-text";
import { headingWords } from "../../headings";
import type { DataTable } from "../data-table";
import { textColourGaveWay } from "./status-style-settings";
import type { SettingLine } from "./setting-line";
import { settingReaders } from "./setting-readers";
import { type Settings, usualSettings } from "./settings";
import type { SettingsColumn } from "./settings-table";

interface Line extends SettingLine {
  readonly remark: (text: string, next: string) => Remark;
}

/** What Settings say. Nonsense is named and the usual value stands. */
export function readSettings({ sheet, rows }: DataTable<SettingsColumn>): Settings {
  const lines = rows.flatMap(({ cell, address }): Line[] => {
    const name = headingWords(cellText(cell("setting")));
    if (name === "" || cellText(cell("value")) === "") return [];
    const source = { sheet, address: address("value") };
    return [
      {
        name,
        value: cell("value"),
        source,
        remark: (text, next) => ({ code: "setting-unread", severity: "warning", source, text, next }),
      },
    ];
  });
  // An ink is held against its fill, so it comes after it.
  const inOrder = [...lines].sort((a, b) => Number(isTextColour(a)) - Number(isTextColour(b)));
  return inOrder.reduce(withLine, usualSettings);
}

const isTextColour = ({ name }: Line): boolean => name.startsWith("text colo");

function withLine(settings: Settings, line: Line): Settings {
  const reader = settingReaders.find(([pattern]) => pattern.test(line.name))?.[1];
  if (reader === undefined) {
    const next = "See docs/workbook.md for the settings there are.";
    return laterSettings.test(line.name)
      ? settings
      : withRemark(settings, line.remark(`The setting "${line.name}" is not known.`, next));
  }
  const known = reader(settings, line);
  if (known === undefined) {
    const text = `"${cellText(line.value)}" does not fit the setting "${line.name}"; the usual value is used.`;
    return withRemark(settings, line.remark(text, "See docs/workbook.md for what it takes."));
  }
  const doubt = textColourGaveWay(known, line);
  return doubt === undefined ? known : withRemark(known, line.remark(...doubt));
}

const withRemark = (settings: Settings, remark: Remark): Settings => ({
  ...settings,
  remarks: [...settings.remarks, remark],
});

/** Known names that other parts of the product read. */
const laterSettings = /^(?:language|note|outline)/;
