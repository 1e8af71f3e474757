import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { EntryRequest } from "../../entry-request";
import { words } from "../../words";
import type { FormProps } from "./form-props";
import { LogForm } from "./log-form";
import { SetUp } from "./set-up";
import { TickForm } from "./tick-form";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

interface Props extends FormProps {
  readonly onEntry: (entry: EntryRequest) => void;
}

/** Entering data without hunting for cells: each form shows what it will write before it does. */
export default function EnterScreen({ picture, entry, write, onEntry }: Props) {
  const styles = useStyles();
  const form = { picture, entry, write };
  return (
    <div className={styles.screen}>
      <TabList
        size="small"
        selectedValue={entry.kind}
        onTabSelect={(_, { value }) => onEntry({ kind: value as EntryRequest["kind"] })} // only the tabs below are offered
      >
        {Object.entries(words.enter.tabs).map(([kind, label]) => (
          <Tab key={kind} value={kind}>
            {label}
          </Tab>
        ))}
      </TabList>
      {entry.kind === "log" ? <LogForm key={entry.kpi ?? ""} {...form} /> : null}
      {entry.kind === "tick" ? <TickForm key={entry.kpi ?? ""} {...form} /> : null}
      {entry.kind === "set-up" ? <SetUp {...form} /> : null}
    </div>
  );
}
