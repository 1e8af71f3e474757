import { count } from "../../domain/kpi/words";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import { type EntryPlan, nothingPlanned, type PreviewLine } from "../entering/entry-plan";
import type { PlanPicture } from "../plan-picture";
import type { WorkbookChange } from "../ports/workbook";
import { ProblemError } from "../problem";
import { ask, type AskRequest } from "./ask";
import { namedSets, type SetFiles } from "./asked-files";
import { collect, type Collected, type CollectedAnswer, type ReturnedFile } from "./collect";

/** A round of questions, with its record in Requests as a write that is shown before it is done: a line a file. */
export interface AskPlan extends EntryPlan<WorkbookChange> {
  readonly named: readonly SetFiles[];
}

/** Problems by code: those of planSettings and of a data sheet that cannot be written; "nothing-asked". */
export function planAsk(picture: PlanPicture, request: AskRequest): AskPlan {
  try {
    const { sets, changes } = ask(picture, request);
    const named = namedSets(sets);
    const preview = named.map(({ set, workbook }): PreviewLine => ({
      ...{ sheet: workbook, address: "", label: set.to, was: "" },
      becomes: count(set.requests.length, "question"),
    }));
    const problems = named.length === 0 ? [nothingAsked] : [];
    return { named, changes, preview, problems, warnings: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { named: [], ...nothingPlanned([error.problem]) };
    throw error;
  }
}

const nothingAsked = {
  code: "nothing-asked",
  text: "Nothing is missing, late or to be confirmed.",
  next: "Choose another day or the other addressees.",
};

/** Answers that came back, as a write that is shown before it is done; what is held back or refused is among the problems. */
export interface CollectPlan extends EntryPlan<WorkbookChange> {
  readonly collected: Collected;
}

export function planCollect(
  picture: PlanPicture,
  files: readonly ReturnedFile[],
  today: CalendarDate,
): CollectPlan {
  const collected = collect(picture, files, today);
  const { answers, refused, strays, changes } = collected;
  const fresh = answers.filter(({ state }) => state === "new");
  const held = answers.filter(({ state }) => state !== "new" && state !== "unchanged");
  return {
    collected,
    changes,
    preview: fresh.map(lineOf),
    problems: [
      ...refused.map(({ file, code, text, next }) => ({ code, text: `${file}: ${text}`, next })),
      ...held.map((answer) => ({
        code: answer.state,
        text: `${answer.to}, ${answer.about}: "${answer.answer}" (${answer.file}) is held back.`,
        next: answer.why,
      })),
    ],
    warnings: strays.map((place) => ({
      code: "stray-row",
      text: `${place} belongs to no question.`,
      next: "It is not read; enter it by hand if it is meant.",
    })),
  };
}

const lineOf = ({ file, address, to, about, now, answer }: CollectedAnswer): PreviewLine => ({
  ...{ sheet: file, address, label: `${to}, ${about}`, was: now, becomes: answer },
});
