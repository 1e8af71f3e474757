import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { blankWorkbook } from "../../../src/hosts/xlsx-file/blank-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { newPlanningWorkbook } from "../../../src/usecases/setup/new-planning-workbook";
import { newId } from "../../new-id";
import { unsoundIn } from "../xlsx-file/sound-file";
import { bookBytes } from "./a-book";
import { typedAtRandom } from "./typed-at-random";

// Generous: other work may keep the machine busy.
jest.setTimeout(120_000);

/** A workbook whose data sheets are tables, so that headings can be broken. */
async function planningWorkbook(): Promise<Uint8Array> {
  const workbook = openXlsx(blankWorkbook());
  const made = newPlanningWorkbook({ newId, today: calendarDate("2026-02-03"), protectHeadings: false });
  await workbook.apply(made.changes);
  return workbook.bytes();
}

const formulas = (): Promise<Uint8Array> =>
  bookBytes({
    Plan: [
      ["a", 1, { formula: "B1+1", result: 2 }, { formula: 'IF(C1>1,"x",NA())', result: "x" }],
      ["b", 2, { formula: "SUM(B1:B9)", result: 3 }, { formula: "'Other one'!A1", result: 5 }],
    ],
    "Other one": [[5, { formula: "Plan!C2*2", result: 6 }]],
  });

// With ../shared/validate beside the project npm run test:office asks far more of far more of such files.
test.each([
  ["a new planning workbook", planningWorkbook],
  ["a workbook of formulas", formulas],
])("whatever is typed and pasted into %s, Excel opens what is saved without a question", async (_, make) => {
  const bytes = await make();
  expect(unsoundIn(bytes)).toEqual([]);
  for (const seed of [101, 102, 103]) {
    const file = await typedAtRandom(bytes, seed, 60);
    expect(file).not.toBe(bytes);
    expect(unsoundIn(file)).toEqual([]);
  }
});

test("the look at a file finds what Excel asks about", async () => {
  const workbook = openXlsx(await planningWorkbook());
  const sound = workbook.bytes();
  expect(unsoundIn(sound)).toEqual([]);
  expect(unsoundIn(broken(sound, '<tableColumn id="1" name="', '<tableColumn id="1" name="Un'))).not.toEqual(
    [],
  );
  const cell = '<sheetData><row r="1"><c r="A1" t="e">';
  expect(
    unsoundIn(broken(sound, '<sheetData><row r="1"', `${cell}<v>#CYCLE</v></c></row><row r="1"`)),
  ).toContainEqual(expect.stringContaining("A1 holds the error #CYCLE"));
});

/** A file with something else in its sheets and tables. */
const broken = (bytes: Uint8Array, was: string, becomes: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        /sheets\/|tables\//.test(name) ? strToU8(strFromU8(part).replaceAll(was, becomes)) : part,
      ]),
    ),
  );
