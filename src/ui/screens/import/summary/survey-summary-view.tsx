import { useTheirWord } from "../../../pane-context";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { TopicDemand } from "../../../../domain/survey/tallies/demand";
import { planForTopic } from "../../../../usecases/import-survey/plan-for-topic";
import type { SurveySummary } from "../../../../usecases/import-survey/summarise-surveys";
import type { PlanPicture } from "../../../../usecases/plan-picture";
import { Message } from "../../../parts/message";
import type { PlanCommands } from "../../../plan/use-plan";
import { enterWords } from "../../../words/enter";
import { surveyWords } from "../../../words/surveys";
import { writePlan } from "../../../writing/write-plan";
import { Preview } from "../../../parts/preview";
import { AskedTopics } from "./asked-topics";
import { CopyButton } from "../../../parts/copy-button";
import { FollowUpSummary } from "./follow-up-summary";
import { useImportStyles } from "../import-styles";
import { OverRounds } from "./over-rounds";
import { StepFrame } from "../step-frame";
import { useDrawNeeds } from "../use-draw-needs";

interface Props {
  readonly summary: SurveySummary;
  readonly picture: PlanPicture;
  readonly write: PlanCommands["write"];
  readonly onBack: () => void;
}

/** What the surveys in the workbook tell: who answered, what is asked for and not planned, and the follow-up figures. */
export function SurveySummaryView({ summary, picture, write, onBack }: Props) {
  const [topic, setTopic] = useState<TopicDemand>();
  const [draw, problem] = useDrawNeeds(picture, write);
  if (topic !== undefined)
    return <PlanTopic topic={topic} picture={picture} write={write} onDone={() => setTopic(undefined)} />;
  const hasNeeds = summary.needs.length > 0;
  return (
    <StepFrame
      title={surveyWords.title}
      buttons={
        <>
          {hasNeeds ? (
            <Button appearance="primary" onClick={draw}>
              {surveyWords.draw}
            </Button>
          ) : null}
          <Button onClick={onBack}>{surveyWords.back}</Button>
        </>
      }
    >
      {problem === undefined ? null : (
        <Message intent="error" title={problem.text} text={problem.next} actions={[]} />
      )}
      {hasNeeds ? <Answered rounds={summary.needs} /> : null}
      {hasNeeds ? <AskedTopics demand={summary.demand} onPlan={setTopic} /> : null}
      <OverRounds summary={summary} />
      <FollowUpSummary summary={summary} results={picture.report.results} />
    </StepFrame>
  );
}

function Answered({ rounds }: { readonly rounds: SurveySummary["needs"] }) {
  const say = useTheirWord();
  const styles = useImportStyles();
  return (
    <>
      <h3 className={styles.subtitle}>{surveyWords.answers}</h3>
      {rounds.map(({ round, answered, notAnswered }) => (
        <div key={round}>
          <p className={styles.text}>
            {say(surveyWords.answered(round, answered.length, answered.length + notAnswered.length))}
          </p>
          {notAnswered.length === 0 ? null : (
            <details>
              <summary className={styles.summary}>{say(surveyWords.missing(notAnswered.length))}</summary>
              <p className={styles.text}>{notAnswered.join(", ")}</p>
              <CopyButton text={notAnswered.join("\n")} label={surveyWords.copy} />
            </details>
          )}
        </div>
      ))}
    </>
  );
}

interface PlanProps extends Pick<Props, "picture" | "write"> {
  readonly topic: TopicDemand;
  readonly onDone: () => void;
}

/** The row that would be planned, cell by cell, before it is. */
function PlanTopic({ topic, picture, write, onDone }: PlanProps) {
  const plan = planForTopic(picture.model, topic);
  const accept = async (): Promise<void> => {
    if (await writePlan(write, plan, surveyWords.planned(topic.topic))) onDone();
  };
  return (
    <StepFrame title={surveyWords.planTitle(topic.topic)}>
      <Preview
        plan={plan}
        accept={enterWords.accept(plan.preview.length)}
        onAccept={() => void accept()}
        onBack={onDone}
      />
    </StepFrame>
  );
}
