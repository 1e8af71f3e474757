import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";
import { type Step, stepsInOrder } from "./wizard-state";

/** Where in the import one is. */
export function StepsLine({ step }: { readonly step: Step }) {
  const styles = useImportStyles();
  return (
    <ol className={styles.steps} aria-label={importWords.stepsLabel}>
      {stepsInOrder.map((one, index) => (
        <li
          key={one}
          className={one === step ? styles.now : undefined}
          aria-current={one === step ? "step" : undefined}
        >
          {index + 1} {importWords.steps[one]}
        </li>
      ))}
    </ol>
  );
}
