import { useTheirWord } from "../../pane-context";
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { EntryRequest } from "../../entry-request";
import { enterWords } from "../../words/enter";
import type { FormProps } from "./form-props";
import { FigureForm } from "./figure-form";
import { LogForm } from "./log-form";
import { TickForm } from "./tick-form";
import { useMemo, useState } from "react";
import { createDataSheets } from "../../../usecases/setup/create-data-sheets";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { ProtectHeadings } from "../../parts/protect-headings";
import { randomId } from "../../random-id";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  forms: { flexShrink: 0, flexWrap: "wrap" },
});

interface Props extends FormProps {
  readonly onEntry: (entry: EntryRequest) => void;
}

/** Entering data without hunting for cells: each form shows what it will write before it does. */
export default function EnterScreen({ onEntry, ...form }: Props) {
  const say = useTheirWord();
  const styles = useStyles();
  const { picture, entry } = form;
  return (
    <div className={styles.screen}>
      <TabList
        size="small"
        className={styles.forms}
        selectedValue={entry.kind}
        onTabSelect={(_, { value }) => onEntry({ kind: value as EntryRequest["kind"] })} // only the tabs below are offered
      >
        {Object.entries(enterWords.tabs)
          .filter(([kind]) => kind !== "tick" || picture.model.evidence.members.length > 0)
          .map(([kind, label]) => (
            <Tab key={kind} value={kind}>
              {say(label)}
            </Tab>
          ))}
      </TabList>
      {entry.kind === "log" ? <LogForm key={entry.kpi ?? ""} {...form} /> : null}
      {entry.kind === "tick" ? <TickForm key={entry.kpi ?? ""} {...form} /> : null}
      {entry.kind === "figure" ? <FigureForm key={entry.kpi ?? ""} {...form} /> : null}
      {entry.kind === "set-up" ? <SetUp {...form} /> : null}
    </div>
  );
}

/** The data sheets that the workbook lacks, each named before it is added. */
function SetUp({ picture, write, onWritten }: FormProps) {
  const styles = useFormStyles();
  const [protectHeadings, setProtect] = useState(false);
  const [newId] = useState(randomId);
  const plan = useMemo(
    () => createDataSheets(picture.model, { newId, protectHeadings }),
    [picture, protectHeadings, newId],
  );
  const count = plan.changes.length;
  const accept = async (): Promise<void> => {
    if (await write(plan.changes, { text: enterWords.setUpWritten(count) })) onWritten();
  };
  if (count === 0 && plan.problems.length === 0 && plan.warnings.length === 0)
    return <p className={styles.form}>{enterWords.setUpDone}</p>;
  return (
    <>
      <div className={styles.form} style={{ paddingBottom: 0 }}>
        <p style={{ margin: 0 }}>{enterWords.setUpIntro}</p>
        <ProtectHeadings isOn={protectHeadings} onSwitch={setProtect} />
      </div>
      <Preview
        plan={plan}
        accept={enterWords.acceptSheets(count)}
        onAccept={() => void accept()}
        onBack={undefined}
      />
    </>
  );
}
