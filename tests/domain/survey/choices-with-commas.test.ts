import type { SurveyQuestion } from "../../../src/domain/survey/roles/questions";
import type { SurveyColumn } from "../../../src/domain/survey/survey-column";
import {
  optionsWithCommas,
  readChoices,
  splitChoices,
  usualFollowUpActions,
} from "../../../src/domain/survey/answers/choices";

const split = (cells: readonly string[]) =>
  cells.map((cell) => splitChoices(cell, [], optionsWithCommas(cells)));

test("a part with a small letter goes on with the one before it", () => {
  expect(split(["Held seminars, talks and visits, Wrote reports", "Wrote reports"])).toEqual([
    ["Held seminars, talks and visits", "Wrote reports"],
    ["Wrote reports"],
  ]);
});

test("two that always stand together, three times and beside others, are one", () => {
  const cells = ["Seminars, Talks, Reports", "Seminars, Talks", "Reports", "Seminars, Talks, Visits"];
  expect(split(cells)[0]).toEqual(["Seminars, Talks", "Reports"]);
});

test("two that stand together twice are two", () => {
  expect(split(["Seminars, Talks", "Seminars, Talks", "Reports"])[0]).toEqual(["Seminars", "Talks"]);
});

test("names of choices are parted by blanks, with hyphens and beside names of one word", () => {
  expect(split(["submitted_reports organized_in-house_workshop", "shared_materials others"])).toEqual([
    ["submitted_reports", "organized_in-house_workshop"],
    ["shared_materials", "others"],
  ]);
  expect(split(["wrote the form_a for staff"])).toEqual([["wrote the form_a for staff"]]);
});

test("a code is its action, also where the workbook has columns of the usual actions", () => {
  const whole = { index: 0, heading: "actions" } as SurveyColumn;
  const question: SurveyQuestion = { title: "actions", whole, options: [] };
  const labels = [...usualFollowUpActions, ...usualFollowUpActions];
  const read = (code: string) => readChoices(question, [code], labels);
  expect(["share", "recom", "inhouse", "manual"].flatMap(read)).toEqual([
    "Shared training materials",
    "Made recommendations",
    "Organized in-house workshop",
    "Developed operational manuals",
  ]);
});
