import { type DaySpan, isWithin } from "../kpi/review/review";
import { count } from "../kpi/words";
import { type EventType, eventTypeOf, readEventType } from "../workplan/activity-type";
import type { ReportCell, ReportRow, TableDraft } from "./annual-report";
import { figure, group, left, noteIf, right, row, shareCell, total } from "./cells";
import { countsInAverages, kindNames, kindsInOrder } from "./event-kinds";
import { type DeliveredEvent, hadExperts, type ReportedRow } from "./delivered-events";
import { eventCells, eventColumns } from "./event-tables";
import { expertsText } from "./experts-from";
import { titlesOf } from "./listed-tables";

export interface RequestsInput {
  readonly rows: readonly ReportedRow[];
  /** The year so far. */
  readonly span: DaySpan;
  readonly frame: string;
  readonly sheet: string;
}

/** Requested rows of the year, whatever their status: how many were met, and with accredited experts. Source: RULES 4. */
export function expertRequests({ rows, span, frame, sheet }: RequestsInput): TableDraft {
  const requested = rows.filter((logged) => logged.requested);
  const asked = requested.filter(({ date }) => date !== undefined && isWithin(date, span));
  const undated = requested.filter(({ date }) => date === undefined).length;
  const kinds = kindsInOrder.filter((kind) => asked.some((logged) => typeOf(logged) === kind));
  const lines = kinds.map((kind): ReportRow => {
    const own = asked.filter((logged) => typeOf(logged) === kind);
    return row(kindNames[kind], ...figuresOf(own));
  });
  return {
    caption: `Requests and contributions of accredited experts, ${frame}`,
    columns: [
      left("Kind", 14),
      left("Remarks", 46),
      right("Requests", 20),
      right("Met", 18),
      right("Share met", 12),
      right("Experts used", 11),
      right("Share with experts", 11),
    ],
    rows: asked.length === 0 ? [] : [...lines, total("All requests", ...figuresOf(asked))],
    empty: `${sheet || "The workbook"} has no requested row dated in the year so far.`,
    footnotes: noteIf(undated > 0, () => `${count(undated, "request")} without a date, counted nowhere.`),
  };
}

const typeOf = ({ words, activity }: ReportedRow): EventType =>
  readEventType(words?.type ?? "") ?? eventTypeOf(activity.slice(0, 300).toLowerCase());

/** Below this a share says little; the figures stand beside it. Source: RULES 4. */
const smallBase = 5;

function figuresOf(asked: readonly ReportedRow[]): readonly ReportCell[] {
  const met = asked.filter(({ requestMet }) => requestMet === true).length;
  const used = asked.filter(({ expertsUsed }) => expertsUsed === true).length;
  const blank = (name: string, isBlank: (logged: ReportedRow) => boolean): readonly string[] => {
    const amount = asked.filter(isBlank).length;
    return noteIf(amount > 0, () => `${name} is blank in ${count(amount, "row")}, counted as no`);
  };
  const remarks = [
    ...noteIf(asked.length < smallBase, () => "small base"),
    ...blank("Request met", ({ requestMet }) => requestMet === undefined),
    ...blank("Experts used", ({ expertsUsed }) => expertsUsed === undefined),
  ];
  return [
    remarks.join("; "),
    figure(asked.length),
    figure(met),
    shareCell(met, asked.length),
    figure(used),
    shareCell(used, asked.length),
  ];
}

const groups: readonly (readonly [string, (event: DeliveredEvent) => boolean])[] = [
  ["Regional and sub-regional workshops", countsInAverages],
  ["Accreditation workshops", ({ type }) => type === "accreditation"],
  ["National workshops", ({ type }) => type === "national"],
  [
    "Other activities",
    ({ type }) => !["regional", "sub-regional", "accreditation", "national"].includes(type),
  ],
];

/** The events in which accredited experts took part, regional ones first, as the office lists them. */
export function expertEvents(events: readonly DeliveredEvent[], frame: string): TableDraft {
  const helped = events.filter(hadExperts);
  const isNamed = helped.some(({ experts }) => experts.length > 0);
  const rows = groups.flatMap(([title, isOne]): readonly ReportRow[] => {
    const own = helped.filter(isOne);
    return own.length === 0 ? [] : [group(`${title} (${own.length})`), ...own.map(eventLine(isNamed))];
  });
  return {
    caption: `Activities conducted in cooperation with accredited experts, ${frame}`,
    columns: [...eventColumns, ...(isNamed ? [left("Experts from", 20)] : [])],
    rows:
      rows.length === 0
        ? []
        : [
            ...rows,
            total("", `All activities with experts: ${helped.length}`, "", "", ...(isNamed ? [""] : [])),
          ],
    empty: "No delivered row of the year so far says that accredited experts were used.",
    footnotes: [],
  };
}

const eventLine =
  (isNamed: boolean) =>
  (event: DeliveredEvent): ReportRow =>
    row(
      ...eventCells(event),
      ...(isNamed ? [event.experts.length === 0 ? null : expertsText(event.experts)] : []),
    );

/** Accredited experts by where they came from, the most first; undefined where the log's Experts column names none. */
export function expertOrigins(events: readonly DeliveredEvent[], frame: string): TableDraft | undefined {
  const missions = events.flatMap((event) => event.experts.map((from) => ({ ...from, event })));
  if (missions.length === 0) return undefined;
  const origins = [...new Set(missions.map(({ origin }) => origin))]
    .map((origin) => ({ origin, own: missions.filter((mission) => mission.origin === origin) }))
    .map((one) => ({ ...one, experts: one.own.reduce((sum, { experts }) => sum + experts, 0) }))
    .sort((a, b) => b.experts - a.experts);
  const unnamed = events.filter(({ expertsUsed, experts }) => expertsUsed && experts.length === 0).length;
  return {
    caption: `Accredited experts by where they came from, ${frame}`,
    columns: [
      left("From", 14),
      left("Activities", 46),
      right("Experts", 20),
      right("Number of activities", 18),
    ],
    rows: [
      ...origins.map(({ origin, own, experts }) =>
        row(origin, titlesOf(own.map(({ event }) => event)), figure(experts), figure(own.length)),
      ),
      total(
        "All",
        "",
        figure(origins.reduce((sum, { experts }) => sum + experts, 0)),
        figure(new Set(missions.map(({ event }) => event)).size),
      ),
    ],
    empty: "",
    footnotes: noteIf(
      unnamed > 0,
      () => `${count(unnamed, "activity")} used experts without saying from where: not in this table.`,
    ),
  };
}
