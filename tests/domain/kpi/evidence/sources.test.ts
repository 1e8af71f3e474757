import { rowSources } from "../../../../src/domain/kpi/evidence/sources";

const table = { sheet: "Activity Log", firstColumn: "A", lastColumn: "P", rows: [] };
const addresses = (rows: readonly number[]) =>
  rowSources(
    table,
    rows.map((row) => ({ row })),
  ).map(({ address }) => address);

test("neighbours are one range, in the sheet's order", () => {
  expect(addresses([9, 5, 7, 6, 6])).toEqual(["A5:P7", "A9:P9"]);
});

test("no rows have no source", () => expect(addresses([])).toEqual([]));

test("more ranges than anybody reads are one that covers them", () => {
  expect(addresses(Array.from({ length: 26 }, (_, place) => 2 + place * 2))).toEqual(["A2:P52"]);
  expect(addresses(Array.from({ length: 25 }, (_, place) => 2 + place * 2))).toHaveLength(25);
});
