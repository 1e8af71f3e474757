import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { EntryPlan, RowChange } from "../../../usecases/entering/entry-plan";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../plan/use-plan";
import { usePreview } from "../../writing/use-preview";
import { mapWords } from "../../words/map";
import { writePlan } from "../../writing/write-plan";
import { ChoicePreview } from "./choice-preview";
import { space } from "../../space";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", outlineStyle: "none" },
  heading: {
    margin: 0,
    padding: space.line,
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  intro: {
    margin: 0,
    padding: space.block,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  cards: { margin: 0, padding: 0, listStyleType: "none" },
  more: { margin: "8px 12px" },
});

/** What a person said of an entry; a blank value forgets what was said before. */
export interface Decision<Entry> {
  readonly entry: Entry;
  readonly value: string;
  readonly note: string;
}

/** Entries under a heading; a section without entries shows its words alone, or nothing. */
export interface DecisionSection<Entry> {
  readonly heading?: string;
  readonly intro?: string;
  readonly entries: readonly Entry[];
}

export interface CardCommands<Entry> {
  /** In place of a card's buttons, once something was chosen. */
  readonly preview: ReactNode;
  readonly decide: (entry: Entry, value: string, note: string) => void;
}

interface Props<Entry> {
  readonly picture: PlanPicture;
  readonly write: PlanCommands["write"];
  readonly testId: string;
  /** What stands over the list. */
  readonly head?: ReactNode;
  readonly sections: readonly DecisionSection<Entry>[];
  readonly keyOf: (entry: Entry) => string;
  readonly planOf: (decision: Decision<Entry>) => EntryPlan<RowChange>;
  /** What is told once a decision was kept. */
  readonly saidOf: (decision: Decision<Entry>) => string;
  /** An <li>; its buttons stand in an element with data-commands. */
  readonly card: (entry: Entry, commands: CardCommands<Entry>) => ReactNode;
}

/** Cards with all their buttons: hundreds at once would make a click wait. */
const atOnce = 50;

/**
 * Entries that a person decides about, one by one. Each decision is shown as cells of Choices before it is kept; then
 * the keyboard goes on with the card that took the place of the decided one. Arrows go from card to card.
 */
export function DecisionList<Entry>(props: Props<Entry>) {
  const { picture, write, testId, head, sections, keyOf, planOf, saidOf, card } = props;
  const styles = useStyles();
  const [most, setMost] = useState(atOnce);
  const [decision, setDecision] = useState<Decision<Entry>>();
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<number>(undefined);
  const entries = sections.flatMap((section) => section.entries);
  const order = entries.map(keyOf).join("\n");
  useEffect(() => {
    if (next.current === undefined) return;
    const cards = cardsOf(list.current);
    const [command] = commandsOf(cards[Math.min(next.current, cards.length - 1)]);
    next.current = undefined;
    (command ?? list.current)?.focus();
  }, [order]);

  const decide = (entry: Entry, value: string, note: string): void => setDecision({ entry, value, note });
  const close = (): void => {
    setDecision(undefined);
    // The button that had the focus leaves with the preview.
    list.current?.focus({ preventScroll: true });
  };
  const kept = (key: string): void => {
    next.current = entries.findIndex((entry) => keyOf(entry) === key);
    setDecision(undefined);
  };
  const previewOf = (entry: Entry): ReactNode =>
    decision !== undefined && keyOf(decision.entry) === keyOf(entry) ? (
      <DecisionPreview
        key={decision.value}
        picture={picture}
        write={write}
        make={() => planOf(decision)}
        said={saidOf(decision)}
        onKept={() => kept(keyOf(entry))}
        onBack={close}
      />
    ) : undefined;
  return (
    <div ref={list} className={styles.list} tabIndex={-1} data-testid={testId} onKeyDown={walk}>
      {head}
      {sections.map(({ heading, intro, entries: own }, at) => (
        <Fragment key={heading ?? at}>
          {heading === undefined ? null : <h2 className={styles.heading}>{heading}</h2>}
          {intro === undefined ? null : <p className={styles.intro}>{intro}</p>}
          <ul className={styles.cards}>
            {own.slice(0, most).map((entry) => (
              <Fragment key={keyOf(entry)}>{card(entry, { preview: previewOf(entry), decide })}</Fragment>
            ))}
          </ul>
          {own.length > most ? (
            <Button className={styles.more} size="small" onClick={() => setMost(most + atOnce)}>
              {mapWords.decide.more(own.length - most)}
            </Button>
          ) : null}
        </Fragment>
      ))}
    </div>
  );
}

interface PreviewProps {
  readonly picture: PlanPicture;
  readonly write: PlanCommands["write"];
  readonly make: () => EntryPlan<RowChange>;
  readonly said: string;
  readonly onKept: () => void;
  readonly onBack: () => void;
}

function DecisionPreview({ picture, write, make, said, onKept, onBack }: PreviewProps) {
  const { plan, moved, during } = usePreview(picture, make, "at once");
  if (plan === undefined) return null;
  const accept = async (): Promise<void> => {
    if (await during(() => writePlan(write, plan, said))) onKept();
  };
  return <ChoicePreview plan={plan} moved={moved} onAccept={() => void accept()} onBack={onBack} />;
}

const cardsOf = (list: HTMLElement | null): readonly HTMLElement[] =>
  [...(list?.querySelectorAll<HTMLElement>("li") ?? [])].filter((card) => commandsOf(card).length > 0);

const commandsOf = (card: HTMLElement | undefined): readonly HTMLElement[] => [
  ...(card?.querySelectorAll<HTMLElement>("[data-commands] button") ?? []),
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
