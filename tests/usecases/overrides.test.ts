import { actionId, kpiId } from "../../src/domain/plan/ids";
import { summarySentence } from "../../src/domain/kpi/summary";
import { readOffice } from "../../src/sheets/office/read-office";
import { planDecision, planNote, planOverride } from "../../src/usecases/overrides";
import { reportKpis } from "../../src/usecases/report-kpis";
import { undoOf } from "../../src/usecases/undo";
import { gridOf } from "../grid-of";
import { aLog, anOffice, aStatus, aWorkbook, standing, today } from "./entering/an-office";

const kpi = kpiId(actionId(1, "a"));
const choices = gridOf`Choices
  Kind | Subject | Value | Note | By | When`;
const wish = {
  kpi,
  status: "on-track",
  note: "Two reports are on their way",
  by: "A. Director",
  today,
} as const;
const shown = ({ preview }: ReturnType<typeof planOverride>) =>
  preview.map(({ address, label, was, becomes }) => `${address} ${label}: ${was} > ${becomes}`);
const codes = ({ problems }: ReturnType<typeof planOverride>) => problems.map(({ code }) => code);

async function applied(...wishes: readonly Parameters<typeof planDecision>[1][]) {
  const workbook = aWorkbook(aStatus, aLog, choices);
  for (const next of wishes)
    await workbook.apply(planDecision(readOffice(await workbook.read()), next).changes);
  const { sheets } = await workbook.read();
  const rows = sheets.find(({ name }) => name === "Choices")?.rows.slice(1) ?? [];
  return { rows: rows.map((cells) => cells.slice(0, 5)), found: await standing(workbook, kpi), workbook };
}

test("a status that is set is kept in Choices; the computed one stays, and the summary says so", async () => {
  const workbook = aWorkbook(aStatus, aLog, choices);
  const plan = planOverride(readOffice(await workbook.read()), wish);
  expect(shown(plan)).toEqual([
    "A2 Kind:  > override",
    "B2 Subject:  > 1-(a)",
    "C2 Value:  > On track",
    "D2 Note:  > Two reports are on their way",
    "E2 By:  > A. Director",
    "F2 When:  > 30 Jun 2019",
  ]);
  const before = await standing(workbook, kpi);
  await workbook.apply(plan.changes);
  const after = await standing(workbook, kpi);
  expect(after?.status).toBe(before?.status);
  expect(after?.decision).toMatchObject({ status: "on-track", by: "A. Director", when: today });
  const { summary } = reportKpis(readOffice(await workbook.read()), { asOf: undefined, today });
  expect(summarySentence(summary)).toMatch(/1 on track.*; 1 set by a director$/);
  const undo = undoOf(plan.changes);
  await workbook.apply(undo.kind === "changes" ? undo.changes : []);
  expect((await standing(workbook, kpi))?.decision).toBeUndefined();
});

test("setting it again changes the row, clearing keeps it", async () => {
  const { rows, found } = await applied(
    wish,
    { ...wish, status: "behind", note: "Later than said" },
    { ...wish, status: undefined, note: "" },
  );
  expect(rows).toEqual([["override", "1-(a)", "cleared", "Later than said", "A. Director"]]);
  expect(found?.decision).toBeUndefined();
});

test("a note alone sets nothing; a note that becomes the reason is not said twice", async () => {
  const noted = await applied({ ...wish, status: undefined });
  expect(noted.found?.decision).toMatchObject({ note: wish.note });
  expect(noted.found?.decision?.status).toBeUndefined();
  const { rows, found } = await applied({ ...wish, status: undefined }, wish);
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
  const office = anOffice(sheet);
  expect(office.decisions.get(kpi)).toMatchObject({
    ...{ status: "on-track", note: "Because", source: { sheet: "Choices", address: "A3:F3" } },
    further: { note: "Watch", by: "B", when: "2019-05-01" },
  });
  expect(shown(planNote(office, { ...wish, note: "Watch it" }))).toEqual([
    "D2 Note: Watch > Watch it",
    "E2 By: B > A. Director",
    "F2 When: 1 May 2019 > 30 Jun 2019",
  ]);
});

test.each<[string, () => ReturnType<typeof planOverride>, string]>([
  [
    "a status without a note",
    () => planOverride(anOffice(choices), { ...wish, note: " \u200b\n" }),
    "note-missing",
  ],
  [
    "a KPI that the plan has not",
    () => planOverride(anOffice(choices), { ...wish, kpi: kpiId(actionId(9, "z")) }),
    "unknown-kpi",
  ],
  [
    "another sheet of the name",
    () => planOverride(anOffice(gridOf("Choices", [["My notes"]])), wish),
    "name-taken",
  ],
  [
    "a protected one",
    () => planOverride(anOffice({ ...choices, isProtected: true }), wish),
    "sheet-protected",
  ],
  [
    "no Note column",
    () => planOverride(anOffice(gridOf("Choices", [["Kind", "Subject", "Value"]])), wish),
    "column-missing",
  ],
  [
    "a text past Excel's limit",
    () => planOverride(anOffice(choices), { ...wish, note: "x".repeat(32_768) }),
    "text-too-long",
  ],
])("%s is a problem, and nothing is written", (_, plan, code) => {
  expect(codes(plan())).toEqual([code]);
  expect(plan().changes).toEqual([]);
});

test("nothing is written where it stands there already, or nothing is to be cleared", async () => {
  const { workbook } = await applied(wish);
  const office = readOffice(await workbook.read());
  expect(planOverride(office, { ...wish, by: "Somebody else" }).changes).toEqual([]);
  const open = anOffice(choices);
  expect(planOverride(open, { ...wish, status: undefined }).changes).toEqual([]);
  expect(planNote(open, { ...wish, note: " " }).changes).toEqual([]);
});

describe("a row of Choices that cannot be applied is a remark, and what stood before stands", () => {
  const decided = (row: readonly (string | null)[]) =>
    anOffice(
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
    const { settings: looks, decisions } = readOffice({
      sheets: [
        ...anOffice()
          .sheets.slice(0, 2)
          .map(({ sheet: s }) => s),
        settings,
        sheet,
      ],
    });
    expect([looks.looks["on-track"].word, decisions.get(kpi)?.status]).toEqual(["Green", "on-track"]);
  });
});
