import type { KpiId } from "../../src/domain/plan/ids";
import { everyKpi } from "../../src/ui/kpi-filter";
import { leaves, moved, startingAt } from "../../src/ui/location";

const kpi = "1-(a)" as KpiId;

test("each place keeps its own while another one is looked at", () => {
  const atKpi = moved(startingAt({}), { kind: "to-kpi", kpi });
  const atMap = moved(atKpi, { kind: "to-work", work: "map" });
  const back = moved(atMap, { kind: "to-place", place: "review" });
  expect(back).toMatchObject({ place: "review", kpi, work: "map" });
  expect(moved(back, { kind: "to-place", place: "work" })).toMatchObject({ place: "work", work: "map" });
});

test("a place that is open goes to its top when it is chosen again", () => {
  expect(moved(startingAt({ place: "work", work: "map" }), { kind: "to-place", place: "work" }).work).toBe(
    undefined,
  );
  const atKpi = moved(startingAt({}), { kind: "to-kpi", kpi });
  expect(moved(atKpi, { kind: "to-place", place: "review" }).kpi).toBe(undefined);
});

test("going back from a KPI names the row that was left", () => {
  const atKpi = moved(startingAt({}), { kind: "to-kpi", kpi });
  expect(moved(atKpi, { kind: "back" })).toMatchObject({ kpi: undefined, left: kpi });
});

test("a selection turns an open page, and opens none", () => {
  const other = "1-(b)" as KpiId;
  expect(moved(startingAt({}), { kind: "turn-to", kpi: other }).kpi).toBe(undefined);
  expect(moved(startingAt({ kpi }), { kind: "turn-to", kpi: other }).kpi).toBe(other);
});

test("a filter chosen elsewhere shows the list; one in the list leaves an open page", () => {
  const atKpi = startingAt({ place: "reports", kpi });
  const filter = { ...everyKpi, pillar: 2 };
  expect(moved(atKpi, { kind: "filter-by", filter })).toMatchObject({
    place: "review",
    kpi: undefined,
    filter,
  });
});

test("the pane begins with the worst", () => {
  expect(startingAt({}).filter.order).toBe("worst");
});

test("a filter leaves nothing; another place, part of Work, KPI or form does", () => {
  const at = startingAt({ place: "work", work: "enter" });
  expect(leaves(at, { kind: "filter", filter: everyKpi })).toBe(false);
  expect(leaves(at, { kind: "to-work", work: "enter" })).toBe(false);
  expect(leaves(at, { kind: "to-work", work: "map" })).toBe(true);
  expect(leaves(at, { kind: "to-place", place: "review" })).toBe(true);
  expect(leaves(at, { kind: "change-entry", entry: { kind: "tick" } })).toBe(true);
  expect(leaves(startingAt({ kpi }), { kind: "to-kpi", kpi: "1-(b)" as KpiId })).toBe(true);
});

test("a form leads back to the KPI or the To do that it was opened from, else to the parts of Work", () => {
  const entry = { kind: "figure", kpi } as const;
  const fromKpi = moved(startingAt({ kpi }), { kind: "enter", entry });
  expect(moved(fromKpi, { kind: "leave-part" })).toMatchObject({ place: "review", kpi, work: undefined });
  const fromToDo = moved(startingAt({ place: "work", work: "toDo" }), { kind: "enter", entry });
  expect(moved(fromToDo, { kind: "leave-part" })).toMatchObject({ place: "work", work: "toDo" });
  const fromList = moved(startingAt({ place: "work" }), { kind: "to-work", work: "enter" });
  expect(moved(fromList, { kind: "leave-part" })).toMatchObject({ place: "work", work: undefined });
});

test("what a form was opened from is forgotten once its part was left", () => {
  const fromKpi = moved(startingAt({ kpi }), { kind: "enter", entry: { kind: "log", kpi } });
  const left = moved(fromKpi, { kind: "leave-part" });
  expect(left.origin).toBe(undefined);
  expect(moved(fromKpi, { kind: "to-work", work: "map" }).origin).toBe(undefined);
});
