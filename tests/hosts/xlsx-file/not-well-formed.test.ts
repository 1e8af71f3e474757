import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { ProblemError } from "../../../src/usecases/problem";
import { cellParts, relationships, smallParts, zipped } from "./hand-made";

async function codeOf(parts: Record<string, string>): Promise<string> {
  try {
    await openXlsx(zipped(parts)).read();
    return "no refusal";
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problem.code;
  }
}

const data = (rows: string): Record<string, string> => smallParts(`<sheetData>${rows}</sheetData>`);
const strings = (xml: string): Record<string, string> => ({
  ...cellParts('<c t="s"><v>0</v></c>'),
  "xl/sharedStrings.xml": xml,
});

test.each<[string, Record<string, string>]>([
  ["a number without a shared text", cellParts('<c t="s"><v>7</v></c>')],
  ["a value that is never closed", cellParts('<c r="A1"><v>1</c>')],
  ["a formula that is never closed", cellParts('<c r="A1"><f>1+1<v>2</v></c>')],
  ["a cell that is closed as another", cellParts('<c r="A1"><v>1</v></d>')],
  ["a cell that is never closed", data('<row r="1"><c r="A1"><v>1</v></row>')],
  ["a row that is never closed", data('<row r="1"><c r="A1"><v>1</v></c>')],
  ["tags of a row that cross", data('<row r="1"><a><b></a></b></row>')],
  ["an end without a beginning", smallParts("<sheetData/></mergeCells>")],
  [
    "a sheet that is cut short after its cells",
    { ...smallParts(""), "xl/worksheets/sheet1.xml": "<worksheet><sheetData/>" },
  ],
  [
    "a sheet with a second root",
    { ...smallParts(""), "xl/worksheets/sheet1.xml": "<worksheet/><worksheet/>" },
  ],
  ["a sheet without any tag", { ...smallParts(""), "xl/worksheets/sheet1.xml": "" }],
  ["a tag without a name", cellParts("<>")],
  ["a tag inside of a tag", cellParts('<c r="A1" <c>')],
  ["an address without quotes", cellParts("<c r=A1><v>1</v></c>")],
  ["an attribute without a value", data('<row spans r="1"/>')],
  ["an attribute given twice", smallParts('<mergeCells><mergeCell ref="A1:B1" ref="A1:C1"/></mergeCells>')],
  ["two rows of one number", data('<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>')],
  ["two cells of one address", cellParts('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
  ["a shared text that is never closed", strings("<sst><si><t>a</t></sst>")],
  ["texts that are cut short", strings("<sst><si><t>a</t></si>")],
  [
    "a type declaration with entities",
    strings('<!DOCTYPE sst [<!ENTITY a "lol">]><sst><si><t>&a;</t></si></sst>'),
  ],
  [
    "two sheets on one part",
    {
      ...smallParts(""),
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet1.xml"],
      ),
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets></workbook>',
    },
  ],
])("a workbook with %s is refused, and not read as if it were whole", async (_, parts) => {
  expect(await codeOf(parts)).toBe("damaged");
});

test("a text longer than any cell holds is refused in words", async () => {
  const words = "a".repeat(32_768);
  const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  expect(await codeOf(cellParts(inline(words)))).toBe("text-too-long");
  expect(await codeOf(strings(`<sst><si><t>${words}</t></si></sst>`))).toBe("text-too-long");
  expect(await codeOf(cellParts(inline(words.slice(1))))).toBe("no refusal");
});
