import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { shownStatus } from "../../../domain/kpi/decision";
import type { ActionKpi } from "../../../domain/kpi/report";
import { sinceText } from "../../../domain/kpi/attention/attention-since";
import { dayText } from "../../../domain/kpi/words";
import { namesIn } from "../../../sheets/status-styles";
import { answersAbout } from "../../../usecases/kpi-attention";
import { actualText } from "../../../sheets/kpi/actual-cell";
import { giveFocus } from "../../keep-focus";
import { usePane, useTheirWord } from "../../pane-context";
import { CopyButton } from "../../parts/copy-button";
import { Lines } from "../../parts/lines";
import { ProgressLine } from "../../parts/progress-line";
import { StatusPill } from "../../parts/status-pill";
import type { EntryRequest } from "../../entry-request";
import { words } from "../../words/words";
import { kpiWords } from "../../words/kpi";
import { HistoryLine } from "./history-line";
import { DecisionPart } from "./decision-part";
import { EvidenceList } from "./evidence-list";
import { figureLines, planLines } from "./figure-lines";
import { kpiMail } from "./kpi-mail";
import { MemberChips, membersBegun } from "./member-chips";
import { PeriodTable } from "./period-table";
import { PeriodStrip } from "./period-strip";
import { ForecastSection } from "./forecast-section";
import { Section } from "./section";
import { TargetWords } from "./target-words";
import { space } from "../../space";

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    animationName: {
      from: { transform: "translateX(16px)", opacity: 0 },
      to: { transform: "none", opacity: 1 },
    },
    animationDuration: tokens.durationNormal,
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: space.line },
  head: { padding: "0 12px 10px", display: "flex", flexDirection: "column", gap: space.smallGap },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outline: "none",
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase300 },
  existing: { display: "flex", alignItems: "center", gap: space.gap },
  line: { flexGrow: 1 },
  why: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quote: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "pre-line",
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300 },
  remarks: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200 },
  commands: { display: "flex", gap: space.smallGap, flexWrap: "wrap", padding: space.part },
});

interface Props {
  readonly result: ActionKpi;
}

/** One KPI: what it asks, how it stands, why, and the cells behind it. Escape goes back. */
export default function KpiPage({ result }: Props) {
  const say = useTheirWord();
  const styles = useStyles();
  const { picture, place: pane, commands, go, openKpi, onShow } = usePane();
  const answers = useMemo(() => answersAbout(picture, result), [picture, result]);
  const names = namesIn(picture.model.settings.statusStyles);
  const onBack = (): void => go({ kind: "back" });
  const onEntry = (entry: EntryRequest): void => go({ kind: "enter", entry });
  const title = useRef<HTMLHeadingElement>(null);
  const { kpi, action, attainment, why, members, periods, phases = [], sources, remarks, measure } = result;
  const begun = membersBegun(result, picture.model.evidence);
  const figure = (actual: number): string => actualText({ ...result, actual, periods: [] }) ?? String(actual);
  const { results } = picture.report;
  const place = results.findIndex((other) => other.kpi.id === kpi.id);
  const stepButton = (step: 1 | -1, label: string, sign: string) => {
    const next = results[place + step]?.kpi.id;
    return (
      <Button
        size="small"
        appearance="subtle"
        style={{ minWidth: 0 }}
        aria-label={label}
        disabled={next === undefined}
        onClick={() => next !== undefined && openKpi(next)}
      >
        {sign}
      </Button>
    );
  };
  // Not out of the grid, where a row was chosen and the next key is meant.
  useEffect(() => giveFocus(title.current), [kpi.id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) onBack();
  };
  return (
    <div className={styles.screen} onKeyDown={onKeyDown} data-testid="kpi-page" data-print>
      <p className="on-paper">{kpiWords.onPaper(words.product, dayText(picture.report.asOf))}</p>
      <div className={styles.top}>
        <Button size="small" appearance="subtle" onClick={onBack}>
          <span aria-hidden>‹</span>&nbsp;{words.back}
        </Button>
        <span>
          {stepButton(-1, words.kpi.previous, "↑")}
          {stepButton(1, words.kpi.next, "↓")}
        </span>
      </div>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {kpi.id} {action.text}
        </h2>
        <p className={styles.label}>{kpi.label}</p>
        <div className={styles.existing}>
          <StatusPill status={shownStatus(result)} />
          <div className={styles.line}>
            <ProgressLine share={attainment} />
          </div>
        </div>
        <p className={styles.why}>{say(why)}</p>
      </div>
      <Section title={kpiWords.history}>
        <HistoryLine history={answers.history} text={figure} />
      </Section>
      <Section title={kpiWords.since}>
        <p className={styles.text}>{say(sinceText(answers.since, names))}</p>
        {result.trend === undefined ? null : <p className={styles.quote}>{say(result.trend.sentence)}</p>}
      </Section>
      <Section title={kpiWords.turn}>
        <p className={styles.text}>{say(answers.turn)}</p>
      </Section>
      <Section title={kpiWords.who}>
        <p className={styles.text}>{say(answers.who)}</p>
      </Section>
      {members === null ? null : (
        <Section
          title={say(
            words.kpi.members(
              members.yes.length,
              begun.size,
              members.no.length - begun.size,
              members.unknown.length,
            ),
          )}
        >
          <MemberChips members={members} begun={begun} register={picture.model.evidence.members} />
        </Section>
      )}
      {periods.length + phases.length === 0 ? null : (
        <Section title={words.kpi.periods}>
          {phases.length > 0 || periods.some(({ target }) => target !== undefined) ? (
            <PeriodTable periods={periods} phases={phasesBeside(result)} text={figure} />
          ) : (
            <PeriodStrip periods={periods} />
          )}
        </Section>
      )}
      <Section title={words.kpi.target}>
        <TargetWords result={result} />
      </Section>
      <Section title={words.kpi.figures}>
        <Lines
          lines={[...figureLines(result), ...planLines(result)].map(
            ([name, ...rest]) => [say(name), ...rest] as const,
          )}
        />
      </Section>
      {remarks.length === 0 ? null : (
        <Section title={words.kpi.remarks}>
          <ul className={styles.remarks}>
            {remarks.map(({ code, text }) => (
              <li key={code + text}>{say(text)}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.kpi.evidence}>
        <EvidenceList sources={[...kpi.sources, ...sources]} snapshot={picture.snapshot} onShow={onShow} />
      </Section>
      <ForecastSection result={result} />
      <DecisionPart
        key={kpi.id}
        result={result}
        picture={picture}
        today={pane.today}
        write={commands.write}
      />
      <div className={styles.commands}>
        <CopyButton
          text={kpiMail({
            result,
            answers,
            report: picture.report,
            statusStyles: picture.model.settings.statusStyles,
          })}
          label={kpiWords.copy}
        />
        <Button size="small" onClick={() => print()}>
          {kpiWords.print}
        </Button>
        {measure === "members" ? (
          <Button size="small" onClick={() => onEntry({ kind: "tick", kpi: kpi.id })}>
            {say(words.kpi.tick)}
          </Button>
        ) : null}
        <Button size="small" onClick={() => onEntry({ kind: "figure", kpi: kpi.id })}>
          {words.toDo.figure}
        </Button>
        <Button size="small" onClick={() => onEntry({ kind: "log", kpi: kpi.id })}>
          {words.kpi.log}
        </Button>
      </div>
    </div>
  );
}

/** Periods of the plan are phases too, where it asks for levels; they are not told twice. */
const phasesBeside = ({ periods, phases = [] }: ActionKpi) =>
  phases.filter(({ due }) => !periods.some(({ end }) => end === due));
