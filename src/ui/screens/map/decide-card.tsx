import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { milestoneCell } from "../../../domain/map/map-remarks";
import type { ActionProposals } from "../../../domain/map/propose-milestones";
import type { ActionId } from "../../../domain/plan/ids";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { ShowButton } from "../../parts/show-button";
import { mapWords } from "../../words/map";
import { useCardStyles } from "./card-styles";
import { type MilestoneOption, unreadReference } from "./decisions";
import { MilestoneChoice } from "./milestone-choice";

interface Props {
  readonly proposal: ActionProposals;
  readonly options: readonly MilestoneOption[];
  /** In place of the buttons, once something was chosen. */
  readonly preview: ReactNode;
  readonly onDecide: (action: ActionId, value: string, note: string) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** An action without a readable milestone: what its words propose and how surely; accept, change or clear. */
export function DecideCard({ proposal: { action, proposals }, options, preview, onDecide, onShow }: Props) {
  const styles = useCardStyles();
  const text = mapWords.decide;
  const written = unreadReference(action);
  return (
    <li className={styles.card} data-decide={action.id}>
      <h3 className={styles.title}>
        <span className={styles.id}>{action.id}</span> {action.text.replace(/\s+/g, " ")}
      </h3>
      <p className={styles.quiet}>
        {written === "" ? text.blank : text.written(written)}{" "}
        <ShowButton cell={milestoneCell(action)} onShow={onShow} />
      </p>
      {preview ?? (
        <>
          <p className={styles.quiet}>{proposals.length === 0 ? text.noProposal : text.proposals}</p>
          <ul className={styles.proposals} data-commands>
            {proposals.map(({ milestone, certainty, likeness, basis }) => {
              const sure = text.sure(text.certainty[certainty], likeness);
              return (
                <li key={milestone} className={styles.proposal}>
                  <strong>{milestone}</strong> {sure}
                  <p className={styles.quiet}>
                    {text.basis(basis.text.replace(/\s+/g, " "))}{" "}
                    <ShowButton cell={basis.source} onShow={onShow} />
                  </p>
                  <Button
                    size="small"
                    aria-label={text.acceptFor(milestone, action.id)}
                    onClick={() => onDecide(action.id, milestone, sure)}
                  >
                    {text.accept(milestone)}
                  </Button>
                </li>
              );
            })}
          </ul>
          <MilestoneChoice action={action.id} options={options} onDecide={onDecide} isDecided={false} />
        </>
      )}
    </li>
  );
}
