import { openXlsx } from "../../../../src/hosts/xlsx-file/open-xlsx";
import { aLivingDrawing, aStillDrawing, countedPlan } from "../../../contracts/a-living-drawing";
import { buildXlsx } from "../build-xlsx";
import { zipped } from "../hand-made";
import { partsIn, textIn } from "../packages";
import { seenByExceljs } from "../seen-by-exceljs";

const sheetPart = "xl/worksheets/sheet2.xml";

async function drawn(): Promise<Uint8Array> {
  const workbook = openXlsx(await buildXlsx([countedPlan]));
  await workbook.apply([{ kind: "draw", drawing: aLivingDrawing() }]);
  return workbook.bytes();
}

describe("writing into a sheet that locks itself", () => {
  const patched = async (): Promise<Uint8Array> => {
    const workbook = openXlsx(await drawn());
    await workbook.apply([
      { kind: "patch", sheet: "Dashboard", cells: [{ row: 9, column: 0, was: null, becomes: "Fiji" }] },
      { kind: "append", sheet: "Dashboard", under: 9, rows: [["Samoa", "yes", 0.5]] },
    ]);
    return workbook.bytes();
  };

  test("charts, breaks, locks and notes stay to the letter, and written cells stay unlocked", async () => {
    const before = textIn(await drawn(), sheetPart);
    const bytes = await patched();
    const after = textIn(bytes, sheetPart);
    const behind = (xml: string): string => xml.slice(xml.indexOf("</sheetData>"));
    expect(behind(after)).toBe(behind(before));
    const seen = await seenByExceljs(bytes, "Dashboard");
    expect(["A10", "A11", "C11"].map((at) => seen.getCell(at).protection?.locked)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("what the grid computed anew goes into locked cells, what a person types does not", async () => {
    const workbook = openXlsx(await patched());
    const at = { sheet: "Dashboard", row: 4, column: 1 };
    await workbook.edit([{ ...at, content: { kind: "result", result: 9 } }]);
    expect((await workbook.read()).sheets[1]?.rows[4]?.[1]).toBe(9);
    await expect(workbook.edit([{ ...at, content: { kind: "value", value: 9 } }])).rejects.toMatchObject({
      problem: { code: "sheet-protected" },
    });
  });

  test.each([
    [
      "with a password",
      'sheet="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0" password="CC1A"',
    ],
    ["that forbids looks", 'sheet="1" sort="0" autoFilter="0"'],
    [
      "that allows more",
      'sheet="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0" insertRows="0"',
    ],
  ])("a protection %s is a person's", async (_, attributes) => {
    const bytes = await patched();
    const xml = textIn(bytes, sheetPart);
    const parts = {
      ...partsIn(bytes),
      [sheetPart]: xml.replace(/<sheetProtection[^>]*>/, `<sheetProtection ${attributes}/>`),
    };
    const workbook = openXlsx(zipped(parts));
    expect((await workbook.read()).sheets[1]?.isProtected).toBe(true);
    await expect(workbook.apply([{ kind: "draw", drawing: aStillDrawing() }])).rejects.toMatchObject({
      problem: { code: "sheet-protected" },
    });
  });
});
