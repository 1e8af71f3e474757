import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ActionKpi, KpiReport } from "../../../../domain/kpi/report";
import type { ActionId } from "../../../../domain/plan/ids";
import type { Action } from "../../../../domain/plan/plan";
import type { SourceCell } from "../../../../domain/shared/source-cell";
import { focusWhenDrawn } from "../../../parts/focus-when-drawn";
import { mapWords } from "../../../words/map";
import { ActionRow } from "./action-row";
import { MapHeading } from "./map-heading";
import type { MapGroup } from "../map-groups";
import { MilestoneLine } from "./milestone-line";
import { hasAction, milestoneRows, nextRow } from "./milestone-rows";
import { shownStatus } from "../../../../domain/kpi/decision";
import { type Status, worstOf } from "../../../../domain/kpi/status";

/** In pixels, before a row was seen and measured. */
const likelyHeight = 42;

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: "120px", overflowY: "auto", overflowX: "hidden" },
  inner: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface Props {
  readonly groups: readonly MapGroup[];
  readonly report: KpiReport;
  readonly focused: ActionId | undefined;
  readonly onFocus: (action: ActionId) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/**
 * The map from top to bottom, however long: only what is seen is drawn. One tab stop; arrows, Home, End and page keys
 * go from action to action, Enter goes to the action's cell.
 */
export function MilestoneList({ groups, report, focused, onFocus, onShow }: Props) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const rows = useMemo(() => milestoneRows(groups), [groups]);
  const statuses = useMemo(() => worstStatuses(report.results), [report]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });
  const stop = hasAction(rows[current]) ? current : rows.findIndex(hasAction);

  const go = useCallback(
    (action: Action) => {
      onFocus(action.id);
      onShow?.(action.source);
    },
    [onFocus, onShow],
  );
  useEffect(() => {
    // An action under several milestones was perhaps clicked at the last one: stay there.
    if (scroller.current?.contains(document.activeElement)) return;
    const place = rows.findIndex((row) => hasAction(row) && row.action.id === focused);
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
  }, [focused, rows, virtual]);

  const walk = (event: KeyboardEvent): void => {
    const next = nextRow(rows, stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    virtual.scrollToIndex(next, { align: "auto" });
    focusRow(scroller.current, next);
  };

  return (
    <div ref={scroller} className={styles.scroller} data-testid="milestone-list">
      <div
        className={styles.inner}
        style={{ height: virtual.getTotalSize() }}
        role="group"
        aria-label={mapWords.list}
        onKeyDown={walk}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === "heading" ? (
                <MapHeading group={row.group} />
              ) : (
                <MilestoneLine row={row}>
                  {row.action === undefined ? null : (
                    <ActionRow
                      action={row.action}
                      status={statuses.get(row.action.id)}
                      isFocused={row.action.id === focused}
                      tabIndex={index === stop ? 0 : -1}
                      onGo={go}
                      onFocus={() => setCurrent(index)}
                    />
                  )}
                </MilestoneLine>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const focusRow = (list: HTMLElement | null, index: number): void =>
  focusWhenDrawn(() => list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-map-action]`));

/** The worst status among each action's KPIs; actions without a KPI have none. As the Milestone Map sheet paints them. */
export function worstStatuses(results: readonly ActionKpi[]): ReadonlyMap<ActionId, Status> {
  const worst = new Map<ActionId, Status>();
  for (const result of results) {
    const { action } = result;
    const status = shownStatus(result);
    const known = worst.get(action.id);
    const next = worstOf(known === undefined ? [status] : [known, status]);
    if (next) worst.set(action.id, next);
  }
  return worst;
}
