import { dayText } from "../../../domain/kpi/words";
import type { FollowUpDue } from "../../../domain/workplan/follow-up-due";
import type { SourceCell } from "../../../domain/shared/source-cell";
import type { WorkbookModel } from "../../../sheets/model/read-workbook-model";
import { ShowButton } from "../../parts/show-button";
import { mapWords } from "../../words/map";
import { useLineStyles } from "./use-line-styles";
import { WorkSection } from "./work-section";

interface Props {
  readonly followUps: readonly FollowUpDue[];
  readonly model: WorkbookModel;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** Workshops whose follow-up survey is due or comes up soon, the oldest first; how many wait behind them. */
export function FollowUps({ followUps, model, onShow }: Props) {
  const styles = useLineStyles();
  const log = model.sheets.find(({ role }) => role === "activity-log")?.sheet.name;
  const shown = followUps.filter(({ state }) => state === "due" || state === "coming");
  const later = followUps.filter(({ state }) => state === "later").length;
  return (
    <WorkSection
      title={mapWords.work.followUps(shown.filter(({ state }) => state === "due").length)}
      none={mapWords.work.noFollowUps}
      isEmpty={shown.length === 0}
    >
      {shown.map(({ row, due, state }) => (
        <li key={row.row} className={styles.line} data-follow-up={state}>
          {row.activity.replace(/\s+/g, " ")}
          <br />
          <span className={state === "due" ? styles.due : styles.quiet}>
            {state === "due" ? mapWords.work.dueOn(dayText(due)) : mapWords.work.coming(dayText(due))}
          </span>{" "}
          {log === undefined ? null : (
            <ShowButton cell={{ sheet: log, address: `A${row.row}` }} onShow={onShow} />
          )}
        </li>
      ))}
      {later === 0 ? null : (
        <li className={`${styles.line} ${styles.quiet}`}>{mapWords.work.later(later)}</li>
      )}
    </WorkSection>
  );
}
