import { makeStyles, tokens } from "@fluentui/react-components";
import { mapWords } from "../../../words/map";
import type { MapGroup } from "../map-groups";
import { space } from "../../../space";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: space.line,
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  words: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

/** A part of the RSP with its words, or what stands outside of the parts. */
export function MapHeading({ group: { kind, part, rsp } }: { readonly group: MapGroup }) {
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      {kind === "part" ? mapWords.groups.part(part) : mapWords.groups[kind]}
      {rsp === undefined ? null : <span className={styles.words}> {rsp.text}</span>}
    </h2>
  );
}
