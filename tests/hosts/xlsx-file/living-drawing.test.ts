import { readXlsx } from "hucre";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { childrenOf, parseXml } from "../../../src/hosts/xlsx-file/xml/element-tree";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";
import { aLivingDrawing, countedPlan } from "../../contracts/a-living-drawing";
import { richParts, richWorkbook } from "../../fixtures/rich-workbook";
import { buildXlsx } from "./build-xlsx";
import { cellParts, zipped } from "./hand-made";
import { partsIn, textIn } from "./packages";
import { seenByExceljs } from "./seen-by-exceljs";
import { faultsOf } from "./well-formed";

async function drawnInto(bytes: Uint8Array, ...drawings: readonly SheetDrawing[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  for (const drawing of drawings) await workbook.apply([{ kind: "draw", drawing }]);
  return workbook.bytes();
}

const sheetPart = "xl/worksheets/sheet2.xml";

describe("a living drawing in a file", () => {
  let bytes: Uint8Array;
  let sheet: string;
  beforeAll(async () => {
    bytes = await drawnInto(await buildXlsx([countedPlan]), aLivingDrawing());
    sheet = textIn(bytes, sheetPart);
  });

  test("formulas stand with their results, each of its kind", () => {
    for (const cell of [
      `<f>COUNTIFS('Member''s plan'!$B$2:$B$4,"yes")</f><v>2</v>`,
      't="str"><f>IF(B5&gt;4,"R&amp;D &lt;ahead&gt;","-")</f><v>R&amp;D &lt;ahead&gt;</v>',
      't="b"><f>B5&gt;4</f><v>1</v>',
      "<f>DATE(2019,6,30)</f><v>43646</v>",
      ">=SUM(B3:B4)</t></is>",
    ])
      expect(sheet).toContain(cell);
    expect(textIn(bytes, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("the sheet's elements come in the schema's order", () => {
    const order =
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing tableParts extLst".split(
        " ",
      );
    const places = parseXml(sheet).children.map(({ name }) => order.indexOf(name));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places).toEqual(expect.arrayContaining([order.indexOf("rowBreaks"), order.indexOf("drawing")]));
  });

  test("bars and looks count their rules through, and looks win in their order", () => {
    const rules = [...sheet.matchAll(/<cfRule type="(\w+)"(?: dxfId="(\d+)")? priority="(\d+)"/g)];
    expect(rules.map(([, type, , number]) => [type, number])).toEqual([
      ["dataBar", "1"],
      ["expression", "2"],
      ["expression", "3"],
    ]);
    const looks = childrenOf(
      parseXml(textIn(bytes, "xl/styles.xml")).children.find(({ name }) => name === "dxfs"),
      "dxf",
    );
    expect(looks.length).toBeGreaterThan(Math.max(...rules.slice(1).map(([, , look]) => Number(look))));
    expect(sheet).toContain("<formula>AND(B3&gt;2,B3&lt;4)</formula>");
  });

  test("every part is well-formed XML with declared prefixes, and every override names a part", () => {
    const names = Object.keys(partsIn(bytes));
    const faults = names
      .filter((name) => /\.(xml|rels|vml)$/.test(name))
      .flatMap((name) => faultsOf(textIn(bytes, name)).map((fault) => `${name}: ${fault}`));
    expect(faults).toEqual([]);
    for (const [, part] of textIn(bytes, "[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g))
      expect(names).toContain(part);
    for (const chart of [1, 2, 3])
      expect(textIn(bytes, "[Content_Types].xml")).toContain(`/xl/charts/chart${chart}.xml`);
  });

  test("a chart holds its cells' values, for viewers that do not look at them", () => {
    const chart = textIn(bytes, "xl/charts/chart1.xml");
    for (const piece of [
      "<a:t>Members &amp; quarters, stacked-bar</a:t>",
      '<c:barDir val="bar"/><c:grouping val="stacked"/>',
      '<c:gapWidth val="60"/><c:overlap val="100"/>',
      '<c:f>\'Dashboard\'!$B$2</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Held</c:v></c:pt>',
      '<c:f>\'Dashboard\'!$A$3:$A$4</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Q1</c:v></c:pt><c:pt idx="1"><c:v>Q2</c:v></c:pt>',
      '<c:f>\'Dashboard\'!$B$3:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt>',
      '<a:srgbClr val="1E7B34"/>',
      '<c:orientation val="maxMin"/>',
      '<c:legendPos val="b"/>',
    ])
      expect(chart).toContain(piece);
    expect(textIn(bytes, "xl/charts/chart3.xml")).toContain("<c:lineChart>");
    expect(textIn(bytes, "xl/drawings/drawing1.xml")).toContain(
      'name="Members stacked-bar" descr="Q1: 2 held, 1 not yet. Q2: 3 held, 4 not yet."',
    );
  });

  test("another library sees formulas, locks, looks and choices", async () => {
    const seen = await seenByExceljs(bytes, "Dashboard");
    expect(seen.getCell("B3").value).toEqual({
      formula: `COUNTIFS('Member''s plan'!$B$2:$B$4,"yes")`,
      result: 2,
    });
    expect(["B4", "C4", "A10", "C12", "A3", "D10"].map((at) => seen.getCell(at).protection?.locked)).toEqual([
      false,
      false,
      false,
      false,
      undefined,
      undefined,
    ]);
    expect(seen.getCell("A11").dataValidation).toMatchObject({ formulae: ["'Member''s plan'!$A$2:$A$4"] });
    expect(JSON.stringify(Reflect.get(seen, "conditionalFormattings"))).toContain(
      '"bgColor":{"argb":"FFE3F4E6"}',
    );
    expect(Reflect.get(seen, "sheetProtection")).toMatchObject({
      sheet: true,
      formatCells: true,
      sort: true,
    });
  });

  test("a third one sees the charts and the page breaks", async () => {
    const seen = (await readXlsx(bytes)).sheets[1];
    expect(seen?.charts?.map(({ kinds, seriesCount, title }) => [kinds, seriesCount, title])).toEqual([
      [["bar"], 2, "Members & quarters, stacked-bar"],
      [["bar"], 2, "Members & quarters, clustered-bar"],
      [["line"], 2, "Members & quarters, line"],
    ]);
    expect(sheet).toContain('<brk id="3" max="16383" man="1"/><brk id="6" max="16383" man="1"/>');
  });
});

test("a print of one page tall says so", async () => {
  const print = { ...aDrawing("").print, pagesTall: 1 };
  const bytes = await drawnInto(zipped(cellParts("")), aDrawing("B", [["x"]], { print }));
  expect(textIn(bytes, sheetPart)).toContain('fitToWidth="1" fitToHeight="1"');
});

test("labels that are days are days, gaps are gaps, and a strict file's charts speak its flavour", async () => {
  const day = (text: string) => ({ date: calendarDate(text) });
  const range = (left: number) => ({ top: 1, left, bottom: 2, right: left });
  const drawing = aDrawing(
    "B",
    [
      ["Day", "Score"],
      [day("2019-06-30"), 4.5],
      [day("2019-07-31"), null],
    ],
    {
      charts: [
        {
          name: "Line",
          kind: "line",
          title: "a\u0000_x0041_\u000b",
          altText: "line\nbreak",
          over: { top: 4, left: 0, bottom: 9, right: 3 },
          categories: range(0),
          series: [{ name: { row: 0, column: 1 }, values: range(1), colour: "#000000" }],
        },
      ],
    },
  );
  const strict = Object.fromEntries(
    Object.entries(cellParts("")).map(([name, part]) => [
      name,
      part
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006",
          "http://purl.oclc.org/ooxml/spreadsheetml",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  );
  const bytes = await drawnInto(zipped(strict), drawing);
  const chart = textIn(bytes, "xl/charts/chart1.xml");
  expect(chart).toContain(
    '<c:formatCode>d mmm yyyy</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>43646</c:v></c:pt><c:pt idx="1"><c:v>43677</c:v></c:pt>',
  );
  expect(chart).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>4.5</c:v></c:pt></c:numCache>');
  expect(chart).toContain("<a:t>a_x0041_</a:t>");
  expect(chart).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  expect(textIn(bytes, "xl/drawings/drawing1.xml")).toContain('descr="line&#10;break"');
  for (const part of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"])
    expect(faultsOf(textIn(bytes, part))).toEqual([]);
});

describe("in a workbook with everything in it", () => {
  const living = (): SheetDrawing => aLivingDrawing({ name: "KPI Progress" });
  const touched = /Types|xl\/(workbook|styles|calcChain)\.xml|_rels\/workbook/;
  const own = /drawing2|charts\/chart[2-9]|sheet3|comments2|vmlDrawing2/;

  test("drawing twice gives the same bytes as drawing once, and foreign parts stay byte for byte", async () => {
    const once = await drawnInto(richWorkbook(), living(), aDrawing("B", [["x"]]));
    expect(Buffer.compare(await drawnInto(once, living(), living()), once)).toBe(0);
    const foreign = Object.keys(richParts()).filter((name) => !touched.test(name));
    expect(foreign).toEqual(expect.arrayContaining(["xl/charts/chart1.xml", "xl/drawings/drawing1.xml"]));
    const [before, after] = [partsIn(richWorkbook()), partsIn(once)];
    for (const name of foreign)
      expect(Buffer.compare(after[name] ?? new Uint8Array(), before[name] ?? new Uint8Array())).toBe(0);
    // The order of computing lacks the new formulas; Excel makes it anew.
    expect(Object.keys(partsIn(once))).not.toContain("xl/calcChain.xml");
  });

  test("a drawing without charts leaves no ghosts of those before", async () => {
    const withCharts = await drawnInto(richWorkbook(), living());
    const ownParts = (bytes: Uint8Array): readonly string[] =>
      Object.keys(partsIn(bytes))
        .filter((name) => own.test(name))
        .sort();
    expect(ownParts(withCharts)).toEqual([
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
      "xl/charts/chart4.xml",
      "xl/comments2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/drawings/vmlDrawing2.vml",
      "xl/worksheets/_rels/sheet3.xml.rels",
      "xl/worksheets/sheet3.xml",
    ]);
    const without = await drawnInto(withCharts, aDrawing("KPI Progress", [["x"]]));
    expect(ownParts(without)).toEqual(["xl/worksheets/sheet3.xml"]);
    expect(textIn(without, "[Content_Types].xml")).not.toMatch(/drawing2|chart[2-9]/);
    expect(textIn(without, "xl/worksheets/sheet3.xml")).not.toMatch(/sheetProtection|rowBreaks|<drawing/);
  });
});

test.each(['<a b="<"/>', "<a>&x</a>", '<a b="&"/>', "<b:a/>", "<a>\u0001</a>", "<a b=c/>"])(
  "the check of XML finds the fault in %j",
  (xml) => {
    expect(faultsOf(`<r>${xml}</r>`)).not.toEqual([]);
  },
);
