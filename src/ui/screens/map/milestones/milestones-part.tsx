import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { mapSummary } from "../../../../domain/map/rsp-remarks";
import type { ActionId } from "../../../../domain/plan/ids";
import type { SourceCell } from "../../../../domain/shared/source-cell";
import type { MappedPlan } from "../../../../usecases/mapping/map-plan";
import type { PlanPicture } from "../../../../usecases/plan-picture";
import { words } from "../../../words/words";
import { mapWords } from "../../../words/map";
import { filterMap, isMapFiltered, type MapFilter, milestonesIn, wholeMap } from "../map-filter";
import { MapFilters } from "./map-filters";
import { mapGroups } from "../map-groups";
import { MilestoneList } from "./milestone-list";
import { space } from "../../../space";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: space.gap,
    padding: "8px 12px 0",
    fontSize: tokens.fontSizeBase200,
    "@container (max-width: 320px)": { flexWrap: "wrap" },
  },
  summary: { margin: 0, minWidth: 0, color: tokens.colorNeutralForeground2 },
  draw: { flexShrink: 0, whiteSpace: "nowrap" },
  shown: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "0 12px 6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, padding: space.block },
});

interface Props {
  readonly picture: PlanPicture;
  readonly mapped: MappedPlan;
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
  readonly focused: ActionId | undefined;
  readonly onFocus: (action: ActionId) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
  readonly onDraw: () => void;
}

/** Milestones by actions, with what the filters leave of them. */
export function MilestonesPart({ picture, mapped, filter, onFilter, onDraw, ...list }: Props) {
  const styles = useStyles();
  const { map, plan } = mapped;
  const groups = useMemo(() => mapGroups(map), [map]);
  const shown = useMemo(() => filterMap(groups, filter), [groups, filter]);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.summary} data-testid="map-summary">
          {mapSummary(map)}
        </p>
        <Button size="small" className={styles.draw} title={mapWords.drawHint} onClick={onDraw}>
          {mapWords.draw}
        </Button>
      </div>
      <MapFilters pillars={plan.pillars} hasRsp={map.hasRsp} filter={filter} onFilter={onFilter} />
      {isMapFiltered(filter) ? (
        <div className={styles.shown} role="status">
          {mapWords.shown(milestonesIn(shown), milestonesIn(groups))}
          <Button size="small" appearance="subtle" onClick={() => onFilter(wholeMap)}>
            {words.kpis.clear}
          </Button>
        </div>
      ) : null}
      {shown.length === 0 ? (
        <p className={styles.none}>{groups.length === 0 ? mapWords.noMilestones : mapWords.none}</p>
      ) : (
        <MilestoneList groups={shown} report={picture.report} {...list} />
      )}
    </>
  );
}
