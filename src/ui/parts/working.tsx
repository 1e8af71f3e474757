import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Shown only when it lasts: a flash of "working" at every click would be noise.
  line: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    height: "2px",
    overflow: "hidden",
    opacity: 0,
    animationName: { to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "1ms",
    animationFillMode: "forwards",
  },
  runner: {
    height: "100%",
    width: "40%",
    backgroundColor: tokens.colorBrandBackground,
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(250%)" } },
    animationDuration: "1.1s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none", width: "100%" },
  },
});

interface Props {
  readonly busy: string | undefined;
  /** What came of it, when nothing goes on any more. */
  readonly told: string;
}

/** A thin running line while something goes on; screen readers hear what it is, and what came of it. */
export function Working({ busy, told }: Props) {
  const styles = useStyles();
  return (
    <>
      {busy === undefined ? null : (
        <div className={styles.line}>
          <div className={styles.runner} />
        </div>
      )}
      <span role="status" style={visuallyHidden} data-testid="working">
        {busy ?? told}
      </span>
    </>
  );
}

const visuallyHidden = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;
