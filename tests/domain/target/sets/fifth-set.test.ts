import { explainTarget } from "../../../../src/domain/target/explain-target";
import { labelsOf } from "../../../phrase-table";
import { fifthSetOffices } from "./fifth-set-offices";
import { fifthSetProjects } from "./fifth-set-projects";
import { fifthSetSectors } from "./fifth-set-sectors";
import { bareLineOf } from "../phrase-lines";

describe.each([...fifthSetOffices, ...fifthSetProjects, ...fifthSetSectors])("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, label) => {
    const line = bareLineOf(text);
    const isDoubted = line === "unread" || explainTarget(text).flagged;
    const right = labelsOf(label);
    expect([...right, ...(right.includes("unread or flagged") && isDoubted ? [line] : [])]).toContain(line);
  });
});

test.each([
  ["1 nurse per 10 beds", "ratio >= 1 of 10", true],
  ["40 pupils per 1 teacher", "count >= 40", true],
  ["Budget variance +/- 5%", "percent <= 5", true],
  ["98% (+/- 1%)", "percent >= 98", false],
  ["R2 released", "boolean", false],
  ["4/5 rated by users", "average >= 4 of 5", false],
])("%j is read as %s, flagged: %j", (text, line, flagged) => {
  expect([bareLineOf(text), explainTarget(text).flagged]).toEqual([line, flagged]);
});

test("a percent takes the name in front of it for what is measured", () => {
  expect(explainTarget("Uptime 99.95 %").unit).toBe("Uptime");
  expect(explainTarget("Meet or exceed 90%").unit).toBeUndefined();
});
