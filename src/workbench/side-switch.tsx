import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { words } from "./words";

/** Which side of the workbench is on screen where there is no room for both. */
export type Side = "grid" | "pane";

const useStyles = makeStyles({
  switch: { display: "none", "@media (max-width: 720px)": { display: "flex" } },
});

interface SideSwitchProps {
  readonly side: Side;
  readonly onSwitch: (side: Side) => void;
}

/** Switches between grid and pane on a narrow screen; not there on a wide one. */
export function SideSwitch({ side, onSwitch }: SideSwitchProps) {
  const styles = useStyles();
  return (
    <nav className={styles.switch} aria-label={words.sides}>
      <TabList
        size="small"
        selectedValue={side}
        onTabSelect={(_, { value }) => onSwitch(value === "pane" ? "pane" : "grid")}
      >
        <Tab value="grid">{words.showGrid}</Tab>
        <Tab value="pane">{words.showPane}</Tab>
      </TabList>
    </nav>
  );
}
