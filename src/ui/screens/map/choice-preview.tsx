import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CellChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import { mapWords } from "../../words-map";
import { Preview } from "../../parts/preview";

interface Props {
  readonly plan: EntryPlan<CellChange>;
  readonly onAccept: () => void;
  readonly onBack: () => void;
  readonly onSetUp: () => void;
}

/** The cells of Choices that a decision fills; where there is no such sheet, the way to it. */
export function ChoicePreview({ plan, onAccept, onBack, onSetUp }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // The button that led here is gone: the keyboard goes on where its deed is.
  useEffect(() => {
    frame.current?.focus();
    frame.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const lacksSheet = plan.problems.some(({ code }) => code === "no-choices");
  return (
    <div
      ref={frame}
      tabIndex={-1}
      role="group"
      aria-label={mapWords.decide.preview}
      style={{ outline: "none" }}
    >
      <Preview plan={plan} accept={mapWords.decide.write} onAccept={onAccept} onBack={onBack} />
      {lacksSheet ? <Button onClick={onSetUp}>{mapWords.decide.setUp}</Button> : null}
    </div>
  );
}
