import { useEffect, useMemo, useRef, useState } from "react";
import { doubtfulTargets, planReadings, type SaidReadings } from "../../../usecases/doubtful-targets";
import { usePane } from "../../pane-context";
import { readingWords } from "../../words/readings";
import { writePlan } from "../../writing/write-plan";
import { DoubtfulList } from "./doubtful-list";

const none: SaidReadings = new Map();

/** The doubtful targets of the open plan. What is said goes to Choices at once; what is said meanwhile goes with the next write. */
export function PlanDoubts() {
  const { picture, commands, place } = usePane();
  const { model, report } = picture;
  const doubtful = useMemo(() => doubtfulTargets(report.plan, model.settings), [report, model]);
  const [said, setSaid] = useState(none);
  const isWriting = useRef(false);
  useEffect(() => {
    if (said.size === 0 || isWriting.current) return;
    const plan = planReadings(model, doubtful, said, place.today);
    if (plan.changes.length === 0) return setSaid(none);
    isWriting.current = true;
    void writePlan(commands.write, plan, readingWords.kept(said.size)).then(() => {
      isWriting.current = false;
      // What was written is read anew; what was refused is asked again.
      setSaid((now) => new Map([...now].filter(([key]) => !said.has(key))));
    });
  }, [said, picture]);
  return (
    <DoubtfulList
      doubtful={doubtful.filter(({ key }) => !said.has(key))}
      context={model.settings}
      intro={readingWords.intro}
      onSay={({ key }, meant) => setSaid(new Map([...said, [key, meant]]))}
    />
  );
}
