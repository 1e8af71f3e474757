import { membersOverOffices } from "../../../src/domain/region/members-over-offices";
import { officeDoubts } from "../../../src/domain/region/office-doubts";
import { officeNames } from "../../../src/domain/region/office-names";
import { reportingOf, troublesOf, worstFirst } from "../../../src/domain/region/region";
import { sharedKpis } from "../../../src/domain/region/shared-kpis";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { fileAddress } from "../../../src/domain/shared/file-address";
import { anOffice } from "./a-region";

test("most trouble comes first, then least that stands well; what is not measured comes last", () => {
  const offices = [
    anOffice("Blank", ["no-data"]),
    anOffice("Good", ["achieved", "on-track"]),
    anOffice("Behind", ["achieved", "behind"]),
    anOffice("Off", ["achieved", "off-track"]),
    anOffice("Worst", ["not-achieved", "off-track"]),
  ];
  expect(worstFirst(offices).map(({ office }) => office)).toEqual([
    "Worst",
    "Off",
    "Behind",
    "Good",
    "Blank",
  ]);
});

test("an office has reported where something is dated after its last closed review, else in its term", () => {
  const review = { asOf: calendarDate("2019-03-31"), good: 1, measured: 1, otherRules: false };
  const newest = (day: string) => ({ newest: calendarDate(day) });
  expect(
    reportingOf(anOffice("A", ["on-track"], { reviews: [review], ...newest("2019-04-01") }).summary),
  ).toBe("reported");
  expect(
    reportingOf(anOffice("A", ["on-track"], { reviews: [review], ...newest("2019-03-31") }).summary),
  ).toBe("silent");
  expect(reportingOf(anOffice("A", ["on-track"], newest("2018-07-01")).summary)).toBe("reported");
  expect(reportingOf(anOffice("A", ["on-track"], newest("2018-06-30")).summary)).toBe("silent");
  expect(reportingOf(anOffice("A", ["on-track"], { newest: null }).summary)).toBe("undated");
  expect(reportingOf(anOffice("A", ["no-data"], { newest: null }).summary)).toBe("nothing");
});

test("late and missed KPIs of all offices come by status, then by what is attained", () => {
  const offices = [
    anOffice("A", ["behind", "on-track"]),
    anOffice("B", ["off-track"], { kpi: { attainment: 0.4 } }),
    anOffice("C", ["off-track"], { kpi: { attainment: 0.1 } }),
  ];
  expect(troublesOf(offices).map(({ office: { office } }) => office)).toEqual(["C", "B", "A"]);
});

test("a milestone is put together over offices by its number, an indicator by its words where several have it", () => {
  const offices = [
    anOffice("A", ["on-track"], { kpi: { milestones: ["1.2.3/10"], indicator: "Number of  Workshops." } }),
    anOffice("B", ["behind"], { kpi: { milestones: ["1.2.3/9", "1.2.3/10"] } }),
    anOffice("C", ["behind"], { kpi: { milestones: ["specific"], indicator: "Hours" } }),
  ];
  const found = sharedKpis(offices).map(({ kind, name, offices: many }) => [kind, name, many]);
  expect(found).toEqual([
    ["milestone", "1.2.3/9", 1],
    ["milestone", "1.2.3/10", 2],
    ["indicator", "Number of Workshops.", 2],
  ]);
});

test("a Member is put together over the lists of the offices, the smallest share of yes first", () => {
  const counts = { yes: 1, "in-progress": 0, no: 1, unknown: 2 };
  const offices = [
    anOffice("A", ["on-track"], { members: [{ member: "Fiji", counts }, { member: "Samoa", counts: { ...counts, yes: 0 } }] }), // prettier-ignore
    anOffice("B", ["on-track"], { members: [{ member: "FIJI ", counts: { ...counts, unknown: 9 } }] }),
  ];
  const [first, second] = membersOverOffices(offices);
  expect(first).toMatchObject({ member: "Samoa", offices: 1, share: 0 });
  expect(second).toMatchObject({ member: "Fiji", offices: 2, share: 0.5 });
  expect(second?.lacking.map(({ office: { office }, open }) => [office, open])).toEqual([["B", 10], ["A", 3]]); // prettier-ignore
});

test("an office is called as its file, with as many folders as tell it from the others", () => {
  expect(officeNames(["in/a/Fiji.xlsx", "in/b/fiji.xlsx", "in/Samoa.xlsx"])).toEqual([
    "a/Fiji",
    "b/fiji",
    "Samoa",
  ]);
  expect(officeNames(["x/Fiji.xlsx", "x/Fiji.xlsm"])).toEqual(["x/Fiji.xlsx", "x/Fiji.xlsm"]);
  expect(officeNames(["C:\\plans\\Fiji.XLSX", ".xlsx"])).toEqual(["Fiji", ".xlsx"]);
});

test("the address of a file starts no scheme, query or fragment", () => {
  expect(fileAddress("../in/javascript:alert(1)?x#y.xlsx")).toBe("../in/javascript%3Aalert(1)%3Fx%23y.xlsx");
  expect(fileAddress("/etc/passwd")).toBeUndefined();
  expect(fileAddress("\\\\server\\share.xlsx")).toBeUndefined();
  expect(fileAddress("a\ud800.xlsx")).toBeUndefined();
});

test("what should be known before offices are compared is told of each", () => {
  const other = { start: calendarDate("2019-01-01"), end: calendarDate("2020-12-31") };
  const review = { asOf: calendarDate("2019-03-31"), good: 1, measured: 1, otherRules: true };
  const offices = [
    anOffice("A", ["on-track"], { planId: "one" }),
    anOffice("B", ["on-track"], { planId: "one" }),
    anOffice("C", ["on-track"], { term: other, asOf: calendarDate("2019-05-31") }),
    anOffice("D", ["on-track"], { reviews: [review] }),
  ];
  expect(officeDoubts(offices)).toEqual([
    ["the plan has the id of B: perhaps one office twice"],
    ["the plan has the id of A: perhaps one office twice"],
    ["judged as of another day than most", "another term than most"],
    ["reviews closed by other rules"],
  ]);
});
