import type { PlanState } from "../plan-state";
import type { PlanCommands } from "../use-plan";
import { words } from "../words";
import { Message } from "./message";

interface Props {
  readonly state: PlanState;
  readonly commands: PlanCommands;
}

/** What went wrong and what was done, each with what can be done about it. */
export default function PaneMessages({ state: { problem, done, picture }, commands }: Props) {
  const undo = done?.undo;
  return (
    <>
      {problem === undefined ? null : (
        <Message
          intent="error"
          title={problem.text}
          text={problem.next}
          actions={[
            { label: words.problems.tryAgain, onClick: commands.look },
            // A write that broke off is put back by hand where putting it back at once failed too.
            ...(problem.code === "half-written" && commands.revert ? [revertOf(commands.revert)] : []),
            ...(picture === undefined ? [] : [{ label: words.close, onClick: commands.closeMessage }]),
          ]}
        />
      )}
      {done === undefined ? null : (
        <Message
          intent="success"
          text={done.text}
          actions={[
            ...(done.canRevert && commands.revert ? [revertOf(commands.revert)] : []),
            ...(undo === undefined ? [] : [{ label: words.undo, onClick: () => commands.undo(undo) }]),
            { label: words.close, onClick: commands.closeMessage },
          ]}
        />
      )}
    </>
  );
}

const revertOf = (onClick: () => void) => ({ label: words.revert, onClick });
