import { makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { type ActionKpi, type KpiReport } from "../../../domain/kpi/report";
import type { ActionId, KpiId } from "../../../domain/plan/ids";
import type { Action } from "../../../domain/plan/plan";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { words } from "../../words";
import { ActionCard } from "./action-card";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", margin: 0, padding: 0, listStyleType: "none" },
  none: { padding: "8px 12px" },
});

interface Props {
  readonly actions: readonly Action[];
  readonly report: KpiReport;
  readonly focused: ActionId | undefined;
  readonly onFocus: (action: ActionId) => void;
  readonly onOpen: (kpi: KpiId) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** The actions of the plan; the focused one is scrolled into view and opened. */
export function ActionCards({ actions, report, focused, onFocus, onOpen, onShow }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const kpisOf = useMemo(() => {
    const byAction = new Map<ActionId, ActionKpi[]>();
    for (const result of report.results)
      byAction.set(result.action.id, [...(byAction.get(result.action.id) ?? []), result]);
    return byAction;
  }, [report]);
  useEffect(() => {
    list.current?.querySelector('[data-focused="true"]')?.scrollIntoView({ block: "nearest" });
  }, [focused]);
  if (actions.length === 0) return <p className={styles.none}>{words.plan.noneFits}</p>;
  return (
    <ul ref={list} className={styles.list}>
      {actions.map((action) => (
        <ActionCard
          key={action.id}
          action={action}
          kpis={kpisOf.get(action.id) ?? []}
          isFocused={action.id === focused}
          onFocus={onFocus}
          onOpen={onOpen}
          onShow={onShow}
        />
      ))}
    </ul>
  );
}
