import type { SourceCell } from "../../domain/shared/source-cell";
import type { PlanState } from "../plan/plan-state";
import type { PlanCommands } from "../plan/use-plan";
import { words } from "../words/words";
import { Message } from "./message";

interface Props {
  readonly state: PlanState;
  readonly commands: PlanCommands;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** What went wrong and what was done, each with what can be done about it. */
export default function PaneMessages({ state: { problem, done, picture }, commands, onShow }: Props) {
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
            ...(done.show && onShow ? [showOf(done.show, onShow)] : []),
            ...(done.undo === undefined ? [] : [{ label: words.undo, onClick: commands.undo }]),
            { label: words.close, onClick: commands.closeMessage },
          ]}
        />
      )}
    </>
  );
}

const showOf = (cell: SourceCell, onShow: (cell: SourceCell) => void) => ({
  label: words.showDrawn,
  onClick: () => onShow(cell),
});

const revertOf = (onClick: () => void) => ({ label: words.revert, onClick });
