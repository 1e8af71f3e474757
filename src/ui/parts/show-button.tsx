import { makeStyles, tokens } from "@fluentui/react-components";
import type { SourceCell } from "../../domain/shared/source-cell";
import { words } from "../words/words";

const useStyles = makeStyles({
  button: {
    border: "none",
    background: "none",
    padding: "2px 0",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText" },
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  plain: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly cell: SourceCell;
  /** Absent where nothing shows the workbook: the place is then named, not linked. */
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** A place in the workbook: a click selects it. */
export function ShowButton({ cell, onShow }: Props) {
  const styles = useStyles();
  const place = `${cell.sheet} ${cell.address}`;
  if (onShow === undefined) return <span className={styles.plain}>{place}</span>;
  return (
    <button
      type="button"
      className={styles.button}
      data-on-paper
      aria-label={words.showCell(cell.sheet, cell.address)}
      onClick={() => onShow(cell)}
    >
      {place}
    </button>
  );
}
