import { formOf } from "../../../src/domain/survey/form";
import { isPersonal } from "../../../src/domain/survey/headings/personal";
import { roleOfHeading, roleWords } from "../../../src/domain/survey/roles/role-words";

test.each([
  ["Name of your Customs administration", "member"],
  ["Your country", "member"],
  ["Member administration", "member"],
  ["Which country do you represent?", "member"],
  ["member", "member"],
  ["Which WCO regional workshop did you attend?", "workshop"],
  ["Title of the event", "workshop"],
  ["Please select the training you participated in", "workshop"],
  ["Which follow-up actions did you take after the workshop?", "actions"],
  ["What steps have you taken since the seminar?", "actions"],
  ["Have you observed direct effects from applying the lessons learned?", "direct"],
  ["Did you see any benefits after the workshop?", "direct"],
  ["Has a modernization project been initiated on the basis of the workshop?", "project"],
  ["Overall evaluation of the workshop (1 = poor, 5 = excellent)", "score"],
  ["How would you rate this seminar?", "score"],
  ["Please indicate your level of need", "need"],
  ["Do you require technical assistance?", "need"],
  ["Have you implemented this instrument?", "implemented"],
  ["Comments and suggestions", "comment"],
  ["Anything else you would like to tell us?", "comment"],
  ["follow_up_actions", "actions"],
  ["Q1_member", "member"],
  ["customs_admin", "member"],
  ["Country/Economy", "member"],
  ["Respondent country", "member"],
  ["Which of the following have you done since the workshop?", "actions"],
  ["Please specify the workshop in which you participated", "workshop"],
  ["On a scale of 1 to 5, how useful was the workshop?", "score"],
  ["Direct effects not realized", "effectsNo"],
  ["Project initiated", "projectYes"],
  ["No. of participated administrations", "invited"],
  ["Total no. of replies (NB)", "replies"],
])("%p asks for %s", (heading, role) => {
  expect(roleOfHeading(heading)?.role).toBe(role);
});

test.each(["Favourite colour", "constructor", "__proto__", "", "x".repeat(5000)])(
  "%p asks for nothing known",
  (heading) => {
    expect(roleOfHeading(heading)).toBeUndefined();
  },
);

test.each([
  "E-mail address",
  "Your name",
  "Name of respondent",
  "IP address",
  "Phone number",
  "First name",
  "Job title",
])("%p is personal", (heading) => {
  expect(isPersonal(heading)).toBe(true);
});

test.each([
  "Name of your Customs administration",
  "Workshop name",
  "Comments",
  "Address the following needs",
])("%p is not", (heading) => {
  expect(isPersonal(heading)).toBe(false);
});

const isMember = (text: string): boolean => ["Fiji", "Tonga", "Samoa"].includes(text);
const roles = (rows: readonly (readonly string[])[], corrections = {}) => {
  const form = formOf(
    { name: "table", rows },
    { isMember, corrections: new Map(Object.entries(corrections)) },
  );
  return form?.questions.map(({ question, role, certainty }) => [question.title, role, certainty]);
};

describe("of columns that claim one thing", () => {
  test("the surer one has it, else the first; the other is kept aside", () => {
    expect(
      roles([
        ["Country", "Area of work", "Topic"],
        ["Fiji", "Law", "Origin"],
      ]),
    ).toEqual([
      ["Country", "member", "sure"],
      ["Area of work", undefined, "none"],
      ["Topic", "topic", "sure"],
    ]);
  });

  test("where no heading names the Member, the column full of Members is proposed", () => {
    expect(
      roles([
        ["Q1", "Workshop"],
        ["Fiji", "A"],
        ["Tonga", "B"],
      ])?.[0],
    ).toEqual(["Q1", "member", "likely"]);
    expect(
      roles([
        ["Q1", "Workshop"],
        ["Fiji", "A"],
        ["x", "B"],
        ["y", "B"],
      ])?.[0],
    ).toEqual(["Q1", undefined, "none"]);
  });

  test("what a person said goes before everything, also for a column that looks personal", () => {
    const rows = [
      ["Name", "Country", "Workshop"],
      ["Fiji", "Oceania", "A"],
    ];
    expect(roles(rows, { name: "member", country: "ignore" })).toEqual([
      ["Name", "member", "chosen"],
      ["Country", undefined, "none"],
      ["Workshop", "workshop", "sure"],
    ]);
  });

  test("a grid is no single answer", () => {
    expect(
      roles([
        ["Country", "Overall evaluation [Food]", "Overall evaluation [Room]"],
        ["Fiji", "4", "5"],
      ])?.[1],
    ).toEqual(["Overall evaluation", undefined, "none"]);
  });

  test("a row of a Member is a person's, also where answers are 1 and 0; counts beside it say otherwise", () => {
    const named = (heads: readonly string[], cells: readonly string[]) =>
      roles([heads, cells])?.map(([, role]) => role);
    expect(named(["Country", "Workshop", "Direct effects"], ["Fiji", "A", "1"])).toEqual([
      "member",
      "workshop",
      "direct",
    ]);
    expect(named(["Country", "Workshop", "Direct effects", "Replies"], ["Fiji", "A", "1", "3"])?.[2]).toBe(
      "effectsYes",
    );
  });

  test("effects of persons are answers, effects of workshops are counts", () => {
    const role = (cell: string) =>
      roles([
        ["Workshop", "Direct effects"],
        ["A", cell],
      ])?.[1]?.[1];
    expect(role("Yes")).toBe("direct");
    expect(role("12")).toBe("effectsYes");
  });
});

describe("headings of a plain table", () => {
  const place = (rows: readonly (readonly string[])[]) => {
    const found = formOf({ name: "table", rows }, { isMember, corrections: new Map() })?.found;
    return found && [found.headerRow, found.lastHeaderRow];
  };

  test("stand below titles", () => {
    expect(place([["Survey of workshops in 2018"], [""], ["Country", "Workshop"], ["Fiji", "A"]])).toEqual([
      2, 2,
    ]);
  });

  test("may stand over two rows, the upper one over several columns", () => {
    const rows = [
      ["Workshop", "Replies", "Effects", "", "Projects", ""],
      ["", "", "Yes", "No", "Yes", "No"],
      ["A", "5", "2", "3", "3", "2"],
    ];
    expect(place(rows)).toEqual([0, 1]);
    expect(roles(rows)?.map(([, role]) => role)).toEqual([
      "workshop",
      "replies",
      "effectsYes",
      "effectsNo",
      "projectYes",
      "projectNo",
    ]);
  });

  test("are not taken from the first answers", () => {
    expect(
      place([
        ["Country", "Workshop", ""],
        ["Fiji", "Effects", "Yes"],
      ]),
    ).toEqual([0, 0]);
  });
});

test("words of a heading are the same however it is put", () => {
  expect(roleWords(" Follow-up_Actions? ")).toBe("follow up actions");
});

test.each([
  ["Q2workshop", "workshop"],
  ["Q3_follow_up_actions", "actions"],
  ["G01Q04overallRating", "score"],
  ["Effects (Y/N)", "direct"],
  ["levelOfNeed", "need"],
  ["Q5 Project (yes/no)", "project"],
])("a code says what its words say: %s", (heading, role) => {
  expect(roleOfHeading(heading)?.role).toBe(role);
});
