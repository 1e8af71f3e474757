import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { Wish } from "../../wish";
import { words } from "../../words";
import type { FormProps } from "./form-props";
import { LogForm } from "./log-form";
import { SetUp } from "./set-up";
import { TickForm } from "./tick-form";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

interface Props extends FormProps {
  readonly onWish: (wish: Wish) => void;
}

/** Entering data without hunting for cells: each form shows what it will write before it does. */
export default function EnterScreen({ picture, wish, write, onWish }: Props) {
  const styles = useStyles();
  const form = { picture, wish, write };
  return (
    <div className={styles.screen}>
      <TabList
        size="small"
        selectedValue={wish.kind}
        onTabSelect={(_, { value }) => onWish({ kind: value as Wish["kind"] })} // only the tabs below are offered
      >
        {Object.entries(words.enter.tabs).map(([kind, label]) => (
          <Tab key={kind} value={kind}>
            {label}
          </Tab>
        ))}
      </TabList>
      {wish.kind === "log" ? <LogForm key={wish.kpi ?? ""} {...form} /> : null}
      {wish.kind === "tick" ? <TickForm key={wish.kpi ?? ""} {...form} /> : null}
      {wish.kind === "set-up" ? <SetUp {...form} /> : null}
    </div>
  );
}
