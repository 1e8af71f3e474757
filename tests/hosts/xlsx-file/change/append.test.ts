import { openXlsx } from "../../../../src/hosts/xlsx-file/open-xlsx";
import type { AppendChange } from "../../../../src/usecases/ports/workbook";
import { codeOf, date } from "../../../contracts/host-under-test";
import { richWorkbook } from "../../../fixtures/rich-workbook";
import { relationships, smallParts, stylesNumbered, zipped } from "../hand-made";
import { textIn } from "../packages";
import { seenByExceljs } from "../seen-by-exceljs";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetPart = "xl/worksheets/sheet1.xml";
const tablePart = "xl/tables/table1.xml";

const word = (address: string, text: string, style = 1): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A table "Log" over these columns and rows of sheet A, whose heading is format 1, dates 2, scores 3. */
function logBook(table: string, { after = "", rows = "", filter = "" } = {}): Uint8Array {
  const heading = `<row r="1">${word("A1", "Date")}${word("B1", "Activity")}${word("C1", "Share")}</row>`;
  const filled = `<row r="2"><c r="A2" s="2"><v>43646</v></c>${word("B2", "Workshop", 4)}<c r="C2" s="3"><v>0.5</v></c></row>`;
  const inside = `<dimension ref="A1:C2"/><sheetData>${heading}${filled}${rows}</sheetData>${after}<tableParts count="1"><tablePart xmlns:r="x" r:id="rId1"/></tableParts>`;
  const parts = smallParts(inside);
  const columns = ["Date", "Activity", "Share"]
    .map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`)
    .join("");
  return zipped({
    ...parts,
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      `<Override PartName="/${tablePart}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
    ),
    "xl/styles.xml": stylesNumbered(0, 14, 9, 0),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
    [tablePart]: `<table xmlns="${main}" id="1" name="Log" displayName="Log" ${table}>${filter}<tableColumns count="3">${columns}</tableColumns></table>`,
  });
}

async function appended(
  bytes: Uint8Array,
  under: number,
  ...rows: AppendChange["rows"]
): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.apply([{ kind: "append", sheet: "A", under, rows }]);
  return workbook.bytes();
}

const row = [date("2019-07-01"), "Visit", { kind: "percent" as const, value: 0.25 }];

test("the table, its filter, choices and conditional formats go on over the new rows", async () => {
  const rules = [
    '<conditionalFormatting sqref="C2:C2"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="A1:C2"/><conditionalFormatting sqref="A2 C2"/><conditionalFormatting sqref="E1:E2"/>',
    '<dataValidations count="2"><dataValidation type="list" sqref="B2"><formula1>"a,b"</formula1></dataValidation><dataValidation type="list" sqref="A2:A9"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
  ].join("");
  const after = await appended(logBook('ref="A1:C2" totalsRowShown="0"', { after: rules }), 1, row, row);
  const sheet = textIn(after, sheetPart);
  expect([...sheet.matchAll(/sqref="([^"]*)"/g)].map(([, range]) => range)).toEqual([
    "C2:C4",
    "A1:C4",
    "A2 C2",
    "E1:E2",
    "B2:B4",
    "A2:A9",
  ]);
  expect(textIn(after, tablePart)).toContain('ref="A1:C4"');
  expect(sheet).toContain('<dimension ref="A1:C4"/>');
});

test("the table's filter widens with it", async () => {
  const bytes = logBook('ref="A1:C2"', { filter: '<autoFilter ref="A1:C2"/>' });
  expect(textIn(await appended(bytes, 1, row), tablePart)).toMatch(/ref="A1:C3"><autoFilter ref="A1:C3"\/>/);
});

test("new rows look like the last one, blank cells and those right of what is written, too", async () => {
  const sheet = textIn(await appended(logBook('ref="A1:C2"'), 1, [date("2019-07-01"), null]), sheetPart);
  expect(sheet).toContain(
    '<row r="3"><c r="A3" s="2"><v>43647</v></c><c r="B3" s="4"/><c r="C3" s="3"/></row>',
  );
});

test("under the heading of an empty table, rows do not look like the heading", async () => {
  const bytes = zipped({
    ...smallParts(
      `<sheetData><row r="1">${word("A1", "My log")}</row><row r="2">${word("A2", "Date")}${word("B2", "Activity")}</row></sheetData>`,
    ),
    "xl/styles.xml": stylesNumbered(0),
  });
  const after = await appended(bytes, 1, [date("2019-07-01"), "x"]);
  const sheet = textIn(after, sheetPart);
  expect(sheet).toContain('<c r="B3" t="inlineStr">');
  expect((await openXlsx(after).read()).sheets[0]?.rows[2]).toEqual([date("2019-07-01"), "x"]);
  // Its second row has one above it that is a heading, so it looks like the first.
  expect(textIn(await appended(after, 2, [date("2019-07-01")]), sheetPart)).toMatch(
    /<c r="A3" (s="\d+")>.*<c r="A4" \1>/,
  );
});

test("blank rows at a table's end are filled before it widens", async () => {
  const bytes = logBook('ref="A1:C4"');
  expect(textIn(await appended(bytes, 1, row), tablePart)).toContain('ref="A1:C4"');
  expect(textIn(await appended(bytes, 1, row, row, row), tablePart)).toContain('ref="A1:C5"');
});

test("a table with a row of totals refuses, and says what to do", async () => {
  const bytes = logBook('ref="A1:C3" totalsRowCount="1"');
  const workbook = openXlsx(bytes);
  const edit = workbook.apply([{ kind: "append", sheet: "A", under: 1, rows: [row] }]);
  expect(await codeOf(edit)).toBe("table-has-totals");
  await expect(edit).rejects.toThrow(/Log.*Total Row/s);
});

test("a table does not grow over what stands under its other columns", async () => {
  const bytes = logBook('ref="A1:C2"', { rows: '<row r="3"><c r="C3"><v>1</v></c></row>' });
  expect(await codeOf(appended(bytes, 1, ["x"]).then(() => undefined))).toBe("cell-changed");
});

test("another library reads the rows, and the table around them", async () => {
  const workbook = openXlsx(richWorkbook());
  await workbook.apply([
    {
      kind: "append",
      sheet: "Activity Log",
      under: 2,
      rows: [
        [date("2019-07-02"), "=HS & co", 4.25],
        [date("2019-07-03"), "1.10", 3],
      ],
    },
  ]);
  const sheet = await seenByExceljs(workbook.bytes(), "Activity Log");
  expect(sheet.getCell("A4").value).toEqual(new Date("2019-07-02T00:00:00Z"));
  expect(sheet.getCell("B4").value).toBe("=HS & co");
  expect(sheet.getCell("B5").value).toBe("1.10");
  expect(sheet.getCell("C5").numFmt).toBe('"KPI "0.0');
  expect(textIn(workbook.bytes(), tablePart)).toContain('ref="A1:C5"');
});
