import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckLine, CheckOutcome, CheckReport } from "../../usecases/ports/host-check";
import { checkWords, outcomes } from "./words-check";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: "3px 6px 3px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  outcome: { whiteSpace: "nowrap" },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

// What a person should see first.
const order: readonly CheckOutcome[] = ["differs", "not-supported", "not-run", "held"];

/** What was tried and what came of it, differences first. */
export function CheckTable({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const lines = [...report.lines].sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.cell}>{checkWords.what}</th>
          <th className={styles.cell}>{checkWords.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.group}: ${line.name}`}>
            <td className={styles.cell}>
              {line.group}: {line.name}
              <Details line={line} />
            </td>
            <td
              className={`${styles.cell} ${styles.outcome} ${line.outcome === "differs" ? styles.differs : ""}`}
            >
              {outcomes[line.outcome]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Details = ({ line: { seen, expected, note } }: { readonly line: CheckLine }) => (
  <>
    {seen === undefined ? null : <div>{checkWords.seen(seen)}</div>}
    {expected === undefined ? null : <div>{checkWords.expected(expected)}</div>}
    {note === undefined ? null : <div>{note}</div>}
  </>
);
