import { useMemo, useState } from "react";
import { createDataSheets } from "../../../usecases/create-data-sheets";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { ProtectHeadings } from "../../parts/protect-headings";
import { words } from "../../words";
import type { FormProps } from "./form-props";

/** The data sheets that the workbook lacks, each named before it is added. */
export function SetUp({ picture, write }: FormProps) {
  const styles = useFormStyles();
  const [protectHeadings, setProtect] = useState(false);
  const plan = useMemo(
    () => createDataSheets(picture.model, { protectHeadings }),
    [picture, protectHeadings],
  );
  const count = plan.changes.length;
  if (count === 0 && plan.problems.length === 0 && plan.warnings.length === 0)
    return <p className={styles.form}>{words.enter.setUpDone}</p>;
  return (
    <>
      <div className={styles.form} style={{ paddingBottom: 0 }}>
        <p style={{ margin: 0 }}>{words.enter.setUpIntro}</p>
        <ProtectHeadings isOn={protectHeadings} onSwitch={setProtect} />
      </div>
      <Preview
        plan={plan}
        accept={words.enter.acceptSheets(count)}
        onAccept={() => void write(plan.changes, { text: words.enter.setUpWritten(count) })}
        onBack={undefined}
      />
    </>
  );
}
