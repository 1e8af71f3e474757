import { previewOf } from "../../fixtures/surveys/preview-of";

const lines = (...rows: readonly string[]): string => rows.join("\n");

test("options behind a dash, as SurveyMonkey joins two rows of headings, are one question", async () => {
  const actions = "Which follow-up actions did you take?";
  const { records, columns } = await previewOf(
    lines(
      `RespondentID,CollectorID,EndDate,FirstName,Your country,Workshop,${actions} - Submitted reports,${actions} - Made recommendations,${actions} - Other (please specify),Direct effects?`,
      "11,1,05/01/2018,Ann,Fiji,Origin (Oct. 2017),1,,,Yes",
      "12,1,05/02/2018,Bob,Japan,Origin (Oct. 2017),,1,Wrote a guide,No",
    ),
  );
  expect(records.map(({ answers }) => answers.actions)).toEqual([
    ["Submitted reports"],
    ["Made recommendations", "Wrote a guide"],
  ]);
  expect(columns.filter(({ setAside }) => setAside === "personal").map(({ heading }) => heading)).toEqual([
    "FirstName",
  ]);
});

test("a dash that parts no options stays in the heading", async () => {
  const { columns } = await previewOf(
    lines("Country,Workshop - title,Workshop - city,Direct effects", "Fiji,Origin,Suva,Yes"),
  );
  expect(columns.map(({ heading, role }) => [heading, role])).toEqual([
    ["Country", "member"],
    ["Workshop - title", "workshop"],
    ["Workshop - city", undefined],
    ["Direct effects", "direct"],
  ]);
});

test("codes of LimeSurvey questions are read by the words in them", async () => {
  const { kind, records } = await previewOf(
    lines(
      "id;submitdate;lastpage;Q1member;Q2workshop;Q3actions[reports];Q3actions[manuals];G02Q4directEffects;Q5score",
      "1;2018-05-01 09:00:00;3;Fiji;Origin;Y;;Y;4,5",
    ),
  );
  expect(kind).toBe("follow-up");
  expect(records[0]?.answers).toMatchObject({
    workshop: "Origin",
    actions: ["Submitted reports"],
    direct: "Yes",
    score: 4.5,
  });
});

test("a coded need is about the topic in its code", async () => {
  const { needs } = await previewOf(
    lines(
      "grp/admin,needs/need_risk_management,needs/valuation_need,_uuid,_submission_time",
      "Fiji,3,0,u,2018-05-01T09:00:00",
    ),
  );
  expect(needs.map(({ topic, need }) => [topic, need])).toEqual([
    ["risk management", "high"],
    ["valuation", "none"],
  ]);
});

test("a question for needs whose answers are topics is the topic of the level beside it", async () => {
  const { needs, columns } = await previewOf(
    lines(
      "Timestamp,Country,In which area do you need assistance?,Priority",
      "5/1/2018 9:00:00,Fiji,Rules of origin,High",
      "5/2/2018 9:00:00,Japan,Valuation,Low",
    ),
  );
  expect(columns.map(({ role }) => role)).toEqual([undefined, "member", "topic", "need"]);
  expect(needs.map(({ member, topic, need }) => [member, topic, need])).toEqual([
    ["Fiji", "Rules of origin", "high"],
    ["Japan", "Valuation", "low"],
  ]);
});
