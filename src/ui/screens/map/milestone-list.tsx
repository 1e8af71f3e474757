import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from "react";
import type { KpiReport } from "../../../domain/kpi/report";
import type { ActionId } from "../../../domain/plan/ids";
import type { Action } from "../../../domain/plan/plan";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { mapWords } from "../../words-map";
import { ActionRow } from "./action-row";
import type { MapGroup } from "./map-groups";
import { MilestoneLine } from "./milestone-line";
import { worstStatuses } from "./worst-status";

const useStyles = makeStyles({
  list: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
  heading: {
    margin: 0,
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
  },
  words: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly groups: readonly MapGroup[];
  readonly report: KpiReport;
  readonly focused: ActionId | undefined;
  readonly onFocus: (action: ActionId) => void;
  readonly onShow: ((cell: SourceCell) => void) | undefined;
}

/** The map from top to bottom. Arrows, Home and End go from action to action; Enter goes to the action's cell. */
export function MilestoneList({ groups, report, focused, onFocus, onShow }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const statuses = useMemo(() => worstStatuses(report.results), [report]);
  const go = useCallback(
    (action: Action) => {
      onFocus(action.id);
      onShow?.(action.source);
    },
    [onFocus, onShow],
  );
  useEffect(() => {
    // An action under several milestones was perhaps clicked at the last one: stay there.
    if (list.current?.contains(document.activeElement)) return;
    list.current?.querySelector("[data-map-action][aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [focused]);
  return (
    <div ref={list} className={styles.list} data-testid="milestone-list" onKeyDown={walk}>
      {groups.map(({ kind, part, rsp, entries }) => (
        <section key={kind + part}>
          <h2 className={styles.heading}>
            {kind === "part" ? mapWords.groups.part(part) : mapWords.groups[kind]}
            {rsp === undefined ? null : <span className={styles.words}> {rsp.text}</span>}
          </h2>
          <ul className={styles.lines}>
            {entries.map((entry) => (
              <MilestoneLine key={entry.key} entry={entry} part={part}>
                {entry.actions.map((action) => (
                  <ActionRow
                    key={action.id}
                    action={action}
                    status={statuses.get(action.id)}
                    isFocused={action.id === focused}
                    onGo={go}
                  />
                ))}
              </MilestoneLine>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-map-action]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}
