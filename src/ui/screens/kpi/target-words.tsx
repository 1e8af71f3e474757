import { makeStyles, tokens } from "@fluentui/react-components";
import type { ActionKpi } from "../../../domain/kpi/report";
import { describeTarget } from "../../../domain/target/describe-target";
import { nearestPhrase } from "../../../domain/target/nearest-phrase";
import { words } from "../../words/words";

const useStyles = makeStyles({
  quote: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "pre-line",
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** The planner's own words, and how they were understood. */
export function TargetWords({ result: { kpi } }: { readonly result: ActionKpi }) {
  const styles = useStyles();
  const { target, targetText } = kpi;
  const nearest = target.kind === "unread" ? nearestPhrase(targetText) : undefined;
  if (kpi.work !== undefined)
    return (
      <p className={styles.text}>
        {words.kpi.work} {kpi.work.stateText === undefined ? "" : `“${kpi.work.stateText}”`}
      </p>
    );
  if (targetText.trim() === "") return <p className={styles.text}>{words.kpi.noTarget}</p>;
  return (
    <>
      <p className={styles.quote}>“{targetText.trim()}”</p>
      {target.kind === "unread" ? (
        <p className={styles.text}>
          {words.kpi.notUnderstood} {nearest && words.kpi.nearest(nearest.phrase)}
        </p>
      ) : (
        target.value.parts.map((part, index) => (
          <p key={index} className={styles.text}>
            {words.kpi.understood} <strong>{describeTarget(part)}</strong>
          </p>
        ))
      )}
    </>
  );
}
