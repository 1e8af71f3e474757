import { Button, Select } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { type EventFinder, eventFinder } from "../../../domain/workplan/find-events";
import { noEvent, rowName } from "../../../domain/workplan/match-log";
import { planMappingChoice } from "../../../usecases/mapping/choose-mapping";
import type { RowChange, EntryPlan } from "../../../usecases/entering/entry-plan";
import { mappingKinds } from "../../../usecases/mapping/mapping-choices";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../use-plan";
import { mapWords } from "../../words/map";
import { writePlan } from "../../write-plan";
import { ChoicePreview } from "./choice-preview";
import { MatchCard } from "./match-card";
import { type MatchEntry, matchLists, type MatchView } from "./match-lists";
import { progressOf } from "./progress-of";
import { usePairStyles } from "./use-pair-styles";

interface Props {
  readonly picture: PlanPicture;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** Cards with all their buttons: hundreds at once would make a click wait. */
const atOnce = 40;

/** A decision that is about to be kept. */
interface Wanted {
  readonly row: number;
  readonly said: string;
  readonly plan: EntryPlan<RowChange>;
}

/** Ties rows of the Activity Log to planned events; each decision is shown as cells of Choices before it is kept. */
export default function MatchesPart({ picture, today, write, onShow }: Props) {
  const styles = usePairStyles();
  const progress = progressOf(picture);
  const lists = useMemo(() => matchLists(progress), [progress]);
  const [view, setView] = useState<MatchView>(lists.look.length > 0 ? "look" : "sure");
  const [most, setMost] = useState(atOnce);
  const [wanted, setWanted] = useState<Wanted>();
  const finder = useMemo(() => {
    let found: EventFinder | undefined;
    return (): EventFinder => (found ??= eventFinder(progress.plan));
  }, [progress]);
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<number>(undefined);
  const entries = lists[view];
  const { sheet, firstColumn } = picture.model.evidence.activityLog;

  useEffect(() => {
    if (next.current === undefined) return;
    // The card that was decided has left: the keyboard goes on with the one that took its place.
    const cards = cardsOf(list.current);
    const [command] = commandsOf(cards[Math.min(next.current, cards.length - 1)]);
    next.current = undefined;
    (command ?? list.current)?.focus();
  }, [entries]);

  const close = (): void => {
    setWanted(undefined);
    list.current?.focus({ preventScroll: true });
  };
  const decide = ({ row }: MatchEntry, value: string, note: string): void => {
    const choice = { kind: mappingKinds.event, subject: rowName(row), value, note, today };
    const said = value === "" ? "forgotten" : value === noEvent ? "none" : "kept";
    setWanted({
      row: row.row,
      said: mapWords.match.said[said](row.row),
      plan: planMappingChoice(picture.model, choice),
    });
  };
  const accept = async ({ row, said, plan }: Wanted): Promise<void> => {
    const at = entries.findIndex((entry) => entry.row.row === row);
    if (!(await writePlan(write, plan, said))) return;
    next.current = at;
    setWanted(undefined);
  };

  return (
    <div ref={list} className={styles.list} tabIndex={-1} data-testid="match-list" onKeyDown={walk}>
      <div className={styles.head}>
        <Select
          size="small"
          className={styles.choice}
          aria-label={mapWords.match.view}
          value={view}
          onChange={(_, { value }) => {
            setView(value as MatchView); // only these are offered
            setMost(atOnce);
            setWanted(undefined);
          }}
        >
          {Object.entries(mapWords.match.views).map(([name, label]) => (
            <option key={name} value={name}>
              {label(lists[name as MatchView].length)}
            </option>
          ))}
        </Select>
      </div>
      <p className={`${styles.quiet} ${styles.intro}`}>
        {entries.length === 0 ? mapWords.match.empty[view] : mapWords.match.intro[view]}
      </p>
      <ul className={styles.cards}>
        {entries.slice(0, most).map((entry) => (
          <MatchCard
            key={entry.row.row}
            entry={entry}
            cell={{ sheet, address: `${firstColumn}${entry.row.row}` }}
            finder={finder}
            preview={
              wanted?.row === entry.row.row ? (
                <ChoicePreview plan={wanted.plan} onAccept={() => void accept(wanted)} onBack={close} />
              ) : undefined
            }
            onDecide={decide}
            onShow={onShow}
          />
        ))}
      </ul>
      {entries.length > most ? (
        <Button className={styles.more} size="small" onClick={() => setMost(most + atOnce)}>
          {mapWords.decide.more(entries.length - most)}
        </Button>
      ) : null}
    </div>
  );
}

const cardsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>("[data-match]") ?? []),
];

const commandsOf = (card: HTMLElement | undefined): readonly HTMLElement[] => [
  ...(card?.querySelectorAll<HTMLElement>("[data-deeds] button") ?? []),
];

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows go from card to card, to the same button where there is one. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = steps[event.key];
  const from = document.activeElement;
  if (step === undefined || !(from instanceof HTMLButtonElement)) return;
  const cards = cardsOf(event.currentTarget);
  const at = cards.findIndex((card) => card.contains(from));
  const commands = at < 0 ? [] : commandsOf(cards[at + step]);
  const same = commands.find((button) => button.textContent === from.textContent) ?? commands[0];
  if (same === undefined) return;
  event.preventDefault();
  same.focus();
}
