import { useMemo, useState } from "react";
import type { EntryPlan } from "../../usecases/entering/entry-plan";
import type { PlanPicture } from "../../usecases/plan-picture";
import type { WorkbookChange } from "../../usecases/ports/workbook";
import { type MovedCell, movedCells } from "./moved-cells";

interface Shown<Plan> {
  readonly plan: Plan;
  readonly picture: PlanPicture;
}

interface PlannedWrite<Plan> {
  /** The write as it would be now; undefined while none is on screen. */
  readonly plan: Plan | undefined;
  /** What other hands changed in the cells of the preview since it was first shown. */
  readonly moved: readonly MovedCell[];
  readonly show: () => void;
  readonly close: () => void;
  /** Writes; what was written is not planned anew while that goes on. True when it was. */
  readonly during: (write: () => Promise<boolean>) => Promise<boolean>;
}

/** A write that is shown before it is done. When the workbook is read anew meanwhile, it is planned anew. */
export function usePreview<Plan extends EntryPlan<WorkbookChange>>(
  picture: PlanPicture,
  make: () => Plan,
  /** Whether it is on screen from the first. */
  when: "when asked" | "at once" = "when asked",
): PlannedWrite<Plan> {
  const [shown, setShown] = useState<Shown<Plan> | undefined>(() =>
    when === "at once" ? { plan: make(), picture } : undefined,
  );
  const [isWriting, setWriting] = useState(false);
  const isCurrent = isWriting || shown === undefined || shown.picture === picture;
  // What it is made of, besides the workbook, stays while it is shown.
  const plan = useMemo(() => (isCurrent ? shown?.plan : make()), [isCurrent, shown, picture]);
  const moved = useMemo(
    () =>
      isCurrent || shown === undefined
        ? []
        : movedCells(shown.plan.preview, shown.picture.snapshot, picture.snapshot),
    [isCurrent, shown, picture],
  );
  return {
    plan,
    moved,
    show: () => setShown({ plan: make(), picture }),
    close: () => setShown(undefined),
    during: async (write) => {
      setWriting(true);
      const isWritten = await write();
      setWriting(false);
      return isWritten;
    },
  };
}
