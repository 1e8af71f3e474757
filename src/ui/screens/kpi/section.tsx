import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { space } from "../../space";

const useStyles = makeStyles({
  section: { padding: space.part, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
});

/** A part of a page under its own small heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
