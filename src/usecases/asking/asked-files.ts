import type { CalendarDate } from "../../domain/shared/calendar-date";
import { safeFileNames } from "../../domain/shared/safe-file-names";
import { type QuestionSet, questionSheet } from "../../sheets/requests/question-sheet";
import type { PlanPicture } from "../plan-picture";
import type { AskedFile } from "../ports/question-files";
import { dueDays, mailText } from "./ask";

/** What one addressee gets. */
export interface SetFiles {
  readonly set: QuestionSet;
  readonly workbook: string;
  readonly mail: string;
}

/** Names for the files of a round, none of them twice. */
export function namedSets(sets: readonly QuestionSet[]): readonly SetFiles[] {
  const names = safeFileNames(sets.map(({ round, to }) => `${round} ${to}`));
  return sets.map((set, place) => {
    const name = names[place] ?? "";
    return { set, workbook: `${name}.xlsx`, mail: `${name}.txt` };
  });
}

/** A workbook and the text of a mail for each addressee, and the due days of all; nothing where nothing is asked. */
export const askedFiles = (
  named: readonly SetFiles[],
  picture: PlanPicture,
  today: CalendarDate,
): readonly AskedFile[] =>
  named.length === 0
    ? []
    : [
        ...named.flatMap(({ set, workbook, mail }): AskedFile[] => [
          { name: workbook, drawing: questionSheet(set) },
          { name: mail, text: mailText(set, workbook) },
        ]),
        {
          name: "due-days.ics",
          text: dueDays(
            named.map(({ set }) => set),
            picture,
            today,
          ),
        },
      ];
