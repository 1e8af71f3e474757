import { makeStyles, SearchBox, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { usePane } from "../../pane-context";
import { words } from "../../words/words";
import { ActionCards } from "./action-cards";
import { RemarkList } from "./remark-list";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  search: { margin: "8px 12px", maxWidth: "none" },
});

/** The plan as it was read: actions with what belongs to them, and every cell that a person should look at. */
export default function PlanScreen() {
  const { picture, state, commands, openKpi, onShow } = usePane();
  const styles = useStyles();
  const [part, setPart] = useState<"actions" | "remarks">("actions");
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
        onTabSelect={(_, { value }) => setPart(value === "remarks" ? "remarks" : "actions")}
        style={{ padding: `0 ${tokens.spacingHorizontalXS}` }}
      >
        <Tab value="actions">{words.plan.actions(plan.actions.length)}</Tab>
        <Tab value="remarks">{words.plan.remarks(picture.remarks.length)}</Tab>
      </TabList>
      {part === "remarks" ? (
        <RemarkList remarks={picture.remarks} onShow={onShow} />
      ) : (
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
      )}
    </div>
  );
}
