import { makeStyles, tokens } from "@fluentui/react-components";
import type { Remark } from "../../../domain/shared/remark";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { ShowButton } from "../../parts/show-button";
import { words } from "../../words/words";
import { space } from "../../space";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: space.block },
  group: { margin: "8px 0 4px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  items: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 70px",
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  next: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

const severities = ["error", "warning", "info"] as const satisfies readonly Remark["severity"][];

interface Props {
  readonly remarks: readonly Remark[];
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** Everything odd that was met, worst first: what was found, where, and what to do. */
export function RemarkList({ remarks, onShow }: Props) {
  const styles = useStyles();
  if (remarks.length === 0) return <p className={styles.list}>{words.plan.noRemarks}</p>;
  return (
    <div className={styles.list}>
      {severities.map((severity) => {
        const own = remarks.filter((remark) => remark.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity}>
            <h2 className={styles.group}>
              {words.plan.severity[severity]} ({own.length})
            </h2>
            <ul className={styles.items}>
              {own.map((remark, index) => (
                <li key={index} className={styles.item}>
                  <p className={styles.text}>{remark.text}</p>
                  <p className={styles.next}>{remark.next}</p>
                  <ShowButton cell={remark.source} onShow={onShow} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
