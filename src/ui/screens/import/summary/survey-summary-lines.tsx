import { useTheirWord } from "../../../pane-context";
import { Button } from "@fluentui/react-components";
import type { SurveySummary } from "../../../../usecases/import-survey/summarise-surveys";
import { surveyWords } from "../../../words/surveys";
import { useImportStyles } from "../import-styles";

interface Props {
  readonly summary: SurveySummary;
  readonly onOpen: () => void;
}

/** What the surveys in the workbook tell, in a line or two, and the way to all of it. */
export function SurveySummaryLines({ summary: { needs, demand, followUps }, onOpen }: Props) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const count = (wanted: string): number => demand.filter(({ verdict }) => verdict === wanted).length;
  const [latest] = needs;
  const [followUp] = followUps;
  return (
    <section data-testid="surveys-told">
      <h3 className={styles.subtitle}>{surveyWords.title}</h3>
      {latest === undefined ? null : (
        <p className={styles.text}>
          {say(
            surveyWords.roundShort(
              latest.round,
              latest.answered.length,
              latest.answered.length + latest.notAnswered.length,
            ),
          )}{" "}
          {surveyWords.short(count("unplanned"), count("unasked"))}
        </p>
      )}
      {followUp === undefined ? null : (
        <p className={styles.text}>
          {surveyWords.followUpShort(followUp.round, followUp.figures.replies, followUp.figures.invited)}
        </p>
      )}
      <Button onClick={onOpen}>{surveyWords.open}</Button>
    </section>
  );
}
