import { makeStyles, tokens } from "@fluentui/react-components";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import { ShowButton } from "../../parts/show-button";
import { words } from "../../words/words";
import { textAt } from "../../text-at";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** Longer lists show nobody anything more. */
const mostShown = 12;

interface Props {
  readonly sources: readonly SourceCell[];
  readonly snapshot: WorkbookSnapshot;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** The cells behind a figure, with what stands in them. */
export function EvidenceList({ sources, snapshot, onShow }: Props) {
  const styles = useStyles();
  if (sources.length === 0) return <p className={styles.text}>{words.kpi.noEvidence}</p>;
  return (
    <>
      <ul className={styles.list}>
        {sources.slice(0, mostShown).map((source) => (
          <li key={`${source.sheet}!${source.address}`}>
            <ShowButton cell={source} onShow={onShow} />
            <p className={styles.text}>{textAt(snapshot, source)}</p>
          </li>
        ))}
      </ul>
      {sources.length > mostShown ? (
        <p className={styles.text}>{words.kpi.more(sources.length - mostShown)}</p>
      ) : null}
    </>
  );
}
