import { makeStyles, tokens } from "@fluentui/react-components";
import { space } from "../../space";

/** Two sides beside each other where there is room, under each other where there is not. */
export const usePairStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none" },
  head: { display: "flex", flexWrap: "wrap", gap: "6px 8px", padding: space.block, alignItems: "center" },
  choice: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  intro: { padding: "0 12px 8px" },
  cards: { margin: 0, padding: 0, listStyleType: "none" },
  card: {
    padding: space.block,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 140px",
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 170px), 1fr))",
    gap: "6px 12px",
  },
  side: {
    minWidth: 0,
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  empty: { borderLeftStyle: "dashed" },
  words: { margin: 0, fontSize: tokens.fontSizeBase300 },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  state: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: space.gap, marginTop: "6px" },
  more: { margin: "8px 12px" },
});
