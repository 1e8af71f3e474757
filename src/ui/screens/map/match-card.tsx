import { Button, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { dayText } from "../../../domain/kpi/words";
import type { EventFinder } from "../../../domain/workplan/find-events";
import { noEvent } from "../../../domain/workplan/match-log";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { ShowButton } from "../../parts/show-button";
import { mapWords } from "../../words/map";
import { EventChoice } from "./event-choice";
import { eventWords, type MatchEntry } from "./match-lists";
import { usePairStyles } from "./use-pair-styles";

interface Props {
  readonly entry: MatchEntry;
  /** Where the row stands. */
  readonly cell: SourceCell;
  readonly finder: () => EventFinder;
  /** In place of the buttons, once something was chosen. */
  readonly preview: ReactNode;
  /** "" forgets the decision. */
  readonly onDecide: (entry: MatchEntry, value: string, note: string) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** A row of the log beside the planned event that it may be: accept, choose another, or say that it is none. */
export function MatchCard({ entry, cell, finder, preview, onDecide, onShow }: Props) {
  const styles = usePairStyles();
  const [isPicking, setPicking] = useState(false);
  const { row, event, certainty, score } = entry;
  const text = mapWords.match;
  const choose = event === undefined ? text.choose : text.other;
  const isDecided = certainty === "confirmed" || certainty === "said-none";
  const state = text.state(certainty, score);
  const about = [
    row.date === undefined ? text.noDay : dayText(row.date),
    row.status ?? "",
    row.words?.type ?? "",
  ];
  const whom = [row.words?.members ?? "", row.actions.join(", ")];
  return (
    <li className={styles.card} data-match={row.row} data-certainty={certainty}>
      <div className={styles.pair}>
        <div className={styles.side}>
          <h2 className={styles.title}>
            {text.row} <ShowButton cell={cell} onShow={onShow} />
          </h2>
          <p className={styles.words}>{row.activity.replace(/\s+/g, " ")}</p>
          <p className={styles.quiet}>{[...about, ...whom].filter(Boolean).join("  ·  ")}</p>
        </div>
        <div className={mergeClasses(styles.side, event === undefined && styles.empty)}>
          <h2 className={styles.title}>
            {text.event}{" "}
            {event === undefined ? null : <ShowButton cell={event.line.activity.source} onShow={onShow} />}
          </h2>
          <p className={styles.words}>
            {event === undefined ? text.noEvent(certainty === "said-none") : eventWords(event)}
          </p>
          {event === undefined ? null : (
            <p className={styles.quiet}>
              {[event.type, event.group ?? "", event.line.actions.join(", ")].filter(Boolean).join("  ·  ")}
            </p>
          )}
        </div>
      </div>
      {state === "" ? null : <p className={styles.state}>{state}</p>}
      {preview ??
        (isPicking ? (
          <EventChoice
            row={row}
            finder={finder()}
            onChoose={({ id }) => {
              setPicking(false);
              onDecide(entry, id, text.byHand);
            }}
            onBack={() => setPicking(false)}
          />
        ) : (
          <div className={styles.line} data-commands>
            {event === undefined || isDecided ? null : (
              <Button
                size="small"
                appearance="primary"
                aria-label={text.acceptFor(row.row)}
                onClick={() => onDecide(entry, event.id, state)}
              >
                {text.accept}
              </Button>
            )}
            <Button size="small" aria-label={text.forRow(choose, row.row)} onClick={() => setPicking(true)}>
              {choose}
            </Button>
            {certainty === "said-none" ? null : (
              <Button
                size="small"
                aria-label={text.noneFor(row.row)}
                onClick={() => onDecide(entry, noEvent, text.byHand)}
              >
                {text.none}
              </Button>
            )}
            {isDecided ? (
              <Button
                size="small"
                appearance="subtle"
                aria-label={text.forgetFor(row.row)}
                onClick={() => onDecide(entry, "", "")}
              >
                {text.forget}
              </Button>
            ) : null}
          </div>
        ))}
    </li>
  );
}
