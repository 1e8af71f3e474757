import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { PlanColumn } from "../../../sheets/plan/column-names";
import {
  bringPlan,
  type BroughtRows,
  type Corrections,
  readBrought,
} from "../../../usecases/setup/bring-plan";
import { onlyDrawing, ownedDrawings } from "../../../usecases/drawing/owned-drawings";
import { kpiProgressName } from "../../../sheets/kpi/owned-sheets";
import type { Problem } from "../../../usecases/problem";
import { useFormStyles } from "../../parts/form-styles";
import { giveFocus } from "../../keep-focus";
import { problemOf } from "../../plan/problem-of";
import type { Place } from "../../plan/place";
import type { PlanCommands } from "../../plan/use-plan";
import { firstRunWords } from "../../words/first-run";
import { readingWords } from "../../words/readings";
import type { DoubtfulTarget } from "../../../usecases/doubtful-targets";
import { BringQuestions, type QuestionsDraft, questionsOf, answersOf } from "./bring-questions";
import { DoubtfulList } from "../readings/doubtful-list";
import { SheetReadingList } from "./sheet-reading-list";
import { randomId } from "../../random-id";

const { bring } = firstRunWords;

interface Props {
  readonly place: Place;
  readonly commands: PlanCommands;
  readonly rows: BroughtRows;
  readonly onBack: () => void;
}

const none: Corrections = { columns: new Map(), readings: new Map() };

/** What was read, three questions, then the sheets: nothing is written before the last button. */
export function BringPlan({ place, commands, rows, onBack }: Props) {
  const styles = useFormStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => giveFocus(title.current), []);
  const { today, workbook } = place;
  // Each correction is a step that can be undone.
  const [steps, setSteps] = useState<readonly Corrections[]>([none]);
  const corrections = steps.at(-1) ?? none;
  const { columns, readings } = corrections;
  const brought = useMemo(() => readBrought(rows, corrections, today), [rows, corrections, today]);
  const [draft, setDraft] = useState<QuestionsDraft>(() => questionsOf(brought.proposed));
  const [problems, setProblems] = useState<readonly Pick<Problem, "text" | "next">[]>([]);
  const answers = answersOf(draft);
  const { plan, reading, doubtful } = brought;
  const kpis = plan?.actions.reduce((sum, action) => sum + action.kpis.length, 0) ?? 0;

  const correct = (heading: string, column: PlanColumn | undefined): void => {
    const next = new Map(columns);
    // A role is of one column: what had it before is left to its own words.
    for (const [other, role] of next) if (role === column && role !== "ignored") next.delete(other);
    if (column === undefined) next.delete(heading);
    else next.set(heading, column);
    setSteps([...steps, { columns: next, readings }]);
  };
  const say = ({ text, proposal, confirms }: DoubtfulTarget, meant: string): void => {
    const said = new Map(readings).set(text.trim(), meant === proposal ? confirms : meant);
    setSteps([...steps, { columns, readings: said }]);
  };
  const make = async (): Promise<void> => {
    if (answers === undefined) return;
    try {
      const made = bringPlan(
        await workbook.read(),
        rows,
        { ...answers, ...corrections },
        { today, newId: randomId() },
      );
      if (made.problems.length > 0) return setProblems(made.problems);
      const canRevert = commands.revert !== undefined;
      if (!(await commands.write(made.changes, { text: bring.done(kpis), canRevert }))) return;
      const progress = ownedDrawings.find(({ name }) => name === kpiProgressName);
      if (progress === undefined) return;
      const show = { sheet: kpiProgressName, address: "A1" };
      if (await commands.draw(onlyDrawing(progress), { text: bring.done(kpis), show })) commands.show(show);
    } catch (error) {
      setProblems([problemOf(error)]);
    }
  };
  return (
    <div className={styles.form} style={{ overflowY: "auto", minHeight: 0 }} data-testid="bring-plan">
      <h2 ref={title} tabIndex={-1} style={{ margin: 0, fontSize: "inherit", outline: "none" }}>
        {bring.read}
      </h2>
      <p className={styles.quiet} role="status">
        {plan === undefined ? bring.noPlan : bring.rows(plan.actions.length, kpis)}{" "}
        {reading.doubts.join("; ")}
      </p>
      <SheetReadingList reading={reading} said={columns} onCorrect={correct} />
      {steps.length > 1 ? (
        <div>
          <Button size="small" onClick={() => setSteps(steps.slice(0, -1))}>
            {bring.undo}
          </Button>
        </div>
      ) : null}
      {/* Wider than the form: its cards have a margin of their own. */}
      <div style={{ marginInline: "-12px" }}>
        <DoubtfulList
          doubtful={doubtful}
          context={{ fiscalYearStartMonth: draft.yearStart }}
          intro={readingWords.introBrought}
          onSay={say}
        />
      </div>
      <h2 style={{ margin: 0, fontSize: "inherit" }}>{bring.questions}</h2>
      <BringQuestions
        draft={draft}
        onChange={setDraft}
        headings={reading.columns.map(({ heading }) => heading)}
        owner={reading.columns.find(({ role }) => role === "owner")?.heading}
        onOwner={(heading, was) =>
          heading === undefined ? was && correct(was, "ignored") : correct(heading, "owner")
        }
      />
      {problems.map(({ text, next }) => (
        <p key={text} role="alert" className={styles.warning} style={{ margin: 0 }}>
          {text} {next}
        </p>
      ))}
      <div className={styles.last}>
        <Button
          appearance="primary"
          disabled={plan === undefined || answers === undefined}
          onClick={() => void make()}
        >
          {bring.make}
        </Button>
        <Button onClick={onBack}>{bring.other}</Button>
      </div>
    </div>
  );
}
