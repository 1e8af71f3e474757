import { makeStyles, tokens } from "@fluentui/react-components";
import type { Tally } from "../../../domain/workplan/progress-tally";
import { ProgressLine } from "../../parts/progress-line";
import { mapWords } from "../../words/map";
import { space } from "../../space";

const useStyles = makeStyles({
  line: {
    padding: space.line,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 70px",
  },
  label: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
  },
  counts: { margin: "2px 0", fontVariantNumeric: "tabular-nums" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly label: string;
  readonly tally: Tally;
}

/** How a part of the work plan stands: what was delivered, what became of the rest, what came besides. */
export function TallyLine({ label, tally }: Props) {
  const styles = useStyles();
  const rest = mapWords.work.rest(tally);
  const besides = mapWords.work.besides(tally);
  const share = tally.planned === 0 ? null : tally.delivered / tally.planned;
  return (
    <li className={styles.line} data-tally={label}>
      <h3 className={styles.label} title={label}>
        {label}
      </h3>
      <p className={styles.counts}>
        {mapWords.work.delivered(tally)}
        {rest === "" ? "" : `; ${rest}`}
      </p>
      <ProgressLine share={share} />
      {besides === "" ? null : <p className={styles.quiet}>{besides}</p>}
    </li>
  );
}
