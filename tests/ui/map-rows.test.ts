import type { Action } from "../../src/domain/plan/plan";
import { readMilestones } from "../../src/domain/plan/milestones/read-milestones";
import { actionId, letterOf } from "../../src/domain/plan/ids";
import { comparePlans } from "../../src/domain/plan/compare/compare-plans";
import { milestoneMap } from "../../src/domain/map/milestone-map";
import { read } from "../../src/domain/shared/reading";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { mapGroups } from "../../src/ui/screens/map/map-groups";
import { milestoneRows, nextRow } from "../../src/ui/screens/map/milestones/milestone-rows";
import { sideRow } from "../../src/ui/screens/map/sides/side-rows";
import { gridOf } from "../grid-of";

const anAction = (place: number, reference: string): Action => ({
  id: actionId(1, letterOf(place)),
  pillar: 1,
  text: `Action ${place}`,
  milestones: readMilestones(reference),
  timeframe: read({ type: "none" }),
  timeframeText: "",
  kpis: [],
  activities: [],
  source: { sheet: "SAP", address: `B${place}` },
});
const rowsOf = (...references: readonly string[]) =>
  milestoneRows(mapGroups(milestoneMap(references.map((reference, at) => anAction(at + 1, reference)))));

describe("rows of the map", () => {
  const rows = rowsOf("1.1.1 - 1st milestone", "1.1.1 - 3rd milestone", "1.1.1 - 3rd milestone", "");
  test("a heading, then a row for each action of a milestone, and one for a gap", () =>
    expect(
      rows.map((row) =>
        row.kind === "heading"
          ? row.key
          : `${row.entry.key} ${row.action?.id ?? "-"} ${row.isFirst} ${row.isLast}`,
      ),
    ).toEqual([
      "part 1.1.1",
      "1.1.1/1 1-(a) true true",
      "1.1.1/2 - true true",
      "1.1.1/3 1-(b) true false",
      "1.1.1/3 1-(c) false true",
      "unmapped ",
      "1-(d) 1-(d) true true",
    ]));
  test("each has a key of its own", () => expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length));
  test.each([
    [1, "ArrowDown", 3],
    [3, "ArrowUp", 1],
    [1, "ArrowUp", 1],
    [4, "ArrowDown", 6],
    [1, "End", 6],
    [6, "Home", 1],
    [1, "PageDown", 6],
    [1, "x", undefined],
    [1, "toString", undefined],
  ])("from row %p %s goes to %p: gaps and headings are passed over", (from, key, to) =>
    expect(nextRow(rows, from, key)).toBe(to),
  );
});

test("the two plans side by side: words marked, KPI missing, an action in one only", () => {
  const sap = gridOf("SAP", [
    ["Strategic Action Plan 2018-2020"],
    ["Pillar 1: Tools"],
    ["No.", "Specific action", "KPI", "Target", "Timeframe"],
    ["a", "Measure the impact od work", "Number of Members", "At least 3", "June 2020"],
    ["b", "Hold talks", "Number of talks", "At least 3", "June 2020"],
    ["c", "Write down what everybody said about it", "Number of papers", "At least 3", "June 2020"],
  ]);
  const awp = gridOf("AWP", [
    ["Annual Work Plan 2018-2019"],
    ["Pillar 1: Tools"],
    ["No.", "Specific action", "KPI", "Activities"],
    ["a", "Measure the impact of work", "Number of implementing Members", "Hold a workshop on impact"],
    ["b", "Hold talks", "", "Hold a workshop on talks"],
  ]);
  const { sides } = readWorkbookModel({ sheets: [sap, awp] });
  const rows = (sides ? comparePlans(sides) : []).map(sideRow);
  const marked = (texts: readonly { text: string; isOwn: boolean }[] = []): string =>
    texts.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join("");
  expect(rows.map((row) => [marked(row.sap?.text), marked(row.awp?.text)])).toEqual([
    ["Measure the impact [od] work", "Measure the impact [of] work"],
    ["Hold talks", "Hold talks"],
    ["Write down what everybody said about it", ""],
  ]);
  expect([marked(rows[0]?.sap?.kpi), marked(rows[0]?.awp?.kpi)]).toEqual([
    "Number of Members",
    "Number of [implementing] Members",
  ]);
  expect([marked(rows[1]?.sap?.kpi), rows[1]?.awp?.kpi]).toEqual(["[Number of talks]", []]);
  expect(rows[2]?.awp).toBeUndefined();
  expect(rows.map(({ sap: side, awp: other }) => [side?.cell.address, other?.cell.address])).toEqual([
    ["B4", "B4"],
    ["B5", "B5"],
    ["B6", undefined],
  ]);
});
