import { makeStyles, tokens } from "@fluentui/react-components";
import { space } from "../../space";

export const useReportStyles = makeStyles({
  screen: { flexGrow: 1, minHeight: 0, overflowY: "auto", paddingBottom: "16px" },
  part: { padding: space.part, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: "2px 0 6px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", alignItems: "center", gap: space.gap, padding: "5px 0" },
  words: { flexGrow: 1, minWidth: 0 },
  name: { fontSize: tokens.fontSizeBase300 },
  commands: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: space.gap },
  field: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});
