import { whatTurns } from "../../../../src/domain/kpi/attention/attention-turn";
import { calendarDate } from "../../../../src/domain/shared/calendar-date";
import { figureLines } from "../../../../src/ui/screens/kpi/figure-lines";
import { actionIn, event, judge, type World } from "../a-world";

const resultOf = (world: World) => ({ ...judge(world), action: actionIn(world) });
const turn = (world: World): string =>
  whatTurns(resultOf(world), { asOf: calendarDate(world.asOf), planned: [] });

const waiting: World = {
  target: "At most 36 hours",
  label: "Clearance time",
  asOf: "2019-06-30",
  baseline: 60,
  values: [{ day: "2019-03-31", value: 55 }],
};

test.each<[string, World, string]>([
  [
    "what comes down from a baseline",
    waiting,
    "48.02 by now would be on track; 36 by 30 Jun 2020 reaches the target.",
  ],
  [
    "a mean that is no score",
    {
      target: "Average waiting time of 10 days",
      label: "Waiting time",
      asOf: "2019-06-30",
      baseline: 20,
      values: [{ day: "2019-03-31", value: 19 }],
    },
    "15.01 by now would be on track; 10 by 30 Jun 2020 reaches the target.",
  ],
  [
    "a limit that is kept",
    { target: "At most 5 workshops", label: "Workshops", asOf: "2019-06-30", log: [event("2018-10-01")] },
    "The limit is kept: nothing has to turn.",
  ],
])("what would turn %s", (_, world, text) => {
  expect(turn(world)).toBe(text);
});

test("attainment of a way is shown as the way gone, not as actual over target", () => {
  const lines = new Map(figureLines(resultOf(waiting)).map(([name, value]) => [name, value]));
  expect(lines.get("Attainment")).toBe("(60 − 55) ÷ (60 − 36) = 20 %");
  const plain: World = { target: "40 visits", label: "Visits", asOf: "2019-06-30", entered: 20 };
  expect(new Map(figureLines(resultOf(plain)).map(([name, value]) => [name, value])).get("Attainment")).toBe(
    "20 ÷ 40 = 50 %",
  );
});
