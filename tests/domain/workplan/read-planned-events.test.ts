import fc from "fast-check";
import { defaultRegister } from "../../../src/domain/member/register";
import { memberResolver } from "../../../src/domain/member/resolve-member";
import { memberGroup } from "../../../src/domain/member/member-group";
import { readPlannedEvents } from "../../../src/domain/workplan/read-planned-events";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { pastedAnnexes } from "../../fixtures/annexes/pasted-annexes";
import { theRealWorkPlan } from "./the-real-work-plan";

const register = defaultRegister;
const resolve = memberResolver(register);
const read = (text: string) =>
  readPlannedEvents(
    { text, seeAlso: [], source: { sheet: "AWP", address: "B2" } },
    { register, resolve, fiscalYearStartMonth: 7 },
  );

const membersOf = (text: string): readonly string[] => {
  if (text === "-") return [];
  return memberGroup(text, resolve, register)?.members.map(({ name }) => name) ?? [text];
};

describe("the work plan as published, read by a person first", () => {
  test("has 83 lines, and 21 of them are offers or go on", () => {
    const count = (kind: string) => theRealWorkPlan.filter((line) => line.kind === kind).length;
    expect(theRealWorkPlan).toHaveLength(83);
    expect([count("promise"), count("offer"), count("continuing")]).toEqual([62, 11, 10]);
  });

  test.each(theRealWorkPlan.map((line) => [`${line.action} ${line.text.slice(0, 70)}`, line] as const))(
    "%s",
    (_, { text, kind, type, events, times = 1 }) => {
      const planned = read(text);
      expect([planned.kind, planned.type]).toEqual([kind, type]);
      expect(planned.events.map(({ members }) => members)).toEqual(events.map(membersOf));
      expect(new Set(planned.events.map((event) => event.times))).toEqual(
        new Set(events.length > 0 ? [times] : []),
      );
      expect(planned.notUnderstood).toEqual([]);
    },
  );
});

describe("the same in the shorter words of the sample", () => {
  const actions = readWorkbookModel({ sheets: pastedAnnexes() }).plan?.actions ?? [];
  const lines = actions.flatMap(({ id, activities }) => activities.map(({ text }) => ({ id, text })));

  test.each(lines.map(({ id, text }, at) => [`${id} ${text.slice(0, 70)}`, text, at] as const))(
    "%s",
    (_, text, at) => {
      const expected = theRealWorkPlan[at];
      const planned = read(text);
      expect(planned.kind).toBe(expected?.kind);
      expect(planned.events.map(({ members }) => members)).toEqual(expected?.events.map(membersOf));
    },
  );
});

describe("other offices' words", () => {
  const shown = (text: string) => {
    const { kind, type, events } = read(text);
    return [kind, type, ...events.map(({ members, times }) => `${members.join("+")}x${times}`)].join(" ");
  };

  test.each([
    ["Regional workshop on transit", "promise regional x1"],
    ["National workshop on PCA for Fiji Customs", "promise national Fijix1"],
    ["Two regional seminars on valuation", "promise regional x1 x1"],
    [
      "Deliver 3 national trainings on ROO in Nepal, Bhutan and Sri Lanka",
      "promise national Nepalx1 Bhutanx1 Sri Lankax1",
    ],
    ["National workshops on PCA for three Members", "promise national x1 x1 x1"],
    [
      "Organise a workshop for ASEAN Members on IPR",
      "promise other Brunei Darussalam+Cambodia+Indonesia+Lao PDR+Malaysia+Myanmar+Philippines+Singapore+Thailand+Vietnamx1",
    ],
    ["Hold monthly webinars on e-commerce", "promise other x12"],
    ["Publish the annual report", "promise publication x1"],
    ["Publish a handbook on AEO twice a year", "promise publication x2"],
    ["Carry out a diagnostic mission to Tonga", "promise assistance Tongax1"],
    ["Conduct the annual needs survey", "promise survey x1"],
    ["Work with RILO A/P to organize a regional workshop on drugs", "promise regional x1"],
    ["Conduct a regional workshop on CITES, upon request", "offer regional x1"],
    ["If requested, hold a national workshop on HS for Tonga", "offer national Tongax1"],
    ["Provide assistance to Members in implementing the TFA", "continuing other"],
    ["Work with developed Members to conduct workshops", "continuing other"],
    ["Promote the use of the e-learning modules", "continuing other"],
    ["", "continuing other"],
    ["Hold a national workshop on TRS for Fiji and Wakanda", "promise national Fijix1"],
    ["Hold a national workshop on TRS for Fiji in May 2019", "promise national Fijix1"],
  ])("%s", (text, expected) => expect(shown(text)).toBe(expected));

  test("a name that is no Member is kept as written", () =>
    expect(read("Hold national workshops on TRS for Fiji and Wakanda").notUnderstood).toEqual(["Wakanda"]));

  test("a time that the line names", () => {
    const [event] = read("Hold a national workshop on TRS for Fiji in May 2019").events;
    expect(event?.when).toMatchObject({ type: "date", end: "2019-05-31" });
    expect(read("Hold a workshop on the HS 2022 edition").events[0]?.when).toBeUndefined();
  });

  test.each([
    [
      "Conduct a national workshop on valuation training and valuation database for Bhutan",
      ["valuation training and valuation database"],
    ],
    ["Organise a workshop for ASEAN Members on IPR", ["IPR"]],
    ["convene a Meeting of Heads of RTC", ["Heads of RTC"]],
    [
      "Organize regional accreditation workshops on experts of IPR-related legal advisory and TRS respectively",
      ["experts of IPR-related legal advisory", "TRS"],
    ],
  ])("the topic of %s", (text, topics) =>
    expect(read(text).events.map(({ topic }) => topic)).toEqual(topics),
  );
});

test("no text throws, and a long one takes no time", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      expect(["promise", "offer", "continuing"]).toContain(read(text).kind);
    }),
  );
  const words = fc.constantFrom(
    "hold",
    "a",
    "workshop",
    "for",
    "Fiji",
    "and",
    "the",
    "in",
    "every",
    "3",
    ",",
    "(",
    "upon",
    "request",
    "to",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (list) => {
      expect(read(list.join(" ")).events.length).toBeLessThanOrEqual(40);
    }),
  );
  expect(read("hold a workshop for ".repeat(2_000)).kind).toBe("promise");
  expect(read(" ".repeat(32_767)).kind).toBe("continuing");
});
