import { type FormRequest, formOf, type SurveyForm } from "./form";
import { withRepeatedGroups } from "./headings/repeated-groups";
import { isBlankRow, type SurveyTable } from "./survey-table";

/**
 * The sheet that holds the answers: the first that a maker wrote, else the one with the most questions that are known. Groups
 * that repeat (Kobo) are read with their form's sheet; what further sheets hold is said.
 */
export function chooseForm(tables: readonly SurveyTable[], request: FormRequest): SurveyForm | undefined {
  const forms = withRepeatedGroups(tables).flatMap((table) => formOf(table, request) ?? []);
  const made = forms.find(({ found, questions }) => found.layout.signs.length > 0 && questions.length > 0);
  const best =
    made ??
    forms.reduce<SurveyForm | undefined>(
      (found, form) => (found && known(found) >= known(form) ? found : form),
      undefined,
    );
  return best && { ...best, notes: [...best.notes, ...otherSheets(tables, best.table)] };
}

const known = ({ questions }: SurveyForm): number =>
  questions.filter(({ role }) => role !== undefined).length;

/** Sheets beside that of the answers. Those of a group that was read with it are named in its notes. */
function otherSheets(tables: readonly SurveyTable[], chosen: SurveyTable): readonly string[] {
  const others = tables.filter(
    ({ name, rows }) =>
      name !== chosen.name &&
      rows.some((row) => !isBlankRow(row)) &&
      !chosen.notes?.some((note) => note.includes(`"${name}"`)),
  );
  return others.length === 0
    ? []
    : [
        `Read was the sheet "${chosen.name}". Not read: ${others.map(({ name, rows }) => `"${name}" (${rows.length} rows)`).join(", ")}; save a sheet as a file of its own to import it.`,
      ];
}
