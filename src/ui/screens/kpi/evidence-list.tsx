import { makeStyles, tokens } from "@fluentui/react-components";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import { ShowButton } from "../../parts/show-button";
import { words } from "../../words/words";
import { columnIndex } from "../../../sheets/cell-address";
import { cellText, isBlank } from "../../../sheets/cell-text";

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

const mostCells = 6;
const longest = 120;

/** What stands in the cells of a range, shortened: "2019-03-12 · Workshop on AEO · 1-(b) · …". Blank cells are left out. */
export function textAt({ sheets }: WorkbookSnapshot, { sheet, address }: SourceCell): string {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address);
  const found = sheets.find(({ name }) => name === sheet);
  if (!parts || !found) return "";
  const [, left = "A", top = "1", right = left, bottom = top] = parts;
  const rows = found.rows.slice(Number(top) - 1, Number(bottom));
  const filled = rows
    .flatMap((row) => row.slice(columnIndex(left), columnIndex(right) + 1))
    .filter((cell) => !isBlank(cell))
    .slice(0, mostCells + 1);
  const texts = filled.slice(0, mostCells).map((cell) => shortened(cellText(cell).replace(/\s+/g, " ")));
  return [...texts, ...(filled.length > mostCells ? ["…"] : [])].join(" · ");
}

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
