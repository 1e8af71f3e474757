import { makeStyles, tokens } from "@fluentui/react-components";
import type { PillarReport } from "../../../domain/kpi/report";
import { statusesInOrder } from "../../../domain/kpi/status";
import { useStatusStyles } from "../../status-styles";
import { words } from "../../words/words";
import { space } from "../../space";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: space.gap,
    height: "100%",
    padding: "0 12px",
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  counts: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** A pillar over its KPIs, with how many stand how. */
export function PillarHeading({ pillar: { pillar, counts } }: { readonly pillar: PillarReport }) {
  const styles = useStyles();
  const statusStyles = useStatusStyles();
  const occurring = statusesInOrder.filter((status) => counts[status] > 0);
  const title = words.kpis.pillarHeading(pillar.number, pillar.name);
  return (
    <h2 className={styles.heading} title={title}>
      <span className={styles.name}>{title}</span>
      <span
        className={styles.counts}
        aria-label={occurring.map((status) => `${counts[status]} ${statusStyles[status].word}`).join(", ")}
        role="img"
      >
        {occurring.map((status) => `${counts[status]}${statusStyles[status].symbol}`).join(" ")}
      </span>
    </h2>
  );
}
