import { chooseForm } from "../../../src/domain/survey/choose-form";
import { isPersonal } from "../../../src/domain/survey/headings/personal";
import { roleOfHeading } from "../../../src/domain/survey/roles/role-words";
import { wordPlace } from "../../../src/domain/survey/scales/scale-words";
import type { ImportPreview } from "../../../src/usecases/import-survey/import-preview";
import { previewOf } from "../../fixtures/surveys/preview-of";
import { gridOf } from "../../grid-of";

const plan = gridOf`Strategic Action Plan 2018-2020
  No.   | Specific action                                          | KPI               | Target                 | Timeframe
  1-(a) | Support Members in implementing Risk Management          | Number of Members | At least 22/33 Members | June 2020
  1-(b) | Promote the Authorized Economic Operator (AEO) programme | Number of Members | At least 20/33 Members | June 2020
  1-(c) | Support Members in introducing a Single Window           | Number of Members | At least 20/33 Members | June 2020`;

const preview = (...lines: readonly string[]) => previewOf(lines.join("\n"), { sheets: [plan] });
const needsOf = ({ records }: ImportPreview): readonly string[] =>
  records.map(({ answers }) =>
    (answers.needs ?? []).map(({ topic, need, implemented }) => `${topic} ${need ?? implemented}`).join(", "),
  );
const actionsOf = ({ records }: ImportPreview) => records.map(({ answers }) => answers.actions);

test("usual follow-up actions among its options make a question one of actions, whatever its words", async () => {
  const joined = await preview(
    "Member,Workshop,Which of these did you do after the workshop?,Direct effects?",
    "Fiji,Workshop on AEO,Shared training materials; Submitted reports,Yes",
    "Nepal,Workshop on AEO,Submitted reports,No",
  );
  expect(actionsOf(joined)).toEqual([
    ["Shared training materials", "Submitted reports"],
    ["Submitted reports"],
  ]);
  const apart = await preview(
    "Member,Workshop,Afterwards : Shared training materials,Afterwards : Submitted reports,Direct effects?",
    "Fiji,Workshop on AEO,Yes,,Yes",
    "Nepal,Workshop on AEO,Yes,Yes,No",
  );
  expect(actionsOf(apart)).toEqual([
    ["Shared training materials"],
    ["Shared training materials", "Submitted reports"],
  ]);
});

test("yes and no name no action", async () => {
  const read = await preview(
    "Member,Workshop,Did you take follow-up actions?,Direct effects?",
    "Fiji,Workshop on AEO,Yes,Yes",
    "Nepal,Workshop on AEO,No,No",
  );
  expect(read.columns[2]).toMatchObject({
    use: "unused",
    reason: "Its answers are yes and no, and name no action.",
  });
});

test("topics that are ticked in a survey of needs are needed, though the plan has none of them", async () => {
  const read = await preview(
    "start,end,member,level_of_need/aeo,extra/more_topics,extra/more_topics/transit,extra/more_topics/drones,extra/more_topics/none_of_these,_uuid,_submission_time",
    "a,b,Fiji,High,transit,1,0,0,u1,2019-02-01T10:00:00",
    "a,b,Nepal,Low,none_of_these,0,0,1,u2,2019-02-01T10:00:00",
  );
  expect(needsOf(read)).toEqual([
    "aeo high, transit medium, drones none",
    "aeo low, transit none, drones none",
  ]);
});

test("topics that somebody offers or has had are not what is needed", async () => {
  const read = await preview(
    "Member,Need: AEO,Which topics can you offer experts in? [Risk Management],Which topics can you offer experts in? [Single Window]",
    "Fiji,High,1,0",
    "Nepal,Low,1,1",
  );
  expect(needsOf(read)).toEqual(["AEO high", "AEO low"]);
});

test("the order of topics that are rated as well fills no rating that was left blank", async () => {
  const read = await preview(
    "Member,Risk Management,AEO,Single Window,Please rank the areas in the order of priority,Do you have any other needs?",
    "Fiji,High,,Low,AEO;Risk Management;Single Window,Training of trainers",
    "Nepal,Low,Medium,Low,Single Window;AEO;Risk Management,None at the moment",
  );
  expect(needsOf(read)[0]).toBe("Risk Management high, Single Window low");
  expect(read.columns[4]?.reason).toContain("their rating counts");
  expect(read.records[0]?.answers.comment).toBe("Training of trainers");
});

test("a second row of headings is known below a question that spans columns, whoever made the export", async () => {
  const read = await preview(
    "Alias,Needs,,,,",
    "Administration,Level of need,,Direct effects,Contribution ID,Last update",
    ",Risk Management,AEO,,,",
    "Fiji,High,Low,,c1,2019-02-01",
    "Nepal,Low,High,,c2,2019-02-02",
  );
  expect(read.headerRows).toEqual({ first: 2, last: 3 });
  expect(needsOf(read)).toEqual(["Risk Management high, AEO low", "Risk Management low, AEO high"]);
});

describe("a form with a group that repeats", () => {
  const form = {
    name: "Needs",
    rows: [
      ["Which Member?", "_id", "_uuid", "_submission_time", "_index"],
      ["Fiji", "7", "u1", "2019-03-01", "1"],
      ["Samoa", "8", "u2", "2019-03-02", "2"],
    ],
  };
  const group = {
    name: "topics",
    rows: [
      ["topics/Topic", "topics/Level of need", "_index", "_parent_table_name", "_parent_index"],
      ["AEO", "High", "1", "Needs", "1"],
      ["Single Window", "Low", "2", "Needs", "1"],
      ["AEO", "Medium", "3", "Needs", "2"],
    ],
  };
  const request = { isMember: () => false, corrections: new Map() };

  test("has each child's topic and level beside the row that it belongs to", () => {
    const found = chooseForm([form, group], request);
    expect(found?.table.rows[1]?.slice(5)).toEqual(["AEO", "High", "Single Window", "Low"]);
    expect(found?.questions.filter(({ role }) => role === "topic")).toHaveLength(2);
    expect(found?.notes.join()).toContain('"topics"');
  });

  test("says which further sheets are not read", () => {
    const other = {
      name: "Old answers",
      rows: [
        ["Member", "Need"],
        ["Fiji", "High"],
      ],
    };
    expect(chooseForm([form, other], request)?.notes.join()).toContain('Not read: "Old answers" (2 rows)');
  });
});

test.each([
  ["An welchem Workshop haben Sie teilgenommen?", "workshop"],
  ["Wie bewerten Sie den Workshop insgesamt? (1 = schlecht, 5 = sehr gut)", "score"],
  ["Ihr Land", "member"],
  ["Em qual oficina participou?", "workshop"],
  ["Houve efeitos diretos?", "direct"],
  ["Foi iniciado um projeto de modernização?", "project"],
  ["Forms returned", "replies"],
])("%p asks for %s", (heading, role) => {
  expect(roleOfHeading(heading)?.role).toBe(role);
});

test.each([
  "Name of the focal point",
  "Adresse électronique du point de contact",
  "Hello! What's your name?",
])("%p is personal", (heading) => {
  expect(isPersonal(heading)).toBe(true);
});

test.each(["Name of the focal area", "What is the name of your administration?", "Contact committee"])(
  "%p is not personal",
  (heading) => {
    expect(isPersonal(heading)).toBe(false);
  },
);

test.each([
  ["Urgently needed", 5],
  ["Needed", 3],
  ["Slightly needed", 2],
  ["Not needed", 1],
  ["sehr hoch", 5],
  ["muito alto", 5],
])("%p stands at %d of 5", (word, place) => {
  expect(wordPlace(word)?.place).toBe(place);
});

test("what was typed under Other stands beside the choices, and None is no choice", async () => {
  const read = await preview(
    "Member,Workshop,Which follow-up actions did you take? - Selected Choice,Which follow-up actions did you take? - Other - Text,Direct effects?",
    '"Fiji",Workshop on AEO,"Submitted reports,Other",Wrote a newsletter,Yes',
    "Nepal,Workshop on AEO,None;,,No",
  );
  expect(actionsOf(read)).toEqual([["Submitted reports", "Wrote a newsletter"], []]);
});

test("questions of a group that is numbered with an underscore keep together", async () => {
  const read = await preview(
    "SubmissionDate,starttime,country,topic_count,topic_1,need_1,topic_2,need_2,instanceID,KEY",
    '"Feb 1, 2019 10:00:00 AM",,Bhutan,2,AEO,High,Single Window,Low,u1,u1',
    '"Feb 2, 2019 10:00:00 AM",,Nepal,1,AEO,Medium,,,u2,u2',
  );
  expect(needsOf(read)).toEqual(["AEO high, Single Window low", "AEO medium"]);
});
