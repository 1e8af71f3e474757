import { memberName } from "../../../src/domain/member/member";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { drawSheets } from "../../../src/usecases/drawing/draw-sheets";
import { memberProfileDrawing } from "../../../src/usecases/drawing/member-profile";
import { allDrawings } from "../../../src/usecases/drawing/owned-drawings";
import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import { gridOf } from "../../grid-of";
import { asOf, smallOffice, textOf, valuesOf } from "../../sheets/dashboard/a-picture";

const days = { asOf, today: asOf };
const needs = gridOf`Needs Survey
  Round | Date       | Member | Topic  | Need | Implemented
  2017  | 2017-05-01 | Fiji   | Origin | high | in progress
  2018  | 2018-05-01 | Samoa  | Origin | low  | no`;

const small = smallOffice();
const bookOf = (...more: readonly SheetSnapshot[]) => memoryWorkbook([...small.snapshot.sheets, ...more]);
const fiji = memberProfileDrawing(memberName("Fiji"));

const profileIn = async (workbook: ReturnType<typeof bookOf>): Promise<SheetSnapshot | undefined> =>
  (await workbook.read()).sheets.find(({ name }) => name === "Member Profile");

test("a Member's profile: who, its answers, its activities, its needs and surveys", async () => {
  const workbook = bookOf(needs);
  await drawSheets(workbook, days, fiji);
  const text = (await profileIn(workbook))?.rows
    .map((row) => row.filter((cell) => typeof cell === "string").join(" | "))
    .join("\n");
  expect(text).toMatch(/^Member Profile.*\nFiji\nPacific Islands {3}·/);
  expect(text).toContain("2 yes, 1 in progress, 0 not yet, 0 no answer. Named in 2 delivered activities.");
  expect(text).toMatch(/1-\(b\) \| Single Window \| ◐ in progress \| ► Behind \| 0 \(asked ≥ 4 of 4\)/);
  expect(text).toMatch(/took part in \(2\)[^]*Visit \| 1-\(a\) \| national \| Suva[^]*First talk/);
  expect(text).toMatch(/Planned \(1\)[^]*Window day/); // "the Pacific" names it
  expect(text).toMatch(
    /2018 \| Needs survey: no answer\n2017 \| Needs survey: answered[^]*Origin \| high \| in progress/,
  );
});

test("is one portrait page", () => {
  const [drawing] = fiji(small);
  expect(drawing?.print).toMatchObject({ orientation: "portrait", fitToWidth: true, pagesTall: 1 });
});

test("without surveys, activities or answers it says so", () => {
  const [drawing] = memberProfileDrawing(memberName("Tonga"))(small);
  const text = drawing ? textOf(drawing) : "";
  expect(text).toContain("Not active: it is counted in no KPI.");
  expect(text).toContain("The Activity Log names it in no delivered row.");
  expect(text).toContain("The workbook has no answers to a needs survey.");
});

test("a Member that the register does not have is refused", () =>
  expect(() => memberProfileDrawing(memberName("=Atlantis"))(small)).toThrow('no Member "=Atlantis"'));

test("one that stands in the workbook is drawn anew by a refresh, for the same Member", async () => {
  const workbook = bookOf();
  await drawSheets(workbook, days, fiji);
  const before = await profileIn(workbook);
  await workbook.apply([
    {
      ...{ kind: "patch", sheet: "Member Status" },
      cells: [{ row: 1, column: 2, was: "in progress", becomes: "yes" }],
    },
  ]);
  await refreshPlan(workbook, days);
  const after = await profileIn(workbook);
  expect(after?.rows[1]?.[0]).toBe("Fiji");
  expect(before?.rows[3]?.[0]).toContain("2 yes, 1 in progress");
  expect(after?.rows[3]?.[0]).toContain("3 yes, 0 in progress");
});

test("where none stands, drawing everything draws none; the dashboard comes first", () => {
  const names = allDrawings(small).map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(["KPI Dashboard", "KPI Progress", "Member Scorecard"]);
  expect(names).not.toContain("Member Profile");
});

test("a long list is cut, and says how much is left", () => {
  const rows = Array.from({ length: 40 }, (_, at) => ({
    ...{ row: at + 2, date: asOf, activity: `Talk ${at}`, actions: [], status: "delivered" as const },
    ...{
      score: undefined,
      respondents: undefined,
      requested: false,
      requestMet: undefined,
      expertsUsed: undefined,
    },
    words: { type: "", members: "Fiji", venue: "", endDate: undefined },
  }));
  const evidence = { ...small.model.evidence, activityLog: { ...small.model.evidence.activityLog, rows } };
  const [drawing] = fiji({ ...small, model: { ...small.model, evidence } });
  if (drawing === undefined) throw new Error("nothing was drawn");
  expect(textOf(drawing)).toContain("and 30 more: earlier ones in the Activity Log");
  expect(valuesOf(drawing).filter((row) => /^Talk /.test(String(row[1])))).toHaveLength(10);
});
