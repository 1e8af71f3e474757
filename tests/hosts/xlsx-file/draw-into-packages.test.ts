import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";
import { aRichDrawing } from "./a-rich-drawing";
import { cellParts, relationships, smallParts, zipped } from "./hand-made";
import { partsIn, textIn } from "./packages";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const model = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";

const cell = '<c r="A1"><v>1</v></c>';

async function drawn(
  parts: Record<string, string>,
  ...drawings: readonly SheetDrawing[]
): Promise<Uint8Array> {
  const workbook = openXlsx(zipped(parts));
  await workbook.apply(drawings.map((drawing) => ({ kind: "draw", drawing })));
  return workbook.bytes();
}

const withWorkbook = (workbook: string): Record<string, string> => ({
  ...cellParts(cell),
  "xl/workbook.xml": workbook,
});

const prefixed = {
  ...withWorkbook(
    `<x:workbook xmlns:x="${main}" xmlns:r="${model}"><x:sheets><x:sheet name="A" sheetId="4" r:id="rId1"/></x:sheets><x:calcPr/></x:workbook>`,
  ),
  "xl/styles.xml": `<x:styleSheet xmlns:x="${main}"><x:fonts><x:font/></x:fonts><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`,
};

const elsewhere = {
  ...Object.fromEntries(
    Object.entries(cellParts(cell)).map(([name, part]) => [
      name
        .replace("xl/workbook.xml", "book/main.xml")
        .replace("workbook.xml", "main.xml")
        .replace("xl/", "book/"),
      part.replace("/xl/workbook.xml", "/book/main.xml").replace("/xl/worksheets", "/book/worksheets"),
    ]),
  ),
  "_rels/.rels": relationships(["officeDocument", "/book/main.xml"]),
};

const strict = Object.fromEntries(
  Object.entries(cellParts(cell)).map(([name, part]) => [
    name,
    part.replaceAll(main, strictMain).replaceAll(model, strictOffice),
  ]),
);

const absolute = {
  ...cellParts(cell),
  "xl/_rels/workbook.xml.rels": relationships(["worksheet", "/xl/worksheets/sheet1.xml"]),
};

describe("drawing into packages of other hands", () => {
  test.each<[string, Record<string, string>]>([
    ["without a style sheet", absolute],
    ["with every element prefixed", prefixed],
    ["with the workbook elsewhere", elsewhere],
    ["in the strict flavour", strict],
    [
      "with an empty list of names",
      withWorkbook(
        `<workbook xmlns="${main}" xmlns:r="${model}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><definedNames/></workbook>`,
      ),
    ],
    [
      "where the relation's prefix is declared on the sheet",
      withWorkbook(
        `<workbook xmlns="${main}"><sheets><sheet name="A" sheetId="1" p:id="rId1" xmlns:p="${model}"/></sheets></workbook>`,
      ),
    ],
  ])("%s", async (_, parts) => {
    const once = await drawn(parts, aRichDrawing("KPI Progress"));
    const { sheets } = await openXlsx(once).read();
    expect(sheets.map(({ name }) => name)).toEqual(["A", "KPI Progress"]);
    expect(sheets[0]?.rows).toEqual([[1]]);
    expect(sheets[1]?.rows[1]).toEqual(["As of", { kind: "date", date: "2019-06-30" }]);
    expect(sheets[1]?.rows[4]?.[1]).toEqual({ kind: "percent", value: 0.77 });
    const twice = openXlsx(once);
    await twice.apply([{ kind: "draw", drawing: aRichDrawing("KPI Progress") }]);
    expect(partsIn(twice.bytes())).toEqual(partsIn(once));
  });

  test("names go behind the sheets and before what the schema puts after them", async () => {
    expect(textIn(await drawn(prefixed, aRichDrawing("B")), "xl/workbook.xml")).toMatch(
      /<x:sheet name="B" sheetId="5" r:id="rId4"\/><\/x:sheets><x:definedNames>.*<\/x:definedNames><x:calcPr\/>/,
    );
  });

  test("in the strict flavour new parts speak it, too", async () => {
    const bytes = await drawn(strict, aRichDrawing("B"));
    expect(textIn(bytes, "xl/worksheets/sheet2.xml")).toContain(`xmlns="${strictMain}"`);
    expect(textIn(bytes, "xl/_rels/workbook.xml.rels")).toContain(
      `${strictOffice}/worksheet" Target="worksheets/sheet2.xml"`,
    );
  });

  test("where days count from 1904, dates do", async () => {
    const parts = withWorkbook(
      `<workbook xmlns="${main}" xmlns:r="${model}"><workbookPr date1904="true"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    );
    const days = ["2019-06-30", "1903-12-31"].map((date) => ({ date: calendarDate(date) }));
    const bytes = await drawn(parts, aDrawing("B", [days]));
    expect(textIn(bytes, "xl/worksheets/sheet2.xml")).toContain("<v>42184</v>");
    expect((await openXlsx(bytes).read()).sheets[1]?.rows).toEqual([
      [{ kind: "date", date: "2019-06-30" }, "1903-12-31"],
    ]);
  });

  test("a chart sheet of that name and a locked structure refuse", async () => {
    const chart = {
      ...cellParts(cell),
      "xl/_rels/workbook.xml.rels": relationships(["chartsheet", "worksheets/sheet1.xml"]),
    };
    await expect(drawn(chart, aDrawing("A"))).rejects.toMatchObject({ problem: { code: "not-a-worksheet" } });
    const locked = withWorkbook(
      `<workbook xmlns="${main}" xmlns:r="${model}"><workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    );
    await expect(drawn(locked, aDrawing("B"))).rejects.toMatchObject({
      problem: { code: "workbook-protected" },
    });
    expect((await openXlsx(await drawn(locked, aDrawing("A", [["x"]]))).read()).sheets[0]?.rows).toEqual([
      ["x"],
    ]);
  });

  test("our own mistakes are loud", async () => {
    await expect(drawn(smallParts(""), aDrawing("B", [[Number.NaN]]))).rejects.toThrow("B!A1 would hold NaN");
    const merges = [0, 1].map((top) => ({ top, left: top, bottom: 2, right: 3 }));
    await expect(drawn(smallParts(""), aDrawing("B", [], { merges }))).rejects.toThrow(
      "merges A1:D3 and B2:D3 overlap",
    );
  });

  test("a foot of any length stays under Excel's 255 characters, and only page marks are marks", async () => {
    const footer = { left: "R&D &P of &N".repeat(9), center: "&".repeat(300), right: "🎏".repeat(200) };
    const print = { ...aDrawing("B").print, footer };
    const foot = /<oddFooter>(.*)<\/oddFooter>/.exec(
      textIn(await drawn(smallParts(""), aDrawing("B", [], { print })), "xl/worksheets/sheet2.xml"),
    );
    const text = foot?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(text.startsWith("&LR&&D &P of &NR&&D")).toBe(true);
    expect(text.length).toBeLessThan(255);
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  test("rows are as high as their wrapped texts need, unless the drawing says", async () => {
    const wrapped = { value: "word ".repeat(40), style: { wrap: true } };
    const drawing = aDrawing("B", [[wrapped], ["short"], [{ ...wrapped, value: "one" }], [wrapped]], {
      columnWidths: [40],
    });
    const rows = drawing.rows.map((row, index) => (index === 3 ? { ...row, height: 33 } : row));
    const xml = textIn(await drawn(smallParts(""), { ...drawing, rows }), "xl/worksheets/sheet2.xml");
    const heights = [...xml.matchAll(/<row r="\d"([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(heights).toEqual([
      expect.stringMatching(/^ ht="(5[0-9]|6[0-9])"$/),
      "",
      "",
      ' ht="33" customHeight="1"',
    ]);
  });
});
