import type { ReactNode } from "react";
import type { ActionId } from "../../../domain/plan/ids";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { ShowButton } from "../../parts/show-button";
import { mapWords } from "../../words/map";
import { useCardStyles } from "./card-styles";
import { type Decided, isNone, type MilestoneOption } from "./decisions";
import { MilestoneChoice } from "./milestone-choice";

interface Props {
  readonly decided: Decided;
  readonly options: readonly MilestoneOption[];
  readonly preview: ReactNode;
  readonly onDecide: (action: ActionId, value: string, note: string) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** An action whose milestone a person chose: it can be chosen anew, or the decision forgotten. */
export function DecidedCard({ decided: { action, value }, options, preview, onDecide, onShow }: Props) {
  const styles = useCardStyles();
  return (
    <li className={styles.card} data-decided={action.id}>
      <h3 className={styles.title}>
        <span className={styles.id}>{action.id}</span> {action.text.replace(/\s+/g, " ")}
      </h3>
      <p className={styles.quiet}>
        {isNone(value) ? mapWords.decide.noneChosen : mapWords.decide.chosen(value)}{" "}
        <ShowButton cell={action.source} onShow={onShow} />
      </p>
      {preview ?? <MilestoneChoice action={action.id} options={options} onDecide={onDecide} isDecided />}
    </li>
  );
}
