import { useEffect, useRef } from "react";
import type { RowChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import type { MovedCell } from "../../writing/moved-cells";
import { mapWords } from "../../words/map";
import { Preview } from "../../parts/preview";

interface Props {
  readonly plan: EntryPlan<RowChange>;
  readonly moved?: readonly MovedCell[];
  readonly onAccept: () => void;
  readonly onBack: () => void;
}

/** The cells of Choices that a decision fills. */
export function ChoicePreview({ plan, moved = [], onAccept, onBack }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // The button that led here is gone: the keyboard goes on where what it did is.
  useEffect(() => {
    frame.current?.focus();
    frame.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div
      ref={frame}
      tabIndex={-1}
      role="group"
      aria-label={mapWords.decide.preview}
      style={{ outline: "none" }}
    >
      <Preview plan={plan} moved={moved} accept={mapWords.decide.write} onAccept={onAccept} onBack={onBack} />
    </div>
  );
}
