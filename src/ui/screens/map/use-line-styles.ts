import { makeStyles, tokens } from "@fluentui/react-components";
import { space } from "../../space";

/** A line of a list in the work plan's sections. */
export const useLineStyles = makeStyles({
  line: {
    padding: space.line,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  due: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});
