import { dueSerial } from "../../src/functions/due";
import { attainment, isMet } from "../../src/functions/level";
import { member } from "../../src/functions/member";
import { milestones } from "../../src/functions/milestone";
import { statusWord } from "../../src/functions/status";
import { targetTable } from "../../src/functions/target-table";

const targets = [
  "At least 22/33 Members",
  "At least 3 times per year",
  "at least 75% of the requests",
  "5 workshops",
];
const target = (at: number) => targets[at % targets.length];
const days = { asOf: 43646, start: 43282, due: "June 2020" };

/** A sheet's column: the same few sentences, other figures. */
const calls: Readonly<Record<string, (at: number) => unknown>> = {
  TARGET: (at) => targetTable(target(at)),
  MET: (at) => isMet({ target: target(at), actual: at % 40 }),
  PROGRESS: (at) => attainment({ target: target(at), actual: at % 40 }),
  STATUS: (at) => statusWord({ target: target(at), actual: at % 40, ...days }),
  MILESTONE: (at) => milestones(`1.2.2 - ${(at % 9) + 1}th milestone`),
  MEMBER: (at) => member(["Viet Nam", "Tailand", "Customs of Fiji"][at % 3]),
  DUE: (at) => dueSerial(["June 2020", "On-going", "by the end of 2019"][at % 3]),
};

// The processor's time, not the clock's: other work on the machine is no fault of a function.
test.each(Object.keys(calls))("ten thousand cells of %s take less than half a second", (name) => {
  const started = process.cpuUsage();
  for (let at = 0; at < 10_000; at += 1) calls[name]?.(at);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(500);
});
