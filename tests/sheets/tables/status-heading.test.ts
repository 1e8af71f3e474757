import fc from "fast-check";
import { actionId, kpiId } from "../../../src/domain/plan/ids";
import { kpiIdOfHeading } from "../../../src/sheets/tables/member-status";
import { statusHeading } from "../../../src/sheets/tables/status-heading";

const id = kpiId(actionId(1, "a"));

test.each([
  ["Upon request, help Members to set up an Authorized Economic Operators (AEO) program", "1-(a) AEO"],
  ["Upon request, help Members to put in place a Single Window", "1-(a) Single Window"],
  ["Support the implementation of advance rulings, with guidelines", "1-(a) Advance rulings"],
  ["Develop a national database (e.g. nCEN)", "1-(a) National database"],
  ["Help", "1-(a)"],
  ["", "1-(a)"],
])('"%s" is headed "%s"', (text, heading) => {
  expect(statusHeading(id, text)).toBe(heading);
});

test("a part of an action is headed by its own words", () => {
  const text = "Help Members with:\n(1) a smooth move to HS 2017\n(2) adopting the HS";
  expect(statusHeading(kpiId(actionId(1, "h"), 1), text)).toBe("1-(h)(1) Smooth move to HS 2017");
  expect(statusHeading(kpiId(actionId(1, "h"), 2), text)).toBe("1-(h)(2) HS");
});

test("whatever the words, the heading is short and its id is read back", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.option(fc.integer({ min: 1, max: 9 })),
      (text, part) => {
        const kpi = kpiId(actionId(3, "bb"), part ?? undefined);
        const heading = statusHeading(kpi, text);
        expect(kpiIdOfHeading(heading)).toBe(kpi);
        expect(heading.length).toBeLessThan(60);
      },
    ),
  );
});
