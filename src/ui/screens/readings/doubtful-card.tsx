import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useId, useMemo, useRef, useState } from "react";
import type { TargetContext } from "../../../domain/target/read-target";
import { type DoubtfulTarget, othersOf, readMeant } from "../../../usecases/doubtful-targets";
import { readingWords } from "../../words/readings";
import { space } from "../../space";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "4px",
    padding: space.block,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  doubtful: { textDecorationLine: "underline", textDecorationStyle: "wavy", textUnderlineOffset: "3px" },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  answers: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "3px" },
  answer: { justifyContent: "flex-start", textAlign: "start", overflowWrap: "anywhere", minWidth: 0 },
  proposal: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: space.smallGap },
  key: { marginInlineEnd: "6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  own: { display: "flex", flexDirection: "column", gap: "4px", margin: 0 },
});

interface Props {
  readonly doubtful: DoubtfulTarget;
  readonly context: TargetContext;
  /** What is meant, as a sentence that is surely read, or the proposal. */
  readonly onSay: (meant: string) => void;
  readonly onLeave: () => void;
}

/** A doubtful target with the ways to read it. 1 to 4 take one, C opens words of one's own, 0 leaves it. */
export function DoubtfulCard({ doubtful, context, onSay, onLeave }: Props) {
  const styles = useStyles();
  const { text, kpis, proposal, doubt } = doubtful;
  const others = useMemo(() => othersOf(doubtful, context), [doubtful, context]);
  const id = useId();
  const card = useRef<HTMLLIElement>(null);
  const [own, setOwn] = useState<string>();
  const readings = [...(proposal === undefined ? [] : [proposal]), ...others];
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    // In a field keys are letters.
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.altKey || event.metaKey) return;
    const reading = readings[Number(event.key) - 1];
    if (event.key === "0") onLeave();
    else if (event.key.toLowerCase() === "c") setOwn(own ?? "");
    else if (reading !== undefined) onSay(reading);
    else return;
    event.preventDefault();
  };
  const closeOwn = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setOwn(undefined);
    card.current?.focus();
  };
  return (
    <li
      ref={card}
      className={styles.card}
      data-doubtful={doubtful.key}
      tabIndex={0}
      aria-labelledby={`${id}-text`}
      aria-describedby={`${id}-why`}
      onKeyDown={press}
    >
      <p id={`${id}-text`} className={styles.text}>
        <strong>{readingWords.ofKpis(kpis)}</strong> “<DoubtIn text={text} words={doubt.words} />”
      </p>
      <p id={`${id}-why`} className={styles.quiet}>
        {readingWords.doubt(doubt)}
      </p>
      <div className={styles.answers}>
        {readings.map((reading, index) => (
          <Button
            key={reading}
            size="small"
            className={mergeClasses(styles.answer, reading === proposal && styles.proposal)}
            aria-describedby={`${id}-text`}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onSay(reading)}
          >
            <span aria-hidden>{index + 1}&ensp;</span>
            {reading}
          </Button>
        ))}
      </div>
      {own === undefined ? null : (
        <OwnWords words={own} context={context} onWords={setOwn} onSay={onSay} onKeyDown={closeOwn} />
      )}
      <div className={styles.row}>
        {own === undefined ? (
          <Key name="C" label={readingWords.own} about={`${id}-text`} onPress={() => setOwn("")} />
        ) : null}
        <Key name="0" label={readingWords.leave} about={`${id}-text`} onPress={onLeave} />
      </div>
    </li>
  );
}

interface KeyProps {
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly onPress: () => void;
}

function Key({ name, label, about, onPress }: KeyProps) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-describedby={about}
      aria-keyshortcuts={name}
      onClick={onPress}
    >
      <span className={styles.key} aria-hidden>
        {name}
      </span>
      {label}
    </Button>
  );
}

/** The planner's words, those underlined that made them doubtful. */
function DoubtIn({ text, words }: { readonly text: string; readonly words: string | undefined }) {
  const styles = useStyles();
  const shown = text.replace(/\s+/g, " ").trim();
  const said = words?.replace(/\s+/g, " ");
  const at = said === undefined || said === shown ? -1 : shown.indexOf(said);
  if (said === undefined || at < 0) return <>{shown}</>;
  return (
    <>
      {shown.slice(0, at)}
      <span className={styles.doubtful}>{said}</span>
      {shown.slice(at + said.length)}
    </>
  );
}

interface OwnProps {
  readonly words: string;
  readonly context: TargetContext;
  readonly onWords: (words: string) => void;
  readonly onSay: (meant: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is meant in words of one's own, with how they would be read, as they are typed. */
function OwnWords({ words, context, onWords, onSay, onKeyDown }: OwnProps) {
  const styles = useStyles();
  const meant = readMeant(words, context);
  return (
    <form
      className={styles.own}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (meant !== undefined) onSay(meant);
      }}
    >
      <Field
        label={readingWords.ownLabel}
        hint={words === "" ? readingWords.ownHint : null}
        validationState={meant === undefined ? "none" : "success"}
        validationMessage={
          words === "" ? null : meant === undefined ? readingWords.notRead : readingWords.readAs(meant)
        }
      >
        <Input
          autoFocus
          size="small"
          value={words}
          onChange={(_, { value }) => onWords(value)}
          input={{ style: { minWidth: 0 } }}
          style={{ minWidth: 0 }}
        />
      </Field>
      <div>
        <Button type="submit" size="small" disabled={meant === undefined}>
          {readingWords.take}
        </Button>
      </div>
    </form>
  );
}
