import type { KpiId } from "../domain/plan/ids";
import type { EntryRequest } from "./entry-request";
import { everyKpi, type KpiFilter } from "./kpi-filter";

/** The director's place, the planner's and importer's, what is given to others; and two behind icons. */
export type PlaceName = "review" | "work" | "reports" | "settings" | "help";

/** The parts of Work. */
export type WorkName = "toDo" | "plan" | "map" | "enter" | "ask" | "import";

/** The parts of Work's Plan. */
export type PlanPart = "actions" | "remarks" | "headings";

/** From where a form was opened: there it leads back. */
export type Origin = { readonly kind: "kpi"; readonly kpi: KpiId } | { readonly kind: "to-do" };

/** Where in the pane its user is. Each place keeps its own while another one is looked at. */
export interface Location {
  readonly place: PlaceName;
  /** The KPI whose page is open in Review; undefined is the list. */
  readonly kpi: KpiId | undefined;
  /** The KPI whose page was left: the list gives its row the focus again. */
  readonly left: KpiId | undefined;
  /** The open part of Work; undefined is the list of them. */
  readonly work: WorkName | undefined;
  readonly planPart: PlanPart;
  readonly filter: KpiFilter;
  readonly entry: EntryRequest;
  /** Of the open part of Work; undefined where it was come to by Work's own list. */
  readonly origin: Origin | undefined;
}

export type Move =
  | { readonly kind: "to-place"; readonly place: PlaceName }
  | { readonly kind: "to-work"; readonly work: WorkName | undefined }
  /** Out of the open part of Work: to where its form was opened from, else to the list of parts. */
  | { readonly kind: "leave-part" }
  | { readonly kind: "to-kpi"; readonly kpi: KpiId }
  /** An open page of a KPI shows another one. */
  | { readonly kind: "turn-to"; readonly kpi: KpiId }
  /** From a KPI's page to the list. */
  | { readonly kind: "back" }
  | { readonly kind: "filter"; readonly filter: KpiFilter }
  /** A filter that was chosen elsewhere: the list shows it. */
  | { readonly kind: "filter-by"; readonly filter: KpiFilter }
  | { readonly kind: "change-entry"; readonly entry: EntryRequest }
  | { readonly kind: "change-plan-part"; readonly part: PlanPart }
  | { readonly kind: "to-plan"; readonly part: PlanPart }
  | { readonly kind: "enter"; readonly entry: EntryRequest };

export const startingAt = (part: Partial<Location>): Location => ({
  place: "review",
  kpi: undefined,
  left: undefined,
  work: undefined,
  planPart: "actions",
  filter: { ...everyKpi, order: "worst" },
  entry: { kind: "log" },
  origin: undefined,
  ...part,
});

/** Whether a move takes away what is open: another place, another part of Work, another KPI's page, another form. */
export function leaves(from: Location, move: Move): boolean {
  const to = moved(from, move);
  const isAway = to.place !== from.place;
  return isAway || to.work !== from.work || to.kpi !== from.kpi || to.entry !== from.entry;
}

/** Where a move leads. A place that is open already goes to its top when it is chosen again. */
export function moved(from: Location, move: Move): Location {
  switch (move.kind) {
    case "to-place":
      if (move.place !== from.place) return { ...from, place: move.place };
      return { ...from, kpi: undefined, left: from.kpi, work: undefined, origin: undefined };
    case "to-work":
      return { ...from, place: "work", work: move.work, origin: undefined };
    case "leave-part":
      return left(from);
    case "to-kpi":
      return { ...from, place: "review", kpi: move.kpi, left: undefined };
    case "turn-to":
      return { ...from, kpi: from.kpi && move.kpi };
    case "back":
      return { ...from, kpi: undefined, left: from.kpi };
    case "filter":
      return { ...from, filter: move.filter };
    case "filter-by":
      return { ...from, place: "review", kpi: undefined, left: undefined, filter: move.filter };
    case "change-entry":
      return { ...from, entry: move.entry };
    case "change-plan-part":
      return { ...from, planPart: move.part };
    case "to-plan":
      return { ...from, place: "work", work: "plan", planPart: move.part, origin: originOf(from) };
    case "enter":
      return { ...from, place: "work", work: "enter", entry: move.entry, origin: originOf(from) };
  }
}

function left({ origin, ...from }: Location): Location {
  if (origin?.kind === "to-do") return { ...from, work: "toDo", origin: undefined };
  if (origin === undefined) return { ...from, work: undefined, origin };
  return { ...from, place: "review", kpi: origin.kpi, left: undefined, work: undefined, origin: undefined };
}

function originOf({ place, kpi, work }: Location): Origin | undefined {
  if (place === "review" && kpi !== undefined) return { kind: "kpi", kpi };
  return place === "work" && work === "toDo" ? { kind: "to-do" } : undefined;
}
