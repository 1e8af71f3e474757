import { judge, type World } from "../a-world";

const year: Pick<World, "term"> = { term: ["2025-01-01", "2025-12-31"] };
const codesOf = (label: string) =>
  judge({ ...year, target: "30", label, asOf: "2025-06-30", entered: 24 }).remarks.map(({ code }) => code);

test.each([
  "Number of schools with a functioning complaints box",
  "Complaints and feedback mechanisms set up",
  "Households covered by accident insurance",
  "Staff trained in error prevention",
  "Vacancy announcements published",
])("more of what is set up against them is better: %s", (label) => {
  expect(codesOf(label)).not.toContain("direction-unclear");
});

test.each(["Number of complaints", "Complaints about delays", "Accident rate", "Vacancies", "Errors found"])(
  "which way is better is asked of %s",
  (label) => {
    expect(codesOf(label)).toContain("direction-unclear");
  },
);
