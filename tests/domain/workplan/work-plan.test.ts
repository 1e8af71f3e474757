import type { LogRow } from "../../../src/domain/kpi/evidence/evidence";
import { defaultRegister } from "../../../src/domain/member/register";
import { memberResolver } from "../../../src/domain/member/resolve-member";
import { actionId } from "../../../src/domain/plan/ids";
import type { Action } from "../../../src/domain/plan/plan";
import { readCrossReferences } from "../../../src/domain/plan/read-cross-references";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { read } from "../../../src/domain/shared/reading";
import { followUpsDue } from "../../../src/domain/workplan/follow-up-due";
import { logMemberReader } from "../../../src/domain/workplan/log-members";
import { matchLog, rowName } from "../../../src/domain/workplan/match-log";
import { oneRowAnEvent, progressItems } from "../../../src/domain/workplan/progress";
import { tallyProgress } from "../../../src/domain/workplan/progress-tally";
import { carriedEvents } from "../../../src/domain/workplan/roll-over";
import { workPlan } from "../../../src/domain/workplan/work-plan";
import { theRealWorkPlan } from "./the-real-work-plan";

const book = { register: defaultRegister, resolve: memberResolver(defaultRegister), fiscalYearStartMonth: 7 };
const fiscalYear = { start: calendarDate("2018-07-01"), end: calendarDate("2019-06-30") };

const anAction = (letter: string, lines: readonly string[], pillar = 1): Action => ({
  id: actionId(pillar, letter),
  pillar,
  text: letter,
  milestones: read({ references: [], specific: false }),
  timeframe: read({ type: "none" }),
  timeframeText: "",
  kpis: [],
  activities: lines.map((line, at) => {
    const { actions, rest } = readCrossReferences(line, pillar);
    return { text: rest, seeAlso: actions, source: { sheet: "AWP", address: `B${at + 2}` } };
  }),
  source: { sheet: "AWP", address: "A2" },
});

const aRow = (row: number, text: string): LogRow => {
  const [day = "", activity = "", actions = "", status = "", type = "", members = ""] = text
    .split("|")
    .map((cell) => cell.trim());
  return {
    row,
    date: day === "" ? undefined : calendarDate(day),
    activity,
    actions: actions === "" ? [] : actions.split(" ").map((id) => actionId(1, id)),
    status: status as LogRow["status"], // the tests write the log's own words
    score: undefined,
    respondents: undefined,
    requested: false,
    requestMet: undefined,
    expertsUsed: undefined,
    words: { type, members, venue: "", endDate: undefined },
  };
};

const track = (
  actions: readonly Action[],
  lines: readonly string[],
  more: { asOf?: string; confirmed?: ReadonlyMap<string, string> } = {},
) => {
  const plan = workPlan(actions, book);
  const rows = oneRowAnEvent(lines.map((line, at) => aRow(at + 2, line)));
  const membersOf = logMemberReader(book);
  const { matches, unmatched } = matchLog({ plan, rows, membersOf, confirmed: more.confirmed ?? new Map() });
  const counted = matches.filter(({ certainty }) => certainty !== "possible");
  const asOf = calendarDate(more.asOf ?? "2018-12-31");
  const items = progressItems({ plan, matches: counted, rows, membersOf, fiscalYear, asOf });
  return { plan, matches, unmatched, items, tallies: tallyProgress(items, defaultRegister) };
};

/** The published work plan with its own references. */
const seeAlso: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "risk management and compliance": { a: "1-(y)", y: "1-(a)" },
  "NII equipment": { a: "1-(y)", y: "1-(a)" },
  "National Targeting Center": { a: "1-(b)", b: "1-(a)" },
  "Revenue package": { c: "1-(h) and (i)", i: "1-(c)" },
  "SAFE FoS": { d: "1-(x) and (y)", x: "1-(d) and (y)", y: "1-(d) and (x)" },
  "TFA implementation": { g: "1-(y)", y: "1-(g)" },
  "advance ruling": { g: "1-(h) and (y)", h: "1-(g) and (y)", y: "1-(g) and (h)" },
  "workshop on transit": { g: "1-(y)", y: "1-(g)" },
  "accreditation of TRS": { j: "3-(b)" },
  Masterclass: { l: "1-(r) and 2-(b)", r: "1-(l) and 2-(b)", "2b": "1-(l) and (r)" },
  "Single Window and data": { l: "1-(r)", r: "1-(l)" },
  OECD: { n: "2-(b)", "2b": "1-(n)" },
  "IPR for ASEAN": { s: "1-(u) and (z)", u: "1-(s) and (z)", z: "1-(s) and (u)" },
  "Regional Security": { t: "1-(x) and (y)", x: "1-(t) and (y)", y: "1-(t) and (x)" },
  "accreditation of IPR": { u: "3-(b)" },
  "assistance on IPR": { u: "1-(z)", z: "1-(u)" },
  "commercial fraud": { v: "1-(z)", z: "1-(v)" },
  "money laundering": { x: "1-(z)", z: "1-(x)" },
  "Leadership Management": { aa: "1-(bb)", bb: "1-(aa)" },
  "regional workshop on training management": { aa: "3-(a)", "3a": "1-(aa)" },
  "regional accreditation workshops": { "3b": "1-(j) and (u)" },
};

function published(): readonly Action[] {
  const byAction = new Map<string, string[]>();
  for (const { action, text } of theRealWorkPlan) {
    const key = action.replace(/^1-\(|[()-]/g, "");
    const found = Object.entries(seeAlso).find(([words]) => text.includes(words))?.[1][key];
    byAction.set(action, [...(byAction.get(action) ?? []), found ? `${text} (See also ${found})` : text]);
  }
  return [...byAction].map(([id, lines]) => anAction(id.slice(3, -1), lines, Number(id[0])));
}

describe("the published work plan", () => {
  const plan = workPlan(published(), book);

  test("is 59 lines once what several actions share is counted once", () =>
    expect(plan.lines).toHaveLength(59));

  test("promises 53 events, and 56 with the newsletter's four", () => {
    expect(plan.promised).toHaveLength(53);
    expect(plan.promised.reduce((sum, { times }) => sum + times, 0)).toBe(56);
  });

  test("one workshop under three actions is one event that serves all of them", () => {
    const [ipr] = plan.lines.filter(({ activity }) => activity.text.includes("IPR for ASEAN"));
    expect(ipr?.actions).toEqual(["1-(s)", "1-(u)", "1-(z)"]);
    expect(ipr?.places).toHaveLength(3);
  });

  test("the Revenue workshop serves 1-(h) too, though 1-(h) does not list it", () => {
    const [revenue] = plan.lines.filter(({ activity }) => activity.text.includes("Revenue"));
    expect(revenue?.actions).toEqual(["1-(c)", "1-(h)", "1-(i)"]);
  });

  test("the accreditations of 3-(b) are those of 1-(j) and 1-(u), not two more", () => {
    const accreditations = plan.promised.filter(({ type }) => type === "accreditation");
    expect(accreditations.map(({ line }) => line.actions)).toEqual([
      ["1-(j)", "3-(b)"],
      ["1-(u)", "3-(b)"],
    ]);
  });

  test("every event has a name of its own", () =>
    expect(new Set([...plan.promised, ...plan.offered].map(({ id }) => id)).size).toBe(
      plan.promised.length + plan.offered.length,
    ));
});

describe("rows of the log and the events that they are", () => {
  const plan = [
    anAction("a", [
      "National workshops on risk management for Fiji, Samoa and Tonga",
      "Organize a regional workshop on transit (See also 1-(b))",
      "Upon request, provide assistance on Special Economic Zones",
    ]),
    anAction("b", [
      "Organize a regional workshop on transit (See also 1-(a))",
      "Issue e-newsletters every 3 months",
    ]),
  ];
  const matched = (...lines: readonly string[]) =>
    track(plan, lines).matches.map(({ event, certainty }) => `${event.id}: ${certainty}`);

  test.each([
    [
      "2018-09-01 | National workshop on risk management for Samoa | a | delivered | national | Samoa",
      "1-(a) risk management / Samoa: sure",
    ],
    [
      "2018-09-01 | Risk management workshop | a | delivered | | Tonga",
      "1-(a) risk management / Tonga: sure",
    ],
    [
      "2018-09-01 | WCO Regional Workshop on Transit and guarantees | | delivered | regional |",
      "1-(a) transit / 1: sure",
    ],
    ["2018-09-01 | E-newsletter No. 12 | b | delivered | publication |", "1-(b) e-newsletters / 1: sure"],
    [
      "2018-09-01 | Advice on the Special Economic Zone | a | delivered | assistance | Nepal",
      "1-(a) Special Economic Zones / 1: sure",
    ],
  ])("%s", (row, expected) => expect(matched(row)).toEqual([expected]));

  test.each([
    [
      "another Member's workshop",
      "2018-09-01 | National workshop on risk management | a | delivered | national | Nepal",
    ],
    [
      "a regional workshop is no national one",
      "2018-09-01 | Regional workshop on risk management | a | delivered | regional |",
    ],
    [
      "another topic",
      "2018-09-01 | National workshop on valuation for Fiji | a | delivered | national | Fiji",
    ],
  ])("%s is no match", (_, row) => expect(matched(row)).toEqual([]));

  test("an event takes no more rows than it was promised times", () => {
    const rows = ["2018-09-01", "2018-09-02"].map(
      (day) => `${day} | Regional workshop on transit | a | delivered | regional |`,
    );
    expect(matched(...rows)).toHaveLength(1);
    const news = Array.from(
      { length: 6 },
      (_, at) => `2018-0${at + 7}-01 | E-newsletter | b | delivered | publication |`,
    ).slice(0, 3);
    expect(matched(...news, ...news.map((row) => row.replace("-01 ", "-15 ")))).toHaveLength(4);
  });

  test("what a person confirmed wins, and what they said is none stays none", () => {
    const row = "2018-09-01 | Something unlike | | delivered | | ";
    const name = rowName(aRow(2, row));
    const confirmed = track(plan, [row], { confirmed: new Map([[name, "1-(a) transit / 1"]]) });
    expect(confirmed.matches.map(({ certainty }) => certainty)).toEqual(["confirmed"]);
    const transit = "2018-09-01 | Regional workshop on transit | a | delivered | regional |";
    const none = track(plan, [transit], { confirmed: new Map([[rowName(aRow(2, transit)), "none"]]) });
    expect(none.matches).toEqual([]);
    expect(none.unmatched).toHaveLength(1);
  });

  test("a decision about an event that the plan has no more is as if it were not there", () => {
    const transit = "2018-09-01 | Regional workshop on transit | a | delivered | regional |";
    const stale = track(plan, [transit], { confirmed: new Map([[rowName(aRow(2, transit)), "gone"]]) });
    expect(stale.matches.map(({ certainty }) => certainty)).toEqual(["sure"]);
  });
});

describe("progress", () => {
  const plan = [
    anAction("a", [
      "National workshops on PCA for Fiji, Samoa, Tonga and Nepal",
      "Hold a regional workshop on transit (See also 1-(b))",
    ]),
    anAction("b", [
      "Hold a regional workshop on transit (See also 1-(a))",
      "Issue e-newsletters every 3 months",
    ]),
  ];
  const rows = [
    "2018-08-01 | National workshop on PCA | a | delivered | national | Fiji",
    "2018-09-01 | National workshop on PCA | a | cancelled | national | Samoa",
    "2018-10-01 | National workshop on PCA | a | planned | national | Tonga",
    "2019-03-01 | Regional workshop on transit | a b | planned | regional |",
    "2018-09-15 | E-newsletter | b | delivered | publication |",
    "2018-11-01 | Meeting on something else | b | delivered | meeting |",
    "2019-04-01 | National workshop on valuation | b | planned | national | Fiji",
  ];

  test("planned is what was promised, and the states add up to it", () => {
    const { total } = track(plan, rows).tallies;
    expect(total).toEqual({
      planned: 9,
      delivered: 2,
      scheduled: 1,
      postponed: 0,
      cancelled: 1,
      overdue: 2, // Tonga's day has passed; half of the year saw one newsletter of two
      open: 3,
      unplanned: 1,
      onRequest: 0,
      added: 1,
    });
  });

  test("a shared event counts once in the total and once for each action", () => {
    const { byAction, byPillar } = track(plan, rows).tallies;
    expect([byAction.get("1-(a)")?.scheduled, byAction.get("1-(b)")?.scheduled]).toEqual([1, 1]);
    expect(byPillar.get("1")?.scheduled).toBe(1);
  });

  test("by type, Member and sub-region", () => {
    const { byType, byMember, bySubRegion } = track(plan, rows).tallies;
    expect(byType.get("national")).toMatchObject({ planned: 4, delivered: 1, cancelled: 1, open: 1 });
    expect(byMember.get("Fiji")).toMatchObject({ planned: 1, delivered: 1 });
    expect(bySubRegion.get("Pacific Islands")).toMatchObject({ planned: 3 });
    expect(bySubRegion.get("")).toMatchObject({ planned: 5 });
  });

  test("once the year is over whatever is open is overdue", () =>
    expect(track(plan, rows, { asOf: "2019-07-01" }).tallies.total).toMatchObject({ open: 0, overdue: 6 }));

  test("undelivered ones are carried over, cancelled and scheduled ones are not", () => {
    const carried = carriedEvents(track(plan, rows, { asOf: "2019-06-30" }).items);
    expect(carried.map(({ activity, members }) => [activity, ...members].join(" "))).toEqual([
      "National workshop on PCA Nepal",
      "Issue e-newsletters every 3 months",
      "Issue e-newsletters every 3 months",
      "Issue e-newsletters every 3 months",
    ]);
  });

  test("an empty work plan and an empty log are nothing", () => {
    expect(track([], []).tallies.total.planned).toBe(0);
    expect(track([], rows).tallies.total.unplanned).toBe(3);
    expect(track(plan, []).tallies.total).toMatchObject({ planned: 9, open: 7, overdue: 2 });
  });
});

describe("follow-up surveys", () => {
  const rows = [
    aRow(2, "2018-09-10 | Regional workshop on transit | a | delivered | regional |"),
    aRow(3, "2018-10-10 | Sub-regional workshop on IPR | a | delivered | sub-regional |"),
    aRow(4, "2018-11-10 | National workshop on PCA | a | delivered | national | Fiji"),
    aRow(5, "2019-01-10 | Regional workshop on AEO | a | planned | regional |"),
  ];
  const survey = (day: string, workshop: string) => ({
    row: 2,
    date: calendarDate(day),
    invited: 9,
    replies: 5,
    effectsYes: 3,
    effectsNo: 2,
    workshop,
  });
  const states = (asOf: string, ...followUp: ReturnType<typeof survey>[]) =>
    followUpsDue({ rows, followUp, asOf: calendarDate(asOf) }).map(
      ({ row, state, due }) => `${row.row} ${due} ${state}`,
    );

  test("are due six months after sub-regional and regional workshops that were held", () =>
    expect(states("2019-03-20")).toEqual(["2 2019-03-10 due", "3 2019-04-10 coming"]));
  test("are done once the survey has the workshop's row", () =>
    expect(states("2019-03-20", survey("2018-09-01", "Transit workshop"))).toEqual([
      "2 2019-03-10 done",
      "3 2019-04-10 coming",
    ]));
  test("another workshop of that month does not answer it", () =>
    expect(states("2019-03-20", survey("2018-09-01", "Post clearance audit"))[0]).toContain("due"));
});

test("2,000 actions with 10,000 activities and as many rows are never held all against all", () => {
  const names = defaultRegister.map(({ name }) => name);
  const topic = (at: number): string => `topic${at % 977} field${at % 89} tool${at % 13}`;
  const many = Array.from({ length: 2_000 }, (_, at) =>
    anAction(
      "abcdefghijklmnopqrstuvwxyz".charAt(at % 20).repeat(1 + (Math.floor(at / 20) % 5)),
      Array.from(
        { length: 5 },
        (__, line) => `Hold national workshops on ${topic(at * 5 + line)} for ${names[(at + line) % 33]}`,
      ),
      1 + Math.floor(at / 100),
    ),
  );
  const rows = Array.from(
    { length: 10_000 },
    (_, at) =>
      `2018-09-01 | National workshop on ${topic(at)}, ${at} | | delivered | national | ${names[(Math.floor(at / 5) + (at % 5)) % 33]}`,
  );
  const { plan, matches } = track(many, rows);
  expect(plan.promised).toHaveLength(10_000);
  expect(matches.length).toBeGreaterThan(9_000);
}, 20_000);
