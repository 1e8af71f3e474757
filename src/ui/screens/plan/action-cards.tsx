import { addToList } from "../../../domain/shared/add-to-list";
import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { type ActionKpi, type KpiReport } from "../../../domain/kpi/report";
import type { ActionId, KpiId } from "../../../domain/plan/ids";
import type { Action } from "../../../domain/plan/plan";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { words } from "../../words/words";
import { ActionCard } from "./action-card";
import { space } from "../../space";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  card: { position: "absolute", top: 0, left: 0, width: "100%" },
  none: { padding: space.block },
});

/** In pixels, before a card was seen and measured. */
const likelyHeight = 120;

interface Props {
  readonly actions: readonly Action[];
  readonly report: KpiReport;
  readonly focused: ActionId | undefined;
  readonly onFocus: (action: ActionId) => void;
  readonly onOpen: (kpi: KpiId) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** The actions of the plan, however many: only what is seen is drawn. The focused one is scrolled into view and opened. */
export function ActionCards({ actions, report, focused, onFocus, onOpen, onShow }: Props) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const kpisOf = useMemo(() => {
    const byAction = new Map<ActionId, ActionKpi[]>();
    for (const result of report.results) addToList(byAction, result.action.id, result);
    return byAction;
  }, [report]);
  const virtual = useVirtualizer({
    count: actions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    getItemKey: (index) => actions[index]?.id ?? index,
    overscan: 4,
  });
  useEffect(() => {
    const place = actions.findIndex(({ id }) => id === focused);
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
  }, [focused, actions, virtual]);
  if (actions.length === 0) return <p className={styles.none}>{words.plan.noneFits}</p>;
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const action = actions[index];
          return action === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={actions.length}
              aria-posinset={index + 1}
              className={styles.card}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ActionCard
                action={action}
                kpis={kpisOf.get(action.id) ?? []}
                isFocused={action.id === focused}
                onFocus={onFocus}
                onOpen={onOpen}
                onShow={onShow}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
