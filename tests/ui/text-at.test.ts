import { textAt } from "../../src/ui/text-at";
import { gridOf } from "../grid-of";

const snapshot = {
  sheets: [
    gridOf("Activity Log", [
      ["Date", "Activity"],
      ["2019-03-12", "Workshop  on\nAEO", null, "1-(b)"],
      ["x".repeat(300)],
    ]),
  ],
};

test("a row is its filled cells in one line", () => {
  expect(textAt(snapshot, { sheet: "Activity Log", address: "A2:D2" })).toBe(
    "2019-03-12 · Workshop on AEO · 1-(b)",
  );
});

test("a long text is cut, and a single cell is itself", () => {
  const text = textAt(snapshot, { sheet: "Activity Log", address: "A3" });
  expect(text).toHaveLength(120);
  expect(text.endsWith("…")).toBe(true);
});

test("cells of a sheet that is gone say nothing", () => {
  expect(textAt(snapshot, { sheet: "Gone", address: "A1" })).toBe("");
});
