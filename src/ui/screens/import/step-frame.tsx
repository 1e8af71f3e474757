import { type ReactNode, useEffect, useRef } from "react";
import { importWords } from "../../words-import";
import { useImportStyles } from "./import-styles";
import type { Step } from "./wizard-state";

interface Props {
  readonly step: Step;
  /** Absent where there is nothing to press below. */
  readonly buttons?: ReactNode;
  readonly children: ReactNode;
}

/** A step: its heading, which takes the focus so that the next key is heard here, its content, its buttons. */
export function StepFrame({ step, buttons, children }: Props) {
  const styles = useImportStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The first step is mostly come to by the tabs, which keep the focus.
    if (step !== "file" || document.activeElement === document.body) title.current?.focus();
  }, [step]);
  return (
    <>
      {/* Scrolls, so the keyboard must reach it. */}
      <div className={styles.body} role="region" aria-label={importWords.headings[step]} tabIndex={0}>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {importWords.headings[step]}
        </h2>
        {children}
      </div>
      {buttons === undefined ? null : <div className={styles.deeds}>{buttons}</div>}
    </>
  );
}
