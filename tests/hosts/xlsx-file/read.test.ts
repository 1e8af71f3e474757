import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { cellParts, relationships, smallParts, stylesNumbered, stylesWith, zipped } from "./hand-made";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const model = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type PartMap = Record<string, string | Uint8Array>;

const sheetsIn = async (parts: PartMap): Promise<readonly SheetSnapshot[]> =>
  (await openXlsx(zipped(parts)).read()).sheets;
const rowsIn = async (parts: PartMap): Promise<readonly (readonly CellValue[])[]> =>
  (await sheetsIn(parts))[0]?.rows ?? [];

const one = '<c r="A1"><v>1</v></c>';
const day = (date: string): unknown => ({ kind: "date", date });

describe("numbers and their formats", () => {
  test.each<[string, string, number, unknown]>([
    ["a percentage", "0%", 0.85, { kind: "percent", value: 0.85 }],
    ["a percentage with a colour for losses", "0.0%;[Red]-0.0%", -0.1, { kind: "percent", value: -0.1 }],
    ["a day and its time", "d/m/yyyy h:mm", 43646.75, day("2019-06-30")],
    ["a month", "mmm-yy", 43646, day("2019-06-30")],
    ["a month alone", "mmmm", 43646, day("2019-06-30")],
    ["a date in a language of its own", "[$-409]d\\-mmm\\-yyyy;@", 43646, day("2019-06-30")],
    ["a Japanese year", "[$-411]ge.m.d", 43646, day("2019-06-30")],
    ["a pure time", "h:mm", 0.5, 0.5],
    ["minutes and seconds", "mm:ss", 0.01, 0.01],
    ["hours that passed", "[h]:mm", 30.5, 30.5],
    ["a number with days in words", '0 "days"', 5, 5],
    ["a number in red", "[Red]0.0", 5, 5],
    ["a number whose second section is a date", "0;yyyy", 5, 5],
    ["a number with an escaped letter", "0\\d", 5, 5],
    ["a power of ten", "0.00E+00", 5, 5],
    ["a date format on a number that is no day", "d/m/yyyy", -5, -5],
    ["a date format on nought", "d/m/yyyy", 0, 0],
    ["a date format beyond the year 9999", "d/m/yyyy", 3_000_000, 3_000_000],
  ])("%s", async (_, format, value, expected) => {
    const code = format.replaceAll('"', "&quot;");
    const parts = { ...cellParts(`<c r="A1" s="1"><v>${value}</v></c>`), "xl/styles.xml": stylesWith(code) };
    expect(await rowsIn(parts)).toEqual([[expected]]);
  });

  test.each([
    [9, { kind: "percent", value: 43646 }],
    [14, day("2019-06-30")],
    [22, day("2019-06-30")],
    [20, 43646],
    [45, 43646],
    [31, day("2019-06-30")],
    [57, day("2019-06-30")],
    [4, 43646],
  ])("the built-in format %i", async (id, expected) => {
    const parts = { ...cellParts('<c r="A1" s="1"><v>43646</v></c>'), "xl/styles.xml": stylesNumbered(id) };
    expect(await rowsIn(parts)).toEqual([[expected]]);
  });

  test("the day that never was, 29 February 1900, becomes the 28th; days around it are right", async () => {
    const cells = [1, 59, 60, 61].map(
      (serial, at) => `<c r="${"ABCD"[at] ?? ""}1" s="1"><v>${serial}</v></c>`,
    );
    const rows = await rowsIn({ ...cellParts(cells.join("")), "xl/styles.xml": stylesNumbered(14) });
    expect(rows).toEqual([["1900-01-01", "1900-02-28", "1900-02-28", "1900-03-01"].map(day)]);
  });

  test("a workbook that counts from 1904", async () => {
    const parts = cellParts('<c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>42184</v></c>');
    const workbook =
      parts["xl/workbook.xml"]?.replace("<sheets>", '<workbookPr date1904="1"/><sheets>') ?? "";
    const rows = await rowsIn({ ...parts, "xl/workbook.xml": workbook, "xl/styles.xml": stylesNumbered(14) });
    expect(rows).toEqual([["1904-01-01", "2019-06-30"].map(day)]);
  });

  test("a date that the strict flavour writes out", async () => {
    expect(
      await rowsIn(
        cellParts('<c r="A1" t="d"><v>2019-06-30T00:00:00</v></c><c r="B1" t="d"><v>soon</v></c>'),
      ),
    ).toEqual([[day("2019-06-30"), "soon"]]);
  });
});

describe("texts", () => {
  const inline = (xml: string): string => `<c r="A1" t="inlineStr"><is>${xml}</is></c>`;

  test.each([
    ["runs are joined", inline("<r><t>Work</t></r><r><rPr><b/></rPr><t>shop</t></r>"), "Workshop"],
    ["phonetic readings are left out", inline('<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh>'), "課"],
    ["Excel's escapes are undone once", inline("<t>a_x000D_b _x005F_x0041_</t>"), "a\rb _x0041_"],
    ["line breaks of any system are one", inline("<t>a\r\nb\rc</t>"), "a\nb\nc"],
    [
      "entities and numbers of characters",
      inline("<t>R&amp;D &#x1F38F; &#65; &nbsp;</t>"),
      "R&D 🎏 A &nbsp;",
    ],
    ["sections that escape nothing", inline("<t>a<![CDATA[<b>&amp;]]>c<!-- no --></t>"), "a<b>&amp;c"],
    ["a formula's text", '<c r="A1" t="str"><f>"x"</f><v>x &lt; y</v></c>', "x < y"],
    ["a value in a section", '<c r="A1" t="str"><v><![CDATA[a<b]]></v></c>', "a<b"],
    ["spaces at the ends", inline('<t xml:space="preserve"> a </t>'), " a "],
    ["a number that is none", '<c r="A1"><v>abc</v></c>', "abc"],
  ])("%s", async (_, cell, expected) => {
    expect(await rowsIn(cellParts(cell))).toEqual([[expected]]);
  });

  test("shared texts, rich ones too", async () => {
    const strings = `<sst xmlns="${main}"><si><t>007</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/><si><t/></si></sst>`;
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    const rows = await rowsIn({ ...cellParts(`${cells}<c><v>1</v></c>`), "xl/sharedStrings.xml": strings });
    expect(rows).toEqual([["007", "rich", null, null, 1]]);
  });

  test("formulas with an empty result, or none yet, are blank", async () => {
    const cells =
      '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>""</f><v/></c><c r="C1"><f>1+1</f></c>';
    expect(await rowsIn(cellParts(cells))).toEqual([]);
  });

  test("yes, no and errors", async () => {
    const cells = '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><f>NA()</f><v>#N/A</v></c>';
    expect(await rowsIn(cellParts(cells))).toEqual([[true, false, { kind: "error", code: "#N/A" }]]);
  });
});

describe("where cells stand", () => {
  test("rows and cells without an address follow one another", async () => {
    const data =
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row r='5'><c r='B5'><v>4</v></c><c><v>5</v></c></row>";
    expect(await rowsIn(smallParts(`<sheetData>${data}</sheetData>`))).toEqual([
      [1, 2],
      [null, 3],
      [],
      [],
      [null, 4, 5],
    ]);
  });

  test("stray formatted cells at the end of the sheet cost nothing", async () => {
    const stray = `<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect(
      await rowsIn(smallParts(`<dimension ref="A1:XFD1048576"/><sheetData>${stray}</sheetData>`)),
    ).toEqual([[1]]);
  });

  test("a wrong dimension is not believed", async () => {
    expect(
      await rowsIn(
        smallParts(`<dimension ref="A1"/><sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData>`),
      ),
    ).toEqual([[], [null, null, 1]]);
  });

  test("a sheet without cells has no rows", async () => {
    expect(await rowsIn(smallParts("<sheetData/>"))).toEqual([]);
  });
});

describe("packages that Excel opens too", () => {
  const asText = (part: string | Uint8Array | undefined): string => (typeof part === "string" ? part : "");
  const edited = (part: string, from: string, to: string): PartMap => {
    const parts = cellParts(one);
    return { ...parts, [part]: asText(parts[part]).replace(from, to) };
  };
  const renamed = (change: (name: string) => string): PartMap =>
    Object.fromEntries(Object.entries(cellParts(one)).map(([name, part]) => [change(name), part]));
  const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

  test.each<[string, PartMap]>([
    [
      "targets from the root",
      edited("xl/_rels/workbook.xml.rels", "worksheets/sheet1", "/xl/worksheets/sheet1"),
    ],
    ["the workbook from the root", edited("_rels/.rels", 'Target="xl', 'Target="/xl')],
    ["part names in other capitals", renamed((name) => name.replace("sheet1", "Sheet1"))],
    ["part names with backslashes", renamed((name) => name.replaceAll("/", "\\"))],
    [
      "a workbook part of another name",
      {
        ...renamed((name) => name.replace("workbook.xml", "book2.xml")),
        "_rels/.rels": relationships(["officeDocument", "xl/book2.xml"]),
      },
    ],
    [
      "relationships with odd ids",
      {
        ...cellParts(one),
        "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]).replace(
          "rId1",
          "R7f",
        ),
        "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:q="${model}"><sheets><sheet q:id="R7f" name="A" sheetId="1"/></sheets></workbook>`,
      },
    ],
    [
      "every element with a prefix",
      {
        ...smallParts(""),
        "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:r="${model}"><x:sheets><x:sheet name="A" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    ],
    [
      "a sheet in UTF-16",
      {
        ...smallParts(""),
        "xl/worksheets/sheet1.xml": utf16(
          `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`,
        ),
      },
    ],
    [
      "comments and instructions between the tags",
      edited("xl/worksheets/sheet1.xml", "<sheetData>", "<?x?><!-- <sheetData> --><sheetData>"),
    ],
  ])("%s", async (_, parts) => {
    expect(await rowsIn(parts)).toEqual([[1]]);
  });

  test("a chart sheet between the others is left out", async () => {
    const sheets = '<sheet name="Chart" sheetId="2" r:id="rId2"/><sheet name="A" sheetId="1" r:id="rId1"/>';
    const parts = {
      ...cellParts(one),
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${model}"><sheets>${sheets}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "worksheets/sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>`,
    };
    expect((await sheetsIn(parts)).map(({ name }) => name)).toEqual(["A"]);
  });

  test("a sheet that protects only its objects is not protected", async () => {
    const protect = async (attribute: string): Promise<boolean | undefined> =>
      (await sheetsIn(smallParts(`<sheetData/><sheetProtection ${attribute}="1"/>`)))[0]?.isProtected;
    expect(await protect("sheet")).toBe(true);
    expect(await protect("objects")).toBe(false);
  });
});

test("hidden rows and columns are told, filtered ones too; where there are none nothing is said", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="4" hidden="true"/>';
  const cols =
    '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/><col min="9" max="16384" hidden="1"/></cols>';
  const [sheet] = await sheetsIn(smallParts(`${cols}<sheetData>${rows}</sheetData>`));
  expect(sheet?.hiddenRows).toEqual([1, 3]);
  expect(sheet?.hiddenColumns?.slice(0, 3)).toEqual([1, 2, 8]);
  expect(sheet?.hiddenColumns?.length).toBeLessThan(1_100);
  expect(Object.keys((await sheetsIn(cellParts(one)))[0] ?? {})).not.toContain("hiddenRows");
});
