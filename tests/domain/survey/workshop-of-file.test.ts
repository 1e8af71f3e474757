import { plainTable } from "../../../src/domain/survey/layouts";
import { formOf } from "../../../src/domain/survey/form";
import { workshopOfFile } from "../../../src/domain/survey/workshop-of-file";

const form = (...rows: readonly (readonly string[])[]) => {
  const found = formOf({ name: "t", rows }, { isMember: () => false, corrections: new Map() });
  if (found === undefined) throw new Error("no headings");
  return found;
};
const table = form(["Overall score", "Comments"], ["4", "Fine"]);

test.each([
  ["Evaluation of the Regional Workshop on Origin(1-12).xlsx", "Regional Workshop on Origin"],
  ["Regional_Workshop_on_Origin - Evaluation (Responses).csv", "Regional Workshop on Origin"],
  ["Evaluation.csv", "Evaluation"],
])("%p is about %p", (name, workshop) => {
  expect(workshopOfFile(table, name)).toBe(workshop);
});

test("a title above the headings wins over the file's name", () => {
  const titled = form(["Regional Workshop on Valuation", ""], ["Overall score", "Comments"], ["4", "Fine"]);
  expect(titled.found).toMatchObject({ layout: plainTable, headerRow: 1 });
  expect(workshopOfFile(titled, "export.csv")).toBe("Regional Workshop on Valuation");
});
