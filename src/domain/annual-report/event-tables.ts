import { addToList } from "../shared/add-to-list";
import { count, someOf } from "../kpi/words";
import { pillarOf } from "../plan/ids";
import type { Pillar } from "../plan/plan";
import type { ReportCell, ReportColumn, ReportRow, TableDraft } from "./annual-report";
import { figure, group, left, noteIf, right, row, sumOf, total } from "./cells";
import { kindNames } from "./event-kinds";
import type { DeliveredEvent } from "./delivered-events";
import { pillarTitle } from "./results-tables";
import { eventDays } from "./year-words";

export interface EventsInput {
  readonly events: readonly DeliveredEvent[];
  readonly pillars: readonly Pillar[];
  /** "Workshops" */
  readonly what: string;
  readonly frame: string;
  /** What the office calls Members: how many of them took part has a column where the log names any. */
  readonly counted: string;
  /** The sheet that they stand in. */
  readonly sheet: string;
}

/** With which every list of events begins. */
export const eventColumns: readonly ReportColumn[] = [
  left("Date", 14),
  left("Title", 46),
  left("Place", 20),
  left("Kind", 18),
];

/** When, what, where and of which kind an event was; a mark behind its title. */
export const eventCells = (event: DeliveredEvent, mark = ""): readonly ReportCell[] => [
  eventDays(event.date, event.endDate),
  `${titleOf(event)}${mark}`,
  event.place === "" ? null : event.place,
  kindNames[event.type],
];

export const titleOf = ({ activity }: DeliveredEvent): string => activity || "(no title)";

/** Events by pillar. One that serves several pillars stands under each, and once in the total. Source: RULES 2. */
export function eventsByPillar({ events, pillars, what, frame, sheet, counted }: EventsInput): TableDraft {
  const word = events.some(({ members }) => members !== undefined) ? counted : undefined;
  const groups = grouped(events, pillars);
  const isShared = new Set(events.filter(({ actions }) => new Set(actions.map(pillarOf)).size > 1));
  const rows = groups.flatMap(({ title, own }): readonly ReportRow[] => [
    group(`${title} (${own.length})`),
    ...own.map((event) =>
      eventLine(event, { isShared: isShared.has(event), namesMembers: word !== undefined }),
    ),
  ]);
  const all = total(
    "",
    `All pillars: ${events.length}${isShared.size > 0 ? ", each once" : ""}`,
    "",
    "",
    figure(sumOf(events.map(({ participants }) => participants))),
    ...(word === undefined ? [] : [""]),
    "",
  );
  return {
    caption: `${what} by pillar, ${frame}`,
    columns: [
      ...eventColumns,
      right("Participants", 12),
      ...(word === undefined ? [] : [right(word, 11)]),
      right("Evaluation", 11),
    ],
    rows: events.length === 0 ? [] : [...rows, all],
    empty: `${sheet || "The workbook"} has no delivered row of this kind dated in the year so far.`,
    footnotes: noteIf(
      isShared.size > 0,
      () => "* Serves several pillars: listed under each, counted once in the total.",
    ),
  };
}

const eventLine = (
  event: DeliveredEvent,
  { isShared, namesMembers }: { readonly isShared: boolean; readonly namesMembers: boolean },
): ReportRow =>
  row(
    ...eventCells(event, isShared ? " *" : ""),
    figure(event.participants),
    ...(namesMembers ? [figure(event.members?.length)] : []),
    figure(event.score, "hundredths"),
  );

interface PillarEvents {
  readonly title: string;
  readonly own: readonly DeliveredEvent[];
}

/** The plan's pillars first, then pillars that only the log knows, then what names no action. */
function grouped(events: readonly DeliveredEvent[], pillars: readonly Pillar[]): readonly PillarEvents[] {
  const byPillar = new Map<number, DeliveredEvent[]>();
  for (const event of events) {
    const numbers = event.actions.length === 0 ? [untied] : [...new Set(event.actions.map(pillarOf))];
    for (const number of numbers) {
      addToList(byPillar, number, event);
    }
  }
  const known = new Map(pillars.map((pillar) => [pillar.number, pillarTitle(pillar)]));
  const unknown = [...byPillar.keys()].filter((number) => number !== untied && !known.has(number));
  const titles = [
    ...known,
    ...unknown.sort((a, b) => a - b).map((number) => [number, `Pillar ${number} (not in the plan)`] as const),
    [untied, "Not tied to an action of the plan"] as const,
  ];
  return titles.flatMap(([number, title]) => {
    const own = byPillar.get(number);
    return own ? [{ title, own }] : [];
  });
}

const untied = 0;

/** Names the events whose participants are not given, or cannot be read: they are in no sum and no average. */
export function missingParticipants(events: readonly DeliveredEvent[]): readonly string[] {
  const missing = events.filter(({ participants }) => participants === undefined);
  const unread = missing.filter(({ participantsText }) => participantsText !== undefined);
  const blank = missing.filter(({ participantsText }) => participantsText === undefined);
  return [
    ...noteIf(
      blank.length > 0,
      () =>
        `Participants not given for ${count(blank.length, "event")}, left out of the sum: ${named(blank)}.`,
    ),
    ...unread.map(
      ({ participantsText = "", row: at, activity }) =>
        `"${participantsText.slice(0, 60)}" is no number of participants, left out of the sum: ${activity} (row ${at} of the log).`,
    ),
  ];
}

/** More than a few would be a table of their own; their cells show that they are missing. */
const named = (events: readonly DeliveredEvent[]): string =>
  someOf(
    events.map(({ activity, row: at }) => activity || `row ${at}`),
    3,
  );
