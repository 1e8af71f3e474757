import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiReport } from "../../../domain/kpi/report";
import type { ActionId, KpiId } from "../../../domain/plan/ids";
import { filteredKpis, type KpiFilter } from "../../kpi-filter";
import { words } from "../../words";
import { Filters } from "./filters";
import { KpiList } from "./kpi-list";
import { listRows } from "./kpi-rows";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  none: { padding: "16px 12px" },
});

interface Props {
  readonly report: KpiReport;
  readonly filter: KpiFilter;
  readonly focused: ActionId | undefined;
  readonly onFilter: (filter: KpiFilter) => void;
  readonly onOpen: (kpi: KpiId) => void;
}

/** All KPIs of the plan, by pillar. */
export function KpisScreen({ report, filter, focused, onFilter, onOpen }: Props) {
  const styles = useStyles();
  const shown = useMemo(() => filteredKpis(report, filter), [report, filter]);
  const rows = useMemo(() => listRows(report, shown, filter.order), [report, shown, filter.order]);
  return (
    <div className={styles.screen}>
      <Filters report={report} filter={filter} shown={shown.length} onFilter={onFilter} />
      {rows.length === 0 ? (
        <p className={styles.none}>{words.kpis.none}</p>
      ) : (
        <KpiList rows={rows} focused={focused} onOpen={onOpen} />
      )}
    </div>
  );
}
