import { makeStyles, SearchBox, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { usePane } from "../../pane-context";
import { words } from "../../words/words";
import type { PlanPart } from "../../location";
import { writeAny } from "../../writing/write-plan";
import { CountedPart } from "../readings/counted-part";
import { ReadSheet } from "../readings/read-sheet";
import { ActionCards } from "./action-cards";
import { RemarkList } from "./remark-list";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  parts: { flexShrink: 0, flexWrap: "wrap", padding: `0 ${tokens.spacingHorizontalXS}` },
  search: { margin: "8px 12px", maxWidth: "none" },
});

/** The plan as it was read: actions with what belongs to them, and every cell that a person should look at. */
export default function PlanScreen() {
  const { picture, state, commands, openKpi, onShow, location, go } = usePane();
  const styles = useStyles();
  const { planPart: part } = location;
  const [text, setText] = useState("");
  const { plan } = picture.report;
  const shown = useMemo(() => {
    const asked = text.toLowerCase().split(/\s+/).filter(Boolean);
    return plan.actions.filter((action) => {
      const own = `${action.id} ${action.text} ${action.owner ?? ""}`.toLowerCase();
      return asked.every((word) => own.includes(word));
    });
  }, [plan, text]);
  return (
    <div className={styles.screen}>
      <TabList
        size="small"
        selectedValue={part}
        className={styles.parts}
        onTabSelect={(_, { value }) => go({ kind: "change-plan-part", part: value as PlanPart })} // only the tabs below are offered
      >
        <Tab value="actions">{words.plan.actions(plan.actions.length)}</Tab>
        <Tab value="remarks">{words.plan.remarks(picture.remarks.length)}</Tab>
        <Tab value="headings">{words.plan.headings}</Tab>
      </TabList>
      {part === "headings" ? <HeadingsPart /> : null}
      {part === "remarks" ? <RemarkList remarks={picture.remarks} onShow={onShow} /> : null}
      {part === "actions" ? (
        <>
          <SearchBox
            className={styles.search}
            size="small"
            placeholder={words.plan.search}
            aria-label={words.plan.search}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
          <ActionCards
            actions={shown}
            report={picture.report}
            focused={state.focused}
            onFocus={commands.focus}
            onOpen={openKpi}
            onShow={onShow}
          />
        </>
      ) : null}
    </div>
  );
}

/** How the sheets are read, heading by heading, and who is counted. */
function HeadingsPart() {
  const { picture, state, commands, onShow } = usePane();
  return (
    <div style={{ overflowY: "auto", minHeight: 0 }}>
      <CountedPart />
      <ReadSheet
        model={picture.model}
        activeSheet={state.activeSheet}
        onShow={onShow}
        write={(plan, text) => writeAny(commands.write, plan, text)}
      />
    </div>
  );
}
