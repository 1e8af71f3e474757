import type { KpiId } from "../../../src/domain/plan/ids";
import { memberName, type Register } from "../../../src/domain/member/member";
import type { StatusColumn } from "../../../src/domain/kpi/evidence/evidence";
import { memberScorecard } from "../../../src/domain/member/scorecard";
import { scorecardSheet } from "../../../src/sheets/dashboard/scorecard-sheet";
import { usualStatusStyles } from "../../../src/sheets/palette";
import { memberScorecardDrawing } from "../../../src/usecases/drawing/owned-drawings";
import { samplePicture } from "../../ui/sample-picture";
import { aPlan, asOf, pictureIn, rowOf, smallOffice, textOf, valuesOf } from "./a-picture";

const drawn = (picture: ReturnType<typeof smallOffice>) => {
  const drawing = memberScorecardDrawing.draw(picture);
  if (drawing === undefined) throw new Error("nothing was drawn");
  return drawing;
};

const drawing = drawn(smallOffice());

describe("Member Scorecard", () => {
  test("a mark per Member and KPI, with the Member's totals", () => {
    expect(rowOf(drawing, "Fiji")?.cells.map((cell) => cell?.value)).toEqual([
      "Fiji",
      "✔",
      "◐",
      "✔",
      2,
      1,
      0,
      0,
    ]);
    expect(rowOf(drawing, "India")?.cells.map((cell) => cell?.value)).toEqual([
      "India",
      "?",
      "?",
      "✖",
      0,
      0,
      1,
      2,
    ]);
  });

  test("each mark has a colour of its own", () => {
    const fills = ["Fiji", "Samoa"].flatMap((name) =>
      (rowOf(drawing, name)?.cells.slice(1, 4) ?? []).map((cell) => [cell?.value, cell?.style?.fill]),
    );
    expect(new Map(fills as [string, string][])).toEqual(
      new Map([
        ["✔", usualStatusStyles["on-track"].fill],
        ["◐", usualStatusStyles.behind.fill],
        ["✖", usualStatusStyles["off-track"].fill],
        ["?", "#F3F4F6"],
      ]),
    );
  });

  test("totals by KPI: all Members, then each sub-region over its own", () => {
    const rows = valuesOf(drawing).slice(6);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["All Members (4): yes", 2, 0, 2],
      ["Pacific Islands (2)", 2, 0, 1],
      ["Fiji", "✔", "◐", "✔"],
      ["Samoa", "✔", "✖", "?"],
      ["South Asia (2)", 0, 0, 1],
      ["Nepal", "✖", "✖", "✔"],
      ["India", "?", "?", "✖"],
    ]);
  });

  test("a heading names its KPI in a note, and the status stands under it", () => {
    expect(drawing.rows[3]?.cells[1]).toMatchObject({
      value: "1-(a)",
      note: "1-(a): Risk management\nTarget: at least 3 of 4 Members",
    });
    expect(valuesOf(drawing)[4]?.slice(0, 4)).toEqual(["Status of the KPI", "▲", "►", "✔"]);
  });

  test("headings and names stay in view, and it is one page", () => {
    expect(drawing.freeze).toEqual({ rows: 7, columns: 1 });
    expect(drawing.print).toMatchObject({ orientation: "landscape", fitToWidth: true, pagesTall: 1 });
  });
});

test("the office's 33 Members and 20 KPIs are one page", async () => {
  const sheet = drawn(await samplePicture());
  expect(sheet.print.pagesTall).toBe(1);
  expect(sheet.rows.filter(({ cells }) => /^[✔◐✖?]$/.test(String(cells[1]?.value)))).toHaveLength(33);
});

test("a plan without a KPI that counts Members says so and has no table", () => {
  const sheet = drawn(pictureIn(aPlan(["a", "Talk", "Number of talks", "Once per year", "On-going"])));
  expect(textOf(sheet)).toContain("No KPI of the plan counts Members.");
  expect(sheet.rows).toHaveLength(3);
});

test("a name that looks like a formula stays text", () => {
  const { report, model } = smallOffice();
  const members: Register = [{ name: memberName("=1+1"), subRegion: "+X", otherNames: [], active: true }];
  const evidence = { members, memberStatus: model.evidence.memberStatus };
  const card = memberScorecard({ results: report.results, evidence, asOf });
  const sheet = scorecardSheet({ card, report });
  expect(rowOf(sheet, "=1+1")?.cells[0]).not.toHaveProperty("formula");
  expect(rowOf(sheet, "+X (1)")).toBeDefined();
});

describe("185 Members by 300 KPIs", () => {
  const { report, model } = smallOffice();
  const [first] = report.results;
  if (first === undefined) throw new Error("the office has KPIs");
  // Ids that no plan has: the sheet only shows them.
  const results = Array.from({ length: 300 }, (_, at) => ({
    ...first,
    kpi: { ...first.kpi, id: `1-(x${at})` as KpiId },
  }));
  const members: Register = Array.from({ length: 185 }, (_, at) => ({
    ...{ name: memberName(`Member ${at}`), subRegion: `Region ${at % 6}`, otherNames: [], active: true },
  }));
  const kinds = ["yes", "no", "in-progress"] as const;
  const memberStatus = new Map(
    results.map(({ kpi }, column): [typeof kpi.id, StatusColumn] => [
      kpi.id,
      {
        ...{ sheet: "Member Status", address: "B2:B186", filled: 185 },
        answers: new Map(members.map(({ name }, row) => [name, { kind: kinds[(row + column) % 3] ?? "no" }])),
      },
    ]),
  );
  const big = { ...report, results };
  const card = memberScorecard({ results, evidence: { ...model.evidence, members, memberStatus }, asOf });
  const sheet = scorecardSheet({ card, report: big });

  test("is split into blocks of 30 KPIs, each beginning a page with its own headings", () => {
    expect(sheet.columnWidths.length).toBe(1 + 30 + 4);
    expect(sheet.print.pageStarts).toHaveLength(9);
    for (const start of sheet.print.pageStarts ?? [])
      expect(sheet.rows[start]?.cells[0]?.value).toBe("Member");
    const marks = sheet.rows.flatMap(({ cells }) =>
      cells.filter((cell) => /^[✔◐✖?]$/.test(String(cell?.value))),
    );
    expect(marks.length).toBe(185 * 300);
  });

  test("shares a handful of styles", () => {
    expect(
      new Set(sheet.rows.flatMap(({ cells }) => cells.map((cell) => JSON.stringify(cell?.style)))).size,
    ).toBeLessThan(30);
  });
});
