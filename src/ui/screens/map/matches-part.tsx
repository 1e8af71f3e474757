import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { type EventFinder, eventFinder } from "../../../domain/workplan/find-events";
import { noEvent, rowName } from "../../../domain/workplan/match-log";
import { planMappingChoice } from "../../../usecases/mapping/choose-mapping";
import { mappingKinds } from "../../../usecases/mapping/mapping-choices";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { PlanCommands } from "../../plan/use-plan";
import { mapWords } from "../../words/map";
import { type Decision, DecisionList } from "./decision-list";
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

/** Ties rows of the Activity Log to planned events. */
export default function MatchesPart({ picture, today, write, onShow }: Props) {
  const styles = usePairStyles();
  const progress = progressOf(picture);
  const lists = useMemo(() => matchLists(progress), [progress]);
  const [view, setView] = useState<MatchView>(lists.look.length > 0 ? "look" : "sure");
  const finder = useMemo(() => {
    let found: EventFinder | undefined;
    return (): EventFinder => (found ??= eventFinder(progress.plan));
  }, [progress]);
  const entries = lists[view];
  const { sheet, firstColumn } = picture.model.evidence.activityLog;
  const head = (
    <div className={styles.head}>
      <Select
        size="small"
        className={styles.choice}
        aria-label={mapWords.match.view}
        value={view}
        onChange={(_, { value }) => setView(value as MatchView)} // only these are offered
      >
        {Object.entries(mapWords.match.views).map(([name, label]) => (
          <option key={name} value={name}>
            {label(lists[name as MatchView].length)}
          </option>
        ))}
      </Select>
    </div>
  );
  return (
    <DecisionList<MatchEntry>
      picture={picture}
      write={write}
      testId="match-list"
      head={head}
      sections={[
        { intro: entries.length === 0 ? mapWords.match.empty[view] : mapWords.match.intro[view], entries },
      ]}
      keyOf={({ row }) => String(row.row)}
      planOf={({ entry: { row }, value, note }) =>
        planMappingChoice(picture.model, {
          ...{ kind: mappingKinds.event, subject: rowName(row), value, note, today },
        })
      }
      saidOf={saidOf}
      card={(entry, { preview, decide }) => (
        <MatchCard
          entry={entry}
          cell={{ sheet, address: `${firstColumn}${entry.row.row}` }}
          finder={finder}
          preview={preview}
          onDecide={decide}
          onShow={onShow}
        />
      )}
    />
  );
}

function saidOf({ entry: { row }, value }: Decision<MatchEntry>): string {
  const said = value === "" ? "forgotten" : value === noEvent ? "none" : "kept";
  return mapWords.match.said[said](row.row);
}
