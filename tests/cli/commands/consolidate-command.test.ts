import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";
import { buildXlsx } from "../../hosts/xlsx-file/build-xlsx";
import { run } from "../a-machine";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx")));
const damaged = new TextEncoder().encode("no workbook");

/** An office with so many events; its settings name the term and the day. */
const office = (
  name: string,
  events: number,
  more: readonly (readonly [string, string])[] = [],
): Promise<Uint8Array> =>
  buildXlsx([
    gridOf("Plan", [
      [`${name} action plan`],
      ["No.", "Action", "KPI", "Target", "Timeframe", "RSP Milestone"],
      ["1", "Hold workshops", "Number of workshops", "At least 4 workshops", "June 2020", "1.1.3 - 10th"],
      ["2", "Publish the newsletter", "Number of issues", "At least 2 issues", "June 2020", ""],
    ]),
    gridOf("Activity Log", [
      ["Date", "Activity", "Actions", "Type", "Status"],
      ...Array.from({ length: events }, (_, at) => [
        `2019-0${at + 1}-10`,
        "Workshop",
        "1-(a)",
        "workshop",
        "delivered",
      ]),
    ]),
    gridOf("Settings", [
      ["Setting", "Value"],
      ["Term start", "2018-07-01"],
      ["Term end", "2020-06-30"],
      ["As of", "2019-06-30"],
      ...more,
    ]),
  ]);

const sheetsOf = async (bytes: Uint8Array | undefined): Promise<readonly SheetSnapshot[]> =>
  (await openXlsx(bytes ?? new Uint8Array()).read()).sheets;
const textsOf = (sheets: readonly SheetSnapshot[], name: string): readonly string[] =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((row) => row.map(String).join(" | "));

const offices = async (): Promise<Record<string, Uint8Array>> => ({
  "in/North.xlsx": await office("North", 4),
  "in/South.xlsx": await office("South", 0),
  "in/Damaged.xlsx": damaged,
});
const words = ["consolidate", "in", "--out", "region.xlsx"];

test("every office is judged as report judges it, and the worst comes first", async () => {
  const files = { ...(await offices()), "in/Sample.xlsx": sample };
  const { out, code } = await run([...words, "--json"], files);
  expect(code).toBe(1);
  const found = JSON.parse(out);
  expect(found.offices.map(({ office: name }: { office: string }) => name)).toEqual([
    "Sample",
    "North",
    "South",
  ]);
  for (const { file, summary } of found.offices) {
    const report = JSON.parse((await run(["report", file, "--json"], files)).out);
    expect(summary.counts).toEqual(report.summary.counts);
  }
});

test("a file that cannot be read is a line with its reason, and the others go on", async () => {
  const { out, written, code } = await run(words, await offices());
  expect(code).toBe(1);
  expect(out).toContain("in/Damaged.xlsx: The file is not an Excel workbook.");
  const lines = textsOf(await sheetsOf(written.get("region.xlsx")), "Not Reported");
  expect(lines.some((line) => line.startsWith("in/Damaged.xlsx | The file is not"))).toBe(true);
  expect(lines.some((line) => line.startsWith("South | "))).toBe(true);
});

test("where no file can be read nothing is written", async () => {
  const { code, written, error } = await run(words, { "in/Damaged.xlsx": damaged });
  expect({ code, files: written.size }).toEqual({ code: 2, files: 0 });
  expect(error).toContain("in/Damaged.xlsx");
});

test("only what changed since the last run is judged again", async () => {
  const files = await offices();
  const first = await run(words, files);
  const cache = first.written.get("region.xlsx.cache") ?? new Uint8Array();
  const changed = { ...files, "in/South.xlsx": await office("South", 3), "region.xlsx.cache": cache };
  const second = await run(words, changed);
  expect(second.judged).toEqual(["in/South.xlsx"]);
  expect(second.out).toBe(
    (await run(words, { ...changed, "region.xlsx.cache": damaged })).out.replace(
      "0 unchanged",
      "1 unchanged",
    ),
  );
  expect(second.out).toContain("South");
});

test("another day judges all again", async () => {
  const files = await offices();
  const { written } = await run(words, files);
  const cache = written.get("region.xlsx.cache") ?? new Uint8Array();
  const { judged } = await run([...words, "--as-of", "2019-03-31"], { ...files, "region.xlsx.cache": cache });
  expect(judged).toEqual(["in/North.xlsx", "in/South.xlsx", "in/Damaged.xlsx"]);
});

test("the same run twice gives the same workbook", async () => {
  const files = await offices();
  const first = (await run(words, files)).written;
  const cache = first.get("region.xlsx.cache") ?? new Uint8Array();
  const second = (
    await run(words, {
      ...files,
      "region.xlsx.cache": cache,
      "region.xlsx": first.get("region.xlsx") ?? cache,
    })
  ).written;
  expect(second.get("region.xlsx")).toEqual(first.get("region.xlsx"));
});

test("two files with the same contents are one office; two of one plan are told", async () => {
  const id: readonly (readonly [string, string])[] = [["Plan id", "12345678-aaaa"]];
  const files = {
    "in/North.xlsx": await office("North", 4, id),
    "in/North (copy).xlsx": await office("North", 2, id),
    "in/North again.xlsx": await office("North", 4, id),
  };
  const { out } = await run([...words, "--json"], {
    ...files,
    "in/North again.xlsx": files["in/North.xlsx"],
  });
  const { offices: found, leftOut } = JSON.parse(out);
  expect(found.map(({ doubts }: { doubts: readonly string[] }) => doubts)).toEqual([
    ["the plan has the id of North (copy): perhaps one office twice"],
    ["the plan has the id of North: perhaps one office twice"],
  ]);
  expect(found.map(({ office: name }: { office: string }) => name)).toEqual(["North", "North (copy)"]);
  expect(leftOut).toEqual([
    {
      file: "in/North again.xlsx",
      reason: 'It has the same contents as "in/North.xlsx".',
      next: "It is counted once. Delete one of them.",
    },
  ]);
});

test("an office of another fiscal year is counted, and told", async () => {
  const files = {
    "in/A.xlsx": await office("A", 1),
    "in/B.xlsx": await office("B", 2),
    "in/C.xlsx": await office("C", 3, [["Term start", "2019-01-01"]]),
  };
  const { offices: found } = JSON.parse((await run([...words, "--json"], files)).out);
  expect(found.find(({ office: name }: { office: string }) => name === "C").doubts).toEqual([
    "another term than most",
  ]);
});

test("links lead to the files, whatever those are called", async () => {
  const files = { "in/http:evil#1 <x>&.xlsx": await office("A", 1) };
  const bytes = (await run(words, files)).written.get("region.xlsx") ?? new Uint8Array();
  const links = strFromU8(unzipSync(bytes)["xl/worksheets/_rels/sheet1.xml.rels"] ?? new Uint8Array());
  expect(links).toContain('Target="in/http%3Aevil%231%20%3Cx%3E%26.xlsx" TargetMode="External"');
});

test("with --data the tidy tables of all offices are one table each, with the office's name", async () => {
  const files = await offices();
  const data = [...words, "--data", "data"];
  const { written, code } = await run(data, files);
  const rows = (ran: ReadonlyMap<string, Uint8Array>) =>
    Papa.parse<Record<string, string>>(new TextDecoder().decode(ran.get("data/result.csv")), {
      header: true,
      skipEmptyLines: true,
    }).data;
  expect(code).toBe(1);
  expect(rows(written).map(({ office: name, kpi_id }) => [name, kpi_id])).toEqual([
    ["North", "1-(a)"],
    ["North", "1-(b)"],
    ["South", "1-(a)"],
    ["South", "1-(b)"],
  ]);
  const single = (await run(["export", "in/North.xlsx", "--data", "data"], files)).written;
  expect(rows(written).filter(({ office: name }) => name === "North")).toEqual(rows(single));
  // A run without the tables kept none; the next with them judges again, and then all are there.
  const cache = (await run(words, files)).written.get("region.xlsx.cache") ?? new Uint8Array();
  const after = await run(data, { ...files, "region.xlsx.cache": cache });
  expect(after.judged).toHaveLength(2);
  expect(rows(after.written)).toEqual(rows(written));
});

test.each([
  [["consolidate", "--out", "r.xlsx"], "consolidate needs workbooks"],
  [["consolidate", "in"], "consolidate needs a name"],
])("%j says what is missing", async (given, said) => {
  const { code, error } = await run(given);
  expect(code).toBe(2);
  expect(error).toContain(said);
});
