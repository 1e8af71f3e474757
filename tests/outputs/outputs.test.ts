import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { lookAtPlan } from "../../src/usecases/plan-picture";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { gridOf } from "../grid-of";
import { buildXlsx } from "../hosts/xlsx-file/build-xlsx";
import { unsoundIn } from "../hosts/xlsx-file/sound-file";
import { faultsOf } from "../hosts/xlsx-file/well-formed";
import { type HostileWorld, type Output, others, outputs } from "./outputs";

// Everything that leaves, over all texts of a hostile workbook.

const root = join(__dirname, "../..");

/** What runs as a formula, steers a terminal, turns the order of letters, or ends a field, a string or an element. */
const texts: readonly string[] = [
  '=HYPERLINK("http://x.test","a")',
  "＝1+1",
  "\u200B@SUM(1)",
  "-2+3+cmd|' /C calc'!A0",
  "\t=1+1",
  "line\n=1+1",
  "\u001B[2Jcleared",
  "\u009B31mred",
  "bell\u0007 and \u007F",
  "fdp\u202Excod.exe",
  "\u2067isolated",
  "over\rwritten",
  "half \ud800 pair",
  '"; DROP TABLE kpis; --',
  "<script>alert(1)</script>",
  "]]>&lt;![CDATA[",
  "[link](javascript:alert(1)) **bold** | cell",
  "BEGIN:VEVENT",
  "${7*7} {{7*7}} %0A%0D",
];

/** In files that other programs wrote: what XML cannot hold is not in them. */
const inCells = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f]|\ud800/g, "?"); // eslint-disable-line no-control-regex

async function hostileWorld(): Promise<HostileWorld> {
  const day = calendarDate("2019-06-30");
  const plan = gridOf("SAP", [
    ["Action plan 2018-2020"],
    ["Pillar", "No.", "Action", "KPI", "Target", "Timeframe", "Responsible", "Milestone"],
    ...texts.map((text, at) =>
      [
        text,
        at + 1,
        text,
        text,
        at % 3 === 0 ? text : "At least 2 workshops",
        at % 2 === 0 ? text : "June 2019",
        text,
        text,
      ].map((cell) => (typeof cell === "string" ? inCells(cell) : cell)),
    ),
  ]);
  const log = gridOf("Activity Log", [
    ["Date", "Action", "Activity", "Type", "Members", "Status"],
    ...texts.map((text) => ["2019-01-01", "1-(a)", text, text, text, "planned"].map(inCells)),
  ]);
  const members = gridOf("Members", [
    ["Member", "Sub-region"],
    ...texts.map((text) => [text, text].map(inCells)),
  ]);
  const bytes = await buildXlsx([plan, log, members]);
  const answers = Papa.unparse([
    ["Timestamp", "Name of your administration", "Did the workshop help?", "What do you need?", texts[0]],
    ...texts.map((text) => ["2019-05-01 10:00:00", text, text, text, text]),
  ]);
  const figures = Papa.unparse([
    ["KPI", "Date", "Value", "Note"],
    ...texts.map((text) => [text, text, text, text]),
  ]);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return {
    files: { "plan.xlsx": bytes, "answers.csv": encode(answers), "figures.csv": encode(figures) },
    picture: await lookAtPlan(openXlsx(bytes), { asOf: day, today: day }),
    texts,
  };
}

const unseen = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const isFormula = (field: string): boolean =>
  /^[=+\-@]/.test(field.replace(/^[\s\p{Cc}\p{Cf}]+/u, "").normalize("NFKC")) &&
  !/^[-+]?\d+([.,]\d+)?%?$/.test(field);

/** What is wrong with something that left. */
const faults: Readonly<Record<Output["kind"], (left: string | Uint8Array) => readonly string[]>> = {
  terminal: (left) => (unseen.test(String(left)) ? ["a sign that nobody sees"] : []),
  json: (left) => {
    JSON.parse(String(left));
    return unseen.test(String(left)) ? ["a sign that nobody sees"] : [];
  },
  csv: (left) =>
    Papa.parse<string[]>(textOf(left).replace(/^\uFEFF/, "")).data.flatMap((row) => row.filter(isFormula)),
  clipboard: (left) => [
    ...(unseen.test(String(left)) ? ["a sign that nobody sees"] : []),
    ...String(left).split("\n").filter(isFormula),
  ],
  calendar: (left) => {
    const lines = textOf(left).split("\r\n");
    const count = (start: string): number => lines.filter((line) => line.startsWith(start)).length;
    return [
      ...lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line) || unseen.test(line)),
      ...lines.filter((line) => !/^(?: |BEGIN:V|END:V|[A-Z]+[:;])/.test(line) && line !== ""),
      ...(count("BEGIN:VEVENT") === count("UID:") && count("BEGIN:") === count("END:")
        ? []
        : ["another event"]),
    ];
  },
  word: (left) =>
    partsOf(left).flatMap(([name, xml]) => [
      ...faultsOf(xml),
      // Fields of ours count tables and pages; a text makes none.
      ...[...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)]
        .map(([, field = ""]) => field.trim())
        .filter((field) => !/^(SEQ Table|PAGE|NUMPAGES|TOC|PAGEREF _Toc\d+)\b/.test(field)),
      ...(/\.rels$/.test(name) && /TargetMode="External"/.test(xml) ? [`${name} leads outside`] : []),
    ]),
  workbook: (left) => [
    ...unsoundIn(left as Uint8Array), // a workbook is bytes
    ...partsOf(left).flatMap(([name, xml]) => [
      ...[...xml.matchAll(/<f(?: [^>]*)?>([^<]*)</g)]
        .map(([, formula = ""]) => formula)
        .filter((formula) => /HYPERLINK|cmd/.test(formula)),
      ...(/\.rels$/.test(name) ? outsideIn(xml).map((target) => `${name} leads to ${target}`) : []),
    ]),
  ],
};

/** What leads out of a workbook: a file beside it may be led to, by a relative address every part of which is encoded. */
const outsideIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)]
    .map(([, target = ""]) => target.replaceAll("&apos;", "'"))
    .filter(
      (target) => !/^(?:[\w.~!*'()-]|%[0-9A-F]{2})+(?:\/(?:[\w.~!*'()-]|%[0-9A-F]{2})+)*$/.test(target),
    );

const textOf = (left: string | Uint8Array): string => (typeof left === "string" ? left : strFromU8(left));
const partsOf = (left: string | Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(left as Uint8Array)) // a package is bytes
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([name, bytes]) => [name, strFromU8(bytes)]);

let world: HostileWorld;
beforeAll(async () => {
  world = await hostileWorld();
}, 60_000);

test.each(outputs.map((output) => [output.name, output] as const))(
  "%s lets no text of a hostile workbook do anything",
  async (_, { kind, make }) => {
    const left = await make(world);
    expect(left.length).toBeGreaterThan(0);
    expect(left.flatMap(faults[kind])).toEqual([]);
  },
  60_000,
);

test("the texts come through: what is checked has them in it", async () => {
  const report = await outputs.find(({ name }) => name === "report --csv")?.make(world);
  const check = await outputs.find(({ name }) => name === "check --json")?.make(world);
  for (const word of ["cleared", "xcod.exe", "DROP TABLE", "<script>", "BEGIN:VEVENT"])
    expect(textOf(report?.[0] ?? "") + textOf(check?.[0] ?? "")).toContain(word);
});

/** How a text, a file or an address leaves a page or a process. */
const doors =
  /machine\.(?:out|write)\(|terminal\.(?:out|error)\(|std(?:out|err)\.write\(|<CopyButton\b|clipboard\.write|ClipboardItem|\bdownload\(|createObjectURL|new Blob\(|window\.open\(|location\.(?:assign|replace)\(|mailto:|sendBeacon|new WebSocket|displayDialogAsync|\b(?:writeFile|writeFileSync|createWriteStream)\(/;

test("nothing leaves but by the outputs that are listed: a file with a new door must be in the list", () => {
  const src = join(root, "src");
  const found = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((name) => doors.test(readFileSync(join(root, name), "utf8")));
  const listed = new Set([...outputs.flatMap(({ through }) => through), ...Object.keys(others)]);
  expect(found.filter((name) => !listed.has(name))).toEqual([]);
  expect([...listed].filter((name) => !found.includes(name))).toEqual([]);
});
