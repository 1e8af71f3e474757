import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import {
  type CountedQuestion,
  countedQuestion,
  namesIn,
  planCounted,
} from "../../../usecases/setup/counted-question";
import { usePane } from "../../pane-context";
import { Choice, type Option } from "../../parts/choice";
import { useFormStyles } from "../../parts/form-styles";
import { countedQuestionWords } from "../../words/columns";
import { randomId } from "../../random-id";
import { useDraft } from "../../writing/use-draft";

const useStyles = makeStyles({
  part: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The answer as it stands: where the names are, pasted ones, and what they are called. */
interface CountedDraft {
  readonly how: string;
  readonly names: string;
  readonly called: string;
}

const pasted = "paste";
const nobody = "nobody";

/** "Who is counted?", asked once, where the plan counts things whose names nobody keeps yet. */
export function CountedPart() {
  const { picture } = usePane();
  const question = useMemo(() => countedQuestion(picture.model), [picture]);
  return question === undefined ? null : <Asked question={question} />;
}

function Asked({ question }: { readonly question: CountedQuestion }) {
  const styles = useFormStyles();
  const own = useStyles();
  const { picture, commands } = usePane();
  const { columns, called } = question;
  const fields = useDraft<CountedDraft>(picture, "counted", () => ({
    ...{ how: columns.length === 0 ? pasted : "0", names: "", called },
  }));
  const { draft, setDraft } = fields;
  const [newId] = useState(randomId);
  const column = columns[Number(draft.how)];
  const names =
    draft.how === nobody ? [] : draft.how === pasted ? namesIn(draft.names) : (column?.names ?? []);
  const isReady = draft.how === nobody || (names.length > 0 && draft.called.trim() !== "");
  const [problem, setProblem] = useState("");
  const keep = async (): Promise<void> => {
    const answer = { names, called: draft.called.trim() };
    const plan = planCounted(picture.model, answer, newId);
    if (plan.problems.length > 0)
      return setProblem(plan.problems.map(({ text, next }) => `${text} ${next}`).join(" "));
    const text = countedQuestionWords.kept(names.length, answer.called);
    if (await commands.write(plan.changes, { text, canRevert: commands.revert !== undefined }))
      fields.forget();
  };
  const options: readonly Option[] = [
    ...columns.map(({ heading, sheet, names: found }, at): Option => [
      String(at),
      countedQuestionWords.column(heading, sheet, found.length),
    ]),
    [pasted, countedQuestionWords.paste],
    [nobody, countedQuestionWords.nobody],
  ];
  return (
    <form
      className={own.part}
      data-testid="who-is-counted"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void keep();
      }}
    >
      <div className={styles.form}>
        <h3 className={styles.title}>{countedQuestionWords.title}</h3>
        <p className={styles.quiet}>{countedQuestionWords.intro(called)}</p>
        <Choice
          label={countedQuestionWords.how}
          value={draft.how}
          options={options}
          onChoose={(how) => setDraft({ ...draft, how })}
        />
        {draft.how === pasted ? (
          <Field label={countedQuestionWords.names}>
            <Textarea
              value={draft.names}
              resize="vertical"
              onChange={(_, { value }) => setDraft({ ...draft, names: value })}
            />
          </Field>
        ) : null}
        {draft.how === nobody ? null : (
          <>
            {names.length === 0 ? null : (
              <p className={styles.quiet}>{countedQuestionWords.preview(names)}</p>
            )}
            <Field label={countedQuestionWords.called}>
              <Input
                size="small"
                value={draft.called}
                onChange={(_, { value }) => setDraft({ ...draft, called: value })}
                input={{ style: { minWidth: 0 } }}
                style={{ minWidth: 0 }}
              />
            </Field>
          </>
        )}
        {problem === "" ? null : (
          <p role="alert" className={styles.warning} style={{ margin: 0 }}>
            {problem}
          </p>
        )}
        <div className={styles.commands}>
          <Button type="submit" size="small" disabled={!isReady}>
            {countedQuestionWords.keep}
          </Button>
        </div>
      </div>
    </form>
  );
}
