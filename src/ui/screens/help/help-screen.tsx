import { makeStyles, tokens } from "@fluentui/react-components";
import { statusesInOrder } from "../../../domain/kpi/status";
import { StatusPill } from "../../parts/status-pill";
import { statusMeaning } from "../../words/words";
import { HelpLink } from "../../parts/help-link";
import { type HelpPage, helpPages, helpWords } from "../../words/help";

const useStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "8px 12px 16px" },
  title: { margin: "10px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: "4px 0", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  statuses: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "6px 10px",
    margin: 0,
  },
  meaning: { margin: 0, fontSize: tokens.fontSizeBase200, alignSelf: "center" },
});

const helpPageNames = Object.keys(helpPages) as readonly HelpPage[]; // the keys of a constant

/** What each place is for, what the statuses mean, and the keys; it is part of the pane, so it is there without a network. */
export default function HelpScreen() {
  const styles = useStyles();
  return (
    <div className={styles.screen} data-testid="help" tabIndex={0} role="group" aria-label={helpWords.title}>
      <h2 className={styles.title} id="help-pages">
        {helpWords.pages}
      </h2>
      <nav aria-labelledby="help-pages">
        {helpPageNames.map((page) => (
          <HelpLink key={page} page={page} isNamed />
        ))}
      </nav>
      {helpWords.chapters.map(({ title, lines }) => (
        <section key={title}>
          <h2 className={styles.title}>{title}</h2>
          <ul className={styles.list}>
            {lines.map(([name, text]) => (
              <li key={name} className={styles.item}>
                <strong>{name}</strong> {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2 className={styles.title}>{helpWords.statuses}</h2>
      <dl className={styles.statuses}>
        {statusesInOrder.map((status) => (
          <div key={status} style={{ display: "contents" }}>
            <dt>
              <StatusPill status={status} />
            </dt>
            <dd className={styles.meaning}>{statusMeaning[status]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
