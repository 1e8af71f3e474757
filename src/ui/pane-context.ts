import { createContext, useContext } from "react";
import type { KpiId } from "../domain/plan/ids";
import type { SourceCell } from "../domain/shared/source-cell";
import type { PlanPicture } from "../usecases/plan-picture";
import { countedWord, inCountedWord } from "../domain/member/counted-word";
import type { Location, Move } from "./location";
import type { OpenDrafts } from "./writing/open-drafts";
import type { PlanState } from "./plan/plan-state";
import type { Place } from "./plan/place";
import type { PlanCommands } from "./plan/use-plan";

/** What every screen may ask for: the plan as it was seen, what can be asked of it, and where the user is. */
export interface PaneContents {
  readonly drafts: OpenDrafts;
  readonly place: Place;
  readonly state: PlanState;
  readonly picture: PlanPicture;
  readonly commands: PlanCommands;
  readonly location: Location;
  readonly go: (move: Move) => void;
  /** Opens a KPI's page, and selects its row in the plan. */
  readonly openKpi: (kpi: KpiId) => void;
  /** Selects a cell; absent where nothing shows the workbook. */
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

export const PaneContext = createContext<PaneContents | undefined>(undefined);

/** Of the pane, what a screen names: `const { picture, commands } = usePane();` */
export function usePane(): PaneContents {
  const contents = useContext(PaneContext);
  if (contents === undefined) throw new Error("a screen stands outside of the pane");
  return contents;
}

/** Puts the office's own word for what it counts into a sentence of ours, as Settings say it. */
export function useTheirWord(): (text: string) => string {
  const word = countedWord(usePane().picture.model.settings.office.countedAre);
  return (text) => inCountedWord(text, word);
}
