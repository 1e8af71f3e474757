import { evaluateKpi } from "../../../../src/domain/kpi/evaluate-kpi";
import { type History, historyFrame, historyOf, monthEnds } from "../../../../src/domain/kpi/history/history";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { actionIn, contextIn, event, kpiIn, no, type World, yes } from "../a-world";

const lineOf = (world: World): History => {
  const [action, context] = [actionIn(world), contextIn(world)];
  return historyOf({ ...evaluateKpi(kpiIn(world), action, context), action }, historyFrame(context));
};

const shown = (line: History): readonly string[] => line.map(({ day, actual }) => `${day} ${actual}`);

describe("a KPI's line over time", () => {
  test("goes by the ends of months, and ends with the day of the report", () =>
    expect(
      monthEnds({
        term: { start: calendarDate("2018-07-01"), end: calendarDate("2020-06-30") },
        asOf: calendarDate("2018-11-15"),
      }),
    ).toEqual(["2018-07-31", "2018-08-31", "2018-09-30", "2018-10-31"]));

  test("goes back three years at most", () =>
    expect(
      monthEnds({
        term: { start: calendarDate("2010-01-01"), end: calendarDate("2020-06-30") },
        asOf: calendarDate("2019-06-30"),
      }),
    ).toHaveLength(36));

  test("sums up figures of KPI Values from their days on, and expects by the pace of each day", () => {
    const line = lineOf({
      target: "120 visits",
      label: "Number of visits",
      asOf: "2018-10-31",
      values: [
        { day: "2018-08-01", until: "2018-08-31", value: 3 },
        { day: "2018-10-01", until: "2018-10-31", value: 4 },
      ],
    });
    expect(shown(line)).toEqual(["2018-08-31 3", "2018-09-30 3", "2018-10-31 7"]);
    expect(line.map(({ expected }) => expected)).toEqual([10, 15, 20]);
  });

  test("counts Members by the days of their answers, without a closed review", () =>
    expect(
      shown(
        lineOf({
          target: "At least 3/4 Members",
          asOf: "2018-09-15",
          answers: [yes("2017-01-01"), yes("2018-08-15"), no, undefined],
        }),
      ),
    ).toEqual(["2018-07-31 1", "2018-08-31 2", "2018-09-15 2"]));

  test("counts the log's events by their days", () =>
    expect(
      shown(
        lineOf({
          target: "5 workshops",
          label: "Number of workshops",
          asOf: "2018-09-30",
          log: [event("2018-07-10"), event("2018-09-01")],
        }),
      ),
    ).toEqual(["2018-07-31 1", "2018-08-31 1", "2018-09-30 2"]));

  test("is none where only one figure was told", () =>
    expect(
      lineOf({
        target: "120 visits",
        label: "Number of visits",
        asOf: "2019-06-30",
        values: [{ day: "2018-08-01", value: 3 }],
      }),
    ).toEqual([]));

  test("is none where no answer has a day: it would have been so all along", () =>
    expect(
      lineOf({ target: "At least 3/4 Members", asOf: "2019-06-30", answers: [yes(), yes(), no, no] }),
    ).toEqual([]));

  test("of a KPI with an Actual is told by KPI Values, and ends with the Actual", () => {
    const entered = { target: "120 visits", label: "Number of visits", asOf: "2018-09-30", entered: 9 };
    expect(lineOf(entered)).toEqual([]);
    const values = [
      { day: "2018-07-20", value: 3 },
      { day: "2018-08-20", value: 4 },
    ];
    expect(shown(lineOf({ ...entered, values }))).toEqual(["2018-07-31 3", "2018-08-31 7", "2018-09-30 9"]);
  });
});
