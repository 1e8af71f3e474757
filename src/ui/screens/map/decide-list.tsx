import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { ActionId } from "../../../domain/plan/ids";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { planMappingChoice } from "../../../usecases/mapping/choose-mapping";
import type { RowChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import type { MappedPlan } from "../../../usecases/mapping/map-plan";
import { mappingKinds } from "../../../usecases/mapping/mapping-choices";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../use-plan";
import { mapWords } from "../../words/map";
import { ChoicePreview } from "./choice-preview";
import { DecideCard } from "./decide-card";
import { DecidedCard } from "./decided-card";
import { type Decisions, isNone, milestoneOptions } from "./decisions";
import { writePlan } from "../../write-plan";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none" },
  intro: {
    margin: 0,
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  heading: {
    margin: 0,
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  more: { margin: "8px 12px" },
  cards: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly picture: PlanPicture;
  readonly mapped: MappedPlan;
  readonly decisions: Decisions;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** Cards with all their buttons: hundreds at once would make a click wait. */
const atOnce = 50;

/** A decision that is about to be kept; a blank value forgets the one before. */
interface Wanted {
  readonly action: ActionId;
  readonly value: string;
  readonly plan: EntryPlan<RowChange>;
}

/** Decides which milestone an action answers to. Each decision is shown as cells of Choices before it is kept. */
export default function DecideList({ picture, mapped, decisions, today, write, onShow }: Props) {
  const styles = useStyles();
  const [wanted, setWanted] = useState<Wanted>();
  const [most, setMost] = useState(atOnce);
  const options = useMemo(() => milestoneOptions(mapped.map), [mapped]);
  const { open, decided } = decisions;

  const list = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setWanted(undefined);
    // The button that had the focus leaves with the preview.
    list.current?.focus({ preventScroll: true });
  };
  const decide = (action: ActionId, value: string, note: string): void => {
    const choice = { kind: mappingKinds.milestone, subject: action, value, note, today };
    setWanted({ action, value, plan: planMappingChoice(picture.model, choice) });
  };
  const accept = async ({ action, value, plan }: Wanted): Promise<void> => {
    if (await writePlan(write, plan, saidOf(action, value))) close();
  };
  const previewOf = (action: ActionId) =>
    wanted?.action === action ? (
      <ChoicePreview plan={wanted.plan} onAccept={() => void accept(wanted)} onBack={close} />
    ) : undefined;

  return (
    <div ref={list} className={styles.list} tabIndex={-1} data-testid="decide-list">
      {open.length === 0 ? null : <h2 className={styles.heading}>{mapWords.decide.open(open.length)}</h2>}
      <p className={styles.intro}>{open.length === 0 ? mapWords.decide.none : mapWords.decide.intro}</p>
      <ul className={styles.cards}>
        {open.slice(0, most).map((proposal) => (
          <DecideCard
            key={proposal.action.id}
            proposal={proposal}
            options={options}
            preview={previewOf(proposal.action.id)}
            onDecide={decide}
            onShow={onShow}
          />
        ))}
      </ul>
      {open.length > most ? (
        <Button className={styles.more} size="small" onClick={() => setMost(most + atOnce)}>
          {mapWords.decide.more(open.length - most)}
        </Button>
      ) : null}
      {decided.length === 0 ? null : (
        <>
          <h2 className={styles.heading}>{mapWords.decide.decided(decided.length)}</h2>
          <ul className={styles.cards}>
            {decided.map((one) => (
              <DecidedCard
                key={one.action.id}
                decided={one}
                options={options}
                preview={previewOf(one.action.id)}
                onDecide={decide}
                onShow={onShow}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function saidOf(action: ActionId, value: string): string {
  if (value === "") return mapWords.decide.forgotten(action);
  return isNone(value) ? mapWords.decide.cleared(action) : mapWords.decide.kept(action, value);
}
