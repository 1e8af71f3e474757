import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { pastedAnnexes } from "../fixtures/annexes/pasted-annexes";
import { workbookBytes } from "../fixtures/annexes/workbook-bytes";
import { gridOf } from "../grid-of";
import { run } from "./a-machine";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));
const files = { "plan.xlsx": sample };

describe("report --json", () => {
  const report = run(["report", "plan.xlsx", "--json"], files).then(({ out }) => JSON.parse(out));

  test("has the fields that scripts rely on", async () => {
    expect(Object.keys(await report)).toEqual(
      expect.arrayContaining(["asOf", "term", "kpis", "pillars", "summary", "remarks"]),
    );
    const fields =
      "id action milestones kpi targetText target measure actual denominator expected baseline attainment status why members periods sources remarks";
    expect(Object.keys((await report).kpis[0])).toEqual(expect.arrayContaining(fields.split(" ")));
  });

  test("44 KPIs, the parts of one action by their numbers", async () => {
    const ids = (await report).kpis.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(44);
    expect(ids.slice(7, 9)).toEqual(["1-(h)(1)", "1-(h)(2)"]);
  });

  test("milestones as ids: an ordinal, a range written out, a part alone, specific", async () => {
    const of = async (id: string) =>
      (await report).kpis.find((kpi: { id: string }) => kpi.id === id).milestones;
    expect(await of("1-(o)")).toEqual(["1.1.3/10"]);
    expect(await of("1-(s)")).toEqual(["1.2.2/1", "1.2.2/2", "1.2.2/3"]);
    expect(await of("2-(a)")).toEqual(["1.2.3"]);
    expect(await of("3-(j)")).toEqual(["specific"]);
  });

  test("as-of is what the user gave, else what Settings say", async () => {
    expect((await report).asOf).toBe("2019-06-30");
    const given = await run(["report", "plan.xlsx", "--json", "--as-of", "2018-12-31"], files);
    expect(JSON.parse(given.out).asOf).toBe("2018-12-31");
  });

  test("as-of is today where neither says it", async () => {
    const bytes = await workbookBytes(pastedAnnexes());
    const { out } = await run(["report", "p.xlsx", "--json"], { "p.xlsx": bytes });
    expect(JSON.parse(out).asOf).toBe("2026-11-22");
  });

  test("every source is a cell of the workbook", async () => {
    const names = (await openXlsx(sample).read()).sheets.map(({ name }) => name);
    for (const { sources } of (await report).kpis) {
      for (const { sheet, address } of sources) {
        expect(names).toContain(sheet);
        expect(address).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
      }
    }
  });

  test("the average of the sample's workshops is the published 4.76", async () => {
    const average = (await report).kpis.find(({ measure }: { measure: string }) => measure === "score");
    expect(average.actual).toBeCloseTo(4.76, 2);
  });
});

describe("report", () => {
  test("for people: the summary first, then a line per KPI", async () => {
    const { code, out } = await run(["report", "plan.xlsx"], files);
    expect(code).toBe(0);
    expect(out).toContain("of 44 measured");
    expect(out.split("\n").filter((line) => /^ {2}\d-\(/.test(line))).toHaveLength(44);
  });

  test("--out writes the workbook with the sheets of the product in it, the same twice", async () => {
    const once = await run(["report", "plan.xlsx", "--out", "out.xlsx"], files);
    const bytes = once.written.get("out.xlsx") ?? new Uint8Array();
    const { sheets } = await openXlsx(bytes).read();
    const owned = [
      "KPI Dashboard",
      "KPI Progress",
      "Member Scorecard",
      "Milestone Map",
      "Annual Report Tables",
    ];
    expect(sheets.map(({ name }) => name).slice(-owned.length)).toEqual(owned);
    const twice = await run(["report", "out.xlsx", "--out", "again.xlsx"], { "out.xlsx": bytes });
    expect(twice.written.get("again.xlsx")).toEqual(bytes);
  });

  test("--csv writes a row per KPI that Excel reads as UTF-8, and no formula", async () => {
    const { written } = await run(["report", "plan.xlsx", "--csv", "out.csv"], files);
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(written.get("out.csv"));
    expect(csv.startsWith("\uFEFFid,pillar,action")).toBe(true);
    expect(csv.match(/^\d-\(/gm)).toHaveLength(44);
    const hostile = gridOf("SAP", [
      ["Action plan 2018-2020"],
      ["Action", "KPI", "Target"],
      ['=cmd|"/c calc"!A1', "Members", "1/2 Members"],
    ]);
    const ran = await run(["report", "h.xlsx", "--csv", "h.csv"], {
      "h.xlsx": await workbookBytes([hostile]),
    });
    expect(new TextDecoder().decode(ran.written.get("h.csv"))).not.toMatch(/(^|,)"?=/m);
  });

  test("a user's own sheet called KPI Progress is left alone and refused", async () => {
    const bytes = await workbookBytes([...pastedAnnexes(), gridOf("KPI Progress", [["My own notes"]])]);
    const { code, error, written } = await run(["report", "p.xlsx", "--out", "o.xlsx"], { "p.xlsx": bytes });
    expect([code, written.size]).toEqual([2, 0]);
    expect(error).toContain("Rename that sheet");
  });

  test("a workbook with macros under another name is warned of", async () => {
    const { error } = await run(["report", "plan.xlsm", "--out", "o.xlsx"], { "plan.xlsm": sample });
    expect(error).toContain(".xlsm");
  });
});

describe("check", () => {
  test("1 where there is something to look at, and every finding with its cell and what to do", async () => {
    const { code, out } = await run(["check", "plan.xlsx", "--json"], files);
    const { sheets, plan, remarks } = JSON.parse(out);
    expect(code).toBe(1);
    expect(remarks[0]).toMatchObject({
      code: "target-missing",
      severity: "warning",
      sheet: "Strategic Action Plan",
      address: "E13",
    });
    expect(Object.keys(remarks[0])).toEqual(["code", "severity", "sheet", "address", "text", "next"]);
    expect(sheets.map(({ role }: { role: string }) => role)).toContain("activity-log");
    expect(sheets[1].headings).toContainEqual({
      column: "target",
      text: "Target",
      address: expect.stringMatching(/^E\d+$/),
    });
    expect(plan.actions).toHaveLength(43);
    expect(plan.actions[2].activities.at(-1).seeAlso).toEqual(["1-(h)", "1-(i)"]);
    expect(plan.actions[0]).toMatchObject({
      id: "1-(a)",
      sapNumber: 5,
      milestones: ["1.1.1/1"],
      timeframe: { type: "ongoing" },
    });
  });

  test("0 where there is nothing", async () => {
    const plain = gridOf("SAP", [
      ["Action plan 2018-2020"],
      ["No.", "Action", "KPI", "Target", "Timeframe"],
      ["a", "Risk", "Members", "1/2 Members", "June 2020"],
    ]);
    const { code, out } = await run(["check", "p.xlsx"], { "p.xlsx": await workbookBytes([plain]) });
    expect(code).toBe(0);
    expect(out).toContain("Nothing to look at.");
  });
});

describe("explain", () => {
  const explain = async (words: readonly string[], input = "") =>
    (await run(["explain", ...words], {}, input)).out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("an object a line for every text", async () => {
    expect(await explain(["--kind", "target", "At least 22/33 Members", "soon"])).toMatchObject([
      { text: "At least 22/33 Members", kind: "ratio", comparator: ">=", value: 22, of: 33 },
      { text: "soon", kind: "unparseable", measurable: false },
    ]);
  });

  test("standard input, a text a line, blank ones too", async () => {
    expect(await explain(["--kind", "milestone"], "1.1.3 - 2nd milestone\r\n\n1.2.3\n")).toMatchObject([
      { refs: [{ action: "1.1.3", milestones: [2] }], status: "ok" },
      { status: "none" },
      { refs: [{ action: "1.2.3", milestones: [] }] },
    ]);
  });

  test("with --ndjson a JSON string a line, so that a text may hold line breaks", async () => {
    expect(await explain(["--kind", "timeframe", "--ndjson"], '"June\\n2020"\n')).toMatchObject([
      { text: "June\n2020", type: "date", end: "2020-06-30" },
    ]);
  });

  test("a Member by another name", async () => {
    expect(await explain(["--kind", "member", "Viet Nam", "Austria"])).toMatchObject([
      { member: "Vietnam" },
      { member: null },
    ]);
  });
});

describe("what does not fit is said in a sentence, with exit code 2 and nothing written", () => {
  test.each([
    [[], "Say what to do"],
    [["frobnicate"], 'no command "frobnicate"'],
    [["report"], "needs a workbook"],
    [["report", "plan.xlsx", "more.xlsx"], "one workbook"],
    [["report", "plan.xlsx", "--as-of", "30/06/2019", "--out", "o.xlsx"], "write it as 2019-06-30"],
    [["report", "plan.xlsx", "--as-of", "2019-02-29"], "no day"],
    [["report", "plan.xlsx", "--colour"], "--colour"],
    [["report", "missing.xlsx", "--out", "o.xlsx"], "missing.xlsx"],
    [["report", "plan.xlsx", "--out", "plan.xlsx"], "plan.xlsx is taken"],
    [["report", "plan.xlsx", "--csv", "plan.xlsx"], "plan.xlsx is taken"],
    [["report", "plan.xlsx", "--out", "o.xlsx", "--csv", "o.xlsx"], "o.xlsx is taken"],
    [["import", "text.xlsx", "--into", "plan.xlsx", "--out", "plan.xlsx"], "plan.xlsx is taken"],
    [["import", "text.xlsx", "--into", "plan.xlsx", "--out", "text.xlsx"], "text.xlsx is taken"],
    [["import", "plan.xlsx", "--into", "plan.xlsx"], "plan.xlsx is taken"],
    [
      ["import", "text.xlsx", "--into", "plan.xlsx", "--map", "map.json", "--out", "map.json"],
      "map.json is taken",
    ],
    [["explain", "x"], "--kind"],
    [["explain", "--kind", "constructor", "x"], "--kind"],
    [["check", "text.xlsx"], "text.xlsx"],
  ])("%j", async (words, said) => {
    const { code, out, error, written } = await run(words, {
      ...files,
      "text.xlsx": new TextEncoder().encode("a,b\n1,2"),
    });
    expect([code, out, written.size]).toEqual([2, "", 0]);
    if (said !== "text.xlsx") expect(error).toContain(said);
    expect(error.length).toBeGreaterThan(20);
  });

  test("a line that is no JSON string is named", async () => {
    const { code, error } = await run(
      ["explain", "--kind", "target", "--ndjson"],
      {},
      '"At least 5"\nAt least 5\n',
    );
    expect(code).toBe(2);
    expect(error).toContain("Line 2");
  });

  test("a workbook without a plan says what a plan needs", async () => {
    const { code, error } = await run(["report", "b.xlsx", "--out", "o.xlsx"], {
      "b.xlsx": await workbookBytes([
        gridOf("Budget", [
          ["Item", "Cost"],
          ["Paper", 5],
        ]),
      ]),
    });
    expect(code).toBe(2);
    expect(error).toContain('"Budget"');
    expect(error).toContain("heading row");
  });
});

test("help and version are fine", async () => {
  expect(await run(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("Exit codes") });
  expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
