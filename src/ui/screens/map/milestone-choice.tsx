import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { noMilestone } from "../../../domain/map/chosen-milestones";
import type { ActionId } from "../../../domain/plan/ids";
import { mapWords } from "../../words/map";
import { useCardStyles } from "./card-styles";
import type { MilestoneOption } from "./decisions";

interface Props {
  readonly action: ActionId;
  readonly options: readonly MilestoneOption[];
  readonly onDecide: (action: ActionId, value: string, note: string) => void;
  /** Told where there is a decision to forget. */
  readonly isDecided: boolean;
}

/** Picks a milestone by hand, says that the action serves none, or forgets the decision. */
export function MilestoneChoice({ action, options, onDecide, isDecided }: Props) {
  const styles = useCardStyles();
  // The list is long, and most cards never open it.
  const [isPicking, setPicking] = useState(false);
  const choose = (value: string): void => onDecide(action, value, mapWords.decide.byHand);
  return (
    <div className={styles.line} data-commands>
      {isPicking ? (
        <Select
          size="small"
          className={styles.choice}
          select={{ className: styles.select, autoFocus: true }}
          aria-label={mapWords.decide.changeFor(action)}
          value=""
          onChange={(_, { value }) => choose(value)}
        >
          <option value="" disabled>
            {mapWords.decide.pick}
          </option>
          {options.map(({ id, words }) => (
            <option key={id} value={id}>
              {words === "" ? id : `${id}  ${words}`}
            </option>
          ))}
        </Select>
      ) : (
        <Button size="small" aria-label={mapWords.decide.changeFor(action)} onClick={() => setPicking(true)}>
          {mapWords.decide.change}
        </Button>
      )}
      <Button size="small" aria-label={mapWords.decide.clearFor(action)} onClick={() => choose(noMilestone)}>
        {mapWords.decide.clear}
      </Button>
      {isDecided ? (
        <Button
          size="small"
          appearance="subtle"
          aria-label={mapWords.decide.takeBackFor(action)}
          onClick={() => onDecide(action, "", "")}
        >
          {mapWords.decide.takeBack}
        </Button>
      ) : null}
    </div>
  );
}
