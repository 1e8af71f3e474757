import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ActionId, KpiId } from "../../../domain/plan/ids";
import { focusWhenDrawn } from "../../parts/focus-when-drawn";
import { words } from "../../words/words";
import { KpiRow } from "./kpi-row";
import type { ListRow } from "./kpi-rows";
import { PillarHeading } from "./pillar-heading";

/** In pixels; the same for all rows of a kind, so that thousands of them cost no more than those seen. */
const heights = { pillar: 30, kpi: 76 } as const;

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: "120px", overflowY: "auto", overflowX: "hidden" },
  inner: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface Props {
  readonly rows: readonly ListRow[];
  readonly focused: ActionId | undefined;
  /** The KPI whose page was just left: its row has the focus again. */
  readonly left: KpiId | undefined;
  readonly onOpen: (kpi: KpiId) => void;
}

/** The KPIs, however many: only what is seen is drawn. One tab stop; arrows, Home, End and page keys walk in it. */
export function KpiList({ rows, focused, left, onOpen }: Props) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[rows[index]?.kind ?? "kpi"],
    getItemKey: (index) => keyOf(rows[index], index),
    overscan: 8,
  });
  const firstKpi = rows.findIndex(({ kind }) => kind === "kpi");
  const stop = rows[current]?.kind === "kpi" ? current : firstKpi;

  useEffect(() => virtual.measure(), [rows, virtual]);
  useEffect(() => {
    const place = rows.findIndex((row) => row.kind === "kpi" && row.result.action.id === focused);
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
  }, [focused, rows, virtual]);

  // Once, when the list comes back: later changes of rows leave the focus where it is.
  useEffect(() => {
    const place = rows.findIndex((row) => row.kind === "kpi" && row.result.kpi.id === left);
    if (left === undefined || place < 0) return;
    setCurrent(place);
    virtual.scrollToIndex(place, { align: "auto" });
    focusRow(scroller.current, left);
  }, [left]);

  const walk = (event: KeyboardEvent): void => {
    const next = nextPlace(rows, stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    virtual.scrollToIndex(next, { align: "auto" });
    const id = keyOf(rows[next], next);
    focusRow(scroller.current, id);
  };

  return (
    <div ref={scroller} className={styles.scroller} data-testid="kpi-list">
      <div
        className={styles.inner}
        style={{ height: virtual.getTotalSize() }}
        role="group"
        aria-label={words.kpis.list}
        onKeyDown={walk}
      >
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div
              key={key}
              className={styles.row}
              style={{ height: size, transform: `translateY(${start}px)` }}
            >
              {row.kind === "pillar" ? (
                <PillarHeading pillar={row.pillar} />
              ) : (
                <KpiRow
                  result={row.result}
                  isFocused={row.result.action.id === focused}
                  tabIndex={index === stop ? 0 : -1}
                  onOpen={() => onOpen(row.result.kpi.id)}
                  onFocus={() => setCurrent(index)}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const focusRow = (list: HTMLElement | null, id: string): void =>
  focusWhenDrawn(() => list?.querySelector<HTMLElement>(`[data-kpi="${CSS.escape(id)}"]`));

const keyOf = (row: ListRow | undefined, index: number): string =>
  row === undefined
    ? String(index)
    : row.kind === "kpi"
      ? row.result.kpi.id
      : `pillar ${row.pillar.pillar.number}`;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** Where a key leads among the KPIs, or undefined where the key is none of the list's. */
function nextPlace(rows: readonly ListRow[], from: number, key: string): number | undefined {
  const places = rows.flatMap(({ kind }, index) => (kind === "kpi" ? [index] : []));
  if (key === "Home") return places[0];
  if (key === "End") return places.at(-1);
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined) return undefined;
  const at = places.indexOf(from) + step;
  return places[Math.max(0, Math.min(places.length - 1, at))];
}
