import { memberName } from "../../src/domain/member/member";
import { actionId, kpiId } from "../../src/domain/plan/ids";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import type { CellValue, SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { answersWritten, planTickMembers, type TickedAnswer } from "../../src/usecases/tick-members";
import { undoOf } from "../../src/usecases/undo";
import { gridOf } from "../grid-of";
import { aLog, aModel, aPlan, aStatus, aWorkbook, existing } from "./entering/a-model";

const kpi = kpiId(actionId(1, "a"));
const other = kpiId(actionId(1, "b"));
const yes: TickedAnswer = { kind: "yes" };
const since = (day: string): TickedAnswer => ({ kind: "yes", since: calendarDate(day) });

const ticks = (answers: Record<string, TickedAnswer>, id = kpi) => ({
  kpi: id,
  answers: new Map(Object.entries(answers).map(([name, answer]) => [memberName(name), answer])),
});
const picture = ({ preview }: ReturnType<typeof planTickMembers>) =>
  preview.map(({ address, label, was, becomes }) => `${address} ${label}: ${was} > ${becomes}`);

test("a ticked Member moves the KPI at once, and undo takes it back", async () => {
  const workbook = aWorkbook(aStatus);
  const plan = planTickMembers(
    readWorkbookModel(await workbook.read()),
    ticks({ Tonga: since("2019-03-01") }),
  );
  expect((await existing(workbook, kpi))?.actual).toBe(1);
  await workbook.apply(plan.changes);
  expect((await existing(workbook, kpi))?.actual).toBe(2);
  const undo = undoOf(plan.changes);
  await workbook.apply(undo.kind === "changes" ? undo.changes : []);
  expect((await existing(workbook, kpi))?.members?.unknown).toEqual(["Tonga"]);
});

test("only the cells that change are written, with what is there now", () => {
  const plan = planTickMembers(
    aModel(aStatus),
    ticks({ Fiji: yes, Samoa: { kind: "in-progress" }, Tonga: { kind: "unknown" } }),
  );
  expect(picture(plan)).toEqual(["B3 Samoa: no > in progress"]);
  expect(plan.changes).toEqual([
    {
      kind: "patch",
      sheet: "Member Status",
      cells: [{ row: 2, column: 1, was: "no", becomes: "in progress" }],
    },
  ]);
});

test("ticking a dated yes again keeps its day; another day replaces it", () => {
  expect(planTickMembers(aModel(aStatus), ticks({ Fiji: since("2019-01-15") })).changes).toEqual([]);
  const plan = planTickMembers(aModel(aStatus), ticks({ Fiji: since("2018-12-01") }));
  expect(picture(plan)).toEqual(["B2 Fiji: 15 Jan 2019 > 1 Dec 2018"]);
  expect(plan.preview[0]?.takesBack).toBeUndefined();
});

test.each<[string, TickedAnswer]>([
  ["no", { kind: "no" }],
  ["in progress", { kind: "in-progress" }],
  ["", { kind: "unknown" }],
])('a yes that becomes "%s" is marked as taken back', (becomes, answer) => {
  const { preview } = planTickMembers(aModel(aStatus), ticks({ Fiji: answer }));
  expect(preview).toMatchObject([{ was: "15 Jan 2019", becomes, takesBack: true }]);
});

test("a cell that says nothing readable is left as it is and named; the others are written", () => {
  const status = gridOf`Member Status
    Member | 1-(a) Risk management
    Fiji   | soon
    Samoa  | #REF!
    Tonga  | `;
  const plan = planTickMembers(aModel(status), ticks({ Fiji: yes, Samoa: yes, Tonga: yes }));
  expect(plan.problems.map(({ code, field }) => [code, field])).toEqual([
    ["cell-unread", "Fiji"],
    ["cell-unread", "Samoa"],
  ]);
  expect(picture(plan)).toEqual(["B4 Tonga:  > yes"]);
});

test("a KPI without a column gets one beside the table, headed by its id", async () => {
  const workbook = aWorkbook(aStatus);
  const plan = planTickMembers(readWorkbookModel(await workbook.read()), ticks({ Fiji: yes }, other));
  expect(picture(plan)).toEqual(["C1 New column:  > 1-(b) Workshops", "C2 Fiji:  > yes"]);
  await workbook.apply(plan.changes);
  const { evidence } = readWorkbookModel(await workbook.read());
  expect(evidence.memberStatus.get(other)?.answers.get(memberName("Fiji"))).toEqual({ kind: "yes" });
});

test("a column is not begun for answers that say nothing", () => {
  const plan = planTickMembers(aModel(aStatus), ticks({ Fiji: { kind: "unknown" } }, other));
  expect([plan.changes, plan.preview]).toEqual([[], []]);
});

test("where something stands beside the table, the column is refused with what to do", () => {
  const rows: readonly (readonly CellValue[])[] = [
    ...aStatus.rows.slice(0, 2),
    ["Samoa", "no", "asked in May"],
  ];
  const { problems, changes } = planTickMembers(
    aModel(gridOf("Member Status", rows)),
    ticks({ Fiji: yes }, other),
  );
  expect(problems).toMatchObject([
    { code: "no-room-for-column", next: expect.stringContaining("blank column") },
  ]);
  expect(changes).toEqual([]);
});

test("a Member without a row gets one under the table", async () => {
  const workbook = aWorkbook(gridOf("Member Status", aStatus.rows.slice(0, 3)));
  const plan = planTickMembers(
    readWorkbookModel(await workbook.read()),
    ticks({ Tonga: since("2019-03-01") }),
  );
  expect(picture(plan)).toEqual(["A4 New row:  > Tonga", "B4 Tonga:  > 1 Mar 2019"]);
  await workbook.apply(plan.changes);
  expect((await existing(workbook, kpi))?.actual).toBe(2);
});

test("of a Member that stands twice the row that counts is changed, and unknown clears both", () => {
  const twice = gridOf`Member Status
    Member | 1-(a) Risk management
    Fiji   | no
    Samoa  |
    Fiji   | yes`;
  expect(picture(planTickMembers(aModel(twice), ticks({ Fiji: { kind: "no" } })))).toEqual([
    "B4 Fiji: yes > no",
  ]);
  const cleared = planTickMembers(aModel(twice), ticks({ Fiji: { kind: "unknown" } }));
  expect(picture(cleared)).toEqual(["B2 Fiji: no > ", "B4 Fiji: yes > "]);
});

test("a Member Status that has only Members takes its first column", async () => {
  const blank = gridOf`Member Status
    Member
    Fiji
    Samoa`;
  const workbook = aWorkbook(blank);
  await workbook.apply(
    planTickMembers(readWorkbookModel(await workbook.read()), ticks({ Samoa: yes })).changes,
  );
  expect((await existing(workbook, kpi))?.members?.yes).toEqual(["Samoa"]);
});

test.each<[string, readonly SheetSnapshot[], string]>([
  ["no Member Status", [aLog], "no-member-status"],
  ["a protected one", [{ ...aStatus, isProtected: true }], "sheet-protected"],
])("%s is said before anything is written", (_, sheets, code) => {
  const plan = planTickMembers(aModel(...sheets), ticks({ Fiji: yes }));
  expect(plan).toMatchObject({ changes: [], problems: [{ code, next: expect.any(String) }] });
});

test("a KPI or a Member that nobody knows is said, never made up", () => {
  const strange = planTickMembers(aModel(aStatus), ticks({ Fiji: yes }, kpiId(actionId(9, "z"))));
  expect(strange.problems).toMatchObject([{ code: "unknown-kpi" }]);
  const stranger = planTickMembers(aModel(aStatus), ticks({ "=1+1": yes, ["__proto__ "]: yes, Tonga: yes }));
  expect(stranger.problems.map(({ field }) => field)).toEqual(["=1+1", "__proto__ "]);
  expect(picture(stranger)).toEqual(["B4 Tonga:  > yes"]);
});

test("nothing about the plan is changed by a tick", () => {
  const plan = planTickMembers(aModel(aStatus), ticks({ Tonga: yes }));
  expect(plan.changes.map(({ sheet }) => sheet)).not.toContain(aPlan.name);
});

test("answers are told by Members, not by the cells that they take: new columns and rows are no answers", () => {
  const model = aModel(gridOf`Member Status
    Member | 1-(b) Workshops
    Fiji   | yes`);
  const plan = planTickMembers(model, ticks({ Fiji: yes, Samoa: yes, Tonga: { kind: "no" } }));
  expect(plan.preview.length).toBeGreaterThan(3);
  expect(answersWritten(model, plan)).toBe(3);
});
