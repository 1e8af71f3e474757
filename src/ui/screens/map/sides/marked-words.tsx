import { makeStyles, tokens } from "@fluentui/react-components";
import type { MarkedText } from "../../../../domain/plan/compare/marked-text";
import { mapWords } from "../../../words/map";

const useStyles = makeStyles({
  // Underlined as well: a tint alone is lost in print and to some eyes.
  own: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

/** A text with the words marked that the other plan does not have. */
export function MarkedWords({ texts }: { readonly texts: readonly MarkedText[] }) {
  const styles = useStyles();
  return texts.map(({ text, isOwn }, at) =>
    isOwn ? (
      <mark key={at} className={styles.own} title={mapWords.sides.own}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
