import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { blankWorkbook } from "../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { newPlanningWorkbook } from "../../src/usecases/setup/new-planning-workbook";
import { bookBytes } from "../hosts/grid/a-book";
import { typedAtRandom } from "../hosts/grid/typed-at-random";
import { newId } from "../new-id";
import { errorsIn, hasValidator, sayNotHere } from "./validator";

const rounds = 12;
const stepsInRound = 60;

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

if (!hasValidator) test("the validator is not here: what is typed was not checked", sayNotHere);
else
  test.each([
    ["the sample", sample],
    ["a new planning workbook", newFile],
    ["a workbook of formulas", formulas],
  ])(
    "%s is a file that Excel opens without a question, whatever was typed and pasted into it",
    async (name, make) => {
      const bytes = await make();
      const files = [bytes];
      for (let round = 1; round <= rounds; round += 1)
        files.push(await typedAtRandom(bytes, round, stepsInRound));
      expect(files.slice(1).every((file) => file !== bytes)).toBe(true);
      expect(errorsIn(files.map((file, at) => ({ name: `${name} ${at}`, bytes: file })))).toEqual([]);
    },
    300_000,
  );
