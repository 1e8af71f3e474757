import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SourceCell } from "../../../../domain/shared/source-cell";
import type { MappedPlan } from "../../../../usecases/mapping/map-plan";
import { mapWords } from "../../../words/map";
import { SideCard } from "./side-card";
import { usePairStyles } from "../use-pair-styles";

interface Props {
  readonly mapped: MappedPlan;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

const atOnce = 50;

/** The Strategic Action Plan beside the Annual Work Plan, action by action. */
export default function SidesPart({ mapped: { comparison }, onShow }: Props) {
  const styles = usePairStyles();
  const [isOnlyDifferent, setOnlyDifferent] = useState(true);
  const [most, setMost] = useState(atOnce);
  const placed = useMemo(() => comparison.map((compared, place) => ({ compared, place })), [comparison]);
  const different = useMemo(() => placed.filter(({ compared }) => isDifferent(compared)), [placed]);
  const shown = isOnlyDifferent ? different : placed;
  if (comparison.length === 0)
    return <p className={`${styles.quiet} ${styles.head}`}>{mapWords.sides.noAwp}</p>;
  return (
    <div className={styles.list} data-testid="sides-list">
      <div className={styles.head}>
        <Checkbox
          size="medium"
          label={mapWords.sides.onlyDifferent}
          checked={isOnlyDifferent}
          onChange={(_, { checked }) => {
            setOnlyDifferent(checked === true);
            setMost(atOnce);
          }}
        />
        <span className={styles.quiet} role="status">
          {mapWords.sides.shown(different.length, comparison.length)}
        </span>
      </div>
      {shown.length === 0 ? <p className={`${styles.quiet} ${styles.intro}`}>{mapWords.sides.none}</p> : null}
      <ul className={styles.cards}>
        {shown.slice(0, most).map(({ compared, place }) => (
          <SideCard key={place} compared={compared} place={place} onShow={onShow} />
        ))}
      </ul>
      {shown.length > most ? (
        <Button className={styles.more} size="small" onClick={() => setMost(most + atOnce)}>
          {mapWords.other.more(shown.length - most)}
        </Button>
      ) : null}
    </div>
  );
}

/** A pair that its words alone hold together has other numbers: that is a difference, too. */
const isDifferent = ({ differences, pairedBy }: MappedPlan["comparison"][number]): boolean =>
  differences.length > 0 || pairedBy === "text";
