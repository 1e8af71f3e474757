import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { readWorkbookModel, type WorkbookModel } from "../../../sheets/model/read-workbook-model";
import type { WorkbookSnapshot } from "../../../sheets/sheet-snapshot";
import type { DrawChange } from "../../../usecases/ports/workbook";
import type { EntryPlan } from "../../../usecases/entering/entry-plan";
import { insertSample } from "../../../usecases/setup/insert-sample";
import type { Problem } from "../../../usecases/problem";
import { Message } from "../../parts/message";
import { Preview } from "../../parts/preview";
import { problemOf } from "../../plan/problem-of";
import type { Place } from "../../plan/place";
import type { PlanState } from "../../plan/plan-state";
import { words } from "../../words/words";
import { writeAny } from "../../writing/write-plan";
import { ReadSheet } from "../readings/read-sheet";
import type { PlanCommands } from "../../plan/use-plan";
import { firstRunWords } from "../../words/first-run";
import type { BroughtRows } from "../../../usecases/setup/bring-plan";
import { BringArea } from "./bring-area";
import { BringPlan } from "./bring-plan";
import { NoTerm } from "./no-term";
import { SetUpHere } from "./set-up-here";
import { Welcome } from "./welcome";

interface Props {
  readonly place: Place;
  readonly commands: PlanCommands;
  readonly problem: Problem;
  readonly state: PlanState;
}

/** What is open: the two ways in, or the preview of one of them. */
type Step =
  | { readonly kind: "welcome"; readonly busy?: string; readonly failed?: Problem }
  | { readonly kind: "sample"; readonly plan: EntryPlan<DrawChange> }
  | { readonly kind: "set-up"; readonly snapshot: WorkbookSnapshot }
  | { readonly kind: "point-to"; readonly model: WorkbookModel }
  | { readonly kind: "bring"; readonly rows: BroughtRows };

/** A workbook that cannot be judged yet: without a plan, or without the plan's term. */
export default function FirstRunScreen(props: Props) {
  const { place, commands, problem } = props;
  return problem.code === "no-term" ? (
    <NoTerm workbook={place.workbook} commands={commands} problem={problem} />
  ) : (
    <NoPlan {...props} />
  );
}

/** A workbook without a plan: what the product is for, and two ways to a plan. Both show what they add before they do. */
function NoPlan({ place, commands, problem, state }: Props) {
  const [step, setStep] = useState<Step>({ kind: "welcome" });
  const { workbook, sample } = place;
  // Once: going back from it leads to the choice of ways in.
  const [brought, setBrought] = useState(place.brought);
  const toWelcome = (): void => setStep({ kind: "welcome" });
  const open = (busy: string, next: () => Promise<Step>): void => {
    setStep({ kind: "welcome", busy });
    next().then(setStep, (error: unknown) => setStep({ kind: "welcome", failed: problemOf(error) }));
  };
  const write = (changes: readonly DrawChange[], text: string): void => {
    toWelcome();
    void commands.write(changes, { text, canRevert: commands.revert !== undefined });
  };
  switch (step.kind) {
    case "sample":
      return (
        <div style={{ overflowY: "auto", minHeight: 0 }}>
          <Preview
            plan={step.plan}
            heading="h2"
            accept={firstRunWords.acceptSheets(step.plan.changes.length)}
            onAccept={() => write(step.plan.changes, firstRunWords.sampleDone(step.plan.changes.length))}
            onBack={toWelcome}
          />
        </div>
      );
    case "set-up":
      return (
        <SetUpHere
          snapshot={step.snapshot}
          today={place.today}
          onAccept={(changes) => write(changes, firstRunWords.setUpDone(changes.length))}
          onBack={toWelcome}
        />
      );
    case "point-to":
      return (
        <div style={{ overflowY: "auto", minHeight: 0 }}>
          <div style={{ padding: "8px 12px 0" }}>
            <Button size="small" onClick={toWelcome}>
              {words.back}
            </Button>
          </div>
          <ReadSheet
            model={step.model}
            activeSheet={state.activeSheet}
            onShow={place.view && commands.show}
            write={(plan, text) => writeAny(commands.write, plan, text)}
          />
        </div>
      );
    case "bring":
      return <BringPlan place={place} commands={commands} rows={step.rows} onBack={toWelcome} />;
    case "welcome":
      return (
        <>
          {step.failed === undefined ? null : (
            <Message intent="error" title={step.failed.text} text={step.failed.next} actions={[]} />
          )}
          <Welcome
            problem={problem}
            busy={step.busy}
            bring={
              <BringArea
                place={{ ...place, brought }}
                onRows={(rows) => {
                  setBrought(undefined);
                  setStep({ kind: "bring", rows });
                }}
              />
            }
            onSample={
              sample &&
              (() =>
                open(firstRunWords.reading, async () => {
                  const [here, there] = await Promise.all([workbook.read(), sample()]);
                  return { kind: "sample", plan: insertSample(here, there) };
                }))
            }
            onSetUp={() =>
              open(firstRunWords.looking, async () => ({ kind: "set-up", snapshot: await workbook.read() }))
            }
            onPointTo={() =>
              open(firstRunWords.looking, async () => ({
                kind: "point-to",
                model: readWorkbookModel(await workbook.read(), place.today),
              }))
            }
            onLook={commands.look}
          />
        </>
      );
  }
}
