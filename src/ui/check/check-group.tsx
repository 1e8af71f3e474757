import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useContext, useMemo, useState } from "react";
import { useFormStyles } from "../parts/form-styles";
import { SettingsGroup } from "../screens/settings/settings-group";
import { checkTitle } from "./check-title";
import { CheckContext } from "./check-context";

/** Offers the self-test in Settings; its script comes when it is asked for. */
export function CheckGroup() {
  const styles = useFormStyles();
  const load = useContext(CheckContext);
  const Check = useMemo(() => load && lazy(load), [load]);
  const [isOpen, setOpen] = useState(false);
  if (!Check) return null;
  return (
    <SettingsGroup title={checkTitle}>
      {isOpen ? (
        <Suspense fallback={null}>
          <Check />
        </Suspense>
      ) : (
        <div className={styles.commands}>
          <Button onClick={() => setOpen(true)}>{checkTitle} …</Button>
        </div>
      )}
    </SettingsGroup>
  );
}
