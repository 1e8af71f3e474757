import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../../usecases/problem";
import { readSheetWords } from "../../words/columns";
import { firstRunWords } from "../../words/first-run";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: "14px",
    padding: "8px 12px 16px",
    overflowY: "auto",
    minHeight: 0,
  },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  value: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  way: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "4px" },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  found: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: "6px" },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", gap: "4px" },
});

interface Props {
  readonly problem: Problem;
  /** What is going on, for people. */
  readonly busy: string | undefined;
  /** Where a plan from elsewhere comes in. */
  readonly bring: ReactNode;
  /** Absent where no sample can be had. */
  readonly onSample: (() => void) | undefined;
  readonly onSetUp: () => void;
  readonly onPointTo: () => void;
  readonly onLook: () => void;
}

/** What the product is for, two ways to a plan, and why none was found. */
export function Welcome({ problem, busy, bring, onSample, onSetUp, onPointTo, onLook }: Props) {
  const styles = useStyles();
  const isBusy = busy !== undefined;
  return (
    <div className={styles.screen} data-testid="first-run">
      <h2 className={styles.title} style={{ margin: 0 }}>
        {firstRunWords.title}
      </h2>
      {firstRunWords.value.map((line) => (
        <p key={line} className={styles.value} style={{ margin: 0 }}>
          {line}
        </p>
      ))}
      {bring}
      {onSample === undefined ? null : (
        <Way hint={firstRunWords.sampleHint}>
          <Button disabled={isBusy} onClick={onSample}>
            {firstRunWords.sample}
          </Button>
        </Way>
      )}
      <Way hint={firstRunWords.setUpHint}>
        <Button disabled={isBusy} onClick={onSetUp}>
          {firstRunWords.setUp}
        </Button>
      </Way>
      <p role="status" className={styles.quiet} style={{ margin: 0 }}>
        {busy ?? firstRunWords.asked}
      </p>
      <section className={styles.found} aria-label={firstRunWords.needs}>
        <h3 className={styles.heading} style={{ margin: 0 }}>
          {firstRunWords.have}
        </h3>
        <p style={{ margin: 0 }}>{problem.text}</p>
        <ul className={styles.list}>
          {[problem.next, ...firstRunWords.needsList].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <div className={styles.ways}>
          <Button size="small" disabled={isBusy} onClick={onPointTo}>
            {readSheetWords.pointTo}
          </Button>
          <Button size="small" disabled={isBusy} onClick={onLook}>
            {firstRunWords.again}
          </Button>
        </div>
      </section>
    </div>
  );
}

function Way({ hint, children }: { readonly hint: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.way}>
      {children}
      <span className={styles.quiet}>{hint}</span>
    </div>
  );
}
