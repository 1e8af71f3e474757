import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { mapWords } from "../../../words/map";
import type { EntryRow } from "./milestone-rows";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    columnGap: "4px",
    padding: "1px 6px 1px 12px",
  },
  first: { paddingTop: "4px" },
  last: { paddingBottom: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Hatched as in the sheet; the words say it too.
  gap: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralBackground4} 0 4px, ${tokens.colorNeutralBackground1} 4px 9px)`,
    "@media (forced-colors: active)": { backgroundImage: "none", borderLeft: "4px dashed CanvasText" },
  },
  alone: { display: "block" },
  code: { padding: "3px 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, padding: "3px 6px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  shared: {
    display: "inline-block",
    margin: "2px 6px",
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly row: EntryRow;
  /** The action's row. */
  readonly children: ReactNode;
}

/** A milestone: its ordinal, the RSP's words where there are any, what is odd about it, and who serves it. */
export function MilestoneLine({ row, children }: Props) {
  const styles = useStyles();
  const { entry, isFirst, isLast } = row;
  const { key, code, coverage } = entry;
  const hasCode = code !== "";
  return (
    <div
      className={mergeClasses(
        styles.line,
        isFirst && styles.first,
        isLast && styles.last,
        coverage === "gap" && styles.gap,
        !hasCode && styles.alone,
      )}
      data-milestone={key}
      data-coverage={coverage}
    >
      {hasCode ? <span className={styles.code}>{isFirst ? code : ""}</span> : null}
      <div>
        {isFirst ? <MilestoneNotes row={row} /> : null}
        {children}
      </div>
    </div>
  );
}

function MilestoneNotes({ row: { entry, part } }: Pick<Props, "row">) {
  const styles = useStyles();
  const { coverage, actions, rsp, byWhole } = entry;
  return (
    <>
      {rsp === undefined ? null : (
        <p className={mergeClasses(styles.note, styles.quiet)}>
          {[rsp.text, rsp.timeframeText, rsp.owner].filter(Boolean).join("  ·  ")}
        </p>
      )}
      {coverage === "gap" ? (
        <p className={mergeClasses(styles.note, styles.strong)}>
          <span aria-hidden>✖ </span>
          {mapWords.gap}
        </p>
      ) : null}
      {coverage === "unknown" ? (
        <p className={mergeClasses(styles.note, styles.strong)}>
          <span aria-hidden>? </span>
          {mapWords.unknown}
        </p>
      ) : null}
      {byWhole ? <p className={mergeClasses(styles.note, styles.quiet)}>{mapWords.asPart(part)}</p> : null}
      {actions.length > 1 ? <span className={styles.shared}>{mapWords.shared(actions.length)}</span> : null}
    </>
  );
}
