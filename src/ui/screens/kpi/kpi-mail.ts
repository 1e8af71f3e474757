import { shownStatus } from "../../../domain/kpi/decision";
import type { ActionKpi, KpiReport } from "../../../domain/kpi/report";
import { sinceText } from "../../../domain/kpi/attention/attention-since";
import { dayText } from "../../../domain/kpi/words";
import { describeShort } from "../../../domain/target/describe-target";
import { namesIn } from "../../../sheets/status-styles";
import type { StatusStyles } from "../../../sheets/palette";
import type { KpiAnswers } from "../../../usecases/kpi-attention";
import { actualText } from "../../../sheets/kpi/actual-cell";
import { kpiWords } from "../../words/kpi";
import { words } from "../../words/words";

interface MailInput {
  readonly result: ActionKpi;
  readonly answers: KpiAnswers;
  readonly report: Pick<KpiReport, "asOf">;
  readonly statusStyles: StatusStyles;
}

/** A KPI in a few sentences and figures, to paste into a mail: what its page says, without signs and colours. */
export function kpiMail({ result, answers, report, statusStyles }: MailInput): string {
  const { kpi, action, why, decision } = result;
  const { target, targetText } = kpi;
  const asked = target.kind === "read" ? describeShort(target.value.parts[0]) : targetText.trim();
  const lines = [
    `${kpi.id} ${action.text}`,
    kpi.label,
    kpiWords.mailStatus(statusStyles[shownStatus(result)].word, dayText(report.asOf)),
    kpiWords.mailFigures(
      actualText(result) ?? words.kpis.noActual,
      asked === "" ? words.kpi.noTarget : asked,
    ),
    why,
    kpiWords.mailLine(kpiWords.since, sinceText(answers.since, namesIn(statusStyles))),
    kpiWords.mailLine(kpiWords.turn, answers.turn),
    kpiWords.mailLine(kpiWords.who, answers.who),
    decision === undefined
      ? ""
      : kpiWords.mailLine(kpiWords.decision, `${decision.note} ${signature(decision)}`),
  ];
  return lines
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean)
    .join("\n");
}

const signature = ({ by, when }: NonNullable<ActionKpi["decision"]>): string =>
  kpiWords.signed(by, when === undefined ? "" : dayText(when));
