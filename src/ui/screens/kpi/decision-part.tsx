import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionKpi } from "../../../domain/kpi/report";
import { dayText } from "../../../domain/kpi/words";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { PlanPicture } from "../../../usecases/plan-picture";
import { StatusPill } from "../../parts/status-pill";
import type { PlanCommands } from "../../plan/use-plan";
import { kpiWords } from "../../words/kpi";
import { hasDraft } from "../../writing/use-draft";
import { decisionDraft, DecisionForm } from "./decision-form";
import { Section } from "./section";
import { space } from "../../space";

const useStyles = makeStyles({
  text: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  quiet: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: space.smallGap, marginBottom: "6px" },
});

interface Props {
  readonly result: ActionKpi;
  readonly picture: PlanPicture;
  readonly today: CalendarDate;
  readonly write: PlanCommands["write"];
}

/** What a director decided about a KPI: the computed status stays beside it, and a form changes it. */
export function DecisionPart({ result, picture, today, write }: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(() => hasDraft(picture, decisionDraft(result.kpi.id)));
  const { decision, status } = result;
  if (isOpen)
    return (
      <Section title={kpiWords.decision}>
        <DecisionForm
          result={result}
          picture={picture}
          today={today}
          write={write}
          onClose={() => setOpen(false)}
        />
      </Section>
    );
  return (
    <Section title={kpiWords.decision}>
      {decision === undefined ? <p className={styles.quiet}>{kpiWords.none}</p> : null}
      {decision?.status === undefined ? null : (
        <div className={styles.line}>
          <StatusPill status={decision.status} />
          <span>{kpiWords.computed}</span>
          <StatusPill status={status} />
        </div>
      )}
      {[decision, decision?.further].map((noted) =>
        noted === undefined ? null : (
          <div key={noted.source.address}>
            <p className={styles.text}>{noted.note}</p>
            <p className={styles.quiet}>
              {kpiWords.signed(noted.by, noted.when === undefined ? "" : dayText(noted.when))}
            </p>
          </div>
        ),
      )}
      <Button size="small" onClick={() => setOpen(true)}>
        {decision === undefined ? kpiWords.setStatus : kpiWords.change}
      </Button>
    </Section>
  );
}
