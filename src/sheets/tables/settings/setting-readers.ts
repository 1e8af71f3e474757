import { readMeasure } from "../../../domain/kpi/measure/measure";
import { readTimeframe } from "../../../domain/plan/time/read-timeframe";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { NeedLevel } from "../../../domain/survey/answers/need";
import { needScaleKey } from "../../../domain/survey/scales/need-levels";
import { readMonth } from "../../../domain/shared/months";
import { cellDate, cellNumber, cellText } from "../../cell-text";
import { headingWords, longestHeading } from "../../headings";
import { columnCalled } from "../../plan/column-names";
import type { CellValue } from "../../sheet-snapshot";
import { readYesNo } from "../answers";
import { lookReaders } from "./status-style-settings";
import type { SettingLine, SettingReader } from "./setting-line";
import { readAggregate, readFlow } from "../kpi-values/figure-words";
import { measureKey, type Settings } from "./settings";

const needScaleSetting = /^needs? scale (\d{1,2}) ?(?:-|–|to) ?(\d{1,2})$/;

const levels: readonly string[] = ["none", "low", "medium", "high"] satisfies readonly NeedLevel[];
const isLevel = (text: string): text is NeedLevel => levels.includes(text);

/** "Need scale 1-4" = "none, low, medium, high": a level for each place, the weakest first. */
function withNeedScale(settings: Settings, { name, value }: SettingLine): Settings | undefined {
  const [, low, high] = needScaleSetting.exec(name) ?? [];
  const ends = { low: Number(low), high: Number(high) };
  const places = cellText(value)
    .toLowerCase()
    .split(/[,;]\s*/)
    .map((text) => text.trim());
  return places.length === ends.high - ends.low + 1 && places.every(isLevel)
    ? { ...settings, needScales: new Map([...settings.needScales, [needScaleKey(ends), places]]) }
    : undefined;
}

const columnSetting = /^columns? (.+)$/;

/** The first pattern that a setting's name fits reads its value. */
export const settingReaders: readonly (readonly [RegExp, SettingReader])[] = [
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
        ? { ...settings, fiscalYearStartMonth: month, isFiscalYearSaid: true }
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
    /^(?:(?:strategic action )?plan|sap)(?: sheet)?$/,
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
  [
    /^counted are$/,
    (settings, { value }) => {
      const countedAre = cellText(value);
      return /^\p{L}[\p{L} '-]{1,59}$/u.test(countedAre)
        ? { ...settings, office: { ...settings.office, countedAre } }
        : undefined;
    },
  ],
  [
    /^evaluation scale$/,
    (settings, { value }) => {
      const scale = cellNumber(value);
      return scale === undefined || !(scale >= 2 && scale <= 1000)
        ? undefined
        : { ...settings, office: { ...settings.office, evaluationScale: scale } };
    },
  ],
  [
    /^periods .+$/,
    (settings, { name, value }) => {
      const isFlow = readFlow(cellText(value));
      return isFlow === undefined
        ? undefined
        : { ...settings, flows: new Map([...settings.flows, [idKey(name, "periods"), isFlow]]) };
    },
  ],
  [
    /^aggregate .+$/,
    (settings, { name, value }) => {
      const aggregate = readAggregate(cellText(value));
      return aggregate === undefined
        ? undefined
        : {
            ...settings,
            aggregates: new Map([...settings.aggregates, [idKey(name, "aggregate"), aggregate]]),
          };
    },
  ],
  [
    /^live formulas?$/,
    (settings, { value }) => {
      const answer = readYesNo(value);
      return typeof answer !== "boolean" ? undefined : { ...settings, liveFormulas: answer };
    },
  ],
  [
    /^plan id$/,
    (settings, { value }) => withWord(value, /^[\w-]{8,64}$/, (planId) => ({ ...settings, planId })),
  ],
  [
    /^plan fingerprint$/,
    (settings, { value }) =>
      withWord(value, /^[\da-f]{14}$/, (planFingerprint) => ({ ...settings, planFingerprint })),
  ],
  [needScaleSetting, withNeedScale],
  [columnSetting, withColumn],
  ...lookReaders,
];

const idKey = (name: string, lead: string): string => measureKey(name.slice(lead.length + 1));

/** "Column Target" = "Goal for 2020". Several headings of one meaning have a line each. */
function withColumn(settings: Settings, { name, value, source }: SettingLine): Settings | undefined {
  const column = columnCalled(columnSetting.exec(name)?.[1] ?? "");
  const text = cellText(value);
  const heading = headingWords(text);
  return column === undefined || heading === "" || text.length > longestHeading
    ? undefined
    : { ...settings, columns: new Map([...settings.columns, [heading, { column, text, source }]]) };
}

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

function withWord(value: CellValue, pattern: RegExp, then: (word: string) => Settings): Settings | undefined {
  const word = cellText(value);
  return pattern.test(word) ? then(word) : undefined;
}

function withShare(value: CellValue, then: (share: number) => Settings): Settings | undefined {
  const share = cellNumber(value);
  return share !== undefined && share > 0 && share <= 1 ? then(share) : undefined;
}

/**
 * Whether two names mean the same setting: "Term start" and "Term begins", "Colour behind" and "Color Behind". Names that
 * hold a KPI's id or a status are the same where these are.
 */
export function isSameSetting(one: string, other: string): boolean {
  const [a, b] = [keyOfSetting(one), keyOfSetting(other)];
  return a === b;
}

function keyOfSetting(written: string): string {
  const name = headingWords(written);
  const [, column] = columnSetting.exec(name) ?? [];
  if (column !== undefined) return `column ${columnCalled(column) ?? column}`;
  const at = settingReaders.findIndex(([pattern]) => pattern.test(name));
  const fixed = at >= 0 && !namesThings.test(name);
  return fixed
    ? String(at)
    : measureKey(name.replace(/colou?r/, "colour").replace(/^measured by /, "measure "));
}

const namesThings = /^(?:measure|periods|aggregate|needs? scale|label|colou?r|text colou?r)/;
