import { makeStyles, tokens } from "@fluentui/react-components";
import { space } from "../../space";

/** How an action that waits for a decision, and one that has it, look. */
export const useCardStyles = makeStyles({
  card: {
    padding: space.block,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 120px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  id: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: "2px 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  proposals: { margin: "4px 0", padding: 0, listStyleType: "none" },
  proposal: {
    padding: "4px 0 4px 8px",
    marginBottom: "4px",
    borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: space.gap, marginTop: "4px" },
  choice: { flexGrow: 1, flexBasis: "140px", minWidth: 0, maxWidth: "100%" },
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});
