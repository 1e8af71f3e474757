import { useTheirWord } from "../../pane-context";
import { Button, mergeClasses, Select } from "@fluentui/react-components";
import { type KeyboardEvent, useId } from "react";
import { memberName, type MemberName, type Register } from "../../../domain/member/member";
import type { NameQuestion } from "../../../usecases/import-survey/import-preview";
import { importWords } from "../../words/import";
import { useImportStyles } from "./import-styles";

interface Props {
  readonly name: NameQuestion;
  readonly member: MemberName | undefined;
  readonly isLeft: boolean;
  readonly register: Register;
  readonly onDecide: (member: MemberName) => void;
  readonly onLeave: () => void;
  /** Behind the last card, where the keys go on. */
  readonly onPastEnd: () => void;
}

const mostProposals = 9;
const longestName = 200;

/** A name as written beside the Members it may mean. 1 to 9 take one, 0 leaves it out; both go on to the next card. */
export function NameCard({ name, member, isLeft, register, onDecide, onLeave, onPastEnd }: Props) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const said = importWords.names;
  const id = useId();
  const { text, kind, rows } = name;
  const proposals = name.proposals.slice(0, mostProposals);
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    const step = steps[event.key];
    // In the select keys have a meaning of their own.
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.altKey || event.metaKey) return;
    const proposal = proposals[Number(event.key) - 1];
    if (event.key === "0") onLeave();
    else if (proposal !== undefined) onDecide(proposal);
    else if (step === undefined) return;
    event.preventDefault();
    const next = neighbourOf(event.currentTarget, step ?? 1);
    if (next instanceof HTMLElement) next.focus();
    else if (step !== -1) onPastEnd();
  };
  return (
    <li
      className={styles.card}
      data-name={text}
      tabIndex={0}
      aria-label={`${text.slice(0, longestName)}: ${say(said.kinds[kind])}, ${said.inRows(rows)}`}
      onKeyDown={press}
    >
      <div className={styles.sides}>
        <div className={styles.name}>
          <strong id={id}>{text.slice(0, longestName)}</strong>
          {member !== undefined ? ` ${said.isMember(member)}` : isLeft ? ` (${said.isLeft})` : null}
        </div>
        <div className={styles.sides}>
          {proposals.map((proposal, index) => (
            <Button
              key={proposal}
              size="small"
              className={mergeClasses(styles.proposal, member === proposal && styles.pressed)}
              aria-pressed={member === proposal}
              aria-describedby={id}
              onClick={() => onDecide(proposal)}
            >
              <span className={styles.key} aria-hidden>
                {index + 1}
              </span>
              {proposal}
            </Button>
          ))}
          <Button
            size="small"
            appearance="subtle"
            aria-pressed={isLeft && member === undefined}
            aria-describedby={id}
            onClick={onLeave}
          >
            <span className={styles.key} aria-hidden>
              0
            </span>
            {said.leave}
          </Button>
        </div>
      </div>
      <p className={styles.quiet}>
        {say(said.kinds[kind])}, {said.inRows(rows)}
      </p>
      <Select
        size="small"
        select={{ className: styles.narrow }}
        aria-label={say(said.choose(text.slice(0, longestName)))}
        value={member === undefined || proposals.includes(member) ? "" : member}
        onChange={(_, { value }) => (value === "" ? onLeave() : onDecide(memberName(value)))}
      >
        <option value="">{say(said.another)}</option>
        {register.map((one) => (
          <option key={one.name} value={one.name}>
            {one.name}
          </option>
        ))}
      </Select>
    </li>
  );
}

const steps: Readonly<Record<string, 1 | -1 | undefined>> = { ArrowDown: 1, ArrowUp: -1 };

const neighbourOf = (card: HTMLElement, by: 1 | -1): Element | null =>
  by === 1 ? card.nextElementSibling : card.previousElementSibling;
