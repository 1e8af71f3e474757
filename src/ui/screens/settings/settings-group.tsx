import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SettingsDraft } from "./settings-draft";
import { space } from "../../space";

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: "8px 0 0",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: space.gap,
    minWidth: 0,
  },
  title: { padding: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What every group of the form gets. */
export interface GroupProps {
  readonly draft: SettingsDraft;
  readonly onChange: (part: Partial<SettingsDraft>) => void;
}

/** Settings that belong together, under their heading. */
export function SettingsGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <h2 className={styles.title} style={{ margin: 0 }}>
        {title}
      </h2>
      {children}
    </section>
  );
}
