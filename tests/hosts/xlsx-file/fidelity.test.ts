import { strToU8 } from "fflate";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { readZip } from "../../../src/hosts/xlsx-file/zip/read-zip";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";
import { richParts, richWorkbook } from "../../fixtures/rich-workbook";
import { aRichDrawing } from "./a-rich-drawing";
import { partsIn, textIn } from "./packages";

const extended = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

async function drawn(bytes: Uint8Array, ...drawings: readonly SheetDrawing[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  for (const drawing of drawings) await workbook.apply([{ kind: "draw", drawing }]);
  return workbook.bytes();
}

const foreign = Object.entries(richParts()).filter(([name]) => !extended.includes(name));

describe("a workbook with everything in it", () => {
  let once: Uint8Array;
  let twice: Uint8Array;
  beforeAll(async () => {
    once = await drawn(richWorkbook(), aRichDrawing("KPI Progress"));
    twice = await drawn(once, aRichDrawing("KPI Progress"), aDrawing("Map", [["x"]]));
  });

  test.each(foreign)("%s stays byte for byte after one drawing and after two", (name, part) => {
    const expected = typeof part === "string" ? strToU8(part) : part;
    expect(Buffer.compare(partsIn(once)[name] ?? new Uint8Array(), expected)).toBe(0);
    expect(Buffer.compare(partsIn(twice)[name] ?? new Uint8Array(), expected)).toBe(0);
  });

  test("keeps order, date stamps and packed bytes of the parts it does not own", async () => {
    const before = readZip(richWorkbook());
    const after = readZip(await drawn(richWorkbook(), aRichDrawing("KPI Progress")));
    expect(after.slice(0, before.length).map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    before.forEach((entry, index) => {
      expect(after[index]?.head.slice(12, 16)).toEqual(entry.head.slice(12, 16));
      if (!extended.includes(entry.name)) expect(after[index]?.packed).toEqual(entry.packed);
    });
  });

  test.each(extended)("%s is only added to", async (name) => {
    const before = textIn(richWorkbook(), name);
    const after = textIn(await drawn(richWorkbook(), aRichDrawing("KPI Progress")), name);
    expect(after.length).toBeGreaterThan(before.length);
    expect(isWithin(before.replace(/ count="\d+"/g, ""), after.replace(/ count="\d+"/g, ""))).toBe(true);
  });

  test("drawing twice gives the same bytes as drawing once", async () => {
    const once = await drawn(richWorkbook(), aRichDrawing("KPI Progress"), aRichDrawing("B"));
    const again = await drawn(
      once,
      aRichDrawing("KPI Progress"),
      aRichDrawing("B"),
      aRichDrawing("KPI Progress"),
    );
    expect(Buffer.compare(again, once)).toBe(0);
  });

  test("nothing applied gives the very bytes back", () => {
    const bytes = richWorkbook();
    expect(openXlsx(bytes).bytes()).toBe(bytes);
  });

  test("new parts get numbers that are free", async () => {
    const parts = Object.keys(partsIn(await drawn(richWorkbook(), aRichDrawing("KPI Progress"))));
    expect(parts.slice(Object.keys(richParts()).length)).toEqual([
      "xl/drawings/vmlDrawing2.vml",
      "xl/comments2.xml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
    const workbook = textIn(await drawn(richWorkbook(), aRichDrawing("KPI Progress")), "xl/workbook.xml");
    expect(workbook).toContain('<sheet name="KPI Progress" sheetId="8" r:id="rId10"/></sheets>');
  });

  test("a drawing without notes leaves nothing of the notes of the one before", async () => {
    const with2 = await drawn(richWorkbook(), aRichDrawing("KPI Progress"));
    const without = await drawn(with2, aDrawing("KPI Progress", [["x"]]));
    expect(
      Object.keys(partsIn(without))
        .filter((name) => /comments|vml|sheet3/.test(name))
        .sort(),
    ).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/sheet3.xml"]);
    expect(textIn(without, "[Content_Types].xml")).not.toContain("comments2");
    expect(textIn(without, "xl/workbook.xml")).not.toMatch(/localSheetId="2"/);
  });

  test("the names of other sheets stay, ours are added with the tab's number and written over", async () => {
    const names = (bytes: Uint8Array): string =>
      /<definedNames>.*<\/definedNames>/s.exec(textIn(bytes, "xl/workbook.xml"))?.[0] ?? "";
    const before = names(richWorkbook());
    const once = await drawn(richWorkbook(), aRichDrawing("Director's"));
    expect(names(once)).toBe(
      before.replace(
        "</definedNames>",
        "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"2\">'Director''s'!$1:$4</definedName>" +
          '<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">\'Director\'\'s\'!$A$4:$C$6</definedName></definedNames>',
      ),
    );
    const filter = { top: 0, left: 0, bottom: 9, right: 1 };
    const other = await drawn(once, aDrawing("Director's", [["x"]], { filter }));
    expect(names(other)).toContain("'Director''s'!$A$1:$B$10");
    expect(names(other)).not.toContain("Print_Titles");
  });

  test("drawing over a sheet with formulas, a chart and a table takes what only it had, and nothing else", async () => {
    const after = Object.keys(partsIn(await drawn(richWorkbook(), aDrawing("Activity Log", [["x"]]))));
    const gone = Object.keys(richParts()).filter((name) => !after.includes(name));
    expect(gone.sort()).toEqual([
      "xl/calcChain.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/media/image1.png",
      "xl/printerSettings/printerSettings1.bin",
      "xl/tables/table1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
    ]);
    const drawnOver = await drawn(richWorkbook(), aDrawing("Activity Log", [["x"]]));
    expect(textIn(drawnOver, "xl/worksheets/sheet1.xml")).toContain('<sheetPr codeName="Sheet1">');
    expect(textIn(drawnOver, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("an .xlsm stays one", async () => {
    const types = textIn(await drawn(richWorkbook(), aRichDrawing("A")), "[Content_Types].xml");
    expect(types).toContain("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  });
});

/** Whether all characters of the one stand in the other in the same order, cut at few places. */
function isWithin(before: string, after: string): boolean {
  let at = 0;
  for (const char of after) if (char === before.charAt(at)) at += 1;
  return at === before.length;
}
