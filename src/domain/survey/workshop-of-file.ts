import type { SurveyForm } from "./form";

/** A title above the headings with fewer words says what the table is, not which workshop it is about. */
const leastWords = 3;

/** "Evaluation of the Regional Workshop on Origin(1-12).xlsx" -> "Regional Workshop on Origin"; a title above the headings wins. */
export function workshopOfFile({ table, found }: SurveyForm, fileName: string): string {
  const title = table.rows
    .slice(0, found.headerRow)
    .map((row) => row.filter((cell) => cell.trim() !== ""))
    .find((cells) => cells.length === 1 && (cells[0] ?? "").trim().split(/\s+/).length >= leastWords)?.[0];
  return withoutForm(title ?? fileName.replace(/\.[a-z]{3,4}$/i, ""));
}

const withoutForm = (text: string): string => {
  const plain = text
    .replaceAll("_", " ")
    .replace(/(?<!\s)\s*\((?:responses|réponses|\d+ ?[-–] ?\d+|\d+)\)\s*$/i, "")
    .replace(
      /(?<![\s–:-])[\s–:-]*(?:evaluation|feedback|survey|responses|results)(?: (?:form|survey|results|sheet))*\s*$/i,
      "",
    )
    .replace(
      /^(?:(?:post[- ](?:workshop|event)|workshop|event|course) )?(?:evaluation|feedback|survey|responses)(?: (?:form|survey|results|sheet))*\s*(?:[-–:]|of|for|on)?\s*(?:the )?/i,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? text.trim() : plain;
};
