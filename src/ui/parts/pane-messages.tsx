import type { PlanState } from "../plan-state";
import type { PlanDeeds } from "../use-plan";
import { words } from "../words";
import { Message } from "./message";

interface Props {
  readonly state: PlanState;
  readonly deeds: PlanDeeds;
}

/** What went wrong and what was done, each with what can be done about it. */
export default function PaneMessages({ state: { problem, done, picture }, deeds }: Props) {
  const undo = done?.undo;
  return (
    <>
      {problem === undefined ? null : (
        <Message
          intent="error"
          title={problem.text}
          text={problem.next}
          actions={[
            { label: words.problems.tryAgain, onClick: deeds.look },
            // A write that broke off is put back by hand where putting it back at once failed too.
            ...(problem.code === "half-written" && deeds.revert ? [revertOf(deeds.revert)] : []),
            ...(picture === undefined ? [] : [{ label: words.close, onClick: deeds.closeMessage }]),
          ]}
        />
      )}
      {done === undefined ? null : (
        <Message
          intent="success"
          text={done.text}
          actions={[
            ...(done.canRevert && deeds.revert ? [revertOf(deeds.revert)] : []),
            ...(undo === undefined ? [] : [{ label: words.undo, onClick: () => deeds.undo(undo) }]),
            { label: words.close, onClick: deeds.closeMessage },
          ]}
        />
      )}
    </>
  );
}

const revertOf = (onClick: () => void) => ({ label: words.revert, onClick });
