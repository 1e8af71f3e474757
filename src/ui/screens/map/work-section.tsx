import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { space } from "../../space";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: space.line,
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  lines: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, padding: space.block, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly title: string;
  /** Said where there is no line. */
  readonly none?: string;
  /** Lines of a list. */
  readonly children: ReactNode;
  readonly isEmpty: boolean;
}

/** A heading with a list under it. */
export function WorkSection({ title, none, isEmpty, children }: Props) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {isEmpty && none !== undefined ? <p className={styles.none}>{none}</p> : null}
      <ul className={styles.lines}>{children}</ul>
    </section>
  );
}
