import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { helpPages, helpWords, type HelpPage } from "../words/help";

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    padding: "2px 7px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { color: "LinkText" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  end: { marginInlineStart: "auto" },
  // Beside a heading that is not in one line with it.
  beside: { float: "inline-end", margin: "9px 8px 0" },
});

interface Props {
  readonly page: HelpPage;
  /** The page's own name in the place of "How this works". */
  readonly isNamed?: boolean;
  readonly isBeside?: boolean;
}

/** Leads to the page of a place, with pictures. It comes with the product, so it is there without a network. */
export function HelpLink({ page, isNamed = false, isBeside = false }: Props) {
  const styles = useStyles();
  const name = helpPages[page];
  return (
    <a
      className={mergeClasses(styles.link, !isNamed && styles.end, isBeside && styles.beside)}
      href={`help/${page}.html`}
      target="_blank"
      rel="noreferrer"
      title={helpWords.opens}
      {...(isNamed ? {} : { "aria-label": helpWords.about(name) })}
    >
      {isNamed ? name : helpWords.how}
    </a>
  );
}
