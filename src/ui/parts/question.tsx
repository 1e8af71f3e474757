import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    flexShrink: 0,
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
  answers: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export interface Answer {
  readonly label: string;
  readonly onChoose: () => void;
}

interface Props {
  readonly text: string;
  /** The first is the one that most want. */
  readonly answers: readonly Answer[];
  /** The answer that changes nothing; Escape gives it too. */
  readonly never: Answer;
}

/** Something that the user has to answer before what was asked for goes on. It takes the focus, and gives it back. */
export function Question({ text, answers, never }: Props) {
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const from = useRef(document.activeElement);
  useEffect(() => buttons.current?.querySelector("button")?.focus(), []);
  const leave = (): void => {
    never.onChoose();
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
  return (
    <div className={styles.question} role="alertdialog" aria-labelledby="question" onKeyDown={onKeyDown}>
      <p className={styles.text} id="question">
        {text}
      </p>
      <div ref={buttons} className={styles.answers}>
        {answers.map(({ label, onChoose }, index) => (
          <Button
            key={label}
            size="small"
            appearance={index === 0 ? "primary" : "secondary"}
            onClick={onChoose}
          >
            {label}
          </Button>
        ))}
        <Button size="small" onClick={leave}>
          {never.label}
        </Button>
      </div>
    </div>
  );
}
