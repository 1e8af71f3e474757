import type { Action } from "../../../../domain/plan/plan";
import type { MapEntry, MapGroup } from "../map-groups";

/** A line of the map as it is drawn: a heading, or a milestone with one of its actions. */
export type MapRow = HeadingRow | EntryRow;

export interface HeadingRow {
  readonly kind: "heading";
  readonly key: string;
  readonly group: MapGroup;
}

/** A milestone's first row has its words; each action has a row, so that hundreds of them cost no more than those seen. */
export interface EntryRow {
  readonly kind: "entry";
  readonly key: string;
  readonly part: string;
  readonly entry: MapEntry;
  /** undefined for a milestone that no action names. */
  readonly action: Action | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The groups from top to bottom. */
export const milestoneRows = (groups: readonly MapGroup[]): readonly MapRow[] =>
  groups.flatMap((group): readonly MapRow[] => {
    const name = `${group.kind} ${group.part}`;
    return [
      { kind: "heading", key: name, group },
      ...group.entries.flatMap((entry) => entryRows(entry, { name, part: group.part })),
    ];
  });

function entryRows(
  entry: MapEntry,
  { name, part }: { readonly name: string; readonly part: string },
): readonly EntryRow[] {
  const actions: readonly (Action | undefined)[] = entry.actions.length === 0 ? [undefined] : entry.actions;
  return actions.map((action, at) => ({
    kind: "entry",
    key: `${name} ${entry.key} ${action?.id ?? ""}`,
    part,
    entry,
    action,
    isFirst: at === 0,
    isLast: at === actions.length - 1,
  }));
}

/** Whether a row has an action to go to. */
export const hasAction = (row: MapRow | undefined): row is EntryRow & { readonly action: Action } =>
  row?.kind === "entry" && row.action !== undefined;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Where a key leads among the rows that have an action; undefined where the key is none of the list's. */
export function nextRow(rows: readonly MapRow[], from: number, key: string): number | undefined {
  const places = rows.flatMap((row, index) => (hasAction(row) ? [index] : []));
  if (key === "Home") return places[0];
  if (key === "End") return places.at(-1);
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined) return undefined;
  const at = places.indexOf(from) + step;
  return places[Math.max(0, Math.min(places.length - 1, at))];
}
