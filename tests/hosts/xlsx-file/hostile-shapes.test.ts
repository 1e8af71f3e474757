import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { lookAtPlan } from "../../../src/usecases/plan-picture";
import { ProblemError } from "../../../src/usecases/problem";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { hostileShapes } from "../../scripts/hostile-shapes";

// Large enough that work which grows with the square of the file takes minutes, and rows filled up to the last column
// more memory than there is: such a mistake shows as a run that does not end. scripts/fuzz-files.ts tries the full sizes.
test.each(hostileShapes.map((shape) => [shape.name, shape] as const))(
  "%s: read, or refused in words",
  async (_, { make, small }) => {
    const days = { asOf: calendarDate("2019-06-30"), today: calendarDate("2019-06-30") };
    const outcome = await Promise.resolve()
      .then(() => lookAtPlan(openXlsx(make(small)), days))
      .then(
        () => "read",
        (error: unknown) => (error instanceof ProblemError ? "refused" : String(error)),
      );
    expect(["read", "refused"]).toContain(outcome);
  },
  120_000,
);
