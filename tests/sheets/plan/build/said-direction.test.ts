import { saidDirection } from "../../../../src/sheets/plan/build/said-direction";
import { gridOf } from "../../../grid-of";
import { kpisIn } from "../shapes/read-shape";

const said = (text: string) => saidDirection({ value: text, text, source: { sheet: "Plan", address: "C3" } });

test.each(["lower", "Lower is better", "↓", "↘", "decrease", "minimise", "à la baisse", "diminuer"])(
  "less of it is better: %s",
  (text) => {
    expect(said(text)).toBe("less");
  },
);

test.each(["higher", "Higher is better", "↑", "↗", "increase", "hausse", "augmenter"])(
  "more of it is better: %s",
  (text) => {
    expect(said(text)).toBe("more");
  },
);

test.each(["", "n/a", "stable", "→", "see note 4"])("nothing is said by %j", (text) => {
  expect(said(text)).toBeUndefined();
});

test("a bare figure is at most where its row says lower; a target in words keeps its own", () => {
  const sheet = gridOf`Scorecard 2025
    Quality measure        | Desired direction | Standard    | Actual
    Falls per 1,000 days   | lower             | 1.5         | 1.65
    Complaints             | lower             | 20          | 12
    Complaints handled     | higher            | 20          | 12
    Beds in use            | lower             | at least 80 | 85`;
  expect(kpisIn(sheet)).toMatchObject([
    { why: expect.stringContaining("1.5 at most") as string, status: "off-track" },
    { why: expect.stringContaining("20 at most") as string, status: "on-track" },
    { why: expect.stringContaining("20 asked") as string },
    { why: expect.stringContaining("80 asked") as string },
  ]);
});
