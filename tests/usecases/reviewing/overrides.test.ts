import { actionId, kpiId } from "../../../src/domain/plan/ids";
import { summarySentence } from "../../../src/domain/kpi/summary";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { planDecision, planNote, planOverride } from "../../../src/usecases/reviewing/overrides";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { undoOf } from "../../../src/usecases/undo";
import { gridOf } from "../../grid-of";
import { aLog, aModel, aStatus, aWorkbook, existing, today } from "../entering/a-model";

const kpi = kpiId(actionId(1, "a"));
const choices = gridOf`Choices
  Kind | Subject | Value | Note | By | When`;
const request = {
  kpi,
  status: "on-track",
  note: "Two reports are on their way",
  by: "A. Director",
  today,
} as const;
const shown = ({ preview }: ReturnType<typeof planOverride>) =>
  preview.map(({ address, label, was, becomes }) => `${address} ${label}: ${was} > ${becomes}`);
const codes = ({ problems }: ReturnType<typeof planOverride>) => problems.map(({ code }) => code);

async function applied(...requests: readonly Parameters<typeof planDecision>[1][]) {
  const workbook = aWorkbook(aStatus, aLog, choices);
  for (const next of requests)
    await workbook.apply(planDecision(readWorkbookModel(await workbook.read()), next).changes);
  const { sheets } = await workbook.read();
  const rows = sheets.find(({ name }) => name === "Choices")?.rows.slice(1) ?? [];
  return { rows: rows.map((cells) => cells.slice(0, 5)), found: await existing(workbook, kpi), workbook };
}

test("a status that is set is kept in Choices; the computed one stays, and the summary says so", async () => {
  const workbook = aWorkbook(aStatus, aLog, choices);
  const plan = planOverride(readWorkbookModel(await workbook.read()), request);
  expect(shown(plan)).toEqual([
    "A2 Kind:  > override",
    "B2 Subject:  > 1-(a)",
    "C2 Value:  > On track",
    "D2 Note:  > Two reports are on their way",
    "E2 By:  > A. Director",
    "F2 When:  > 30 Jun 2019",
  ]);
  const before = await existing(workbook, kpi);
  await workbook.apply(plan.changes);
  const after = await existing(workbook, kpi);
  expect(after?.status).toBe(before?.status);
  expect(after?.decision).toMatchObject({ status: "on-track", by: "A. Director", when: today });
  const { summary } = reportKpis(readWorkbookModel(await workbook.read()), { asOf: undefined, today });
  expect(summarySentence(summary)).toMatch(/1 on track.*; 1 set by a director$/);
  const undo = undoOf(plan.changes);
  await workbook.apply(undo.kind === "changes" ? undo.changes : []);
  expect((await existing(workbook, kpi))?.decision).toBeUndefined();
});

test("setting it again changes the row, clearing keeps it", async () => {
  const { rows, found } = await applied(
    request,
    { ...request, status: "behind", note: "Later than said" },
    { ...request, status: undefined, note: "" },
  );
  expect(rows).toEqual([["override", "1-(a)", "cleared", "Later than said", "A. Director"]]);
  expect(found?.decision).toBeUndefined();
});

test("a note alone sets nothing; a note that becomes the reason is not said twice", async () => {
  const noted = await applied({ ...request, status: undefined });
  expect(noted.found?.decision).toMatchObject({ note: request.note });
  expect(noted.found?.decision?.status).toBeUndefined();
  const { rows, found } = await applied({ ...request, status: undefined }, request);
  expect(rows.map((cells) => cells.slice(0, 3))).toEqual([
    ["note", "1-(a)", "cleared"],
    ["override", "1-(a)", "On track"],
  ]);
  expect(found?.decision?.further).toBeUndefined();
});

test("a note beside a status that is set stands apart from it", () => {
  const sheet = gridOf`Choices
    Kind     | Subject | Value    | Note   | By | When
    note     | 1-(A)   |          | Watch  | B  | 2019-05-01
    override | 1-(a)   | on-track | Because | A  | 2019-06-01`;
  const model = aModel(sheet);
  expect(model.decisions.get(kpi)).toMatchObject({
    ...{ status: "on-track", note: "Because", source: { sheet: "Choices", address: "A3:F3" } },
    further: { note: "Watch", by: "B", when: "2019-05-01" },
  });
  expect(shown(planNote(model, { ...request, note: "Watch it" }))).toEqual([
    "D2 Note: Watch > Watch it",
    "E2 By: B > A. Director",
    "F2 When: 1 May 2019 > 30 Jun 2019",
  ]);
});

test.each<[string, () => ReturnType<typeof planOverride>, string]>([
  [
    "a status without a note",
    () => planOverride(aModel(choices), { ...request, note: " \u200b\n" }),
    "note-missing",
  ],
  [
    "a KPI that the plan has not",
    () => planOverride(aModel(choices), { ...request, kpi: kpiId(actionId(9, "z")) }),
    "unknown-kpi",
  ],
  [
    "another sheet of the name",
    () => planOverride(aModel(gridOf("Choices", [["My notes"]])), request),
    "name-taken",
  ],
  [
    "a protected one",
    () => planOverride(aModel({ ...choices, isProtected: true }), request),
    "sheet-protected",
  ],
  [
    "no Note column",
    () => planOverride(aModel(gridOf("Choices", [["Kind", "Subject", "Value"]])), request),
    "column-missing",
  ],
  [
    "a text past Excel's limit",
    () => planOverride(aModel(choices), { ...request, note: "x".repeat(32_768) }),
    "text-too-long",
  ],
])("%s is a problem, and nothing is written", (_, plan, code) => {
  expect(codes(plan())).toEqual([code]);
  expect(plan().changes).toEqual([]);
});

test("nothing is written where it stands there already, or nothing is to be cleared", async () => {
  const { workbook } = await applied(request);
  const model = readWorkbookModel(await workbook.read());
  expect(planOverride(model, { ...request, by: "Somebody else" }).changes).toEqual([]);
  const open = aModel(choices);
  expect(planOverride(open, { ...request, status: undefined }).changes).toEqual([]);
  expect(planNote(open, { ...request, note: " " }).changes).toEqual([]);
});

describe("a row of Choices that cannot be applied is a remark, and what stood before stands", () => {
  const decided = (row: readonly (string | null)[]) =>
    aModel(
      gridOf("Choices", [
        ["Kind", "Subject", "Value", "Note", "By", "When"],
        ["override", "1-(a)", "Behind", "first", "A", "soon"],
        row,
      ]),
    );

  test.each<[string, readonly (string | null)[], string, string]>([
    ["an unknown status", ["Override", "1-(a)", "Splendid", "why"], "override-unread", "C3"],
    ["no note", ["override", "1-(a)", "On track", " "], "override-without-note", "D3"],
    ["an unknown KPI", ["override", "1-(zz)", "On track", "why"], "decision-unknown-kpi", "B3"],
    ["no subject", ["note", null, null, "why"], "decision-unknown-kpi", "B3"],
    ["a long text", ["override", "1-(a)", "on track ".repeat(3000), "why"], "override-unread", "C3"],
  ])("%s", (_, row, code, address) => {
    const { decisions, remarks } = decided(row);
    expect(decisions.get(kpi)).toMatchObject({ status: "behind", when: undefined });
    expect(remarks.filter((remark) => remark.source.sheet === "Choices")).toMatchObject([
      { code, source: { address } },
    ]);
  });

  test("a status by the word that Settings give it is read", () => {
    const settings = gridOf`Settings
      Setting               | Value
      Term start            | 2018-07-01
      Term end              | 2020-06-30
      Label on track        | Green`;
    const sheet = gridOf("Choices", [
      ["Kind", "Subject", "Value", "Note"],
      ["override", "1-(a)", "▲ Green", "why"],
    ]);
    const { settings: statusStyles, decisions } = readWorkbookModel({
      sheets: [
        ...aModel()
          .sheets.slice(0, 2)
          .map(({ sheet: s }) => s),
        settings,
        sheet,
      ],
    });
    expect([statusStyles.statusStyles["on-track"].word, decisions.get(kpi)?.status]).toEqual([
      "Green",
      "on-track",
    ]);
  });
});
