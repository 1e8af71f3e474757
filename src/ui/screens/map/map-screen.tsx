import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, useState } from "react";
import { milestoneMapName } from "../../../sheets/map/milestone-map-sheet";
import { mapPlan } from "../../../usecases/mapping/map-plan";
import { usePane } from "../../pane-context";
import { words } from "../../words/words";
import { milestoneMapDrawing, onlyDrawing } from "../../../usecases/drawing/owned-drawings";
import { mapWords } from "../../words/map";
import { decisionsOf } from "./decisions";
import { type MapFilter, wholeMap } from "./map-filter";
import { MilestonesPart } from "./milestones/milestones-part";
import { space } from "../../space";

const DecideList = lazy(() => import("./decide-list"));
const MatchesPart = lazy(() => import("./matches-part"));
const WorkPlanPart = lazy(() => import("./work-plan-part"));
const SidesPart = lazy(() => import("./sides/sides-part"));
const OtherPlanPart = lazy(() => import("./sides/other-plan-part"));

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  parts: { flexShrink: 0, flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalXS}` },
  loading: { padding: space.alone, color: tokens.colorNeutralForeground3 },
});

type Part = keyof typeof mapWords.parts;

/** How the plan answers to the RSP: milestones by actions, what waits for a decision, and the work plan's progress. */
export default function MapScreen() {
  const { picture, state, place, commands, openKpi, onShow } = usePane();
  const { today } = place;
  const styles = useStyles();
  const [part, setPart] = useState<Part>("milestones");
  const [filter, setFilter] = useState<MapFilter>(wholeMap);
  const mapped = useMemo(() => mapPlan(picture.model), [picture]);
  const decisions = useMemo(() => decisionsOf(picture.model, mapped), [picture, mapped]);
  const draw = async (): Promise<void> => {
    if (await commands.draw(onlyDrawing(milestoneMapDrawing), { text: mapWords.drawn }))
      onShow?.({ sheet: milestoneMapName, address: "A1" });
  };
  return (
    <div className={styles.screen} data-testid="map-screen">
      <TabList
        className={styles.parts}
        size="small"
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as Part)} // only the tabs below are offered
      >
        <Tab value="milestones">{mapWords.parts.milestones}</Tab>
        <Tab value="decide">{mapWords.parts.decide(decisions.open.length)}</Tab>
        <Tab value="matches">{mapWords.parts.matches}</Tab>
        <Tab value="workPlan">{mapWords.parts.workPlan}</Tab>
        <Tab value="sides">{mapWords.parts.sides}</Tab>
        <Tab value="other">{mapWords.parts.other}</Tab>
      </TabList>
      {part === "milestones" ? (
        <MilestonesPart
          picture={picture}
          mapped={mapped}
          filter={filter}
          onFilter={setFilter}
          focused={state.focused}
          onFocus={commands.focus}
          onShow={onShow}
          onDraw={() => void draw()}
        />
      ) : null}
      <Suspense fallback={<p className={styles.loading}>{words.busy.loading}</p>}>
        {part === "decide" ? (
          <DecideList
            picture={picture}
            mapped={mapped}
            decisions={decisions}
            today={today}
            write={commands.write}
            onShow={onShow}
          />
        ) : null}
        {part === "matches" ? (
          <MatchesPart picture={picture} today={today} write={commands.write} onShow={onShow} />
        ) : null}
        {part === "sides" ? <SidesPart mapped={mapped} onShow={onShow} /> : null}
        {part === "other" ? <OtherPlanPart picture={picture} onShow={onShow} /> : null}
        {part === "workPlan" ? (
          <WorkPlanPart picture={picture} write={commands.write} onOpen={openKpi} onShow={onShow} />
        ) : null}
      </Suspense>
    </div>
  );
}
