import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { mapWords } from "../../words-map";
import type { MapEntry } from "./map-groups";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "36px minmax(0, 1fr)",
    columnGap: "4px",
    padding: "4px 6px 4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 44px",
  },
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
  readonly entry: MapEntry;
  /** "1.1.3": what a milestone that is served as a whole is part of. */
  readonly part: string;
  /** The actions' rows. */
  readonly children: ReactNode;
}

/** A milestone: its ordinal, the RSP's words where there are any, what is odd about it, and who serves it. */
export function MilestoneLine({ entry, part, children }: Props) {
  const styles = useStyles();
  const { key, code, coverage, actions, rsp, byWhole } = entry;
  const hasCode = code !== "";
  return (
    <li
      className={mergeClasses(styles.line, coverage === "gap" && styles.gap, !hasCode && styles.alone)}
      data-milestone={key}
      data-coverage={coverage}
    >
      {hasCode ? <span className={styles.code}>{code}</span> : null}
      <div>
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
        {children}
      </div>
    </li>
  );
}
