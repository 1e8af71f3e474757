import { useState } from "react";
import type { PlanPicture } from "../../../usecases/plan-picture";
import type { Problem } from "../../../usecases/problem";
import { drawNeedsAndPlan } from "../../../usecases/drawing/refresh-needs-and-plan";
import { problemOf } from "../../plan/problem-of";
import type { PlanCommands } from "../../plan/use-plan";
import { surveyWords } from "../../words/surveys";

/** Draws Needs and Plan from what was read already, and what hindered it the last time. */
export function useDrawNeeds(
  picture: PlanPicture,
  write: PlanCommands["write"],
): readonly [draw: () => void, problem: Problem | undefined] {
  const [problem, setProblem] = useState<Problem>();
  const draw = (): void => {
    setProblem(undefined);
    try {
      void write(drawNeedsAndPlan(picture), { text: surveyWords.drawn });
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return [draw, problem];
}
