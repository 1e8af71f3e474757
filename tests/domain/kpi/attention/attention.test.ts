import { attentionOf, type AttentionInput } from "../../../../src/domain/kpi/attention/attention";
import type { Decision } from "../../../../src/domain/kpi/decision";
import { indexEvidence } from "../../../../src/domain/kpi/evidence/evidence-index";
import type { ActionKpi } from "../../../../src/domain/kpi/report";
import type { Status } from "../../../../src/domain/kpi/status";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import type { SheetSnapshot } from "../../../../src/sheets/sheet-snapshot";
import { attentionIn } from "../../../../src/usecases/kpi-attention";
import { gridOf } from "../../../grid-of";
import { aPlan, pictureIn, smallOffice } from "../../../sheets/dashboard/a-picture";

const small = smallOffice();

/** The attention of the small office with some results changed by hand. */
function attentionWith(
  change: (result: ActionKpi) => Partial<ActionKpi>,
  more: Partial<AttentionInput> = {},
) {
  const results = small.report.results.map((result) => ({ ...result, ...change(result) }));
  return attentionOf({
    ...{ report: { ...small.report, results }, index: indexEvidence(small.model.evidence) },
    ...{ toDo: [], statusOn: ({ status }) => status, most: 10, ...more },
  });
}

const only = (id: string, patch: Partial<ActionKpi>) => (result: ActionKpi) =>
  result.kpi.id === id ? patch : {};

/** The item of a plan's only KPI. */
const itemOf = (kpi: readonly string[], ...sheets: readonly SheetSnapshot[]) =>
  attentionIn(pictureIn(aPlan("1. Pillar", ["a", "Do it", ...kpi]), fiscal, ...sheets)).worst[0];

/** Without a deadline at the end of June nothing in the plan says that 2018-2020 are fiscal years. */
const fiscal = gridOf("Settings", [
  ["Setting", "Value"],
  ["Fiscal year starts in", "July"],
]);

const idsOf = ({ worst }: ReturnType<typeof attentionWith>) => worst.map(({ result }) => result.kpi.id);

describe("the order", () => {
  test("is worst first, and within a status by how little is reached", () =>
    expect(attentionIn(small).worst.map(({ result, status }) => [result.kpi.id, status])).toEqual([
      ["1-(d)", "off-track"],
      ["1-(c)", "off-track"],
      ["1-(b)", "behind"],
    ]));

  test("goes down the ladder: not achieved, off track, partly achieved, behind", () => {
    const ladder: Record<string, Status> = {
      "1-(a)": "behind",
      "1-(b)": "partly-achieved",
      "1-(c)": "off-track",
      "1-(d)": "not-achieved",
    };
    const attention = attentionWith(({ kpi, status }) => ({ status: ladder[kpi.id] ?? status }));
    expect(idsOf(attention)).toEqual(["1-(d)", "1-(c)", "1-(b)", "1-(a)"]);
  });

  test("says how many are left out rather than leaving them out silently", () => {
    const attention = attentionWith(() => ({}), { most: 2 });
    expect([idsOf(attention), attention.left]).toEqual([["1-(d)", "1-(c)"], 1]);
  });

  test("what cannot be judged is apart, with what to fill in", () => {
    const { worst, unjudged } = attentionIn(small);
    expect(unjudged.map(({ kpis }) => kpis)).toEqual([["2-(a)"]]);
    expect(worst.some(({ result }) => result.kpi.id === "2-(a)")).toBe(false);
  });
});

describe("since when", () => {
  const since = (id: string) => attentionIn(small).worst.find(({ result }) => result.kpi.id === id)?.since;

  test("the month in which it turned, by the dates in the sheets", () => {
    expect(since("1-(d)")).toEqual({ kind: "month", day: "2019-01-31" }); // the second missed quarter had ended
    expect(since("1-(b)")).toEqual({ kind: "month", day: "2018-12-31" });
  });

  test("one that was never otherwise has been so since the term began", () =>
    expect(attentionWith(() => ({})).worst[0]?.since).toEqual({ kind: "term", day: "2018-07-01" }));

  test("a frozen review knows better", () => {
    const last = {
      asOf: calendarDate("2018-12-31"),
      status: "on-track",
      actual: 1,
      attainment: 0.5,
    } as const;
    const trend = { direction: "down", last, points: [last], sentence: "" } as const;
    expect(attentionWith(only("1-(d)", { trend })).worst[0]?.since).toEqual({
      ...{ kind: "changed", day: "2018-12-31", was: "on-track" },
    });
    const held = { ...trend, since: calendarDate("2017-12-31") };
    expect(attentionWith(only("1-(d)", { trend: held })).worst[0]?.since).toEqual({
      ...{ kind: "review", day: "2017-12-31" },
    });
  });

  test("what fell due is so since that day", () =>
    expect(itemOf(["Number of Members", "33/33 Members", "December 2018"], fijiAlone)?.since).toEqual({
      ...{ kind: "due", day: "2018-12-31" },
    }));

  test("a typed figure has no day, so nobody can say", () => {
    const since = attentionWith(only("1-(d)", { isEntered: true })).worst[0]?.since;
    expect(since).toBeUndefined();
  });
});

const fijiAlone = gridOf`Member Status
  Member | 1-(a) Doing
  Fiji   | 2019-01-01
  Nepal  | in progress
  India  | no`;

const log = gridOf`Activity Log
  Date       | Activity | Actions | Status    | Requested | Request met | Evaluation score
  2018-09-01 | Talk     | 1-(a)   | delivered | yes       | no          | 3
  2018-10-01 | Talk two | 1-(a)   | delivered | yes       | yes         | 4
  2019-08-01 | Talk six | 1-(a)   | planned   |           |             |`;

describe("what would turn it", () => {
  test.each([
    [
      ["Number of Members", "33/33 Members", "June 2020"],
      fijiAlone,
      /^15 more Members now put it on track; 32 more Members by 30 Jun 2020 reach the target\./,
    ],
    [["Number of Members", "3/33 Members", "June 2020"], fijiAlone, undefined],
    [
      ["Number of Members", "9/33 Members", "December 2018"],
      fijiAlone,
      /^It fell due on 31 Dec 2018: nothing more counts\./,
    ],
    [
      ["Number of talks", "At least 5 talks per year", "On-going"],
      log,
      /^3 more events by 30 Jun 2019\. Planned: Talk six \(1 Aug 2019\)\.$/,
    ],
    [
      ["Number of talks", "At least once every quarter", "On-going"],
      log,
      /^What was missed stays missed: 1 more event by 30 Jun 2019, then 1 in every quarter to come/,
    ],
    [
      ["Number of talks", "20 talks", "June 2020"],
      log,
      /^7 more events now put it on track; 18 more events by 30 Jun 2020/,
    ],
    [
      ["Share of requests", "Meet at least 75% of the requests", "June 2020"],
      log,
      /^The next 2 requests met in a row would reach it\.$/,
    ],
    [
      ["Evaluation", "At least average of 4 out of 5", "June 2020"],
      log,
      /^Scores above 4 in the workshops to come: the mean is short by 0\.5\.$/,
    ],
    [["Complaints", "No more than 1 talk", "June 2020"], log, /^The limit is passed/],
  ] as const)("%j", (kpi, sheet, expected) => {
    const turn = itemOf(kpi, sheet)?.turn;
    if (expected === undefined) expect(turn).toBeUndefined();
    else expect(turn).toMatch(expected);
  });

  test("on-going, one more than a year ago is enough for now", () =>
    expect(itemOf(["Number of Members", "33/33 Members", "On-going"], fijiSinceLong)?.turn).toMatch(
      /^1 more Member now puts it on track; 32 more Members reach the target\./,
    ));

  test("a decision against the figures stands until it is taken back", () => {
    const decision: Decision = {
      status: "off-track",
      ...{ note: "Funds are gone", by: "The Director", when: calendarDate("2019-05-01") },
      source: { sheet: "Choices", address: "A2" },
    };
    const [item] = attentionWith(only("2-(b)", { decision })).worst.filter(
      ({ result }) => result.kpi.id === "2-(b)",
    );
    expect(item).toMatchObject({
      status: "off-track",
      since: { kind: "set", day: "2019-05-01" },
      turn: expect.stringMatching(/decision stands/),
    });
  });

  test("a long title of a planned event is cut", () => {
    const long = gridOf("Activity Log", [
      ["Date", "Activity", "Actions", "Type", "Status"],
      [{ kind: "date", date: calendarDate("2018-09-01") }, "Talk", "1-(a)", "other", "delivered"],
      [{ kind: "date", date: calendarDate("2019-09-01") }, "long ".repeat(400), "1-(a)", "other", "planned"],
    ]);
    const turn = itemOf(["Number of talks", "At least 5 talks per year", "On-going"], long)?.turn ?? "";
    expect(turn).toMatch(/Planned: (?:long )+lo[ng]*…? \(1 Sep 2019\)|Planned: .*…/);
    expect(turn.length).toBeLessThan(200);
  });
});

const fijiSinceLong = gridOf`Member Status
  Member | 1-(a) Doing
  Fiji   | 2017-01-01`;

describe("who could change it", () => {
  const who = (id: string) => attentionIn(small).worst.find(({ result }) => result.kpi.id === id)?.who;

  test("the Members still missing, those who have begun first", () =>
    expect(who("1-(b)")).toBe("In progress (1): Fiji. Not yet (2): Samoa and Nepal. No answer (1): India."));

  test("those of Contacts who look after its pillar, or the sub-region of a missing Member", () => {
    const someone = { role: "", pillars: [], subRegions: [] };
    const contacts = [
      { ...someone, name: "Ana", role: "manager", pillars: [1] },
      { ...someone, name: "Ben", subRegions: ["Pacific Islands"] },
      { ...someone, name: "Cam", pillars: [2] },
      { ...someone, name: "Dee" },
    ];
    const whoWith = (listed: typeof contacts, id: string) => {
      const index = indexEvidence({ ...small.model.evidence, contacts: listed });
      return attentionWith(() => ({}), { index }).worst.find(({ result }) => result.kpi.id === id)?.who;
    };
    expect(whoWith(contacts, "1-(c)")).toBe("Ana (manager).");
    expect(whoWith(contacts, "1-(b)")).toMatch(/^Ana \(manager\) and Ben\. In progress \(1\): Fiji\./);
    expect(whoWith(contacts.slice(2), "1-(c)")).toBe("Dee.");
    expect(whoWith(contacts.slice(2, 3), "1-(c)")).toBe("The office: the plan names no owner.");
  });

  test("the owner in the plan; without one the office", () => {
    expect(who("1-(c)")).toBe("The office: the plan names no owner.");
    const owned = attentionWith(({ action }) => ({ action: { ...action, owner: "Ms Sato\n(ROCB)" } }));
    expect(owned.worst[0]?.who).toBe("Ms Sato (ROCB).");
    expect(owned.worst[2]?.who).toMatch(/^Ms Sato \(ROCB\)\. In progress/);
  });

  test("many names are counted rather than listed", () =>
    expect(itemOf(["Number of Members", "33/33 Members", "June 2020"], fijiAlone)?.who).toMatch(
      /No answer \(30\): Afghanistan, China, Hong Kong China, Iran, Japan and 25 more\.$/,
    ));
});
