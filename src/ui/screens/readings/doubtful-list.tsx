import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { TargetContext } from "../../../domain/target/read-target";
import type { DoubtfulTarget } from "../../../usecases/doubtful-targets";
import { giveFocus } from "../../keep-focus";
import { readingWords } from "../../words/readings";
import { space } from "../../space";
import { DoubtfulCard } from "./doubtful-card";

const useStyles = makeStyles({
  title: {
    margin: 0,
    padding: space.block,
    paddingBottom: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outline: "none",
  },
  quiet: {
    margin: 0,
    padding: space.block,
    paddingTop: "2px",
    paddingBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly doubtful: readonly DoubtfulTarget[];
  readonly context: TargetContext;
  /** Where the answers are kept. */
  readonly intro: string;
  readonly onSay: (doubtful: DoubtfulTarget, meant: string) => void;
}

/** Targets that are confirmed once, one after the other; what is left stays doubtful, and can be asked for again. */
export function DoubtfulList({ doubtful, context, intro, onSay }: Props) {
  const styles = useStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const open = doubtful.filter(({ key }) => !left.has(key));
  if (doubtful.length === 0) return null;
  /** Before the card goes, the next one has the focus; the heading where none is left. */
  const goOn = (from: DoubtfulTarget): void => {
    const cards = [...(list.current?.querySelectorAll<HTMLElement>("[data-doubtful]") ?? [])];
    const at = cards.findIndex((card) => card.dataset["doubtful"] === from.key);
    giveFocus(cards[at + 1] ?? cards[at - 1] ?? title.current);
  };
  return (
    <section aria-label={readingWords.title(open.length)} data-testid="doubtful">
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {readingWords.title(open.length)}
      </h3>
      {open.length === 0 ? null : (
        <p className={styles.quiet}>
          {intro} {readingWords.keys}
        </p>
      )}
      <ul ref={list} className={styles.list}>
        {open.map((one) => (
          <DoubtfulCard
            key={one.key}
            doubtful={one}
            context={context}
            onSay={(meant) => {
              goOn(one);
              onSay(one, meant);
            }}
            onLeave={() => {
              goOn(one);
              setLeft(new Set([...left, one.key]));
            }}
          />
        ))}
      </ul>
      {open.length === doubtful.length ? null : (
        <p className={styles.quiet} role="status">
          {readingWords.left(doubtful.length - open.length)}{" "}
          <Button size="small" appearance="subtle" onClick={() => setLeft(new Set())}>
            {readingWords.again}
          </Button>
        </p>
      )}
    </section>
  );
}
