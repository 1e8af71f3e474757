import { labelsOf } from "../../phrase-table";
import { freshMilestones } from "./fresh-milestones";
import { freshTimeframes } from "./fresh-timeframes";
import { milestoneLine, timeframeLine } from "./phrase-lines";

describe.each(freshMilestones)("milestones: $title", ({ rows }) => {
  test.each(rows)("%j is %s", (text, label) => {
    expect(labelsOf(label)).toContain(milestoneLine(text));
  });
});

describe.each(freshTimeframes)("timeframes: $title", ({ rows }) => {
  test.each(rows)("%j is %s", (text, label) => {
    expect(labelsOf(label)).toContain(timeframeLine(text));
  });
});
