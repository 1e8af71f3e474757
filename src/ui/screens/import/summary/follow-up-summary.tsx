import type { ActionKpi } from "../../../../domain/kpi/report";
import { twoRoundsText } from "../../../../domain/survey/tallies/two-rounds";
import { followUpFigures } from "../../../../domain/survey/tallies/follow-up-figures";
import type { WorkshopTally } from "../../../../domain/survey/tallies/tally";
import type { SurveySummary } from "../../../../usecases/import-survey/summarise-surveys";
import { Lines } from "../../../parts/lines";
import { surveyWords } from "../../../words/surveys";
import { figureLines } from "../figure-lines";
import { useImportStyles } from "../import-styles";

interface Props {
  readonly summary: Pick<SurveySummary, "followUps" | "flags" | "twoRounds">;
  /** KPIs that are measured by positive replies: what another base would make of them stands in their remarks. */
  readonly results: readonly ActionKpi[];
}

/** The tallies of follow-up surveys, round by round, and what cannot be right about them. */
export function FollowUpSummary({ summary: { followUps, flags, twoRounds }, results }: Props) {
  const styles = useImportStyles();
  const doubts = [
    ...flags.map(({ row, text }) => `${surveyWords.rowOf(row)}: ${text}`),
    ...twoRounds.map(twoRoundsText),
  ];
  return (
    <>
      {followUps.map(({ round, figures, workshops }) => (
        <section key={round}>
          <h3 className={styles.subtitle}>{surveyWords.followUp(round)}</h3>
          <Lines lines={figureLines(figures)} />
          <details>
            <summary className={styles.summary}>{surveyWords.workshops(workshops.length)}</summary>
            <ul className={styles.list}>
              {workshops.map((workshop) => (
                <WorkshopItem key={workshop.rows.join()} workshop={workshop} />
              ))}
            </ul>
          </details>
        </section>
      ))}
      {results
        .filter(({ measure }) => measure === "positive replies")
        .map(({ kpi, why, remarks }) => (
          <p key={kpi.id} className={styles.text}>
            {[surveyWords.bases(kpi.id, why), ...remarks.filter(isOfBase).map(({ text }) => text)].join(" ")}
          </p>
        ))}
      {doubts.length === 0 ? null : (
        <>
          <h3 className={styles.subtitle}>{surveyWords.flags}</h3>
          <ul className={styles.list}>
            {doubts.map((doubt) => (
              <li key={doubt} className={styles.text}>
                {doubt}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const isOfBase = ({ code }: ActionKpi["remarks"][number]): boolean => code === "other-base-other-verdict";

function WorkshopItem({ workshop }: { readonly workshop: WorkshopTally }) {
  const styles = useImportStyles();
  const [, ...lines] = figureLines(followUpFigures([workshop]));
  return (
    <li className={styles.item}>
      <div className={styles.text}>{workshop.workshop}</div>
      <Lines lines={lines} />
    </li>
  );
}
