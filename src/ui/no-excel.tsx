import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useSystemShade, useTheme } from "./theme";
import { words } from "./words/words";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: "12px",
    padding: "24px 16px",
    maxWidth: "40ch",
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  /** Office's library did not answer in time, rather than saying that this is no Excel. */
  readonly isSlow: boolean;
}

/** What the task pane shows where there is no Excel around it, or none that answers. */
export function NoExcel({ isSlow }: Props) {
  return (
    <FluentProvider theme={useTheme(useSystemShade())} style={{ height: "100%" }}>
      <Words isSlow={isSlow} />
    </FluentProvider>
  );
}

function Words({ isSlow }: Props) {
  const styles = useStyles();
  const said = isSlow ? words.noExcel.slow : words.noExcel.none;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.product}</h1>
      <p className={styles.text}>{said}</p>
      {isSlow ? (
        <Button appearance="primary" onClick={() => location.reload()}>
          {words.noExcel.reload}
        </Button>
      ) : null}
      <Button as="a" href="workbench.html">
        {words.noExcel.workbench}
      </Button>
    </main>
  );
}
