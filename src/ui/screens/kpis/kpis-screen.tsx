import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { filteredKpis } from "../../kpi-filter";
import { usePane } from "../../pane-context";
import { words } from "../../words/words";
import { Filters } from "./filters";
import { KpiList } from "./kpi-list";
import { listRows } from "./kpi-rows";
import { space } from "../../space";

const Overview = lazy(() => import("../overview/overview-screen"));

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  none: { padding: space.alone },
  charts: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 1,
    flexBasis: "60%",
    minHeight: "120px",
    overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** All KPIs of the plan, worst first until another order is chosen; charts folded over them. */
export function KpisScreen() {
  const styles = useStyles();
  const { picture, location, state, openKpi } = usePane();
  const { report, model } = picture;
  const { filter } = location;
  const { members } = model.evidence;
  const shown = useMemo(() => filteredKpis(report, filter, members), [report, filter, members]);
  const rows = useMemo(() => listRows(report, shown, filter.order), [report, shown, filter.order]);
  const charts = (
    <div className={styles.charts}>
      <Suspense fallback={<p className={styles.none}>{words.busy.loading}</p>}>
        <Overview />
      </Suspense>
    </div>
  );
  return (
    <div className={styles.screen}>
      <Filters shown={shown.length} charts={charts} />
      {rows.length === 0 ? (
        <p className={styles.none}>{words.kpis.none}</p>
      ) : (
        <KpiList rows={rows} focused={state.focused} left={location.left} onOpen={openKpi} />
      )}
    </div>
  );
}
