import ExcelJS from "exceljs";
import fc from "fast-check";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { aDrawing } from "../../contracts/a-drawing";
import { aRichDrawing } from "./a-rich-drawing";
import { buildXlsx } from "./build-xlsx";
import { cellParts, zipped } from "./hand-made";

/** What a library of other hands sees in our drawing. */
async function seenByOthers(): Promise<ExcelJS.Worksheet> {
  const workbook = openXlsx(
    await buildXlsx([{ name: "A", visibility: "visible", isProtected: false, rows: [["x"]], merges: [] }]),
  );
  await workbook.apply([{ kind: "draw", drawing: aRichDrawing("KPI Progress") }]);
  const other = new ExcelJS.Workbook();
  // exceljs names a Buffer type of its own making
  await other.xlsx.load(Buffer.from(workbook.bytes()) as unknown as Parameters<typeof other.xlsx.load>[0]);
  const sheet = other.getWorksheet("KPI Progress");
  if (!sheet) throw new Error("the drawn sheet is not seen");
  return sheet;
}

describe("a drawing as another library reads it", () => {
  let sheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    sheet = await seenByOthers();
  });

  test("values", () => {
    expect(sheet.getCell("A5").value).toBe("Risk & management");
    expect(sheet.getCell("B5").value).toBe(0.77);
    expect(sheet.getCell("B2").value).toEqual(new Date("2019-06-30T00:00:00Z"));
    expect(sheet.getCell("A6").value).toBe("=HS");
    expect(sheet.getCell("C7").value).toBe(true);
  });

  test("fills, fonts, borders, alignment and number formats", () => {
    expect(sheet.getCell("C5").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFE8B3" } });
    expect(sheet.getCell("C6").fill).toMatchObject({ pattern: "lightUp", bgColor: { argb: "FFEFEFEF" } });
    expect(sheet.getCell("A7").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFE7DCF5" } });
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, size: 16, name: "Calibri" });
    expect(sheet.getCell("C5").font).toMatchObject({ italic: true, size: 10, color: { argb: "FF6B4700" } });
    expect(sheet.getCell("A5").border).toEqual({ bottom: { style: "thin", color: { argb: "FFD9D9D9" } } });
    expect(sheet.getCell("A5").alignment).toMatchObject({ wrapText: true, vertical: "top", indent: 1 });
    expect(sheet.getCell("B5").numFmt).toBe("0%");
    expect(sheet.getCell("B6").numFmt).toBe('"KPI "0.0');
  });

  test("widths, merges, frozen rows, filter, page and tab", () => {
    expect([1, 2, 3].map((column) => Math.floor((sheet.getColumn(column).width ?? 0) * 2) / 2)).toEqual([
      30.5, 12.5, 15,
    ]);
    expect(sheet.getCell("C1").master.address).toBe("A1");
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 4, showGridLines: false });
    expect(sheet.autoFilter).toBe("A4:C6");
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:4",
    });
    expect(sheet.properties.tabColor).toMatchObject({ argb: "FF1E7B34" });
  });

  test("notes and bars", () => {
    const note = sheet.getCell("A5").note;
    expect(typeof note === "object" ? note.texts?.map(({ text }) => text).join("") : note).toBe(
      'At least\n"22/33" Members',
    );
    expect(JSON.stringify(Reflect.get(sheet, "conditionalFormattings"))).toContain('"ref":"B5:B6"');
  });
});

describe("whatever is drawn is read back", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      maxLength: 40,
    }),
    fc.string({
      unit: fc.constantFrom(
        "_x0041_",
        "_x",
        "005F_",
        "&amp;",
        "<",
        "]]>",
        "\r",
        "\n",
        "\t",
        "\u0000",
        "'",
        '"',
        "=",
        " ",
        "\ud800",
        "🎏",
      ),
      maxLength: 20,
    }),
  );
  const readable = (drawn: string): string | null => drawn.replace(/\p{Surrogate}/gu, "\ufffd") || null;

  test("any text is the same text; only half a surrogate pair becomes the replacement character", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const workbook = openXlsx(zipped(cellParts("")));
        await workbook.apply([{ kind: "draw", drawing: aDrawing("B", [[...texts, "end"]]) }]);
        const { sheets } = await openXlsx(workbook.bytes()).read();
        expect(sheets[1]?.rows).toEqual([[...texts.map(readable), "end"]]);
      }),
      { numRuns: 30 },
    );
  });

  test("any number is the same number, any day from 1900 on the same day", async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => calendarDate(date.toISOString().slice(0, 10)));
    await fc.assert(
      fc.asyncProperty(fc.array(number), fc.array(day), async (numbers, days) => {
        const workbook = openXlsx(zipped(cellParts("")));
        const rows = [
          [0, ...numbers],
          [0, ...days.map((date) => ({ date }))],
        ];
        await workbook.apply([{ kind: "draw", drawing: aDrawing("B", rows) }]);
        const [first, second] = (await workbook.read()).sheets[1]?.rows ?? [];
        expect(first).toEqual([0, ...numbers]);
        expect(second).toEqual([0, ...days.map((date) => ({ kind: "date", date }))]);
      }),
      { numRuns: 30 },
    );
  });

  test("any name that a sheet can have names it", async () => {
    const name = fc
      .string({
        unit: fc.constantFrom(
          "a",
          "B",
          "'",
          "&",
          "<",
          '"',
          ">",
          " ",
          "é",
          "数",
          "-",
          "(",
          "_x0041_",
          "$",
          "{",
        ),
        minLength: 1,
        maxLength: 9,
      })
      .filter((made) => !/^'|'$/.test(made) && made.length <= 31);
    await fc.assert(
      fc.asyncProperty(name, async (made) => {
        const workbook = openXlsx(zipped(cellParts("")));
        await workbook.apply([{ kind: "draw", drawing: aRichDrawing(made) }]);
        const read = (await workbook.read()).sheets.find(
          (sheet) => sheet.name.toLowerCase() === made.toLowerCase(),
        );
        expect(read?.rows[0]).toEqual(["KPI Progress"]);
      }),
      { numRuns: 30 },
    );
  });
});
