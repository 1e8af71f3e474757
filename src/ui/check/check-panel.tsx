import { Button, makeStyles, ProgressBar, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { CheckReport, HostCheck } from "../../usecases/ports/host-check";
import { ProblemError } from "../../usecases/problem";
import { useFormStyles } from "../parts/form-styles";
import { CheckTable } from "./check-table";
import { checkWords, reportText } from "./words-check";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px", color: tokens.colorNeutralForeground1 },
});

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly total: number; readonly name: string }
  | { readonly kind: "done"; readonly report: CheckReport }
  | { readonly kind: "failed"; readonly text: string };

/** Starts the self-test, shows how far it is and what came of it. */
export function CheckPanel({ check }: { readonly check: HostCheck }) {
  const [styles, form] = [useStyles(), useFormStyles()];
  const [state, setState] = useState<State>({ kind: "idle" });
  const isStopped = useRef(false);
  const run = async (): Promise<void> => {
    isStopped.current = false;
    setState({ kind: "running", done: 0, total: 1, name: "" });
    const report = await check.run({
      onLine: (done, total, name) => setState({ kind: "running", done, total, name }),
      isStopped: () => isStopped.current,
    });
    setState({ kind: "done", report });
  };
  const start = (): void =>
    void run().catch((error: unknown) =>
      setState({ kind: "failed", text: error instanceof ProblemError ? error.message : checkWords.failed }),
    );
  return (
    <div className={styles.panel} data-testid="check" aria-busy={state.kind === "running"}>
      <p className={form.quiet}>{checkWords.intro}</p>
      <p className={form.quiet}>{checkWords.ribbon}</p>
      {state.kind === "running" ? (
        <>
          <ProgressBar value={state.done / state.total} aria-label={checkWords.start} />
          <p className={form.quiet}>{checkWords.running(state.done, state.total, state.name)}</p>
        </>
      ) : null}
      <div className={form.commands}>
        {state.kind === "running" ? (
          <Button onClick={() => (isStopped.current = true)}>{checkWords.stop}</Button>
        ) : (
          <Button appearance="primary" onClick={start}>
            {state.kind === "idle" ? checkWords.start : checkWords.again}
          </Button>
        )}
      </div>
      {state.kind === "failed" ? <p role="alert">{state.text}</p> : null}
      {state.kind === "done" ? <Outcome report={state.report} /> : null}
    </div>
  );
}

function Outcome({ report }: { readonly report: CheckReport }) {
  const form = useFormStyles();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string>();
  const copy = (text: string): void => {
    setByHand(undefined);
    // Some hosts let no page write to the clipboard: the text is shown to be copied by hand.
    navigator.clipboard.writeText(text).then(
      () => setSaid(checkWords.copied),
      () => (setSaid(checkWords.copyByHand), setByHand(text)),
    );
  };
  return (
    <>
      <p role="status" data-testid="check-summary">
        {checkWords.summary(report)}
      </p>
      <div className={form.commands}>
        <Button onClick={() => copy(reportText(report))}>{checkWords.copyText}</Button>
        <Button onClick={() => copy(JSON.stringify(report, null, 1))}>{checkWords.copyJson}</Button>
      </div>
      <p className={form.quiet} role="status">
        {said}
      </p>
      {byHand === undefined ? null : (
        <Textarea
          aria-label={checkWords.report}
          readOnly
          rows={6}
          value={byHand}
          onFocus={({ target }) => target.select()}
        />
      )}
      <CheckTable report={report} />
    </>
  );
}
