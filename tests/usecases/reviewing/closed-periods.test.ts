import { memberName } from "../../../src/domain/member/member";
import { actionId, kpiId } from "../../../src/domain/plan/ids";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import { refusalIn } from "../../../src/usecases/reviewing/closed-periods";
import { applyImport } from "../../../src/usecases/import-survey/import-survey";
import { usualChoices } from "../../../src/usecases/import-survey/import-request";
import { previewImport } from "../../../src/usecases/import-survey/preview-import";
import { planLogActivity } from "../../../src/usecases/log-activity";
import type { WorkbookChange } from "../../../src/usecases/ports/workbook";
import { planTickMembers, type TickedAnswer } from "../../../src/usecases/tick-members";
import { gridOf } from "../../grid-of";
import { aLog, aModel, aStatus, aWorkbook, today } from "../entering/a-model";

const closed = gridOf`Choices
  Kind          | Subject          | Value  | Note | By | When
  closed period | 31 December 2018 | closed |      |    |
  closed period | 2019-03-31       | closed |      |    |`;
const until = calendarDate("2019-03-31");
const kpi = kpiId(actionId(1, "a"));
const model = aModel(aStatus, aLog, closed);
const activity = { activity: "Talk", actions: [actionId(1, "b")], status: "delivered", members: [] } as const;

describe("an activity", () => {
  const codes = (day: string | undefined) =>
    planLogActivity(model, {
      ...activity,
      status: day === undefined ? "planned" : "delivered",
      date: day === undefined ? undefined : calendarDate(day),
    }).problems.map(({ code, field }) => `${code} ${field}`);

  test("on or before the last closed day is refused, with what to do", () => {
    expect(codes("2019-03-31")).toEqual(["period-closed date"]);
    const [problem] = planLogActivity(model, { ...activity, date: calendarDate("2018-08-01") }).problems;
    expect(problem).toMatchObject({
      text: "The period until 31 March 2019 is closed: 1 Aug 2018 lies in it.",
      next: "Date it after that day, or reopen the period with a reason.",
    });
  });

  test("after it, or without a day yet, is logged", () => {
    expect([codes("2019-04-01"), codes(undefined)]).toEqual([[], []]);
  });
});

describe("a tick", () => {
  const ticked = (answers: Record<string, TickedAnswer>) =>
    planTickMembers(model, {
      kpi,
      answers: new Map(Object.entries(answers).map(([name, answer]) => [memberName(name), answer])),
    });
  const yes = (day: string): TickedAnswer => ({ kind: "yes", since: calendarDate(day) });

  test("since a day in the period is refused, and does not stop the others", () => {
    const plan = ticked({ Samoa: yes("2019-03-31"), Tonga: yes("2019-04-01") });
    expect(plan.problems).toMatchObject([{ code: "period-closed", field: "Samoa" }]);
    expect(plan.preview.map(({ label }) => label)).toEqual(["Tonga"]);
  });

  test.each<[string, TickedAnswer]>([
    ["taken back", { kind: "no" }],
    ["made unknown", { kind: "unknown" }],
    ["given a later day", yes("2019-05-01")],
  ])("a yes of the period that is %s is refused", (_, answer) => {
    const plan = ticked({ Fiji: answer });
    expect(plan.problems).toMatchObject([
      {
        code: "period-closed",
        text: "The period until 31 March 2019 is closed: Fiji has a yes of 15 Jan 2019 in it.",
      },
    ]);
    expect(plan.changes).toEqual([]);
  });

  test("that changes nothing is no problem; a yes without a day is a warning", () => {
    expect(ticked({ Fiji: { kind: "yes" } }).problems).toEqual([]);
    const plan = ticked({ Samoa: { kind: "yes" } });
    expect(plan.warnings.map(({ code }) => code)).toEqual(["undated-in-closed"]);
    expect(plan.changes).toHaveLength(1);
  });

  test("a new row with a day in the period is refused", () => {
    const status = gridOf`Member Status
      Member | 1-(a) Risk management
      Fiji   |`;
    const plan = planTickMembers(aModel(status, closed), {
      kpi,
      answers: new Map([[memberName("Samoa"), yes("2018-09-01")]]),
    });
    expect(plan.problems.map(({ code }) => code)).toEqual(["period-closed"]);
    expect(plan.changes).toEqual([]);
  });
});

describe("changes of whichever use case", () => {
  const day = (text: string): CellValue & object => ({ kind: "date", date: calendarDate(text) });
  const refused = (...changes: readonly WorkbookChange[]) => refusalIn(model, changes)?.text;
  const patch = (sheet: string, row: number, column: number, becomes: string): WorkbookChange => ({
    ...{ kind: "patch", sheet },
    cells: [{ row, column, was: null, becomes }],
  });

  test("of a row that is dated in the period are refused, whichever cell they change", () => {
    expect(refused(patch("Activity Log", 1, 4, "4"))).toBe(
      'The period until 31 March 2019 is closed: A2 of "Activity Log" is of 4 February 2019.',
    );
  });

  test("other rows and sheets are none of it", () => {
    expect(refused(patch("Activity Log", 0, 4, "x"), patch("Choices", 4, 5, "2018-01-01"))).toBeUndefined();
    const row = {
      kind: "append",
      sheet: "Activity Log",
      under: 1,
      rows: [[day("2019-04-01") as never, "Talk"]],
    } as const;
    expect(refused(row)).toBeUndefined();
  });

  test("nothing is refused where no period is closed", () => {
    expect(refusalIn(aModel(aLog), [patch("Activity Log", 1, 4, "4")])).toBeUndefined();
  });
});

describe("periods in Choices", () => {
  const closedBy = (...rows: readonly (readonly (string | null)[])[]) =>
    aModel(gridOf("Choices", [["Kind", "Subject", "Value", "Note"], ...rows]));

  test("reopened is open again, in whatever order the rows are sorted", () => {
    const close = ["closed period", "31 March 2019", "closed", null];
    const reopen = ["Reopened period", "2019-03-31", null, "why"];
    expect(closedBy(close, reopen).closedUntil).toBeUndefined();
    expect(closedBy(close, close, reopen).closedUntil).toBe(until);
    expect(closedBy(reopen, close, close).closedUntil).toBe(until);
  });

  test("a day that is none, and a reopening without a reason, are remarks and change nothing", () => {
    const found = closedBy(
      ["closed period", "31 March 2019"],
      ["closed period", "soon"],
      ["reopened period", "31 March 2019", null, " "],
    );
    expect(found.closedUntil).toBe(until);
    const remarks = found.remarks.filter(({ source }) => source.sheet === "Choices");
    expect(remarks.map(({ code, source }) => `${code} ${source.address}`)).toEqual([
      "period-unread B3",
      "reopened-without-reason D4",
    ]);
  });
});

describe("an import", () => {
  const file = (workshopDay: string) => ({
    ...({ name: "survey.csv", kind: "text", hash: workshopDay, notes: [] } as const),
    sheets: [
      {
        name: "survey",
        rows: [
          ["Round", "Date", "Workshop", "Invited", "Replies", "Effects yes", "Effects no"],
          ["2019", workshopDay, "Workshop on valuation", 20, 10, 8, 2],
        ],
      },
    ],
  });

  test("with a row of the period is refused as a whole; a later one is written", async () => {
    const workbook = aWorkbook(aStatus, aLog, closed);
    const preview = async (day: string) =>
      previewImport({ file: file(day), snapshot: await workbook.read(), today, choices: usualChoices });
    const inside = await preview("2019-02-04");
    expect(inside.refusal).toMatchObject({ code: "period-closed" });
    await expect(applyImport(workbook, inside)).rejects.toThrow("The period until 31 March 2019 is closed");
    const after = await preview("2019-05-04");
    expect([after.refusal, after.changes.length > 0]).toEqual([undefined, true]);
    await applyImport(workbook, after);
    expect(readWorkbookModel(await workbook.read()).evidence.followUp.rows).toHaveLength(1);
  });
});
