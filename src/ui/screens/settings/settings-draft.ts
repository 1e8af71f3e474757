import type { Measure } from "../../../domain/kpi/measure/measure";
import { type Status, statusesInOrder } from "../../../domain/kpi/status";
import type { KpiId } from "../../../domain/plan/ids";
import { type CalendarDate, parseCalendarDate } from "../../../domain/shared/calendar-date";
import type { Settings } from "../../../sheets/tables/settings/settings";
import { type StatusStyles, usualStatusStyles } from "../../../sheets/palette";
import { columnRequests, type SaidColumn } from "../../../usecases/setup/column-requests";
import type { SettingRequest } from "../../../usecases/setup/change-settings";

/** What the form holds, as typed; "" is left to the usual value. */
export interface SettingsDraft {
  readonly termStart: string;
  readonly termEnd: string;
  /** 1 to 12. */
  readonly yearStart: number;
  readonly asOf: string;
  /** In per cent. */
  readonly cutCounts: string;
  readonly cutShares: string;
  readonly statusStyles: Readonly<Record<Status, LookDraft>>;
  /** Measures that were chosen here; "" takes a chosen one back. */
  readonly measures: ReadonlyMap<KpiId, Measure | "">;
  /** Meanings of headings that were chosen here, by headingWords; "" leaves a heading to its own words. */
  readonly columns: ReadonlyMap<string, SaidColumn>;
  readonly sapSheet: string;
  readonly awpSheet: string;
  readonly liveFormulas: boolean;
}

export interface LookDraft {
  readonly word: string;
  /** "#RRGGBB", or "" without a fill. */
  readonly fill: string;
}

/** draftOf(settings): the form as the workbook has it. */
export const draftOf = (settings: Settings): SettingsDraft => ({
  termStart: settings.termStart ?? "",
  termEnd: settings.termEnd ?? "",
  yearStart: settings.fiscalYearStartMonth,
  asOf: settings.asOf ?? "",
  cutCounts: percentOf(settings.cutOffs.counts),
  cutShares: percentOf(settings.cutOffs.shares),
  statusStyles: looksDraft(settings.statusStyles),
  measures: new Map(),
  columns: new Map(),
  sapSheet: settings.sapSheet ?? "",
  awpSheet: settings.awpSheet ?? "",
  liveFormulas: settings.liveFormulas,
});

export const looksDraft = (statusStyles: StatusStyles): SettingsDraft["statusStyles"] =>
  Object.fromEntries(
    statusesInOrder.map((status) => [
      status,
      { word: statusStyles[status].word, fill: statusStyles[status].fill ?? "" },
    ]),
  ) as SettingsDraft["statusStyles"]; // statusesInOrder names every status

const percentOf = (share: number): string => String(Math.round(share * 1000) / 10);

/** readShare("75") -> 0.75; undefined for what is no share from 1 to 100 per cent. */
export function readShare(percent: string): number | undefined {
  const share = Number(percent.replace(",", ".")) / 100;
  return percent.trim() !== "" && share >= 0.01 && share <= 1 ? share : undefined;
}

/** What of the draft differs from the settings that the workbook has. */
export function requestsOf(draft: SettingsDraft, settings: Settings): readonly SettingRequest[] {
  const was = draftOf(settings);
  const requests: (SettingRequest | undefined)[] = [
    dayRequest("Term start", was.termStart, draft.termStart),
    dayRequest("Term end", was.termEnd, draft.termEnd),
    dayRequest("As of", was.asOf, draft.asOf),
    entry("Fiscal year starts in", was.yearStart, draft.yearStart, monthNames[draft.yearStart - 1] ?? null),
    shareRequest("Cut-off counts", was.cutCounts, draft.cutCounts),
    shareRequest("Cut-off shares", was.cutShares, draft.cutShares),
    ...statusesInOrder.flatMap((status) =>
      styleRequests(status, was.statusStyles[status], draft.statusStyles[status]),
    ),
    ...[...draft.measures].map(([kpi, measure]) => ({ name: `Measure ${kpi}`, value: measure || null })),
    ...[...draft.columns].flatMap(([heading, choice]) =>
      columnRequests(settings.columns.get(heading), choice),
    ),
    entry("Strategic Action Plan sheet", was.sapSheet, draft.sapSheet, draft.sapSheet || null),
    entry("Annual Work Plan sheet", was.awpSheet, draft.awpSheet, draft.awpSheet || null),
    entry("Live formulas", was.liveFormulas, draft.liveFormulas, draft.liveFormulas ? "yes" : "no"),
  ];
  return requests.filter((one) => one !== undefined);
}

export const monthNames =
  "January February March April May June July August September October November December".split(" ");

const entry = (
  name: string,
  was: unknown,
  is: unknown,
  value: SettingRequest["value"],
): SettingRequest | undefined => (was === is ? undefined : { name, value });

function dayRequest(name: string, was: string, is: string): SettingRequest | undefined {
  const date: CalendarDate | undefined = parseCalendarDate(is);
  return entry(name, was, is, date === undefined ? null : { kind: "date", date });
}

const shareRequest = (name: string, was: string, is: string): SettingRequest | undefined =>
  entry(name, was, is, readShare(is) ?? null);

/** A usual word or colour needs no line of its own. */
function styleRequests(
  status: Status,
  was: LookDraft,
  is: LookDraft,
): readonly (SettingRequest | undefined)[] {
  const { word } = usualStatusStyles[status];
  const usual = looksDraft(usualStatusStyles)[status];
  return [
    entry(`Label ${word}`, was.word, is.word, is.word === usual.word ? null : is.word.trim() || null),
    entry(`Colour ${word}`, was.fill, is.fill, is.fill === usual.fill ? null : is.fill || null),
  ];
}
