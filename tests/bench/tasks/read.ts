import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx } from "hucre";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { lookAtPlan } from "../../../src/usecases/plan-picture";
import { asOf } from "../data/days";
import { officeData } from "../data/office-data";
import { officeSheets } from "../data/office-sheets";
import { sizes } from "../data/size";
import { workbookBytes } from "../data/workbook-bytes";
import { checkAlike, figuresOf } from "../figures";
import { benchRequire } from "../peers/bench-require";
import { timed, type Timing } from "../timing";
import { benchOffice, judge } from "./office";
import { required, type TaskOptions } from "./options";

const bytesOf = ({ file }: TaskOptions): Uint8Array => new Uint8Array(readFileSync(required(file)));

/** Writes the office's workbook, and holds what the product reads from it against the same office in memory. */
export async function makeWorkbook({ size, file }: TaskOptions): Promise<{ bytes: number; cells: number }> {
  const sheets = officeSheets(officeData(sizes[size]));
  const bytes = workbookBytes(sheets);
  writeFileSync(required(file), bytes);
  const { report } = await lookAtPlan(openXlsx(bytes), { asOf: undefined, today: asOf });
  const { data, model } = benchOffice(size);
  checkAlike(
    "the workbook",
    figuresOf(judge(model).results, data.actions),
    figuresOf(report.results, data.actions),
  );
  const cells = sheets.flatMap(({ rows }) => rows.map((row) => row.filter((cell) => cell !== null).length));
  return { bytes: bytes.length, cells: cells.reduce((sum, filled) => sum + filled, 0) };
}

const reading =
  (read: (bytes: Uint8Array) => Promise<unknown>) =>
  async (options: TaskOptions): Promise<Timing> => {
    const bytes = bytesOf(options);
    return timed(() => read(bytes), options.often);
  };

/** The workbook's bytes to every sheet as plain data, by the product and by others. */
export const readOurs = reading((bytes) => openXlsx(bytes).read());
export const readByHucre = reading((bytes) => readXlsx(bytes));
export const readBySheetJs = reading(async (bytes) => (benchRequire("@e965/xlsx") as SheetJs).read(bytes)); // its API
export const readByExcelJs = reading((bytes) => {
  const { Workbook } = benchRequire("exceljs") as ExcelJs; // the part of its API named below
  return new Workbook().xlsx.load(bytes);
});

interface SheetJs {
  read(bytes: Uint8Array): unknown;
}

interface ExcelJs {
  readonly Workbook: new () => { readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> } };
}
