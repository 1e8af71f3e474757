import fc from "fast-check";
import { memberScorecard } from "../../../src/domain/member/scorecard";
import { gridOf } from "../../grid-of";
import { aPlan, asOf, pictureIn, smallOffice } from "../../sheets/dashboard/a-picture";

const cardOf = ({ report, model }: ReturnType<typeof smallOffice>) =>
  memberScorecard({ results: report.results, evidence: model.evidence, asOf });

const card = cardOf(smallOffice());

test("has the KPIs that count Members, and the active Members by sub-region", () => {
  expect(card.kpis.map(({ kpi }) => kpi.id)).toEqual(["1-(a)", "1-(b)", "2-(b)"]);
  expect(
    card.groups.map(({ subRegion, scores }) => [subRegion, scores.map(({ member }) => member.name)]),
  ).toEqual([
    ["Pacific Islands", ["Fiji", "Samoa"]],
    ["South Asia", ["Nepal", "India"]],
  ]);
  expect(card.memberCount).toBe(4);
});

test("a yes of a later day is not one yet, a blank is unknown", () => {
  const marks = card.groups.flatMap(({ scores }) =>
    scores.map(({ member, marks }) => [member.name, ...marks]),
  );
  expect(marks).toEqual([
    ["Fiji", "yes", "in-progress", "yes"],
    ["Samoa", "yes", "no", "unknown"],
    ["Nepal", "no", "no", "yes"],
    ["India", "unknown", "unknown", "no"],
  ]);
});

test("totals by Member, by sub-region and of all", () => {
  expect(card.groups[0]?.scores[0]?.counts).toEqual({ yes: 2, "in-progress": 1, no: 0, unknown: 0 });
  expect(card.groups.map(({ totals }) => totals.map(({ yes }) => yes))).toEqual([
    [2, 0, 1],
    [0, 0, 1],
  ]);
  expect(card.totals[1]).toEqual({ yes: 0, "in-progress": 1, no: 2, unknown: 1 });
});

test("its yes are the KPIs' own actuals, whatever the cells hold", () => {
  const answer = fc.constantFrom(
    "yes",
    "no",
    "in progress",
    null,
    "2019-01-01",
    "2019-12-01",
    "perhaps",
    "#",
  );
  fc.assert(
    fc.property(fc.array(answer, { minLength: 4, maxLength: 4 }), (answers) => {
      const status = gridOf("Member Status", [
        ["Member", "1-(a) Doing"],
        ...["Fiji", "Samoa", "Nepal", "India"].map((name, at) => [name, answers[at] ?? null]),
      ]);
      const found = pictureIn(
        aPlan(["a", "Do it", "Number of Members", "20/33 Members", "June 2020"]),
        status,
      );
      const [total] = cardOf(found).totals;
      expect(total?.yes).toBe(found.report.results[0]?.actual ?? 0);
      expect(total && total.yes + total["in-progress"] + total.no + total.unknown).toBe(33);
    }),
    { numRuns: 40 },
  );
});
