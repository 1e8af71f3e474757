import { useTheirWord } from "../../../pane-context";
import { Button } from "@fluentui/react-components";
import type { TopicDemand } from "../../../../domain/survey/tallies/demand";
import { surveyWords } from "../../../words/surveys";
import { useImportStyles } from "../import-styles";

interface Props {
  readonly demand: readonly TopicDemand[];
  readonly onPlan: (topic: TopicDemand) => void;
}

/** What Members ask for against what is planned: what needs a decision, and in folds what does not. */
export function AskedTopics({ demand, onPlan }: Props) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const of = (verdict: TopicDemand["verdict"]) => demand.filter((topic) => topic.verdict === verdict);
  const [unplanned, unasked] = [of("unplanned"), of("unasked")];
  return (
    <>
      <h3 className={styles.subtitle}>{surveyWords.unplanned(unplanned.length)}</h3>
      {unplanned.some(({ actions }) => actions.length === 0) ? (
        <p className={styles.quiet}>{surveyWords.inWordsHint}</p>
      ) : null}
      {unplanned.length === 0 ? <p className={styles.quiet}>{surveyWords.noneUnplanned}</p> : null}
      <ul className={styles.list}>
        {unplanned.map((topic) => (
          <li key={topic.topic} className={styles.item} data-topic={topic.topic}>
            <TopicText topic={topic} />
            <p className={styles.quiet}>
              {say(surveyWords.asking(topic.members.length))}: {surveyWords.asked(topic.asked)}
            </p>
            <Button size="small" aria-label={surveyWords.planOne(topic.topic)} onClick={() => onPlan(topic)}>
              {surveyWords.plan}
            </Button>
          </li>
        ))}
      </ul>
      <Fold title={surveyWords.unasked(unasked.length)} topics={unasked}>
        {({ planned, delivered }) => surveyWords.onLog(planned, delivered)}
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
  readonly children: (topic: TopicDemand) => string;
}

function Fold({ title, topics, children }: FoldProps) {
  const styles = useImportStyles();
  if (topics.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
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
