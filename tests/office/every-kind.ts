import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { memberName } from "../../src/domain/member/member";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { blankWorkbook } from "../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import type { SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { drawSheets } from "../../src/usecases/drawing/draw-sheets";
import { memberProfileDrawing } from "../../src/usecases/drawing/member-profile";
import { allDrawings } from "../../src/usecases/drawing/owned-drawings";
import type { Drawings } from "../../src/usecases/drawing/put-sheets";
import { newPlanningWorkbook } from "../../src/usecases/setup/new-planning-workbook";
import { officeData } from "../bench/data/office-data";
import { officeSheets } from "../bench/data/office-sheets";
import { sizes } from "../bench/data/size";
import { run } from "../cli/a-machine";
import { pastedAnnexes } from "../fixtures/annexes/pasted-annexes";
import { richWorkbook } from "../fixtures/rich-workbook";
import { layouts } from "../fixtures/surveys/layouts";
import { snapshotOf, type StrangerWorkbook } from "../gallery/stranger-workbook";
import { aRichDrawing } from "../hosts/xlsx-file/a-rich-drawing";
import { buildXlsx } from "../hosts/xlsx-file/build-xlsx";
import { newId } from "../new-id";
import type { NamedFile } from "./validator";

/** A file that is still to be made. */
interface FileToMake extends Pick<NamedFile, "name" | "ending" | "original"> {
  readonly make: () => Promise<Uint8Array>;
}

const root = join(__dirname, "../..");
const bytesAt = (...path: readonly string[]): Uint8Array => new Uint8Array(readFileSync(join(root, ...path)));
const sample = (): Uint8Array => bytesAt("assets/sample-plan.xlsx");

/** With sheets of the product: every one that has something to show, or these. */
async function drawnInto(
  bytes: Uint8Array,
  asOf: string,
  drawings: Drawings = allDrawings,
): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  const day = calendarDate(asOf);
  await drawSheets(workbook, { asOf: day, today: day }, drawings);
  return workbook.bytes();
}

const setting = (name: string, rows: readonly (readonly [string, string])[]): SheetSnapshot => ({
  ...{ name, visibility: "visible", isProtected: false, merges: [] },
  rows: [["Setting", "Value"], ...rows],
});

/** The same with formulas in KPI Progress. */
const withLiveFormulas = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] => [
  ...sheets.filter(({ name }) => name !== "Settings"),
  setting("Settings", [["Live formulas", "Yes"]]),
];

const twice = (name: string, sheets: readonly SheetSnapshot[], asOf: string): readonly FileToMake[] => [
  { name, make: async () => drawnInto(await buildXlsx(sheets), asOf) },
  { name: `${name}, live`, make: async () => drawnInto(await buildXlsx(withLiveFormulas(sheets)), asOf) },
];

function gallery(folder: string): readonly FileToMake[] {
  const path = join(root, "tests/gallery", folder);
  return readdirSync(path).flatMap((file) => {
    // Written to this type.
    const { sheets, asOf, kind } = JSON.parse(readFileSync(join(path, file), "utf8")) as StrangerWorkbook;
    return kind === "not-a-plan" ? [] : twice(file.replace(".json", ""), sheets.map(snapshotOf), asOf);
  });
}

const offices = [1, 2, 3, 4, 5, 6].flatMap((more) => {
  const data = officeData({ ...sizes.S, actions: 40 + more * 7, logRows: more * 60, memberKpis: 10 + more });
  return twice(`office ${more}`, officeSheets(data), "2019-06-30");
});

const upgraded = ["decided", "drawn", "new"].map((name) => ({
  name: `of before, ${name}`,
  make: () => drawnInto(bytesAt("tests/upgrade/workbooks", `${name}.xlsx`), "2020-01-15"),
}));

const surveys = layouts.map(({ name, file, bytes }) => ({
  name: `survey ${name}`,
  make: async () => {
    const words = ["import", file, "--into", "plan.xlsx", "--out", "out.xlsx", "--accept-proposals", "--with-scores", "--answers"]; // prettier-ignore
    const { written, error } = await run(words, { "plan.xlsx": sample(), [file]: await bytes() });
    const imported = written.get("out.xlsx");
    if (imported === undefined) throw new Error(`${name} was not imported: ${error}`);
    return drawnInto(imported, "2020-01-15");
  },
}));

const profiles = ["Fiji", "Tonga", "Samoa"].map((name) => ({
  name: `profile of ${name}`,
  make: () => drawnInto(sample(), "2019-06-30", memberProfileDrawing(memberName(name))),
}));

const setUp = [true, false].map((protectHeadings) => ({
  name: protectHeadings ? "new, locked" : "new, tables",
  make: async () => {
    const workbook = openXlsx(blankWorkbook());
    const made = newPlanningWorkbook({ newId, today: calendarDate("2026-02-03"), protectHeadings });
    await workbook.apply(made.changes);
    return drawnInto(workbook.bytes(), "2026-02-03");
  },
}));

const region = {
  name: "a region",
  make: async () => {
    const files: Record<string, Uint8Array> = {
      "in/a #1.xlsx": sample(),
      "in/broken.xlsx": new Uint8Array([1]),
    };
    for (const more of [1, 2, 3])
      files[`in/office ${more}.xlsx`] = await buildXlsx(
        officeSheets(officeData({ ...sizes.S, actions: 10 + more * 7, logRows: more * 20 })),
      );
    const { written } = await run(["consolidate", "in", "--out", "r.xlsx", "--as-of", "2019-06-30"], files);
    return written.get("r.xlsx") ?? new Uint8Array();
  },
};

/** What a Member is asked, and the plan in which it is recorded. */
const asked = ["ask/Q2 Fiji.xlsx", "asked.xlsx"].map((name) => ({
  name: `asked: ${name}`,
  make: async () => {
    const round = ["--to", "members", "--round", "Q2", "--due", "2019-07-31", "--dir", "ask", "--out", "asked.xlsx"]; // prettier-ignore
    const { written } = await run(["ask", "plan.xlsx", ...round], { "plan.xlsx": sample() });
    return written.get(name) ?? new Uint8Array();
  },
}));

/** Cases that stand beside the project. */
function cases(): readonly FileToMake[] {
  const folder = join(root, "../shared/cases");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => {
      const original = new Uint8Array(readFileSync(join(folder, name)));
      return { name, original, make: () => drawnInto(original, "2025-06-30") };
    });
}

/** A workbook of every kind that the tests can make, each with the sheets of the product drawn into it. */
export const everyKind: readonly FileToMake[] = [
  ...gallery("strangers"),
  ...gallery("layouts"),
  ...offices,
  ...upgraded,
  ...surveys,
  ...profiles,
  ...setUp,
  ...cases(),
  region,
  ...asked,
  { name: "the sample", make: () => drawnInto(sample(), "2019-06-30") },
  { name: "pasted annexes", make: async () => drawnInto(await buildXlsx(pastedAnnexes()), "2019-06-30") },
  {
    name: "about everything",
    ending: ".xlsm",
    make: async () => {
      const workbook = openXlsx(richWorkbook());
      await workbook.apply([{ kind: "draw", drawing: aRichDrawing("KPI Progress") }]);
      return workbook.bytes();
    },
  },
];
