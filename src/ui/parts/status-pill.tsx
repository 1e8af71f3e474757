import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../domain/kpi/status";
import type { StatusStyle } from "../../sheets/palette";
import { useStatusStyles } from "../status-styles";
import { statusMeaning } from "../words/words";
import { space } from "../space";

const useStyles = makeStyles({
  pill: {
    display: "inline-flex",
    alignItems: "center",
    gap: space.tinyGap,
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
  // A status without a fill takes the page's own ink, so that it is read in the dark too.
  bare: { border: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  forced: { "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
});

/** A status as everywhere: symbol, word and colour, never the colour alone. */
export function StatusPill({ status }: { readonly status: Status }) {
  const styles = useStyles();
  const statusStyle = useStatusStyles()[status];
  return (
    <span
      className={mergeClasses(styles.pill, styles.forced, statusStyle.fill === undefined && styles.bare)}
      style={fillOf(statusStyle)}
      title={statusMeaning[status]}
    >
      <span aria-hidden>{statusStyle.symbol}</span>
      {statusStyle.word}
    </span>
  );
}

/** Fill, hatch and ink of a status; nothing for one that has no fill. */
export function fillOf({ fill, hatch, colour }: StatusStyle): React.CSSProperties {
  if (fill === undefined) return {};
  const stripes = `repeating-linear-gradient(45deg, ${fill} 0 4px, #FAFAFA 4px 7px)`;
  return { color: colour, backgroundColor: fill, ...(hatch ? { backgroundImage: stripes } : {}) };
}
