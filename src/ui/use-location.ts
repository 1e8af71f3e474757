import { useEffect, useReducer } from "react";
import type { KpiId } from "../domain/plan/ids";
import { keep, kept } from "./writing/kept";
import { everyKpi, isOrder } from "./kpi-filter";
import { type Location, type Move, moved, startingAt } from "./location";
import { type HeldMove, type OpenDrafts, useOpenDrafts } from "./writing/open-drafts";
import type { PlanState } from "./plan/plan-state";
import type { Place } from "./plan/place";
import type { PlanCommands } from "./plan/use-plan";

const orderKept = "order";

interface Found {
  readonly location: Location;
  readonly go: (move: Move) => void;
  readonly openKpi: (kpi: KpiId) => void;
  readonly drafts: OpenDrafts;
  /** A way that waits for what becomes of a draft. */
  readonly held: HeldMove | undefined;
}

/** Where the user is in the pane: by what was clicked there, and by what was selected in the sheet. */
export function useLocation(
  place: Place,
  { picture, focused, selected }: PlanState,
  commands: PlanCommands,
): Found {
  const [location, goAtOnce] = useReducer(moved, place, firstLocation);
  const { drafts, leaveBy, held } = useOpenDrafts();
  const go = (move: Move): void => leaveBy(location, move, () => goAtOnce(move));
  const { kpi } = location;
  const { order } = location.filter;

  useEffect(() => void keep(orderKept, order), [order]);

  // Once: from then on the user says what is shown.
  const planSheet = picture?.report.plan.actions[0]?.source.sheet;
  const isFound = picture !== undefined;
  useEffect(() => {
    if (place.startsAtPlan !== true || place.view === undefined || planSheet === undefined) return;
    commands.show({ sheet: planSheet, address: "A1" });
  }, [isFound]);

  // A row selected in the sheet turns an open page to its action; the lists show it by themselves.
  useEffect(() => {
    const results = picture?.report.results ?? [];
    if (focused === undefined || kpi === undefined || drafts.size > 0) return;
    if (results.find((result) => result.kpi.id === kpi)?.action.id === focused) return;
    const other = results.find(({ action }) => action.id === focused)?.kpi.id;
    if (other !== undefined) goAtOnce({ kind: "turn-to", kpi: other });
    // Only a new selection turns the page: a page that was opened by hand stays.
  }, [focused, picture]);

  // A row of a drawn sheet shows a status: one click there leads to its why. Not away from what is being typed.
  useEffect(() => {
    if (selected?.kpi !== undefined && drafts.size === 0) goAtOnce({ kind: "to-kpi", kpi: selected.kpi });
  }, [selected]);

  const openKpi = (id: KpiId): void => {
    const move: Move = { kind: "to-kpi", kpi: id };
    leaveBy(location, move, () => {
      goAtOnce(move);
      const action = picture?.report.results.find((result) => result.kpi.id === id)?.action;
      if (action === undefined) return;
      commands.focus(action.id);
      if (place.view !== undefined) commands.show(action.source);
    });
  };
  return { location, go, openKpi, drafts, held };
}

function firstLocation({ opensAt }: Place): Location {
  const order = kept(orderKept);
  return startingAt({
    filter: { ...everyKpi, order: isOrder(order) ? order : "worst" },
    ...(opensAt === undefined ? {} : { place: "work", work: opensAt }),
  });
}
