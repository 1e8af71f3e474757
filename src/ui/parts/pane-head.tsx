import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { parseCalendarDate } from "../../domain/shared/calendar-date";
import type { KpiReport } from "../../domain/kpi/report";
import { countsText, setText } from "../../domain/kpi/summary";
import type { Status } from "../../domain/kpi/status";
import { namesIn } from "../../sheets/status-styles";
import { useStatusStyles } from "../status-styles";
import type { PlanState } from "../plan/plan-state";
import type { PlanCommands } from "../plan/use-plan";
import { words } from "../words/words";
import type { WriteStep } from "../writing/write-history";
import { SummaryBar } from "./summary-bar";
import { space } from "../space";

const useStyles = makeStyles({
  head: { padding: "6px 12px 4px", display: "flex", flexDirection: "column", gap: space.tinyGap },
  line: { display: "flex", alignItems: "center", gap: space.gap },
  day: {
    display: "flex",
    alignItems: "center",
    gap: space.smallGap,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
  },
  input: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    padding: "3px 6px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  place: { position: "relative" },
  // It stands over Refresh, and only when the work lasts: a second click of a double click does not meet it.
  stop: {
    position: "absolute",
    inset: 0,
    minWidth: 0,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "500ms",
  },
  summary: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  measured: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    marginInlineEnd: "4px",
  },
  itself: { display: "flex", alignItems: "center", gap: space.smallGap, fontSize: tokens.fontSizeBase200 },
  // In a narrow pane the bar's own numbers stand for the words.
  counts: { "@container (max-width: 345px)": { display: "none" } },
  stale: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly state: PlanState;
  readonly commands: PlanCommands;
  /** Whether something tells of edits: without that nothing can refresh by itself. */
  readonly isWatched: boolean;
  readonly chosen: readonly Status[];
  readonly onChoose: (statuses: readonly Status[]) => void;
}

/** The day, Refresh, and what a director reads first. */
export function PaneHead({ state, commands, isWatched, chosen, onChoose }: Props) {
  const styles = useStyles();
  const statusStyles = useStatusStyles();
  const report: KpiReport | undefined = state.picture?.report;
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <label className={styles.day}>
          {words.head.asOf}
          <input
            type="date"
            className={styles.input}
            value={state.asOf ?? report?.asOf ?? ""}
            onChange={({ target }) => commands.chooseDay(parseCalendarDate(target.value))}
          />
        </label>
        <StepButton sign="↶" words={words.takeBack} step={state.history.past.at(-1)} onStep={commands.undo} />
        <StepButton
          sign="↷"
          words={words.doAgain}
          step={state.history.future.at(-1)}
          onStep={commands.redo}
        />
        <span className={styles.place}>
          <Button
            size="small"
            appearance={state.isStale ? "primary" : "secondary"}
            title={words.head.refreshHint}
            disabled={state.busy !== undefined}
            onClick={commands.refresh}
          >
            {words.head.refresh}
          </Button>
          {state.busy !== undefined && state.canStop ? (
            <Button size="small" className={styles.stop} onClick={commands.stop}>
              {words.stop}
            </Button>
          ) : null}
        </span>
      </div>
      {report === undefined ? null : (
        <>
          <p className={styles.summary} data-testid="summary" role="status">
            <strong className={styles.measured}>
              {words.head.summary(report.summary.measured, report.summary.total)}
            </strong>{" "}
            <span className={styles.counts}>
              {countsText(report.summary, namesIn(statusStyles))}
              {setText(report.summary)}
            </span>
          </p>
          <SummaryBar
            counts={report.summary.counts}
            label={words.head.statusFilter}
            chosen={chosen}
            onChoose={onChoose}
          />
        </>
      )}
      {state.isStale ? (
        <p className={styles.stale} role="status" data-testid="stale">
          {words.head.stale}
        </p>
      ) : null}
      {isWatched && (state.isStale || state.refreshesItself) ? (
        <label className={styles.itself}>
          <input type="checkbox" checked={state.refreshesItself} onChange={commands.switchSelfRefresh} />
          {words.head.selfRefresh}
        </label>
      ) : null}
    </header>
  );
}

interface StepProps {
  readonly sign: string;
  readonly words: (text: string) => string;
  /** Absent where there is nothing to go through: then there is no button. */
  readonly step: WriteStep | undefined;
  readonly onStep: () => void;
}

/** Takes back, or does again, the latest of what the pane wrote. */
const StepButton = ({ sign, words: say, step, onStep }: StepProps) =>
  step === undefined ? null : (
    <Button
      size="small"
      appearance="subtle"
      style={{ minWidth: 0 }}
      aria-label={say(step.text)}
      title={say(step.text)}
      onClick={onStep}
    >
      {sign}
    </Button>
  );
