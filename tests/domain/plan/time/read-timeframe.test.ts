import fc from "fast-check";
import { explainTimeframe } from "../../../../src/domain/plan/time/explain-timeframe";
import { readTimeframe } from "../../../../src/domain/plan/time/read-timeframe";
import { dateOf, lastDayOfMonth } from "../../../../src/domain/shared/calendar-date";

const july = { fiscalYearStartMonth: 7 };

/** type and days, without the notes. */
const brief = (text: string, settings = july): string => {
  const { type, start = "", end = "", period } = explainTimeframe(text, settings);
  return type === "date" || type === "period"
    ? `${type} ${start}..${end}`
    : [type, period].filter(Boolean).join(" ");
};

describe("months and days", () => {
  test.each([
    ["October 2021", "date 2021-10-01..2021-10-31"],
    ["Oct. 2021", "date 2021-10-01..2021-10-31"],
    ["Jluy 2021", "date 2021-07-01..2021-07-31"],
    ["OCT-2021", "date 2021-10-01..2021-10-31"],
    ["Oct-21", "date 2021-10-01..2021-10-31"],
    ["October '21", "date 2021-10-01..2021-10-31"],
    ["October\n2021", "date 2021-10-01..2021-10-31"],
    ["2021 October", "date 2021-10-01..2021-10-31"],
    ["month of October, 2021", "date 2021-10-01..2021-10-31"],
    ["10/2021", "date 2021-10-01..2021-10-31"],
    ["2021-10", "date 2021-10-01..2021-10-31"],
    ["Ｏｃｔｏｂｅｒ ２０２１", "date 2021-10-01..2021-10-31"],
    ["Octobre 2021", "date 2021-10-01..2021-10-31"],
    ["Feb 2024", "date 2024-02-01..2024-02-29"],
    ["17 October 2021", "date 2021-10-17..2021-10-17"],
    ["17th of October, 2021", "date 2021-10-17..2021-10-17"],
    ["Sunday, 17 Oct 2021", "date 2021-10-17..2021-10-17"],
    ["October 17, 2021", "date 2021-10-17..2021-10-17"],
    ["17-Oct-21", "date 2021-10-17..2021-10-17"],
    ["17/10/2021", "date 2021-10-17..2021-10-17"],
    ["17.10.2021", "date 2021-10-17..2021-10-17"],
    ["17 / 10 / 21", "date 2021-10-17..2021-10-17"],
    ["2021-10-17", "date 2021-10-17..2021-10-17"],
    ["2021/10/17", "date 2021-10-17..2021-10-17"],
    ["2021-10-17T00:00:00", "date 2021-10-17..2021-10-17"],
    ["17/10/2021 09:30", "date 2021-10-17..2021-10-17"],
    ["in October 2021", "date 2021-10-01..2021-10-31"],
    ["October 2021 (tentative)", "date 2021-10-01..2021-10-31"],
    ["2021 (October)", "date 2021-10-01..2021-10-31"],
  ])("%p is %s", (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test("day before month is the house rule, and a person should look", () => {
    expect(explainTimeframe("04/03/2021", july)).toMatchObject({ start: "2021-03-04", notes: ["day-first"] });
    expect(explainTimeframe("03/25/2021", july)).toMatchObject({
      start: "2021-03-25",
      notes: ["month-first"],
    });
    expect(explainTimeframe("25/03/2021", july)).not.toHaveProperty("notes");
    expect(explainTimeframe("04/04/2021", july)).not.toHaveProperty("notes");
  });
});

describe("an end alone", () => {
  test.each([
    ["by October 2021", "date ..2021-10-31"],
    ["By the end of October 2021", "date ..2021-10-31"],
    ["end-October 2021", "date ..2021-10-31"],
    ["end of 2021", "date ..2021-12-31"],
    ["by end-2021", "date ..2021-12-31"],
    ["by 2021", "date ..2021-12-31"],
    ["until 17 October 2021", "date ..2021-10-17"],
    ["no later than the 17th of October 2021", "date ..2021-10-17"],
    ["October 2021 at the latest", "date ..2021-10-31"],
    ["Deadline: 17 October 2021", "date ..2021-10-17"],
    ["end of FY 2021/22", "date ..2022-06-30"],
    ["by the end of the first half of 2021", "date ..2021-06-30"],
    ["before the end of October 2021", "date ..2021-10-31"],
    ["before October 2021", "date ..2021-09-30"],
    ["prior to 1 March 2024", "date ..2024-02-29"],
    ["ongoing until October 2021", "date ..2021-10-31"],
  ])("%p is %s", (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe("periods", () => {
  test.each([
    ["2021", "period 2021-01-01..2021-12-31"],
    ["during 2021", "period 2021-01-01..2021-12-31"],
    ["2021-2023", "period 2021-01-01..2023-12-31"],
    ["2021/22", "period 2021-07-01..2022-06-30"],
    ["FY2021/22", "period 2021-07-01..2022-06-30"],
    ["FY 21-22", "period 2021-07-01..2022-06-30"],
    ["financial year 2021/2022", "period 2021-07-01..2022-06-30"],
    ["Q3 2021", "period 2021-07-01..2021-09-30"],
    ["2021 Q3", "period 2021-07-01..2021-09-30"],
    ["3Q2021", "period 2021-07-01..2021-09-30"],
    ["Q3/2021", "period 2021-07-01..2021-09-30"],
    ["the third quarter of 2021", "period 2021-07-01..2021-09-30"],
    ["last quarter 2021", "period 2021-10-01..2021-12-31"],
    ["Q3 FY2021/22", "period 2022-01-01..2022-03-31"],
    ["FY21/22 Q1", "period 2021-07-01..2021-09-30"],
    ["Q1 (Jul-Sep) 2021", "period 2021-07-01..2021-09-30"],
    ["Q1 and Q2 2021", "period 2021-01-01..2021-06-30"],
    ["Q2–Q4 2021", "period 2021-04-01..2021-12-31"],
    ["H2 2021", "period 2021-07-01..2021-12-31"],
    ["second half of FY 2021/22", "period 2022-01-01..2022-06-30"],
    ["August 2021 to March 2022", "period 2021-08-01..2022-03-31"],
    ["from August to October 2021", "period 2021-08-01..2021-10-31"],
    ["between August and October 2021", "period 2021-08-01..2021-10-31"],
    ["Aug–Oct 2021", "period 2021-08-01..2021-10-31"],
    ["Aug/Sep 2021", "period 2021-08-01..2021-09-30"],
    ["3-14 May 2021", "period 2021-05-03..2021-05-14"],
    ["May 3 - 14, 2021", "period 2021-05-03..2021-05-14"],
    ["28 May - 3 June 2021", "period 2021-05-28..2021-06-03"],
    ["01.07.2021-30.06.2022", "period 2021-07-01..2022-06-30"],
    ["07/2021 - 06/2022", "period 2021-07-01..2022-06-30"],
    ["Q4 2021 - Q1 2022", "period 2021-10-01..2022-03-31"],
    ["November - February 2022", "period 2021-11-01..2022-02-28"],
  ])("%p is %s", (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test("the fiscal year begins when the office says so", () => {
    expect(brief("2021/22", { fiscalYearStartMonth: 4 })).toBe("period 2021-04-01..2022-03-31");
    expect(brief("Q1 FY2021/22", { fiscalYearStartMonth: 10 })).toBe("period 2021-10-01..2021-12-31");
    expect(brief("FY2021", { fiscalYearStartMonth: 1 })).toBe("period 2021-01-01..2021-12-31");
  });

  test("a fiscal year with one number is named by its end, and a person should look", () => {
    const reading = readTimeframe("FY2021", july);
    expect(reading).toMatchObject({ kind: "read", value: { start: "2020-07-01", end: "2021-06-30" } });
    expect(reading.kind === "read" && reading.notes).toEqual([
      { code: "fiscal-year-named-by-its-end", certainty: "doubtful" },
    ]);
  });
});

describe("what recurs", () => {
  test.each([
    ["Annually", "year"],
    ["every year", "year"],
    ["once per fiscal year", "year"],
    ["twice a year", "year"],
    ["per annum", "year"],
    ["yearly in October", "year"],
    ["every October", "year"],
    ["October of each year", "year"],
    ["on an annual basis", "year"],
    ["quarterly", "quarter"],
    ["at least once every quarter", "quarter"],
    ["every three months", "quarter"],
    ["Quarterly, 2021-2022", "quarter"],
    ["each month", "month"],
    ["bi-monthly", "2 months"],
    ["every second month", "2 months"],
    ["semi-annually", "6 months"],
    ["half-yearly", "6 months"],
    ["every 6 months until October 2021", "6 months"],
    ["biennial", "2 years"],
    ["every other year", "2 years"],
    ["once in every two years", "2 years"],
    ["weekly", "week"],
    ["every Monday", "week"],
    ["fortnightly", "2 weeks"],
  ])("%p recurs every %s", (text, period) => {
    expect(brief(text)).toBe(`recurring ${period}`);
  });
});

test.each([
  "On-going",
  "ON–GOING",
  "on - going.",
  "ongoing activity",
  "throughout the plan period",
  "Ongoing throughout the year",
  "Onging",
  "continuous",
  "On-going since 2016",
  "July 2021 - ongoing",
])("%p has no end", (text) => {
  expect(brief(text)).toBe("ongoing");
});

test.each(["", " ", "-", "—", "n/a", "TBD", "to be confirmed", "(tbc)"])("%p says nothing", (text) => {
  expect(brief(text)).toBe("none");
});

describe("what must not be read", () => {
  test.each([
    ["October", "no-year"],
    ["17 October", "no-year"],
    ["October 21", "no-year"],
    ["Q3", "no-year"],
    ["31 April 2021", "no-such-date"],
    ["29 February 2021", "no-such-date"],
    ["2021-02-30", "no-such-date"],
    ["31/06/2021", "no-such-date"],
    ["14/2021", "no-such-date"],
    ["2021-13", "no-such-date"],
    ["0 October 2021", "no-such-date"],
    ["October 2021 - March 2021", "ends-before-it-begins"],
    ["2023-2021", "ends-before-it-begins"],
    ["October 2021 and October 2022", "several-dates"],
    ["Q1 and Q3 2021", "several-dates"],
    ["Q5 2021", "no-phrase-fits"],
    ["H3 2021", "no-phrase-fits"],
    ["mid-2021", "no-phrase-fits"],
    ["early 2021", "no-phrase-fits"],
    ["beginning of 2021", "no-phrase-fits"],
    ["after October 2021", "no-phrase-fits"],
    ["since 2021", "no-phrase-fits"],
    ["October 2021 or March 2022", "no-phrase-fits"],
    ["two months after approval", "no-phrase-fits"],
    ["within 3 months", "no-phrase-fits"],
    ["next year", "no-phrase-fits"],
    ["Year 2", "no-phrase-fits"],
    ["soon", "no-phrase-fits"],
    ["as needed", "no-phrase-fits"],
    ["regularly", "no-phrase-fits"],
    ["not ongoing", "no-phrase-fits"],
    ["outgoing", "no-phrase-fits"],
    ["completed", "no-phrase-fits"],
    ["44470", "no-phrase-fits"],
    ["October 20211", "no-year"],
    ["October 1821", "no-phrase-fits"],
    ["22/33 Members", "no-phrase-fits"],
    ["once", "no-phrase-fits"],
    ["every 0 months", "no-phrase-fits"],
    ["October 2021 ".repeat(30), "too-long"],
  ])("%p: %s", (text, reason) => {
    expect(readTimeframe(text, july)).toEqual({ kind: "unread", text, reason });
  });
});

const monthNames =
  "January February March April May June July August September October November December".split(" ");
const anyDay = fc
  .record({
    year: fc.integer({ min: 1990, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => dateOf(year, month, day) !== undefined);

test("a day comes back however it is written", () => {
  fc.assert(
    fc.property(anyDay, ({ year, month, day }) => {
      const date = dateOf(year, month, day) ?? "";
      const name = monthNames[month - 1] ?? "";
      for (const text of [
        date,
        `${day} ${name} ${year}`,
        `${name} ${day}, ${year}`,
        `${day}-${name.slice(0, 3)}-${year}`,
        `${day}/${month}/${year}`,
      ]) {
        if (text === `${day}/${month}/${year}` && day <= 12 && day !== month) continue; // may be month first
        expect(brief(text)).toBe(`date ${date}..${date}`);
      }
      expect(brief(`by ${name} ${year}`)).toBe(`date ..${lastDayOfMonth(year, month)}`);
    }),
  );
});

test("what is read never ends before it begins, and no text throws", () => {
  const pieces = fc.constantFrom(
    "June",
    "2020",
    "2018",
    " - ",
    "/",
    "Q2",
    "FY",
    "by",
    "end of",
    "30",
    "ongoing",
    "every",
    "month",
    " ",
    "(",
    ")",
    "and",
    "'19",
  );
  const odd = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(odd, (text) => {
      const { start, end } = explainTimeframe(text, july);
      expect(start === undefined || end === undefined || start <= end).toBe(true);
    }),
    { numRuns: 300 },
  );
});
