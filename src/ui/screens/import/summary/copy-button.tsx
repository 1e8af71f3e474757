import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { surveyWords } from "../../../words/surveys";
import { useImportStyles } from "../import-styles";

/** Copies a text; where the browser forbids that, it says what to do instead. */
export function CopyButton({
  text,
  label = surveyWords.copy,
}: {
  readonly text: string;
  readonly label?: string;
}) {
  const styles = useImportStyles();
  const [told, setTold] = useState("");
  const copy = (): void => {
    navigator.clipboard
      .writeText(text)
      .then(() => setTold(surveyWords.copied))
      .catch(() => setTold(surveyWords.notCopied));
  };
  return (
    <span className={styles.head}>
      <Button size="small" onClick={copy}>
        {label}
      </Button>
      <span role="status" className={styles.quiet}>
        {told}
      </span>
    </span>
  );
}
