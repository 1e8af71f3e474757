import type { HeldMove } from "../writing/open-drafts";
import type { BackupQuestion } from "../writing/use-backup";
import { words } from "../words/words";
import { type Answer, Question } from "./question";

interface Props {
  readonly held: HeldMove | undefined;
  readonly backup: BackupQuestion | undefined;
}

/** What the pane asks before it leaves a draft, and before it writes into a workbook first. */
export default function PaneQuestion({ held, backup }: Props) {
  return (
    <>
      {held === undefined ? null : (
        <Question
          text={words.leave.text}
          answers={[
            { label: words.leave.keep, onChoose: held.keep },
            { label: words.leave.discard, onChoose: held.discard },
          ]}
          never={{ label: words.leave.stay, onChoose: held.stay }}
        />
      )}
      {backup === undefined ? null : <OfferBackup {...backup} />}
    </>
  );
}

function OfferBackup({ save, goOn, cancel, problem }: BackupQuestion) {
  const going: Answer = {
    label: save === undefined ? words.backup.write : words.backup.goOn,
    onChoose: goOn,
  };
  const saving: readonly Answer[] = save === undefined ? [] : [{ label: words.backup.save, onChoose: save }];
  const text = save === undefined ? words.backup.byHand : words.backup.text;
  return (
    <Question
      key={problem?.text ?? ""}
      text={problem === undefined ? text : `${problem.text} ${problem.next}`}
      answers={[...saving, going]}
      never={{ label: words.backup.cancel, onChoose: cancel }}
    />
  );
}
