import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import { gridOf } from "../../grid-of";
import { buildXlsx } from "../../hosts/xlsx-file/build-xlsx";
import { run } from "../a-machine";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx")));
const round = ["--round", "Q2 2019", "--due", "2019-07-31", "--dir", "ask"];
const toMembers = ["ask", "plan.xlsx", "--to", "members", ...round, "--out", "asked.xlsx"];

const asked = run(toMembers, { "plan.xlsx": sample });
const bytesOf = async (name: string): Promise<Uint8Array> =>
  (await asked).written.get(name) ?? new Uint8Array();

interface Filled {
  readonly answer?: CellValue;
  readonly day?: CellValue;
  readonly note?: string;
}

/** A workbook of questions with answers by what they are about, as a person would fill it in. */
async function filled(bytes: Uint8Array, answers: Readonly<Record<string, Filled>>): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const [sheet] = (await workbook.read()).sheets;
  const rows = sheet?.rows ?? [];
  const heading = rows.find((row) => row.includes("Answer")) ?? [];
  const cells = rows.flatMap((row, at) => {
    const { answer = null, day = null, note = null } = answers[String(row[0])] ?? {};
    if (
      !row.includes("Member status") &&
      !row.includes("Figure") &&
      !row.includes("Activity") &&
      !row.includes("Need")
    )
      return [];
    return [
      ["Answer", answer],
      ["Day", day],
      ["Note", note],
    ].flatMap(([name, becomes]) =>
      becomes === null
        ? []
        : [{ row: at, column: heading.indexOf(name as string), was: null, becomes: becomes as string }],
    );
  });
  await workbook.apply([{ kind: "patch", sheet: sheet?.name ?? "", cells }]);
  return workbook.bytes();
}

const fiji = async (answers: Readonly<Record<string, Filled>>): Promise<Uint8Array> =>
  filled(await bytesOf("ask/Q2 2019 Fiji.xlsx"), answers);

const cellsOf = async (
  bytes: Uint8Array | undefined,
  name: string,
): Promise<readonly (readonly CellValue[])[]> =>
  (await openXlsx(bytes ?? new Uint8Array()).read()).sheets.find((sheet) => sheet.name === name)?.rows ?? [];

const collect = async (files: Readonly<Record<string, Uint8Array>>, more: readonly string[] = []) => {
  const ran = await run(["collect", "--into", "asked.xlsx", ...Object.keys(files), "--json", ...more], {
    "asked.xlsx": await bytesOf("asked.xlsx"),
    ...files,
  });
  return { ...ran, found: ran.out === "" ? undefined : JSON.parse(ran.out) };
};

test("each Member gets a workbook with what is blank or in progress, a mail's text, and one calendar for all", async () => {
  const { code, written, out } = await asked;
  expect(code).toBe(0);
  expect(out).toContain("Nothing was sent.");
  expect([...written.keys()].filter((name) => /Fiji|ics|asked/.test(name))).toEqual([
    "ask/Q2 2019 Fiji.xlsx",
    "ask/Q2 2019 Fiji.txt",
    "ask/due-days.ics",
    "asked.xlsx",
  ]);
  const rows = await cellsOf(written.get("ask/Q2 2019 Fiji.xlsx"), "Questions");
  const status = await cellsOf(sample, "Member Status");
  const own = status.find(([member]) => member === "Fiji") ?? [];
  const open = (status[0] ?? []).filter(
    (_, at) => at > 0 && (own[at] === undefined || own[at] === null || own[at] === "in progress"),
  );
  const about = rows.filter((row) => row.includes("Member status")).map(([id]) => id);
  // A column of a KPI that is not measured by Members asks nobody.
  expect(about).toEqual(
    open.map((heading) => String(heading).split(" ")[0]).filter((id) => id !== "1-(h)(2)"),
  );
  expect(new TextDecoder().decode(written.get("ask/Q2 2019 Fiji.txt"))).toContain(
    "please answer until 31 Jul 2019",
  );
});

test("everything but the answers is locked, and answers offer choices", async () => {
  const parts = unzipSync(await bytesOf("ask/Q2 2019 Fiji.xlsx"));
  const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(xml).toContain('<sheetProtection sheet="1"');
  expect(xml).toContain('<formula1>"yes,no,in progress"</formula1>');
});

test("Requests records every question with its day, and asking again in the same round changes no row", async () => {
  const rows = await cellsOf(await bytesOf("asked.xlsx"), "Requests");
  const questions = Number(/^(\d+) questions/.exec((await asked).out)?.[1]);
  expect(rows.length - 1).toBe(questions);
  expect(rows[0]?.slice(0, 3)).toEqual(["Round", "Asked of", "Kind"]);
  const again = await run(
    toMembers
      .map((word) => (word === "plan.xlsx" ? "asked.xlsx" : word))
      .slice(0, -1)
      .concat("again.xlsx"),
    {
      "asked.xlsx": await bytesOf("asked.xlsx"),
    },
  );
  expect(await cellsOf(again.written.get("again.xlsx"), "Requests")).toEqual(rows);
});

test("answers come back as one step, and what moved is told", async () => {
  const file = await fiji({
    "1-(c)": { answer: "yes", note: "by decree" },
    "1-(k)": { day: { kind: "date", date: calendarDate("2019-05-02") } },
  });
  const { found, written, code } = await collect({ "fiji.xlsx": file });
  expect(code).toBe(0);
  expect(
    found.answers.map(({ about, now, answer, state }: Record<string, string>) => [about, now, answer, state]),
  ).toEqual([
    ["1-(c)", "", "yes", "new"],
    ["1-(k)", "", "2 May 2019", "new"],
  ]);
  expect(found.moved).toEqual([
    expect.stringMatching(/^1-\(c\): \d+ to \d+ Members, still /),
    expect.stringMatching(/^1-\(k\): /),
  ]);
  const status = await cellsOf(written.get("asked.xlsx"), "Member Status");
  const own = status.find(([member]) => member === "Fiji") ?? [];
  const at = (id: string): number => (status[0] ?? []).findIndex((heading) => String(heading).startsWith(id));
  expect([own[at("1-(c)")], own[at("1-(k)")]]).toEqual(["yes", { kind: "date", date: "2019-05-02" }]);
  const record = (await cellsOf(written.get("asked.xlsx"), "Requests")).find(
    (row) => row.includes("Fiji") && row.includes("1-(c)"),
  );
  expect(record).toContain("by decree");
});

test("the same file twice changes nothing", async () => {
  const file = await fiji({ "1-(c)": { answer: "yes" }, "1-(a)": { answer: "no" } });
  const first = await collect({ "fiji.xlsx": file });
  const second = await run(["collect", "--into", "asked.xlsx", "fiji.xlsx", "--json"], {
    "asked.xlsx": first.written.get("asked.xlsx") ?? new Uint8Array(),
    "fiji.xlsx": file,
  });
  expect(JSON.parse(second.out).answers.map(({ state }: { state: string }) => state)).toEqual([
    "unchanged",
    "unchanged",
  ]);
  expect(second.written.size).toBe(0);
});

test("a dry run tells the same and writes nothing", async () => {
  const file = await fiji({ "1-(c)": { answer: "yes" } });
  const { found, written } = await collect({ "fiji.xlsx": file }, ["--dry-run"]);
  expect(found.moved).toHaveLength(1);
  expect(written.size).toBe(0);
});

test("two answers for one cell stand side by side, and none is written", async () => {
  const [one, two] = [await fiji({ "1-(c)": { answer: "yes" } }), await fiji({ "1-(c)": { answer: "no" } })];
  const { found, written } = await collect({ "one.xlsx": one, "two.xlsx": two });
  expect(found.answers.map(({ state, why }: Record<string, string>) => [state, why])).toEqual([
    ["two-answers", 'two.xlsx says "no": keep one of them.'],
    ["two-answers", 'one.xlsx says "yes": keep one of them.'],
  ]);
  expect(written.size).toBe(0);
});

test("an answer that the workbook got since it was asked stays", async () => {
  const first = await collect({ "fiji.xlsx": await fiji({ "1-(c)": { answer: "in progress" } }) });
  const late = await run(["collect", "--into", "asked.xlsx", "late.xlsx", "--json"], {
    "asked.xlsx": first.written.get("asked.xlsx") ?? new Uint8Array(),
    "late.xlsx": await fiji({ "1-(c)": { answer: "yes" } }),
  });
  expect(JSON.parse(late.out).answers[0]).toMatchObject({
    state: "newer",
    now: "in progress",
    answer: "yes",
  });
  expect(late.written.size).toBe(0);
});

test("a file of another plan, of no questions, or damaged is refused, and the rest is done", async () => {
  const other = await run(["ask", "plan.xlsx", "--to", "members", ...round, "--out", "o.xlsx"], {
    "plan.xlsx": await buildXlsx([
      gridOf("Plan", [
        ["Action plan 2018-2020"],
        ["No.", "Action", "KPI", "Target", "Timeframe"],
        [
          "1",
          "Help Members to have a database",
          "Members with a database",
          "At least 2 Members",
          "June 2020",
        ],
      ]),
      gridOf("Members", [
        ["Member", "Sub-region", "Active"],
        ["Fiji", "Pacific", "yes"],
        ["Samoa", "Pacific", "yes"],
      ]),
      gridOf("Member Status", [
        ["Member", "1-(a) Database"],
        ["Fiji", null],
        ["Samoa", "yes"],
      ]),
      gridOf("Settings", [
        ["Setting", "Value"],
        ["Plan id", "another-plan-1"],
      ]),
    ]),
  });
  const strange = other.written.get("ask/Q2 2019 Fiji.xlsx") ?? new Uint8Array();
  const { found, code, written } = await collect({
    "other.xlsx": await filled(strange, { "1-(a)": { answer: "no" } }),
    "plan-itself.xlsx": sample,
    "damaged.xlsx": new TextEncoder().encode("no workbook"),
    "fiji.xlsx": await fiji({ "1-(c)": { answer: "yes" } }),
  });
  expect(code).toBe(1);
  expect(found.refused.map(({ file }: { file: string }) => file)).toEqual([
    "other.xlsx",
    "plan-itself.xlsx",
    "damaged.xlsx",
  ]);
  expect(found.refused[0].reason).toBe('It belongs to another plan (its key is "another-plan-1").');
  expect([...written.keys()]).toEqual(["asked.xlsx"]);
});

test("where every file is refused nothing is written", async () => {
  const { code, written } = await collect({ "damaged.xlsx": new TextEncoder().encode("no workbook") });
  expect({ code, files: written.size }).toEqual({ code: 2, files: 0 });
});

test("a renamed sheet is found, an added row is told, and a changed row is refused", async () => {
  const workbook = openXlsx(await fiji({ "1-(c)": { answer: "yes" }, "1-(f)": { answer: "yes" } }));
  const [sheet] = (await workbook.read()).sheets;
  const rows = (sheet?.rows ?? []).map((row) => [...row]);
  const subject = (rows.find((row) => row.includes("Answer")) ?? []).indexOf("Subject");
  const changed = rows.map((row) =>
    row[0] === "1-(f)" ? row.map((cell, at) => (at === subject ? "1-(g)" : cell)) : row,
  );
  const returned = await buildXlsx([
    gridOf("Antworten!", [...changed, [], ["1-(z)", "And this?", null, "yes"]]),
  ]);
  const { found } = await collect({ "fiji.xlsx": returned });
  expect(found.answers.map(({ state }: { state: string }) => state)).toEqual(["new", "refused"]);
  expect(found.strays).toHaveLength(1);
});

test("what cannot be read is told with what to write", async () => {
  const { found } = await collect({
    "fiji.xlsx": await fiji({ "1-(c)": { answer: "perhaps" }, "1-(f)": { answer: "yes", day: "soon" } }),
  });
  expect(found.answers.map(({ state, why }: Record<string, string>) => [state, why])).toEqual([
    ["unread", '"perhaps" is none of yes, no, in progress, or a day.'],
    ["unread", '"soon" is no day; write it as 2019-06-30.'],
  ]);
});

test("a plan that nothing is written into is known again by what it asks, and keeps no record", async () => {
  const loose = await run(["ask", "plan.xlsx", "--to", "members", ...round], { "plan.xlsx": sample });
  expect([...loose.written.keys()].filter((name) => !name.startsWith("ask/"))).toEqual([]);
  const file = await filled(loose.written.get("ask/Q2 2019 Fiji.xlsx") ?? new Uint8Array(), {
    "1-(c)": { answer: "yes" },
  });
  const ran = await run(["collect", "--into", "plan.xlsx", "fiji.xlsx", "--json"], {
    "plan.xlsx": sample,
    "fiji.xlsx": file,
  });
  expect(JSON.parse(ran.out).answers).toMatchObject([{ state: "new", about: "1-(c)" }]);
});

test("a round that was not asked from this workbook is refused", async () => {
  const other = await run(
    toMembers.map((word) => (word === "Q2 2019" ? "Q3 2019" : word)),
    { "plan.xlsx": await bytesOf("asked.xlsx") },
  );
  const { found, code } = await collect({
    "q3.xlsx": await filled(other.written.get("ask/Q3 2019 Fiji.xlsx") ?? new Uint8Array(), {
      "1-(c)": { answer: "yes" },
    }),
  });
  expect(code).toBe(2);
  expect(found.refused[0].reason).toBe('Its round "Q3 2019" was not asked from this workbook.');
});
