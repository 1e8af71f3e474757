import { useMemo } from "react";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { ActionProposals } from "../../../domain/map/propose-milestones";
import { planMappingChoice } from "../../../usecases/mapping/choose-mapping";
import type { MappedPlan } from "../../../usecases/mapping/map-plan";
import { mappingKinds } from "../../../usecases/mapping/mapping-choices";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../plan/use-plan";
import { mapWords } from "../../words/map";
import { DecideCard } from "./decide-card";
import { DecidedCard } from "./decided-card";
import { type Decision, DecisionList } from "./decision-list";
import { type Decided, type Decisions, isNone, milestoneOptions } from "./decisions";

interface Props {
  readonly picture: PlanPicture;
  readonly mapped: MappedPlan;
  readonly decisions: Decisions;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** Decides which milestone an action answers to. */
export default function DecideList({ picture, mapped, decisions, today, write, onShow }: Props) {
  const options = useMemo(() => milestoneOptions(mapped.map), [mapped]);
  const { open, decided } = decisions;
  const text = mapWords.decide;
  const waiting =
    open.length === 0 ? { intro: text.none } : { heading: text.open(open.length), intro: text.intro };
  return (
    <DecisionList<ActionProposals | Decided>
      picture={picture}
      write={write}
      testId="decide-list"
      sections={[
        { ...waiting, entries: open },
        ...(decided.length === 0 ? [] : [{ heading: text.decided(decided.length), entries: decided }]),
      ]}
      keyOf={({ action }) => action.id}
      planOf={({ entry: { action }, value, note }) =>
        planMappingChoice(picture.model, {
          ...{ kind: mappingKinds.milestone, subject: action.id, value, note, today },
        })
      }
      saidOf={saidOf}
      card={(entry, { preview, decide }) => {
        const common = {
          ...{ options, preview, onShow },
          onDecide: (_: string, value: string, note: string) => decide(entry, value, note),
        };
        return "value" in entry ? (
          <DecidedCard decided={entry} {...common} />
        ) : (
          <DecideCard proposal={entry} {...common} />
        );
      }}
    />
  );
}

function saidOf({ entry: { action }, value }: Decision<ActionProposals | Decided>): string {
  if (value === "") return mapWords.decide.forgotten(action.id);
  return isNone(value) ? mapWords.decide.cleared(action.id) : mapWords.decide.kept(action.id, value);
}
