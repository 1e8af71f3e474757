import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { numberOf, type UsedMember, usedMembers } from "./api-sets";

const root = resolve(__dirname, "../../..");
const guarded = "src/hosts/excel/newer-calls.ts";
const least = 9;

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, "src", name))
  .filter((file) => /\b(Excel|Office|OfficeExtension)\./.test(readFileSync(file, "utf8")));

const isNewer = ({ set, family }: UsedMember): boolean =>
  set !== undefined && (family !== "ExcelApi" || numberOf(set) > least);

let used: readonly UsedMember[] = [];
beforeAll(() => {
  used = usedMembers(sources);
}, 120_000);

test("the sources are seen through: calls of several sets are found in them", () => {
  const names = new Set(used.map(({ name, set }) => `${name} ${set}`));
  expect([...names]).toEqual(
    expect.arrayContaining([
      "Worksheet.getUsedRangeOrNullObject 1.4",
      "WorksheetCollection.onChanged 1.9",
      "Range.setCellProperties 1.9",
      "Range.getMergedAreasOrNullObject 1.13",
    ]),
  );
});

test("no file but the guarded one names anything newer than ExcelApi 1.9", () => {
  const newer = used.filter((member) => isNewer(member) && !member.at.startsWith(guarded));
  expect(newer.map(({ at, name, family, set }) => `${at} ${name} ${family} ${set}`)).toEqual([]);
});

test("the guarded file is the only one that needs to be", () => {
  expect(used.some((member) => isNewer(member) && member.at.startsWith(guarded))).toBe(true);
});

test("loads name their properties in braces, where the types can tell their sets", () => {
  const texts = sources.filter((file) => /\.load\(\s*["'`[]/.test(readFileSync(file, "utf8")));
  expect(texts).toEqual([]);
});

test("a newer member is found as a call, in options, in braces and behind a function's argument", () => {
  const folder = mkdtempSync(join(tmpdir(), "api-sets-"));
  const file = join(folder, "newer.ts");
  writeFileSync(
    file,
    `export const a = (sheet: Excel.Worksheet) => sheet.notes;
     export const b = (range: Excel.Range) => range.load({ valuesAsJson: true });
     export const c = ({ use }: { use: Excel.Worksheet }) => { const { comments } = use; return comments; };
     export const d = (table: Excel.Table) => table.resize("A1");
     export const e = (range: Excel.Range) => range.getCellProperties({ format: { font: { tintAndShade: true } } });`,
  );
  const newer = usedMembers([file]).filter(isNewer);
  rmSync(folder, { recursive: true });
  expect(newer.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "Worksheet.notes",
      "RangeLoadOptions.valuesAsJson",
      "Worksheet.comments",
      "Table.resize",
    ]),
  );
}, 120_000);
