import { actionId, kpiId } from "../../../src/domain/plan/ids";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { type CloseRequest, planCloseReview } from "../../../src/usecases/reviewing/close-review";
import { lookAtPlan, pictureOf } from "../../../src/usecases/plan-picture";
import type { Workbook } from "../../../src/usecases/ports/workbook";
import { planReopenPeriod } from "../../../src/usecases/reviewing/reopen-period";
import { gridOf } from "../../grid-of";
import { aLog, aPlan, aRegister, aStatus, theSettings } from "../entering/a-model";

const today = calendarDate("2019-07-05");
const request: CloseRequest = { who: "A. Director", note: "As agreed", today };
const kpi = kpiId(actionId(1, "a"));

const sheets = [aPlan, aRegister, theSettings, aStatus, aLog];
const aBook = (...more: readonly SheetSnapshot[]) => memoryWorkbook([...sheets, ...more]);
const pictured = (...more: readonly SheetSnapshot[]) =>
  pictureOf({ sheets: [...sheets, ...more] }, { asOf: undefined, today });
const at = (workbook: Workbook, day: string) => lookAtPlan(workbook, { asOf: calendarDate(day), today });

async function close(workbook: Workbook, day: string, more: Partial<CloseRequest> = {}) {
  const plan = planCloseReview(await at(workbook, day), { ...request, ...more });
  await workbook.apply(plan.changes);
  return plan;
}

const codes = (plan: { readonly problems: readonly { readonly code: string }[] }) =>
  plan.problems.map(({ code }) => code);

test("closing freezes a line per KPI and closes the period; the sheets are made where they are missing", async () => {
  const workbook = aBook();
  const plan = await close(workbook, "2018-12-31");
  expect(plan.preview.map(({ sheet, label, becomes }) => `${sheet}: ${label}: ${becomes}`)).toEqual([
    "Snapshots: Snapshots: New sheet: 15 columns, no rows yet",
    "Snapshots: Review 31 December 2018: 4 lines; closes the period until 31 December 2018",
    "Choices: Choices: New sheet: 6 columns, no rows yet",
    "Choices: Kind: closed period",
    "Choices: Subject: 31 December 2018",
    "Choices: Value: closed",
    "Choices: Note: As agreed",
    "Choices: By: A. Director",
    "Choices: When: 5 Jul 2019",
  ]);
  const { sheets: found } = await workbook.read();
  const rows = found.find(({ name }) => name === "Snapshots")?.rows ?? [];
  expect(rows).toHaveLength(5);
  expect(rows[1]).toEqual([
    "31 December 2018",
    { kind: "date", date: "2018-12-31" },
    null,
    { kind: "date", date: "2018-07-01" },
    ...["1-(a)", 0, "Members", { kind: "percent", value: 0 }, "On track", null, "At least 2/3 Members", "2"],
    ...["A. Director", "As agreed", { kind: "date", date: "2019-07-05" }],
  ]);
  const { model } = await at(workbook, "2019-06-30");
  expect(model.closedUntil).toBe("2018-12-31");
  expect(
    model.remarks.filter(({ source }) => source.sheet === "Snapshots" || source.sheet === "Choices"),
  ).toEqual([]);
});

test("the next report says what changed since", async () => {
  const workbook = aBook();
  await close(workbook, "2018-12-31");
  const { report, reviews } = await at(workbook, "2019-06-30");
  expect(reviews.map(({ name }) => name)).toEqual(["31 December 2018"]);
  expect(report.results[0]?.trend?.sentence).toBe("On track since 31 December 2018; 0 Members then, 1 now.");
  expect(report.changes?.sentence).toBe("Since 31 December 2018: 1 better, 1 worse.");
});

test("the review of the day itself, and later ones, feed no trend", async () => {
  const workbook = aBook();
  await close(workbook, "2019-06-30");
  const { report, reviews } = await at(workbook, "2019-06-30");
  expect([report.changes, report.results[0]?.trend, reviews.length]).toEqual([undefined, undefined, 0]);
});

test("a day is closed once, until it is reopened with a reason; then the later freeze counts", async () => {
  const workbook = aBook();
  await close(workbook, "2018-12-31");
  expect(codes(await close(workbook, "2018-12-31"))).toEqual(["already-closed"]);
  const wanted = { asOf: calendarDate("2018-12-31"), by: "A. Director", today };
  const model = readWorkbookModel(await workbook.read());
  expect(codes(planReopenPeriod(model, { ...wanted, reason: " " }))).toEqual(["reason-missing"]);
  await workbook.apply(planReopenPeriod(model, { ...wanted, reason: "A workshop was forgotten" }).changes);
  expect(readWorkbookModel(await workbook.read()).closedUntil).toBeUndefined();
  const again = await close(workbook, "2018-12-31", { note: "Again" });
  expect(again.preview[0]?.label).toBe("Review 31 December 2018 (2)");
  const after = await at(workbook, "2019-06-30");
  expect(after.reviews.map(({ name }) => name)).toEqual(["31 December 2018 (2)"]);
  expect(after.closedUntil).toBe("2018-12-31");
  const kinds = (await workbook.read()).sheets
    .find(({ name }) => name === "Choices")
    ?.rows.map(([kind]) => kind);
  expect(kinds).toEqual(["Kind", "closed period", "reopened period", "closed period"]);
});

test("reopening says what it does not open", async () => {
  const workbook = aBook();
  await close(workbook, "2018-12-31");
  await close(workbook, "2019-03-31");
  const model = readWorkbookModel(await workbook.read());
  const reopened = { reason: "why", by: "", today };
  const plan = planReopenPeriod(model, { ...reopened, asOf: calendarDate("2018-12-31") });
  expect(plan.warnings.map(({ code }) => code)).toEqual(["later-period-closed"]);
  const none = planReopenPeriod(model, { ...reopened, asOf: calendarDate("2018-11-30") });
  expect(none.problems).toMatchObject([
    { code: "not-closed", next: "Choose one that is: 31 December 2018, 31 March 2019." },
  ]);
});

describe("nothing is planned where", () => {
  test.each<[string, () => ReturnType<typeof planCloseReview>, readonly string[]]>([
    [
      "the day is still to come",
      () => planCloseReview(pictured(), { ...request, today: calendarDate("2019-06-29") }),
      ["day-to-come"],
    ],
    [
      "a sheet of the user's has the name",
      () => planCloseReview(pictured(gridOf("snapshots", [["my pictures"]])), request),
      ["name-taken"],
    ],
    [
      "Choices is protected",
      () =>
        planCloseReview(
          pictured(gridOf("Choices", [["Kind", "Subject", "Value"]], { isProtected: true })),
          request,
        ),
      ["sheet-protected"],
    ],
    [
      "the note is too long",
      () => planCloseReview(pictured(), { ...request, note: "x".repeat(40_000) }),
      ["text-too-long"],
    ],
  ])("%s", (_, plan, expected) => {
    expect(codes(plan())).toEqual(expected);
    expect(plan().changes).toEqual([]);
  });
});

test("who did not sign, and an earlier day than the last, are warnings", async () => {
  const workbook = aBook();
  await close(workbook, "2019-03-31");
  const plan = planCloseReview(await at(workbook, "2018-12-31"), { ...request, who: " " });
  expect(plan.warnings.map(({ code }) => code)).toEqual(["later-period-closed", "not-signed"]);
  expect(plan.changes).toHaveLength(2);
});

test("lines go where the sheet has its columns; one that is missing is named", () => {
  const moved = gridOf("Frozen", [
    ["KPI", "Review", "As of", "Status", "Value", "Attainment", "Unit", "Plan", "Term start"],
  ]);
  const plan = planCloseReview(pictured(moved), request);
  expect(plan.warnings.map(({ text }) => text)).toContain(
    '"Frozen" has no column headed "Target text": what belongs there is left out.',
  );
  const [append] = plan.changes;
  expect(append).toMatchObject({ kind: "append", sheet: "Frozen", under: 0 });
  expect(append?.kind === "append" && append.rows[0]?.slice(0, 2)).toEqual(["1-(a)", "30 June 2019"]);
});

describe("Snapshots that were edited", () => {
  const frozen = (...rows: readonly (readonly (string | number | null)[])[]) =>
    gridOf("Snapshots", [
      [
        "Review",
        "As of",
        "Plan",
        "Term start",
        "KPI",
        "Value",
        "Unit",
        "Attainment",
        "Status",
        "Target text",
      ],
      ...rows,
    ]);
  const line = [
    "31 Dec",
    "2018-12-31",
    null,
    "2018-07-01",
    "1-(a)",
    0,
    "Members",
    0,
    "Behind",
    "At least 2/3 Members",
  ];
  const withCell = (place: number, value: string | number | null) =>
    line.map((cell, index) => (index === place ? value : cell));
  const seen = (...rows: readonly (readonly (string | number | null)[])[]) => {
    const { model, report, reviews } = pictured(frozen(...rows));
    const remarks = model.remarks.filter(({ source }) => source.sheet === "Snapshots");
    return { remarks, reviews, trend: report.results.find((result) => result.kpi.id === kpi)?.trend };
  };

  test.each<[string, number, string, string]>([
    ["a day that is none", 1, "soon", "snapshot-unread"],
    ["a status that is none", 8, "Great", "snapshot-unread"],
    ["no KPI", 4, " ", "snapshot-unread"],
    ["a value that is no number", 5, "many", "snapshot-no-number"],
    ["another term", 3, "2020-07-01", "review-of-another-plan"],
  ])("%s is a remark", (_, place, value, code) => {
    expect(seen(withCell(place, value)).remarks.map((remark) => remark.code)).toEqual([code]);
  });

  test("an unread line is left out, the others stand", () => {
    const { reviews, trend } = seen(line, withCell(8, "Great"));
    expect(reviews[0]?.kpis.size).toBe(1);
    expect(trend?.last.status).toBe("behind");
  });

  test("a KPI that stands twice in a review counts by its first line", () => {
    const { remarks, trend } = seen(line, withCell(8, "Achieved"));
    expect(remarks.map(({ code }) => code)).toEqual(["snapshot-twice"]);
    expect(trend?.last.status).toBe("behind");
  });

  test("a figure that is no number is no figure, never zero", () => {
    expect(seen(withCell(5, "many")).trend?.last).toMatchObject({ actual: null, attainment: 0 });
  });

  test("an empty table, and texts that begin with =, are read as they stand", () => {
    expect(seen()).toEqual({ remarks: [], reviews: [], trend: undefined });
    expect(seen(withCell(9, '=HYPERLINK("x")')).trend?.sentence).toContain(
      'when the target was "=HYPERLINK("x")"',
    );
  });
});
