import fc from "fast-check";
import {
  addDays,
  addMonths,
  addYears,
  calendarDate,
  dateOf,
  dateOfDayNumber,
  dayNumber,
  daysInclusive,
  parseCalendarDate,
} from "../../../src/domain/shared/calendar-date";

const days = fc.integer({ min: 1, max: dayNumber(calendarDate("9999-12-31")) });

describe("a day is a day", () => {
  test("days and their numbers are the same thing twice", () => {
    fc.assert(fc.property(days, (number) => dayNumber(dateOfDayNumber(number)) === number));
  });

  test("dates sort as their day numbers do", () => {
    fc.assert(fc.property(days, days, (a, b) => dateOfDayNumber(a) < dateOfDayNumber(b) === a < b));
  });

  test("day numbers agree with the calendar of the platform", () => {
    fc.assert(
      fc.property(fc.integer({ min: 693_596, max: 800_000 }), (number) => {
        const platform = new Date(
          Date.UTC(1900, 0, 1) + (number - dayNumber(calendarDate("1900-01-01"))) * 86_400_000,
        );
        return platform.toISOString().slice(0, 10) === dateOfDayNumber(number);
      }),
    );
  });

  test.each([
    "2019-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-1-1",
    "0000-01-01",
    "30 June 2019",
    "2100-02-29",
  ])("%s is no day", (text) => expect(parseCalendarDate(text)).toBeUndefined());

  test("29 February becomes 28 February a year on, and the end of a month stays one", () => {
    expect(addYears(calendarDate("2020-02-29"), -1)).toBe("2019-02-28");
    expect(addMonths(calendarDate("2019-01-31"), 1)).toBe("2019-02-28");
    expect(addMonths(calendarDate("2019-01-31"), -2)).toBe("2018-11-30");
  });

  test("both ends are counted", () =>
    expect(daysInclusive(calendarDate("2018-07-01"), calendarDate("2020-06-30"))).toBe(731));

  test("days are added across years", () =>
    expect(addDays(calendarDate("2019-12-31"), 1)).toBe("2020-01-01"));

  test("no such day is undefined, a programmer's slip is loud", () => {
    expect(dateOf(2019, 2, 29)).toBeUndefined();
    expect(() => calendarDate("soon")).toThrow("not a calendar date");
  });
});
