import { makeStyles, tokens } from "@fluentui/react-components";
import type { ActionKpi } from "../../../domain/kpi/report";
import { kpiWords } from "../../words/kpi";
import { Section } from "./section";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
});

/** Where a KPI may end up, and what that assumes; nothing where too little is known. */
export function ForecastSection({ result: { forecast } }: { readonly result: ActionKpi }) {
  const styles = useStyles();
  if (forecast === undefined) return null;
  return (
    <Section title={kpiWords.forecast}>
      <p className={styles.text}>{forecast.sentence}</p>
      <p className={styles.quiet}>{kpiWords.assuming}</p>
      <ul className={styles.list}>
        {forecast.assumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </Section>
  );
}
