import { explainMeasure, type Measure } from "../../../src/domain/kpi/measure/measure";
import { usualOffice } from "../../../src/domain/kpi/measure/measure-words";
import { readTarget } from "../../../src/domain/target/read-target";
import { event, judge, no, times, type World, yes } from "./a-world";

function measureOf(label: string, targetText: string, office = usualOffice): Measure {
  const target = readTarget(targetText);
  if (target.kind === "unread") throw new Error(target.reason);
  return explainMeasure({ label, targetText }, target.value, office).measure;
}

// No measure ever stands in for another. Source: RULES-2 10.
test.each<[string, string, Measure]>([
  ["Number of officers trained", "At least 50 officers trained per year", "participants"],
  ["Participants", "1,200 participants", "participants"],
  ["CHWs trained", "At least 50", "participants"],
  ["Number of CHWs trained", "20 per quarter", "participants"],
  ["Trained village midwives", "At least 20", "participants"],
  ["Community health workers trained in first aid", "120", "participants"],
  ["Women CHWs trained", "At least 50 women CHWs trained", "values"],
  ["Children vaccinated", "At least 500 children vaccinated", "values"],
  ["Share of CHWs trained", "At least 80% of CHWs", "values"],
  ["Women", "At least 40 women participants", "values"],
  ["Experts", "At least 5 experts accredited per year", "values"],
  ["Training hours", "At least 200 training hours", "values"],
  ["Site", "At least 10,000 website visits per month", "values"],
  ["Study visits", "At least 3 study visits", "events"],
  ["Newsletters", "4 e-newsletters per year", "events"],
  ["Workshops held", "4 per quarter", "events"],
  ["Number of complaints", "at most 5 per quarter", "values"],
  ["Members trained", "At least 10 Members trained per year", "values"],
  ["Result", "Average of at least 25 participants per workshop", "participants-per-event"],
  ["Attendance", "Average of 20 Members per workshop", "members-per-event"],
  ["Result", "LPI score of 3.2", "values"],
  ["Result", "Level 3", "values"],
  ["Evaluation", "Average of 4 out of 5", "score"],
  ["Evaluation", "Average of 8 out of 10", "values"],
  ["Satisfaction", "At least 80% of participants satisfied", "values"],
  ["Permits", "At least 95% of permit requests", "values"],
  ["Requests", "At least 75% of the ROCB requests", "requests met"],
  ["Nombre de missions de supervision", "4", "events"],
  ["Nombre de réunions du comité", "4", "events"],
  ["Nombre de forages réhabilités", "4", "values"],
])("%s, %s: %s", (label, targetText, measure) => {
  expect(measureOf(label, targetText)).toBe(measure);
});

test("the office's own word for Members counts them", () => {
  const office = { ...usualOffice, countedAre: "Branches" };
  expect(measureOf("Branches with a plan", "At least 5 branches", office)).toBe("members");
  expect(measureOf("Branches with a plan", "At least 5 branches")).toBe("values");
});

test("a score on the office's own scale", () => {
  const office = { ...usualOffice, evaluationScale: 10 };
  expect(measureOf("Evaluation", "Average of 8 out of 10", office)).toBe("score");
  expect(measureOf("Evaluation", "Average of 4 out of 5", office)).toBe("values");
});

describe("groups of Members", () => {
  const world = {
    asOf: "2019-06-30",
    answers: [...times(2, yes()), no, yes()],
    subRegions: ["South Asia", "Pacific Islands", "Pacific Islands", "South Asia"],
  };

  test("are picked by the words of their names", () => {
    expect(judge({ ...world, target: "At least 2 South Asian Members" })).toMatchObject({
      actual: 2,
      denominator: 2,
    });
    expect(judge({ ...world, target: "At least 75% of Pacific Members" })).toMatchObject({
      actual: 1,
      denominator: 2,
    });
  });

  test("what Members do picks none of them", () => {
    expect(judge({ ...world, target: "At least 2 implementing Members" })).toMatchObject({
      actual: 3,
      denominator: 4,
    });
    expect(judge({ ...world, target: "At least 2 Contracting Members" })).toMatchObject({
      actual: 3,
      denominator: 4,
    });
  });

  test("one that nobody carries is asked about", () => {
    const result = judge({ ...world, target: "At least 2 ASEAN Members" });
    expect(result.status).toBe("check-target");
    expect(result.why).toContain("no Member is marked ASEAN");
  });
});

describe("figures of KPI Values", () => {
  const world = { target: "60 boxes", label: "Boxes", asOf: "2019-06-30" };

  test("of things that happen are added up, and one of a period that holds others is not", () => {
    const values = [
      { day: "2018-07-01", until: "2018-09-30", value: 10 },
      { day: "2018-10-01", until: "2018-12-31", value: 15 },
      { day: "2018-07-01", until: "2019-06-30", value: 40 },
    ];
    const result = judge({ ...world, values });
    expect(result).toMatchObject({ actual: 25, measure: "values" });
    expect(result.remarks.map(({ code }) => code)).toContain("figure-holds-others");
  });

  test("with Of are added up before they are divided", () => {
    const values = [
      { day: "2018-09-30", value: 9, of: 10 },
      { day: "2018-12-31", value: 45, of: 90 },
      { day: "2019-03-31", value: 60 },
    ];
    const result = judge({ ...world, target: "At least 50% of declarations", values });
    expect(result).toMatchObject({ actual: 0.54, status: "on-track" });
    expect(result.remarks.map(({ code }) => code)).toContain("figures-without-of");
  });

  test("the plan's Actual comes first, and the other figure is named", () => {
    const result = judge({ ...world, entered: 30, values: [{ day: "2018-12-31", value: 25 }] });
    expect(result).toMatchObject({ actual: 30, isEntered: true });
    expect(result.remarks.map(({ text }) => text)).toContain(
      "The plan's Actual says 30, KPI Values 25: the Actual counts.",
    );
  });

  test("a small share without a sign may be either", () => {
    expect(judge({ ...world, target: "At least 5% of declarations", entered: 0.4 }).status).toBe("no-data");
  });

  test("as people said once", () => {
    const values = [
      { day: "2018-12-31", value: 25 },
      { day: "2019-03-31", value: 40 },
    ];
    expect(judge({ ...world, values, figures: { isFlow: false } }).actual).toBe(40);
    expect(judge({ ...world, values, figures: { aggregate: "greatest" } }).actual).toBe(40);
    expect(judge({ ...world, values, figures: { aggregate: "mean" } }).actual).toBe(32.5);
  });
});

test("done late is partly achieved, with the days", () => {
  const late = { value: "2019-02-10", source: { sheet: "Plan", address: "F5" } } as const;
  const entered = late as unknown as NonNullable<Parameters<typeof judge>[0]["entered"]>;
  const result = judge({
    target: "Strategy approved by January 2019",
    label: "Strategy",
    asOf: "2019-06-30",
    entered,
  });
  expect(result).toMatchObject({ status: "partly-achieved" });
  expect(result.why).toContain("10 days late");
});

test("figures count where the sheet that the words ask for has nothing of the KPI, whatever other sheets hold", () => {
  const world: World = {
    target: "At least 3/4 Members",
    asOf: "2019-06-30",
    answers: [undefined, undefined, undefined, undefined],
    log: [event("2018-10-01")],
    values: [{ day: "2018-12-31", value: 2 }],
  };
  expect(judge(world)).toMatchObject({ measure: "values", actual: 2 });
  expect(judge({ ...world, answers: [yes("2018-08-01"), no, no, no] })).toMatchObject({
    measure: "members",
    actual: 1,
  });
});

test("people who are reached or vaccinated add up, whatever a baseline says", () => {
  const world: World = {
    target: "500 children vaccinated",
    label: "Children vaccinated",
    asOf: "2019-06-30",
    baseline: 100,
    values: [
      { day: "2018-12-31", value: 150 },
      { day: "2019-06-30", value: 150 },
    ],
  };
  expect(judge(world)).toMatchObject({ measure: "values", actual: 300, isFlow: true });
});

test("an Actual without any evidence beside it is judged once", () => {
  const world: World = { target: "40 visits", label: "Number of visits", asOf: "2019-06-30", entered: 7 };
  expect(judge(world).remarks.map(({ code }) => code)).not.toContain("entered-differs");
  const figures = [{ day: "2019-03-31", value: 9 }];
  expect(judge({ ...world, values: figures }).remarks.map(({ code }) => code)).toContain("entered-differs");
});

describe("limits name no pace, and say whether they are kept", () => {
  const asOf = "2019-06-30";
  test.each<[string, World, string, number | null]>([
    [
      "Members",
      { target: "No more than 2 Members", asOf, answers: [...times(3, yes("2018-08-01")), no] },
      "3 of 4 Members, 2 at most: the limit is passed.",
      null,
    ],
    [
      "events",
      { target: "At most 5 workshops", label: "Workshops", asOf, log: [event("2018-10-01")] },
      "1 since the term began, 5 at most: the limit is kept.",
      null,
    ],
    [
      "events in a year",
      { target: "At most 2 per year", label: "Workshops", asOf, log: [event("2018-10-01")] },
      "1 event in Jul 2018-Jun 2019, 2 at most: the limit is kept.",
      null,
    ],
    [
      "one of something in a year",
      {
        target: "At most 2 complaints per year",
        label: "Complaints",
        asOf,
        values: [{ day: "2018-10-01", value: 1 }],
      },
      "1 complaint in Jul 2018-Jun 2019, 2 at most: the limit is kept.",
      null,
    ],
    [
      "a share that is passed by less than a whole per cent",
      {
        target: "At most 5 % of declarations",
        label: "Error rate",
        asOf,
        values: [{ day: "2019-03-31", value: 52, of: 1000 }],
      },
      "6 % (1 figure, added up over 1000), 5 % at most: the limit is passed.",
      null,
    ],
    [
      "what must lie below",
      { target: "Less than 3 days", label: "Waiting time", asOf, entered: 3 },
      "3 entered, less than 3 asked: the limit is passed.",
      null,
    ],
    [
      "what comes down from a baseline without a day",
      {
        target: "At most 1 hour",
        label: "Waiting time",
        timeframe: "On-going",
        asOf,
        entered: 3,
        baseline: 20,
      },
      "3 entered, 1 at most, from 20: not there yet, and coming down.",
      null,
    ],
  ])("%s", (_, world, why, expected) => {
    expect(judge(world)).toMatchObject({ why, expected });
  });

  test("less than three is not reached at three", () => {
    const world: World = {
      target: "Less than 3 days",
      label: "Waiting time",
      asOf,
      baseline: 12,
      values: [{ day: "2019-03-31", value: 3 }],
    };
    expect(judge({ ...world, asOf: "2020-07-01" }).status).toBe("partly-achieved");
    expect(judge({ ...world, target: "At most 3 days", asOf: "2020-07-01" }).status).toBe("achieved");
  });
});
