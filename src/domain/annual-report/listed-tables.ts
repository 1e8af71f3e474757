import { count, someOf } from "../kpi/words";
import type { ReportRow, TableDraft } from "./annual-report";
import { figure, group, left, noteIf, right, row, sumOf, total } from "./cells";
import type { DeliveredEvent } from "./delivered-events";
import { eventCells, eventColumns, titleOf } from "./event-tables";

/**
 * The year's activities under their themes, as the report's summary lists them. One with several themes stands under each;
 * undefined where no activity has a theme.
 */
export function eventsByTheme(events: readonly DeliveredEvent[], frame: string): TableDraft | undefined {
  const themed = events.filter(({ themes }) => themes.length > 0);
  if (themed.length === 0) return undefined;
  const shared = themed.filter(({ themes }) => themes.length > 1).length;
  const without = events.length - themed.length;
  const rows = groupsOf(themed, ({ themes }) => themes).flatMap(({ name, own }): readonly ReportRow[] => [
    group(`${name} (${own.length})`),
    ...own.map((event) => row(...eventCells(event), figure(event.participants))),
  ]);
  return {
    caption: `Activities by theme, ${frame}`,
    columns: [...eventColumns, right("Participants", 12)],
    rows,
    empty: "",
    footnotes: [
      ...noteIf(shared > 0, () => `${count(shared, "activity")} with several themes, listed under each.`),
      ...noteIf(without > 0, () => `${count(without, "activity")} of the year without a theme, not listed.`),
    ],
  };
}

/** What a table lists activities by: "Sponsor", of the cells of that heading. */
export interface Listing {
  readonly heading: string;
  readonly nameOf: (event: DeliveredEvent) => string;
  /** Only how often: what was held at each place stands in the lists by pillar. */
  readonly isBrief?: true;
}

export const bySponsor: Listing = { heading: "Sponsor", nameOf: ({ sponsor }) => sponsor };
export const byPartner: Listing = { heading: "Partner", nameOf: ({ partner }) => partner };
export const byVenue: Listing = { heading: "Place", nameOf: ({ place }) => place, isBrief: true };

/** How many activities each sponsor, partner or place had, the most first; undefined where no activity names one. */
export function eventsBy(
  { heading, nameOf, isBrief }: Listing,
  events: readonly DeliveredEvent[],
  frame: string,
): TableDraft | undefined {
  const named = events.filter((event) => nameOf(event) !== "");
  if (named.length === 0) return undefined;
  const groups = groupsOf(named, (event) => [nameOf(event)]);
  const most = [...groups].sort((a, b) => b.own.length - a.own.length);
  const blank = events.length - named.length;
  const all = `All with a ${heading.toLowerCase()}`;
  return {
    caption: `Activities by ${heading.toLowerCase()}, ${frame}`,
    columns: [
      ...(isBrief ? [left("", 14), left(heading, 46)] : [left(heading, 14), left("Activities", 46)]),
      right("Number", 20),
      right("Participants", 18),
    ],
    rows: [
      ...most.map(({ name, own }) =>
        row(...(isBrief ? ["", name] : [name, titlesOf(own)]), ...figuresOf(own)),
      ),
      total(...(isBrief ? ["", all] : [all, ""]), ...figuresOf(named)),
    ],
    empty: "",
    footnotes: noteIf(
      blank > 0,
      () => `${heading} is blank for ${count(blank, "activity")} of the year, not listed.`,
    ),
  };
}

const figuresOf = (events: readonly DeliveredEvent[]) => [
  figure(events.length),
  figure(sumOf(events.map(({ participants }) => participants))),
];

/** A few titles, and how many more: longer lists would hide the figures beside them. */
export const titlesOf = (events: readonly DeliveredEvent[]): string => someOf(events.map(titleOf), 3);

interface NamedEvents {
  readonly name: string;
  readonly own: readonly DeliveredEvent[];
}

/** By the words of a name in any order and case, so that "CCF/Japan" and "Japan CCF" are one; in the order of first use. */
function groupsOf(
  events: readonly DeliveredEvent[],
  namesOf: (event: DeliveredEvent) => readonly string[],
): readonly NamedEvents[] {
  const groups = new Map<string, { name: string; own: DeliveredEvent[] }>();
  for (const event of events)
    for (const name of namesOf(event)) {
      const key = wordsOf(name);
      const found = groups.get(key);
      if (found) found.own.push(event);
      else groups.set(key, { name, own: [event] });
    }
  return [...groups.values()];
}

const wordsOf = (name: string): string =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [name]).sort().join(" ");
