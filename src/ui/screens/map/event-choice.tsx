import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { LogRow } from "../../../domain/kpi/evidence/evidence";
import type { EventFinder } from "../../../domain/workplan/find-events";
import type { WorkEvent } from "../../../domain/workplan/work-plan";
import { mapWords } from "../../words/map";
import { eventWords } from "./match-lists";
import { space } from "../../space";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: space.tinyGap, marginTop: "6px" },
  search: { maxWidth: "none" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  event: {
    display: "block",
    width: "100%",
    padding: "4px 6px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  none: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly row: LogRow;
  readonly finder: EventFinder;
  readonly onChoose: (event: WorkEvent) => void;
  readonly onBack: () => void;
}

const mostShown = 8;

/** Picks a planned event by hand: first those most like the row, then whatever has the words that are typed. */
export function EventChoice({ row, finder, onChoose, onBack }: Props) {
  const styles = useStyles();
  const [asked, setAsked] = useState("");
  const found = useMemo(
    () => (asked.trim() === "" ? finder.likest(row.activity, mostShown) : finder.withWords(asked, mostShown)),
    [asked, finder, row],
  );
  return (
    <div className={styles.frame}>
      <SearchBox
        className={styles.search}
        size="small"
        autoFocus
        placeholder={mapWords.match.search}
        aria-label={mapWords.match.searchFor(row.row)}
        value={asked}
        onChange={(_, { value }) => setAsked(value)}
      />
      {found.length === 0 ? <p className={styles.none}>{mapWords.match.noneFound}</p> : null}
      <ul className={styles.list}>
        {found.map((event) => (
          <li key={event.id}>
            <button type="button" className={styles.event} data-event onClick={() => onChoose(event)}>
              <strong>{event.line.actions.join(", ")}</strong> {eventWords(event)}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={onBack}>
          {mapWords.match.back}
        </Button>
      </div>
    </div>
  );
}
