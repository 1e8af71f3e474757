import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "3px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** How much of the target is reached, 0 to 1 and never over the end. The figure stands beside it in words. */
export function ProgressLine({ share }: { readonly share: number | null }) {
  const styles = useStyles();
  const width = `${Math.round(Math.max(0, Math.min(1, share ?? 0)) * 100)}%`;
  return (
    <div className={styles.track} aria-hidden>
      {share === null ? null : <div className={styles.done} style={{ width }} />}
    </div>
  );
}
