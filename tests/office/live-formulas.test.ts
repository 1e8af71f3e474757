import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { addDays, type CalendarDate, calendarDate } from "../../src/domain/shared/calendar-date";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../../src/sheets/sheet-drawing";
import type { CellValue, SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { kpiProgress } from "../../src/usecases/drawing/owned-drawings";
import { pictureOf } from "../../src/usecases/plan-picture";
import { buildXlsx } from "../hosts/xlsx-file/build-xlsx";
import { worlds } from "../oracle/random-world";
import { workbookOf } from "../oracle/world-workbook";
import { messed, messiness } from "./messy-sheets";
import { recalculated } from "./recalculated";

/**
 * The formulas of KPI Progress against the engine, with LibreOffice as the judge. Opening a file costs it far more than
 * computing one, so a file holds the sheets of many offices; each is read, judged and drawn alone.
 */
const randomOffices = 60;
const officesInAFile = 20;

/** An office's data sheets, under names that no other office in the file has. */
interface WorkbookModel {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** As of the first it is drawn; on further sheets the others are typed into the as-of cell. */
  readonly days: readonly [CalendarDate, ...CalendarDate[]];
}

const samplePlan = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));

async function sampleOffice(): Promise<WorkbookModel> {
  const { sheets } = await openXlsx(samplePlan).read();
  const more = ["2018-05-01", "2018-10-01", "2019-12-31", "2020-06-30", "2021-02-01"].map(calendarDate);
  return named("sample", sheets, [calendarDate("2019-06-30"), ...more]);
}

const mess = fc.option(messiness, { nil: undefined, freq: 1 });

const officesByChance = (): readonly WorkbookModel[] =>
  fc
    .sample(fc.tuple(worlds, mess, fc.integer({ min: -60, max: 1400 })), { numRuns: randomOffices, seed: 8 })
    .map(([world, how, after], at) => {
      const sheets = workbookOf(world, calendarDate(world.asOf));
      const another = addDays(calendarDate(world.term.start), after);
      const days = [calendarDate(world.asOf), another] as const;
      return named(`the office's no. ${String(at)}`, how ? messed(sheets, how) : sheets, days);
    });

/** With live formulas switched on. The name has an apostrophe, as an office's sheet may. */
const named = (
  name: string,
  sheets: readonly SheetSnapshot[],
  days: WorkbookModel["days"],
): WorkbookModel => ({
  name,
  days,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    name: shortName(sheet.name, name),
    rows: sheet.name === "Settings" ? [...sheet.rows, ["Live formulas", "yes"]] : sheet.rows,
  })),
});

/** Sheets have at most 31 characters. */
const shortName = (sheet: string, model: string): string => `${sheet.slice(0, 30 - model.length)} ${model}`;

/** A sheet whose formulas were computed anew, and what the engine says of the day in its as-of cell. */
interface Case {
  readonly name: string;
  readonly drawing: SheetDrawing;
  readonly engine: SheetDrawing;
  readonly sheet: SheetSnapshot;
}

let cases: readonly Case[];

beforeAll(async () => {
  const offices = officesByChance();
  const files = [[await sampleOffice()]];
  for (let at = 0; at < offices.length; at += officesInAFile)
    files.push(offices.slice(at, at + officesInAFile));
  const books = await Promise.all(files.map(written));
  const computed = recalculated(books.map(({ bytes }) => bytes));
  const read = await Promise.all(computed.map((bytes) => openXlsx(bytes).read()));
  cases = books.flatMap(({ drawn }, at) =>
    drawn.map((one) => {
      const sheet = read[at]?.sheets.find(({ name }) => name === one.drawing.name);
      if (!sheet) throw new Error(`${one.drawing.name} is gone`);
      return { ...one, sheet };
    }),
  );
});

type Drawn = Omit<Case, "sheet">;

async function written(
  offices: readonly WorkbookModel[],
): Promise<{ bytes: Uint8Array; drawn: readonly Drawn[] }> {
  const workbook = openXlsx(await buildXlsx(offices.flatMap(({ sheets }) => sheets)));
  const { sheets } = await workbook.read();
  const drawn = offices.flatMap((model) => {
    const own = new Set(model.sheets.map(({ name }) => name));
    return drawnFor(
      model,
      sheets.filter(({ name }) => own.has(name)),
    );
  });
  if (offices.length === 1) {
    await workbook.apply(drawn.map(({ drawing }) => ({ kind: "draw", drawing })));
    return { bytes: workbook.bytes(), drawn };
  }
  const data = openXlsx(await buildXlsx(offices.flatMap((model) => model.sheets.filter(isData))));
  await data.apply(drawn.map(({ drawing }) => ({ kind: "draw", drawing: unadorned(drawing) })));
  return { bytes: data.bytes(), drawn };
}

/** What formulas read; the plan and Settings have been read by then, and every sheet costs LibreOffice a moment. */
const isData = ({ name }: SheetSnapshot): boolean => /^(?:Mem|Act|Fol)/.test(name);

/** Values and formulas alone, for the same reason. The sample keeps everything. */
const unadorned = ({ name, rows, print }: SheetDrawing): SheetDrawing => ({
  name,
  rows: rows.map(({ cells }) => ({
    cells: cells.map(
      (cell) => cell && { value: cell.value, ...(cell.formula ? { formula: cell.formula } : {}) },
    ),
  })),
  columnWidths: [],
  merges: [],
  dataBars: [],
  print,
});

function drawnFor({ name, days }: WorkbookModel, sheets: readonly SheetSnapshot[]): readonly Drawn[] {
  const progressOf = (asOf: CalendarDate): SheetDrawing => {
    const drawing = kpiProgress.draw(pictureOf({ sheets }, { asOf, today: asOf }));
    if (drawing === undefined) throw new Error(`${name} has no KPI Progress`);
    return drawing;
  };
  const drawing = progressOf(days[0]);
  return days.map((asOf, at) => ({
    name: `${name} as of ${asOf}`,
    drawing: { ...misled(drawing, asOf), name: shortName(`Progress ${String(at)}`, name) },
    engine: progressOf(asOf),
  }));
}

const asOfCell = { row: 1, column: 7 };

/** Another day in the as-of cell, and a wrong result beside every formula: whatever comes back right was computed. */
const misled = (drawing: SheetDrawing, asOf: CalendarDate): SheetDrawing => ({
  ...drawing,
  rows: drawing.rows.map((line, row) => ({
    ...line,
    cells: line.cells.map((cell, column) => {
      if (cell && row === asOfCell.row && column === asOfCell.column)
        return { ...cell, value: { date: asOf } };
      return cell?.formula === undefined ? cell : { ...cell, value: "not computed" };
    }),
  })),
});

const plain = (cell: CellValue | DrawnCell["value"] | undefined): string | number | boolean | null => {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== "object") return cell;
  if ("date" in cell) return cell.date;
  return cell.kind === "error" ? cell.code : cell.value;
};

type Plain = ReturnType<typeof plain>;

const isSame = (a: Plain, b: Plain): boolean =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : a === b;

/** Every formula of the cases below the headings, with both results. */
const results = (columns: readonly number[], isWanted: (cells: DrawnRow["cells"]) => boolean) =>
  cases.flatMap(({ name, drawing, engine, sheet }) =>
    drawing.rows.flatMap(({ cells }, row) =>
      columns.flatMap((column) => {
        const formula = cells[column]?.formula;
        if (formula === undefined || row < 5 || !isWanted(cells)) return [];
        const asked = engine.rows[row]?.cells ?? [];
        return [
          {
            where: `${name}, row ${String(row + 1)}, column ${String(column + 1)}`,
            what: `${String(asked[3]?.value)}: ${String(asked[4]?.value)}`,
            formula,
            engine: plain(asked[column]?.value),
            model: plain(sheet.rows[row]?.[column]),
          },
        ];
      }),
    ),
  );

const isKpi = (cells: DrawnRow["cells"]): boolean => typeof cells[3]?.value === "string";
const isBound = (cells: DrawnRow["cells"]): boolean => !cells[1];
const isBase = (cells: DrawnRow["cells"]): boolean => !isKpi(cells) && !isBound(cells);

test("every formula gives what the engine gives, on its day and on another", () => {
  const cells = results([5, 6], isKpi);
  expect(cells.filter(({ engine, model }) => !isSame(engine, model))).toEqual([]);
  const filled = cells.filter(({ engine }) => engine !== null).length;
  console.info(
    `${String(cells.length)} cells of ${String(cases.length)} sheets computed anew, ${String(filled)} of them filled.`,
  );
  expect(cells.length).toBeGreaterThan(800);
  expect(filled).toBeGreaterThan(500);
});

test("the year between whose days they count follows the as-of cell", () => {
  const cells = results([asOfCell.column], isBound);
  expect(cells.length).toBe(2 * cases.length);
  expect(cells.filter(({ engine, model }) => engine !== model)).toEqual([]);
});

test("shares divide what the engine divides", () => {
  const cells = results([6, 7], isBase).filter(({ engine }) => engine !== null);
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter(({ engine, model }) => !isSame(engine, model))).toEqual([]);
});

test("the sheet says when its statuses are older than its figures", () => {
  const [fresh, stale] = cases.map(({ sheet }) => sheet.rows[asOfCell.row]?.[asOfCell.column + 1]);
  expect(fresh).toBe("Status and Why are as of the last refresh, 30 Jun 2019.");
  expect(stale).toBe("Status and Why are still as of 30 Jun 2019: refresh to judge anew.");
});

test("all but the unreadable and the unmeasured of the sample's KPIs compute by themselves", () => {
  const rows =
    cases[0]?.drawing.rows.filter(({ cells }) => isKpi(cells) && cells[5]?.formula !== undefined) ?? [];
  expect(rows.length).toBe(43);
});
