import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { keep, kept } from "../../writing/kept";
import { type KpiFilter, ownersOf } from "../../kpi-filter";
import { usePane } from "../../pane-context";
import { Choice, type Option } from "../../parts/choice";
import { words } from "../../words/words";

const useStyles = makeStyles({
  mine: { minWidth: 0, padding: "1px 5px", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  who: { maxWidth: "130px" },
});

const meKept = "me";

interface Props {
  readonly filter: KpiFilter;
  readonly onChange: (part: Partial<KpiFilter>) => void;
}

/** Shows the KPIs of who sits here. Who that is, is asked once, among the owners of the plan, and kept on this machine. */
export function MineButton({ filter, onChange }: Props) {
  const styles = useStyles();
  const owners = ownersOf(usePane().picture.report);
  const [isAsking, setAsking] = useState(false);
  const me = kept(meKept);
  const isKnown = me !== undefined && owners.includes(me);
  const isOn = isKnown && filter.owner === me;
  if (owners.length === 0) return null;
  if (isAsking)
    return (
      <WhoChoice
        owners={owners}
        onChange={(part) => {
          setAsking(false);
          onChange(part);
        }}
        isFocused
      />
    );
  const onClick = (): void => {
    if (isOn) onChange({ owner: undefined });
    else if (isKnown) onChange({ owner: me });
    else setAsking(true);
  };
  return (
    <Button
      size="small"
      appearance={isOn ? "outline" : "subtle"}
      className={styles.mine}
      aria-pressed={isOn}
      title={isKnown ? words.kpis.mineOf(me) : words.kpis.mineHint}
      onClick={onClick}
    >
      {words.kpis.mine}
    </Button>
  );
}

interface WhoProps {
  readonly owners: readonly string[];
  readonly onChange: Props["onChange"];
  readonly isFocused?: boolean;
}

/** Who sits here: what Mine shows. Choosing shows it. */
export function WhoChoice({ owners, onChange, isFocused = false }: WhoProps) {
  const styles = useStyles();
  const me = kept(meKept) ?? "";
  return (
    <Choice
      className={isFocused ? styles.who : ""}
      label={words.kpis.who}
      value={owners.includes(me) ? me : ""}
      options={[["", words.kpis.who], ...owners.map((owner): Option => [owner, words.kpis.iAm(owner)])]}
      onChoose={(owner) => {
        keep(meKept, owner === "" ? undefined : owner);
        onChange({ owner: owner === "" ? undefined : owner });
      }}
      isFocused={isFocused}
    />
  );
}
