import { type CutOffs, usualCutOffs } from "../../domain/kpi/review";
import { type Measure, readMeasure } from "../../domain/kpi/measure";
import { readMonth } from "../../domain/shared/months";
import { readTimeframe } from "../../domain/plan/read-timeframe";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { Remark } from "../../domain/shared/remark";
import { cellDate, cellNumber, cellText } from "../cell-text";
import { headingWords } from "../headings";
import type { CellValue, SheetSnapshot } from "../sheet-snapshot";
import { settingsHeadings } from "./data-columns";
import { dataTable, findHeading } from "./data-table";

/** What the Settings sheet says; whatever it leaves out is undefined or the usual value. */
export interface Settings {
  readonly termStart: CalendarDate | undefined;
  readonly termEnd: CalendarDate | undefined;
  readonly fiscalYearStartMonth: number;
  readonly asOf: CalendarDate | undefined;
  readonly cutOffs: CutOffs;
  /** Sheet names that people chose for the plan. */
  readonly sapSheet: string | undefined;
  readonly awpSheet: string | undefined;
  /** By measureKey of the KPI: "Measure 1-(a)". */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly remarks: readonly Remark[];
}

export const usualSettings: Settings = {
  termStart: undefined,
  termEnd: undefined,
  fiscalYearStartMonth: 7,
  asOf: undefined,
  cutOffs: usualCutOffs,
  sapSheet: undefined,
  awpSheet: undefined,
  measures: new Map(),
  remarks: [],
};

export const findSettings = (sheet: SheetSnapshot) =>
  findHeading(sheet, settingsHeadings, ["setting", "value"]);

/** Brackets and blanks of an id do not matter here: measureKey("1-(h)(1)") -> "1-h1". */
export const measureKey = (id: string): string => headingWords(id).replaceAll(" ", "");

interface Line {
  readonly name: string;
  readonly value: CellValue;
  readonly remark: (text: string, next: string) => Remark;
}

/** The Settings sheet, or undefined where the sheet is none. Nonsense is named and the usual value stands. */
export function readSettings(sheet: SheetSnapshot): Settings | undefined {
  const heading = findSettings(sheet);
  if (heading === undefined) return undefined;
  const lines = dataTable(sheet, heading).rows.flatMap(({ cell, address }): Line[] => {
    const name = headingWords(cellText(cell("setting")));
    if (name === "" || cellText(cell("value")) === "") return [];
    const source = { sheet: sheet.name, address: address("value") };
    return [
      {
        name,
        value: cell("value"),
        remark: (text, next) => ({ code: "setting-unread", severity: "warning", source, text, next }),
      },
    ];
  });
  return lines.reduce(withLine, usualSettings);
}

function withLine(settings: Settings, line: Line): Settings {
  const set = setters.find(([pattern]) => pattern.test(line.name))?.[1];
  const known = set?.(settings, line);
  if (known !== undefined) return known;
  if (set === undefined && !laterSettings.test(line.name))
    return withRemark(
      settings,
      line.remark(
        `The setting "${line.name}" is not known.`,
        "See docs/workbook.md for the settings there are.",
      ),
    );
  if (set === undefined) return settings;
  return withRemark(
    settings,
    line.remark(
      `"${cellText(line.value)}" does not fit the setting "${line.name}"; the usual value is used.`,
      "See docs/workbook.md for what it takes.",
    ),
  );
}

const withRemark = (settings: Settings, remark: Remark): Settings => ({
  ...settings,
  remarks: [...settings.remarks, remark],
});

/** Known names that other parts of the product read. */
const laterSettings = /^(?:colou?r|label|column|columns|language|note|outline)/;

type Setter = (settings: Settings, line: Line) => Settings | undefined;

const setters: readonly (readonly [RegExp, Setter])[] = [
  [
    /^term (?:start|starts|from|begins)$/,
    (settings, { value }) => withDay(value, "start", (termStart) => ({ ...settings, termStart })),
  ],
  [
    /^term (?:end|ends|to)$/,
    (settings, { value }) => withDay(value, "end", (termEnd) => ({ ...settings, termEnd })),
  ],
  [/^as of$/, (settings, { value }) => withDay(value, "end", (asOf) => ({ ...settings, asOf }))],
  [
    /^fiscal year (?:starts?|begins?)(?: in)?(?: month)?$/,
    (settings, { value }) => {
      const month = cellNumber(value) ?? readMonth(cellText(value))?.month;
      return month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12
        ? { ...settings, fiscalYearStartMonth: month }
        : undefined;
    },
  ],
  [
    /^(?:cut ?-?off|behind from)(?: for)? (?:counts?|members?|section 1)$/,
    (settings, { value }) =>
      withShare(value, (counts) => ({ ...settings, cutOffs: { ...settings.cutOffs, counts } })),
  ],
  [
    /^(?:cut ?-?off|behind from)(?: for)? (?:shares?|rates?|section 4)$/,
    (settings, { value }) =>
      withShare(value, (shares) => ({ ...settings, cutOffs: { ...settings.cutOffs, shares } })),
  ],
  [
    /^(?:strategic action plan|sap)(?: sheet)?$/,
    (settings, { value }) => ({ ...settings, sapSheet: cellText(value) }),
  ],
  [
    /^(?:annual work ?plan|awp)(?: sheet)?$/,
    (settings, { value }) => ({ ...settings, awpSheet: cellText(value) }),
  ],
  [
    /^measure(?:d by)? .+$/,
    (settings, { name, value }) => {
      const measure = readMeasure(cellText(value));
      const key = measureKey(name.replace(/^measure(?:d by)? /, ""));
      return measure === undefined
        ? undefined
        : { ...settings, measures: new Map([...settings.measures, [key, measure]]) };
    },
  ],
];

function withDay(
  value: CellValue,
  end: "start" | "end",
  then: (day: CalendarDate) => Settings,
): Settings | undefined {
  const day = cellDate(value) ?? typedDay(cellText(value), end);
  return day === undefined ? undefined : then(day);
}

/** "July 2018" starts on its first day and ends on its last. */
function typedDay(text: string, end: "start" | "end"): CalendarDate | undefined {
  const reading = readTimeframe(text, { fiscalYearStartMonth: 7 });
  if (reading.kind === "unread" || reading.notes.some(({ certainty }) => certainty === "doubtful"))
    return undefined;
  const { value } = reading;
  if (value.type !== "date" && value.type !== "period") return undefined;
  return end === "start" ? value.start : value.end;
}

function withShare(value: CellValue, then: (share: number) => Settings): Settings | undefined {
  const share = cellNumber(value);
  return share !== undefined && share > 0 && share <= 1 ? then(share) : undefined;
}
