import { calendarDate } from "../../src/domain/shared/calendar-date";
import { attentionIn } from "../../src/usecases/kpi-attention";
import { pictureOf } from "../../src/usecases/plan-picture";
import { toDoOf } from "../../src/usecases/to-do";
import { ownedDrawings } from "../../src/usecases/drawing/owned-drawings";
import { gridOf } from "../grid-of";

const asOf = calendarDate("2025-06-30");
const picture = pictureOf(
  {
    sheets: [
      gridOf`Actions
        Action plan 2025
        Action   | Owner | Due         | Status
        Draft    | Ana   | May 2025    | Ongoing
        Publish  | Ben   | August 2025 | On hold
        Print    | Cy    | March 2025  | Done`,
    ],
  },
  { asOf, today: asOf },
);

test("what needs attention says what would turn an activity, and whose it is", () =>
  expect(attentionIn(picture).worst).toMatchObject([
    { status: "off-track", turn: "Done now, it is partly achieved.", who: "Ana." },
  ]));

test("a plan that could not say what is done asks for a Status column, once", () => {
  const untold = pictureOf(
    {
      sheets: [
        gridOf`Actions\n  Action | Owner | Due\n  Draft  | Ana   | May 2025\n  Print  | Ben   | March 2025`,
      ],
    },
    { asOf, today: asOf },
  );
  const asked = toDoOf(untold.model, untold.report).filter(({ what }) => what.includes('"Status"'));
  expect(asked).toMatchObject([{ kpis: ["1-(a)", "1-(b)"], gain: 2 }]);
});

test("every drawn sheet can be drawn of it, and KPI Progress shows the sheet's own words", () => {
  const drawings = ownedDrawings.flatMap(({ draw }) => draw(picture) ?? []);
  const progress = drawings.find(({ name }) => name === "KPI Progress");
  const values = progress?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
  expect(values).toEqual(expect.arrayContaining(["Ongoing", "‖ On hold", "✔ Achieved"]));
});

test("an activity of one day that is still to come has not started", () => {
  const { report } = pictureOf(
    {
      sheets: [
        gridOf`Actions
          Action plan 2025
          Action   | Owner | Start      | Due        | Status
          Open day | Ana   | 2025-07-12 | 2025-07-12 | Not started
          Draft    | Ben   | 2025-06-01 | 2025-07-30 | Not started`,
      ],
    },
    { asOf, today: asOf },
  );
  expect(report.results.map(({ status }) => status)).toEqual(["not-started", "behind"]);
});
