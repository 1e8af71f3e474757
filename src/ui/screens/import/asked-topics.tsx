import { Button } from "@fluentui/react-components";
import type { TopicDemand } from "../../../domain/survey/demand";
import { surveyWords } from "../../words-surveys";
import { useImportStyles } from "./import-styles";

interface Props {
  readonly demand: readonly TopicDemand[];
  readonly onPlan: (topic: TopicDemand) => void;
}

/** What Members ask for against what is planned: what needs a decision, and in folds what does not. */
export function AskedTopics({ demand, onPlan }: Props) {
  const styles = useImportStyles();
  const of = (verdict: TopicDemand["verdict"]) => demand.filter((topic) => topic.verdict === verdict);
  const [unplanned, unasked, untied] = [of("unplanned"), of("unasked"), of("untied")];
  return (
    <>
      <h3 className={styles.subtitle}>{surveyWords.unplanned(unplanned.length)}</h3>
      {unplanned.length === 0 ? <p className={styles.quiet}>{surveyWords.noneUnplanned}</p> : null}
      <ul className={styles.list}>
        {unplanned.map((topic) => (
          <li key={topic.topic} className={styles.item} data-topic={topic.topic}>
            <TopicText topic={topic} />
            <p className={styles.quiet}>
              {surveyWords.asking(topic.members.length)}: {surveyWords.asked(topic.asked)}
            </p>
            <Button size="small" aria-label={surveyWords.planOne(topic.topic)} onClick={() => onPlan(topic)}>
              {surveyWords.plan}
            </Button>
          </li>
        ))}
      </ul>
      <Fold title={surveyWords.unasked(unasked.length)} topics={unasked}>
        {({ planned = 0, delivered = 0 }) => surveyWords.onLog(planned, delivered)}
      </Fold>
      <Fold title={surveyWords.untied(untied.length)} topics={untied} hint={surveyWords.untiedHint}>
        {({ members, asked }) => `${surveyWords.asking(members.length)}: ${surveyWords.asked(asked)}`}
      </Fold>
    </>
  );
}

/** The id stands out where the topic is one; what is asked in words is all there is. */
function TopicText({ topic: { topic, title } }: { readonly topic: TopicDemand }) {
  const styles = useImportStyles();
  return (
    <div className={styles.text}>
      <strong>{topic}</strong> {title}
    </div>
  );
}

interface FoldProps {
  readonly title: string;
  readonly topics: readonly TopicDemand[];
  readonly hint?: string;
  readonly children: (topic: TopicDemand) => string;
}

function Fold({ title, topics, hint, children }: FoldProps) {
  const styles = useImportStyles();
  if (topics.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      {hint === undefined ? null : <p className={styles.quiet}>{hint}</p>}
      <ul className={styles.list}>
        {topics.map((topic) => (
          <li key={topic.topic} className={styles.item}>
            <TopicText topic={topic} />
            <p className={styles.quiet}>{children(topic)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
