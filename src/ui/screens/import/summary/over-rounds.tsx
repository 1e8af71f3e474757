import { useTheirWord } from "../../../pane-context";
import type { SurveySummary } from "../../../../usecases/import-survey/summarise-surveys";
import { surveyWords } from "../../../words/surveys";
import { CopyButton } from "../../../parts/copy-button";
import { useImportStyles } from "../import-styles";

/** Questions of two rounds or more side by side, who did what by Member, and what people wrote. */
export function OverRounds({ summary }: { readonly summary: SurveySummary }) {
  const say = useTheirWord();
  const styles = useImportStyles();
  const { overRounds, actions, quotes } = summary;
  return (
    <>
      {overRounds.length === 0 ? null : (
        <>
          <h3 className={styles.subtitle}>{surveyWords.overRounds}</h3>
          <ul className={styles.list}>
            {overRounds.map(({ question, rounds }) => (
              <li key={question} className={styles.item}>
                <div className={styles.text}>{question}</div>
                <p className={styles.quiet}>
                  {rounds.map(({ round, text }) => surveyWords.inRound(round, text)).join("; ")}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {actions.length === 0 ? null : (
        <>
          <h3 className={styles.subtitle}>{say(surveyWords.byMember)}</h3>
          <ul className={styles.list}>
            {actions.map((action) => (
              <li key={`${action.round} ${action.action}`} className={styles.item}>
                <div className={styles.text}>{say(surveyWords.actionBy(action))}</div>
                <p className={styles.quiet}>{surveyWords.regions(action.bySubRegion)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {quotes.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>{surveyWords.quotes(quotes.length)}</summary>
          <ul className={styles.list}>
            {quotes.map((quote) => (
              <li key={quote.row} className={styles.item}>
                <div className={styles.text}>{quote.answer}</div>
                <p className={styles.quiet}>
                  {[quote.member ?? surveyWords.anonymous, quote.workshop, quote.round]
                    .filter(Boolean)
                    .join(", ")}
                </p>
                <CopyButton
                  text={surveyWords.quoted(quote.answer, quote.member)}
                  label={surveyWords.copyQuote}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
