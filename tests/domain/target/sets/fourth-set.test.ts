import { explainTarget } from "../../../../src/domain/target/explain-target";
import { labelsOf } from "../../../phrase-table";
import { fourthSetOffices } from "./fourth-set-offices";
import { fourthSetProgrammes } from "./fourth-set-programmes";
import { fourthSetSlips } from "./fourth-set-slips";
import { bareLineOf } from "../phrase-lines";

describe.each([...fourthSetOffices, ...fourthSetProgrammes, ...fourthSetSlips])("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, label) => {
    const line = bareLineOf(text);
    const isDoubted = line === "unread" || explainTarget(text).flagged;
    const right = labelsOf(label);
    expect([...right, ...(right.includes("unread or flagged") && isDoubted ? [line] : [])]).toContain(line);
  });
});

test.each([
  ["Budget variance within \u00b15%", "percent <= 5"],
  ["Windows 11 deployed", "count >= 11"],
  ["PTA meets once a term", "count >= 1"],
  ["3 times faster", "count >= 3"],
  ["2 doctors & 8 nurses per 10,000", "count >= 2 | ratio >= 8 of 10000"],
])("%j is read as %s, but a person should look", (text, line) => {
  expect([bareLineOf(text), explainTarget(text).flagged]).toEqual([line, true]);
});

test.each([
  ["Score of 75 points", "average >= 75"],
  ["every school day", "frequency >= 1 per day"],
  ["every other Friday", "frequency >= 1 per 2 weeks"],
  ["Labs: 3\u21925", "change increase level from 3 >= 5"],
  ["60% at baseline to 80%", "change increase level from 60 >= 80"],
  ["80%, up from 60% in 2020", "percent >= 80"],
  ["12 fewer accidents", "change decrease absolute >= 12"],
  ["cut by at least a quarter", "change decrease relative >= 25"],
  ["one quarter fewer errors", "change decrease relative >= 25"],
  ["three quarters", "ratio >= 3 of 4"],
  ["2 and a half days", "count <= 2.5"],
  ["70+ %", "percent >= 70"],
  ["scale up to 12 districts", "count >= 12"],
  ["Retirement age raised to 65 years", "count >= 65"],
  ["T+2", "unread"],
  ["once-off", "unread"],
])("%j is read as %s", (text, line) => {
  expect(bareLineOf(text)).toBe(line);
});
