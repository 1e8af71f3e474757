import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { MemberName, Register } from "../../../domain/member/member";
import { nameKey } from "../../../domain/survey/read-member";
import type { NameQuestion } from "../../../usecases/import-survey/import-preview";
import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";
import { NameCard } from "./name-card";
import { StepFrame } from "./step-frame";
import type { ImportCommands } from "./use-import";
import type { Wizard } from "./wizard-state";

interface Props {
  readonly wizard: Wizard;
  readonly commands: ImportCommands;
  readonly register: Register;
}

/** Names that nobody can be sure of, each beside what it may be: one key decides, and the next one has the focus. */
export function NamesStep({ wizard: { names, choices }, commands, register }: Props) {
  const styles = useImportStyles();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const buttons = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // The first key already decides: the step's own heading is left for the first card.
  useEffect(() => list.current?.querySelector<HTMLElement>("li")?.focus(), []);
  const decided = (text: string): MemberName | undefined => choices.names.get(nameKey(text));
  const done = names.filter(({ text }) => decided(text) !== undefined || left.has(text)).length;
  const close = names.filter(({ kind, text }) => kind === "close" && decided(text) === undefined);

  const decide = (chosen: readonly (readonly [NameQuestion, MemberName])[]): void => {
    const pairs = chosen.map(([{ text }, member]) => [nameKey(text), member] as const);
    setLeft(new Set([...left].filter((text) => !chosen.some(([name]) => name.text === text))));
    commands.choose({ names: new Map([...choices.names, ...pairs]) }, "later");
  };
  const leave = ({ text }: NameQuestion): void => {
    setLeft(new Set([...left, text]));
    const names = new Map([...choices.names].filter(([key]) => key !== nameKey(text)));
    if (names.size < choices.names.size) commands.choose({ names }, "later");
  };
  return (
    <StepFrame
      title={importWords.headings.names}
      buttons={
        <span ref={buttons} style={{ display: "contents" }}>
          <Button appearance="primary" onClick={commands.next}>
            {importWords.next}
          </Button>
          <Button onClick={commands.back}>{importWords.back}</Button>
        </span>
      }
    >
      <p className={styles.quiet}>{importWords.names.intro}</p>
      <p className={styles.text} role="status">
        {importWords.names.decided(done, names.length)}
      </p>
      {close.length > 1 ? (
        <Button
          size="small"
          onClick={() =>
            decide(
              close.flatMap((name) => {
                const [first] = name.proposals;
                return first === undefined ? [] : [[name, first] as const];
              }),
            )
          }
        >
          {importWords.names.acceptAll(close.length)}
        </Button>
      ) : null}
      <ul className={styles.list} ref={list}>
        {names.map((name) => (
          <NameCard
            key={name.text}
            name={name}
            member={decided(name.text)}
            isLeft={left.has(name.text)}
            register={register}
            onDecide={(member) => decide([[name, member]])}
            onLeave={() => leave(name)}
            onPastEnd={() => buttons.current?.querySelector("button")?.focus()}
          />
        ))}
      </ul>
    </StepFrame>
  );
}
