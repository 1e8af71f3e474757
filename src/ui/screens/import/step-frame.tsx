import { type ReactNode, useEffect, useRef } from "react";
import { catchFocus, giveFocus } from "../../keep-focus";
import { useImportStyles } from "./import-styles";

interface Props {
  readonly title: string;
  /** The first thing in its tab: mostly come to by the tabs, which keep the focus. */
  readonly isFirst?: boolean;
  /** Absent where there is nothing to press below. */
  readonly buttons?: ReactNode;
  readonly children: ReactNode;
}

/** A step or a view: its heading, which takes the focus so that the next key is heard here, its content, its buttons. */
export function StepFrame({ title, isFirst = false, buttons, children }: Props) {
  const styles = useImportStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirst) catchFocus(heading.current);
    else giveFocus(heading.current);
  }, [title, isFirst]);
  return (
    <>
      {/* Scrolls, so the keyboard must reach it. */}
      <div className={styles.body} role="region" aria-label={title} tabIndex={0}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
      {buttons === undefined ? null : <div className={styles.commands}>{buttons}</div>}
    </>
  );
}
