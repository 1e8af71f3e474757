import { makeStyles, tokens } from "@fluentui/react-components";
import { space } from "../space";

/** How forms look: one column, labels above, groups that fold. */
export const useFormStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "10px", padding: space.part },
  // A select is as wide as its longest option unless it is told not to be.
  narrow: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: space.gap,
    alignItems: "start",
    // A day would be cut.
    "@container (max-width: 300px)": { gridTemplateColumns: "1fr" },
  },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, outline: "none" },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, marginBottom: "2px" },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase300, padding: "2px 0" },
  boxes: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(140px, 1fr))" },
  region: {
    display: "flex",
    alignItems: "center",
    gap: space.smallGap,
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  draft: {
    display: "flex",
    alignItems: "center",
    gap: space.smallGap,
    margin: 0,
    padding: "4px 12px 0",
    fontSize: tokens.fontSizeBase200,
  },
  actions: {
    maxHeight: "180px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 4px",
  },
  commands: { display: "flex", gap: space.gap, flexWrap: "wrap" },
  // In sight however long the form is.
  last: {
    position: "sticky",
    bottom: "-10px",
    display: "flex",
    gap: space.gap,
    flexWrap: "wrap",
    marginBlockEnd: "-10px",
    paddingBlock: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  lines: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  line: {
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  warning: { color: tokens.colorPaletteRedForeground1 },
  answer: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 118px",
    alignItems: "center",
    gap: space.smallGap,
    padding: "1px 0",
    fontSize: tokens.fontSizeBase200,
  },
});
