import { useMemo } from "react";
import { createDataSheets } from "../../../usecases/create-data-sheets";
import { words } from "../../words";
import type { FormProps } from "./form-props";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";

/** The data sheets that the workbook lacks, each named before it is added. */
export function SetUp({ picture, write }: FormProps) {
  const styles = useFormStyles();
  const plan = useMemo(() => createDataSheets(picture.office), [picture]);
  const count = plan.changes.length;
  if (count === 0 && plan.problems.length === 0)
    return <p className={styles.form}>{words.enter.setUpDone}</p>;
  return (
    <>
      <p className={styles.form} style={{ paddingBottom: 0, margin: 0 }}>
        {words.enter.setUpIntro}
      </p>
      <Preview
        plan={plan}
        accept={words.enter.acceptSheets(count)}
        onAccept={() => void write(plan.changes, { text: words.enter.setUpWritten(count) })}
        onBack={undefined}
      />
    </>
  );
}
