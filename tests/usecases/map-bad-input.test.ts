import { actionId, letterOf } from "../../src/domain/plan/ids";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { checkModel } from "../../src/usecases/check-plan";
import { reportKpis } from "../../src/usecases/report-kpis";
import { trackWorkPlan } from "../../src/usecases/track-work-plan";
import { gridOf } from "../grid-of";

const asOf = calendarDate("2018-12-31");
const head = [["Strategic Action Plan 2018-2020"], ["Pillar 1: Tools"]];
const columns = ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"];
const rest = (ordinal: number) => [
  `1.1.1 - ${ordinal}. milestone`,
  "Number of activities",
  "At least 2",
  "June 2020",
];
const names = ["Transit", "Valuation", "Origin", "Audit", "Tariffs"];
const sap = (...letters: readonly string[]): SheetSnapshot =>
  gridOf("SAP", [
    ...head,
    columns,
    ...letters.map((letter, at) => [letter, names[at] ?? "", ...rest(at + 1)]),
  ]);
const workHead = ["No.", "Specific action", "Activities"];
const awp = (...activities: readonly string[]): SheetSnapshot =>
  gridOf("AWP", [
    ["Annual Work Plan 2018-2019"],
    ["Pillar 1: Tools"],
    workHead,
    ...activities.map((activity, at) => ["abcde".charAt(at), names[at] ?? "", activity]),
  ]);

/** Everything that is said, and what is left of the plan: nothing stops the rest. */
function outcome(...sheets: readonly SheetSnapshot[]) {
  const model = readWorkbookModel({ sheets });
  const { remarks, plan } = checkModel(model);
  const progress = trackWorkPlan(model, reportKpis(model, { asOf, today: asOf }));
  return {
    remarks: remarks
      .filter(({ code }) => code !== "activities-undated")
      .map(({ code, source, also = [] }) =>
        [code, ...[source, ...also].map(({ sheet, address }) => `${sheet}!${address}`)].join(" "),
      ),
    actions: plan.actions.map(({ id, activities }) => `${id} ${activities.length}`),
    promised: progress.plan.promised.map(({ line }) => line.actions.join(" ")),
    planned: progress.tallies.total.planned,
  };
}

const on = (topic: string, ...also: readonly string[]): string =>
  `Hold a regional workshop on ${topic}${also.length > 0 ? ` (See also ${also.join(", ")})` : ""}`;

test("a circle of cross-references to one event is one event, with a remark for each way that is not answered", () => {
  const { remarks, promised, planned } = outcome(
    sap("a", "b", "c"),
    awp(
      on("border transit guarantees", "1-(b)"),
      on("border transit guarantees", "1-(c)"),
      on("border transit guarantees", "1-(a)"),
    ),
  );
  expect(remarks).toEqual([
    "cross-reference-one-way AWP!C4 AWP!C5",
    "cross-reference-one-way AWP!C5 AWP!C6",
    "cross-reference-one-way AWP!C6 AWP!C4",
  ]);
  expect([promised, planned]).toEqual([["1-(a) 1-(b) 1-(c)"], 1]);
});

test("a circle of different events stays as many events", () => {
  const { remarks, planned } = outcome(
    sap("a", "b"),
    awp(on("border transit guarantees", "1-(b)"), on("customs valuation databases", "1-(a)")),
  );
  expect(remarks).toEqual([
    "cross-reference-unanswered AWP!C4 AWP!C5",
    "cross-reference-unanswered AWP!C5 AWP!C4",
  ]);
  expect(planned).toBe(2);
});

test("a reference that points nowhere, or at its own action, is said once and the event still counts", () => {
  const { remarks, planned, promised } = outcome(
    sap("a", "b"),
    awp(on("transit", "9-(z)"), on("valuation", "1-(b)")),
  );
  expect(remarks).toEqual(["cross-reference-dangling AWP!C4", "cross-reference-to-itself AWP!C5"]);
  expect([promised, planned]).toEqual([["1-(a)", "1-(b)"], 2]);
});

test("the same letter twice: each action is read, by its place", () => {
  const { remarks, actions } = outcome(sap("a", "b", "b"));
  expect(remarks).toEqual(["number-twice SAP!B6 SAP!B5"]);
  expect(actions).toEqual(["1-(a) 0", "1-(b) 0", "1-(c) 0"]);
});

test("letters skipped: the others keep theirs", () => {
  const { remarks, actions } = outcome(sap("a", "b", "e"));
  expect(remarks).toEqual(["number-skipped SAP!B6 SAP!B5"]);
  expect(actions).toEqual(["1-(a) 0", "1-(b) 0", "1-(e) 0"]);
});

test("pillars renumbered in the work plan: the actions are paired by their words, and keep their activities", () => {
  const renumbered = gridOf("AWP", [
    ["Annual Work Plan 2018-2019"],
    ["Pillar 2: Tools"],
    workHead,
    ["a", "Transit guarantees and corridors", on("transit")],
  ]);
  const one = gridOf("SAP", [...head, columns, ["a", "Transit guarantees and corridors", ...rest(1)]]);
  const { remarks, actions, planned } = outcome(one, renumbered);
  expect(remarks).toContain("pillar-renumbered AWP!B4 SAP!B4");
  expect([actions, planned]).toEqual([["1-(a) 1"], 1]);
});

test("an empty work plan is one remark, and nothing is promised", () => {
  const { remarks, planned, actions } = outcome(sap("a", "b"), awp("", ""));
  expect(remarks).toEqual(["work-plan-empty AWP!B4"]);
  expect([actions, planned]).toEqual([["1-(a) 0", "1-(b) 0"], 0]);
});

describe("one sheet that holds both plans", () => {
  const plan = [...head, columns, ["a", "Transit", ...rest(1)], ["b", "Valuation", ...rest(2)]];
  const work = [
    ["Annual Work Plan 2018-2019"],
    ["Pillar 1: Tools"],
    workHead,
    ["a", "Transit", on("transit")],
    ["b", "Valuation", on("valuation")],
  ];
  test.each([
    ["the work plan below", [...plan, [], ...work], "Plans!A9"],
    ["the work plan below, without a blank row", [...plan, ...work], "Plans!A8"],
    ["the work plan above", [...work, [], ...plan], "Plans!A3"],
  ])("%s: each action once, with its activities", (_, rows, place) => {
    const { remarks, actions, planned } = outcome(gridOf("Plans", rows));
    expect(remarks).toEqual([`both-plans-in-one-sheet ${place}`]);
    expect([actions, planned]).toEqual([["1-(a) 1", "1-(b) 1"], 2]);
  });
  test("in one table", () => {
    const rows = [...head, [...columns, "Activities"], ["a", "Transit", ...rest(1), on("transit")]];
    const { remarks, actions, planned } = outcome(gridOf("Plans", rows));
    expect(remarks).toEqual(["both-plans-in-one-sheet Plans!A3"]);
    expect([actions, planned]).toEqual([["1-(a) 1"], 1]);
  });
});

test("2,000 actions with a circle of references through all of them are one event", () => {
  const places = Array.from({ length: 2_000 }, (_, at) => ({
    pillar: 1 + Math.floor(at / 100),
    number: 1 + (at % 100),
  }));
  const idAt = (at: number): string => {
    const { pillar, number } = places[at % places.length] ?? { pillar: 1, number: 1 };
    return actionId(pillar, letterOf(number));
  };
  const rows = (cellsOf: (at: number) => readonly string[]) =>
    places.flatMap(({ pillar, number }, at) => [
      ...(number === 1 ? [[`Pillar ${pillar}: Of many`]] : []),
      [letterOf(number), `Topic${at} corridor${at % 7}`, ...cellsOf(at)],
    ]);
  const large = gridOf("SAP", [...head.slice(0, 1), columns, ...rows(() => rest(1))]);
  const work = gridOf("AWP", [
    ["Annual Work Plan 2018-2019"],
    workHead,
    ...rows((at) => [on("border transit guarantees", idAt(at + 1))]),
  ]);
  const { planned, promised } = outcome(large, work);
  expect(planned).toBe(1);
  expect(promised[0]?.split(" ")).toHaveLength(2_000);
}, 60_000);
