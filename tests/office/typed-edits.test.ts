import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { blankWorkbook } from "../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { newPlanningWorkbook } from "../../src/usecases/setup/new-planning-workbook";
import { bookBytes, openBook } from "../hosts/grid/a-book";
import { newId } from "../new-id";

/** Says what Excel would complain about; only where it was put next to the project. */
const validator = join(__dirname, "../../../shared/validate/validate.py");

const rounds = 12;
const stepsInRound = 60;

/** What a person may type, sensible or not. */
const typed = [
  "",
  "text",
  "22/33",
  "6/30/2019",
  "85%",
  "TRUE",
  "-5",
  "1e300",
  "12345678901234567890",
  "'=quoted",
  "'2019",
  "line\nbreak",
  'R&D <x> "y" _x0041_',
  "Date",
  "date",
  "Heading \ud83d\ude00",
  "\ud800 half",
  "bell \u0007",
  "#N/A",
  "#REF!",
  "#SPILL!",
  "=",
  "==1",
  "=L1+",
  "=SUM(L2;L3)",
  "=A1",
  "=A1+B2*2",
  "=1/0",
  "=SUM(2:3)",
  '="a""b"',
  "=B2:B5",
  "=SEQUENCE(3)",
  "=NOTHING(1)",
  "=-A2^2",
  "=A1&B1&C1",
  "=Gone!A1",
  "=#REF!",
  "=(A1:A2,B3)",
  '=IFNA(VLOOKUP(A1,B1:C9,2,FALSE),"none")',
  "=LET(x,A1,x+1)",
  '=TEXT(A1,"0.0")',
  "={1,2;3,4}",
  "=Table1[Date]",
  "=@A1",
];

const pasted = [
  "a\tb\tc",
  "Date\tDate\tDate",
  "=1\t2\n3\t4",
  "x\n\ny",
  '"two\nlines"\tz',
  "<table><tr><td>1<td>=2<tr><td rowspan=2>3<td>4</table>",
];

/** How a person may make cells look. */
const looks = [
  { style: { fillColor: "#FFFF00" } },
  { style: { fillColor: "" } },
  { style: { bold: true } },
  { style: { bold: false } },
  { format: "" },
  { format: "0.00%" },
  { format: "#,##0.00" },
  { format: "m/d/yyyy" },
  { format: "hh:mm:ss a" },
  { format: "hhhh:mm:ss" },
  { format: "[$$]#,##0.00" },
  { format: '0.0" km"' },
];

/** The same numbers every time. */
function numbersFrom(seed: number): (below: number) => number {
  let last = seed * 7919 + 1;
  return (below) => {
    last = (last * 48271) % 2147483647;
    return last % below;
  };
}

/** The file after many things were done at random to the first sheets of it. */
async function edited(bytes: Uint8Array, seed: number): Promise<Uint8Array> {
  const open = await openBook(bytes);
  const model = open.grid.model();
  const { getters } = model;
  const number = numbersFrom(seed);
  const ids = getters.getSheetIds();
  for (let step = 0; step < stepsInRound; step += 1) {
    const sheetId = ids[number(ids.length)] ?? "";
    // Headings stand at the top, and most of what there is to break.
    const cell = { sheetId, row: number(number(2) === 0 ? 5 : 40), col: number(12) };
    const zone = { top: cell.row, left: cell.col, bottom: cell.row + number(3), right: cell.col + number(3) };
    const active = getters.getActiveSheetId();
    if (active !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
    model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone });
    const deed = number(14);
    if (deed >= 13)
      model.dispatch("RESIZE_COLUMNS_ROWS", {
        ...{ sheetId, dimension: "COL", elements: [zone.left, zone.left + 1], size: 20 + number(300) },
      });
    else if (deed === 12) model.dispatch("SET_DECIMAL", { sheetId, target: [zone], step: 1 });
    else if (deed >= 10)
      model.dispatch("SET_FORMATTING", { sheetId, target: [zone], ...looks[number(looks.length)] });
    else if (deed < 6) model.dispatch("UPDATE_CELL", { ...cell, content: typed[number(typed.length)] ?? "" });
    else if (deed === 6) model.dispatch("DELETE_CONTENT", { sheetId, target: [zone] });
    else if (deed === 7) model.dispatch("COPY");
    else if (deed === 8) model.dispatch("PASTE", { target: [zone] });
    else {
      const text = pasted[number(pasted.length)] ?? "";
      const clipboardContent = text.startsWith("<") ? { text: "", html: text } : { text };
      model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target: [zone], clipboardContent });
    }
    if (number(20) === 0) model.dispatch("REQUEST_UNDO");
  }
  return open.book.bytes();
}

async function newFile(): Promise<Uint8Array> {
  const workbook = openXlsx(blankWorkbook());
  const made = newPlanningWorkbook({ newId, today: calendarDate("2026-02-03"), protectHeadings: false });
  await workbook.apply(made.changes);
  return workbook.bytes();
}

const sample = async (): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(join(__dirname, "../../assets/sample-plan.xlsx")));

const formulas = (): Promise<Uint8Array> =>
  bookBytes({
    Plan: [
      ["a", 1, { formula: "B1+1", result: 2 }, { formula: 'IF(C1>1,"x",NA())', result: "x" }],
      ["b", 2, { formula: "SUM(B1:B9)", result: 3 }, { formula: "'Other one'!A1", result: 5 }],
    ],
    "Other one": [[5, { formula: "Plan!C2*2", result: 6 }]],
  });

/** What the validator says of the files, a line for each error. */
function errorsIn(files: readonly Uint8Array[]): string {
  const folder = mkdtempSync(join(tmpdir(), "rsp-typed-"));
  const names = files.map((bytes, at) => {
    const name = join(folder, `${at}.xlsx`);
    writeFileSync(name, bytes);
    return name;
  });
  try {
    return execFileSync("python3", [validator, "--no-sdk", "--quiet", ...names], { encoding: "utf8" });
  } catch (error) {
    // It ends with 1 where it found something, which stands in what it printed.
    return (error as { stdout?: string }).stdout ?? String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (!existsSync(validator))
  test("the validator is not here: what is typed was not checked", () => {
    process.stdout.write("No ../shared/validate beside the project: files were not validated.\n");
  });
else
  test.each([
    ["the sample", sample],
    ["a new planning workbook", newFile],
    ["a workbook of formulas", formulas],
  ])(
    "%s is a file that Excel opens without a question, whatever was typed and pasted into it",
    async (_, make) => {
      const bytes = await make();
      const files = [bytes];
      for (let round = 1; round <= rounds; round += 1) files.push(await edited(bytes, round));
      expect(files.slice(1).every((file) => file !== bytes)).toBe(true);
      expect(
        errorsIn(files)
          .split("\n")
          .filter((line) => line !== "" && !/: 0 errors/.test(line)),
      ).toEqual([]);
    },
    300_000,
  );
