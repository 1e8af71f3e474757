import * as fc from "fast-check";
import { calendarFile } from "../../../src/domain/requests/calendar-file";
import { calendarDate } from "../../../src/domain/shared/calendar-date";

const written = calendarDate("2019-06-01");
const event = (title: string, text = "") => ({ day: calendarDate("2019-12-31"), title, text });
const linesOf = (file: string): readonly string[] => file.split("\r\n");
/** As a calendar reads it: continued lines put together, escapes taken back. */
const unfolded = (file: string): readonly string[] => file.replace(/\r\n /g, "").split("\r\n");
const valueOf = (file: string, name: string): string | undefined =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([nN;,\\])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));

test("a day is a whole day, over at the next day's beginning", () => {
  expect(linesOf(calendarFile([event("Answers are due")], written))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//RSP Tracker//Due days//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    expect.stringMatching(/^UID:[\da-f]{14}@rsp-tracker$/),
    "DTSTAMP:20190601T000000Z",
    "DTSTART;VALUE=DATE:20191231",
    "DTEND;VALUE=DATE:20200101",
    "SUMMARY:Answers are due",
    "DESCRIPTION:",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("a long line is folded at 75 octets, and no letter is cut", () => {
  const title = "é€😀".repeat(60);
  const file = calendarFile([event(title)], written);
  expect(linesOf(file).every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(valueOf(file, "SUMMARY")).toBe(title);
});

test("no text makes an event of its own, and what it says comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const file = calendarFile([event(`x\r\nBEGIN:VEVENT${text}`, text)], written);
      expect(linesOf(file).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
      expect(linesOf(file).every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const plain = text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
        .replace(/(?!\n)\p{Cc}|\p{Surrogate}/gu, " ");
      expect(valueOf(file, "DESCRIPTION")).toBe(plain);
    }),
  );
});

test("the same event keeps its id, another has another", () => {
  const idOf = (title: string, day: string) =>
    valueOf(calendarFile([{ day: calendarDate(day), title, text: "" }], written), "UID");
  expect(idOf("A", "2019-07-01")).toBe(idOf("A", "2019-07-01"));
  expect(new Set([idOf("A", "2019-07-01"), idOf("B", "2019-07-01"), idOf("A", "2019-07-02")]).size).toBe(3);
});
