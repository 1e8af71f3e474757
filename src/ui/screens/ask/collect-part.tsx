import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { KpiReport } from "../../../domain/kpi/report";
import { readQuestions } from "../../../sheets/requests/read-questions";
import type { ReturnedFile } from "../../../usecases/asking/collect";
import { type CollectPlan, planCollect } from "../../../usecases/asking/plan-asking";
import { whatMoved } from "../../../usecases/asking/what-moved";
import type { QuestionFiles } from "../../../usecases/ports/question-files";
import { useFormStyles } from "../../parts/form-styles";
import { Preview } from "../../parts/preview";
import { problemOf } from "../../plan/problem-of";
import { askWords } from "../../words/ask";
import { usePreview } from "../../writing/use-preview";
import { readFile } from "../import/read-file";
import { useReportStyles } from "../reports/report-styles";
import type { AskProps } from "./ask-part";

/** Workbooks that came back: what their answers change is shown, written as one step, and what it moved is told. */
export function CollectPart({ picture, files, today, write }: AskProps) {
  const styles = useReportStyles();
  const form = useFormStyles();
  const input = useRef<HTMLInputElement>(null);
  const returned = useRef<readonly ReturnedFile[]>([]);
  const [said, setSaid] = useState("");
  const [before, setBefore] = useState<KpiReport>();
  const preview = usePreview(picture, () => planCollect(picture, returned.current, today));
  const { plan } = preview;
  const open = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length === 0) return;
    const read: ReturnedFile[] = [];
    for (const file of chosen) {
      setSaid(askWords.reading(file.name));
      read.push(await readReturned(file, files));
    }
    returned.current = read;
    setSaid("");
    setBefore(undefined);
    preview.show();
  };
  const accept = async ({ changes, preview: lines }: CollectPlan): Promise<void> => {
    const text = askWords.written(lines.length);
    if (!(await preview.during(() => write(changes, { text })))) return;
    setBefore(picture.report);
    setSaid(text);
    preview.close();
  };
  const moved = before === undefined ? [] : whatMoved(before, picture.report);
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{askWords.collect}</h3>
      <p className={styles.hint}>{askWords.collectHint}</p>
      {plan === undefined ? (
        <>
          <Button onClick={() => input.current?.click()}>{askWords.choose}</Button>
          <input
            ref={input}
            type="file"
            accept=".xlsx"
            multiple
            hidden
            aria-label={askWords.choose}
            onChange={({ target }) => {
              void open([...(target.files ?? [])]);
              target.value = ""; // the same files can be chosen again
            }}
          />
        </>
      ) : (
        <>
          <Already plan={plan} className={styles.hint} />
          <Preview
            plan={plan}
            accept={askWords.write}
            onAccept={() => void accept(plan)}
            onBack={preview.close}
            back={askWords.others}
            moved={preview.moved}
          />
        </>
      )}
      <p className={styles.hint} role="status">
        {said}
      </p>
      {moved.length === 0 ? null : (
        <>
          <h4 className={styles.title}>{askWords.movedTitle}</h4>
          <ul className={form.lines} data-testid="what-moved">
            {moved.map((line) => (
              <li key={line} className={form.line}>
                {line}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Already({ plan, className }: { readonly plan: CollectPlan; readonly className: string }) {
  const { answers, open } = plan.collected;
  const same = answers.filter(({ state }) => state === "unchanged").length;
  const lines = [...(same > 0 ? [askWords.already(same)] : []), ...(open > 0 ? [askWords.open(open)] : [])];
  return lines.length === 0 ? null : <p className={className}>{lines.join(" ")}</p>;
}

async function readReturned(file: File, files: QuestionFiles): Promise<ReturnedFile> {
  try {
    return { file: file.name, questions: readQuestions(await files.read(await readFile(file))) };
  } catch (error) {
    return { file: file.name, questions: problemOf(error) };
  }
}
