import ExcelJS from "exceljs";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { gridOf } from "../../grid-of";
import { buildXlsx } from "../xlsx-file/build-xlsx";
import { bookBytes, openBook, type OpenedBook } from "./a-book";

const plan = {
  Plan: [
    ["Action", "Target"],
    ["Risk", "22/33"],
    ["Origin", 5],
  ],
} as const;

interface Pasted {
  readonly text?: string;
  readonly html?: string;
}

/** Pastes into the cells of the sheet on screen, as a person who selected them. */
async function paste({ book, grid }: OpenedBook, address: string, { text = "", html = "" }: Pasted) {
  await book.goTo({ sheet: "Plan", address });
  const model = grid.model();
  const clipboardContent = { text, html };
  model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target: model.getters.getSelectedZones(), clipboardContent });
}

async function rows({ book }: OpenedBook) {
  return (await book.read()).sheets[0]?.rows;
}

/** A workbook that ExcelJS makes a sheet "Plan" of. */
async function openMade(make: (sheet: ExcelJS.Worksheet) => void): Promise<OpenedBook> {
  const workbook = new ExcelJS.Workbook();
  make(workbook.addWorksheet("Plan"));
  return openBook(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const percent = (value: number) => ({ kind: "percent", value });
const day = (text: string) => ({ kind: "date", date: calendarDate(text) });

test.each([
  ["a text", "at least 20", "at least 20"],
  ["a number", "12.5", 12.5],
  ["a number under nought", "-5", -5],
  ["a percentage", "85%", percent(0.85)],
  ["a yes", "TRUE", true],
  ["a day with its year", "6/30/2019", day("2019-06-30")],
  ["a day as ISO writes it", "2019-06-30", day("2019-06-30")],
  ["a day in words, which the grid takes for a text", "30 June", "30 June"],
  ["a share", "22/33", "22/33"],
  ["a share that might be a day", "11/12", "11/12"],
  ["a term", "2011-12", "2011-12"],
  ["a ratio", "2:1", "2:1"],
  ["the number of a document", "12345678901234567890", "12345678901234567890"],
  ["a formula", "=1+1", "=1+1"],
  ["a hostile formula", '=HYPERLINK("http://x","y")', '=HYPERLINK("http://x","y")'],
  ["what Excel takes for one", "+1+2", "+1+2"],
  ["a command", "@SUM(1)", "@SUM(1)"],
  ["a list", "- one", "- one"],
  ["an error", "#N/A", "#N/A"],
  ["a link", "[x](http://y)", "[x](http://y)"],
  ["an address", "https://example.org/a?b", "https://example.org/a?b"],
  ["an apostrophe", "'tis", "'tis"],
])("%s arrives from another program", async (_, text, value) => {
  const open = await openBook(await bookBytes(plan));
  await paste(open, "B2", { text });
  expect(await open.value(1, 1)).toEqual(value);
  expect(open.told).toEqual([]);
});

test("a table of tabs goes where it is pasted, and its last line break empties nothing", async () => {
  const open = await openBook(await bookBytes(plan));
  await paste(open, "A1", { text: 'Action\tTarget\r\n"two\nlines"\t"say ""yes"""\r\n' });
  expect(await rows(open)).toEqual([
    ["Action", "Target"],
    ["two\nlines", 'say "yes"'],
    ["Origin", 5],
  ]);
});

test("a blank among pasted cells blanks; what a short row does not have stays", async () => {
  const open = await openBook(await bookBytes(plan));
  await paste(open, "A2", { text: "\tx\ny" });
  expect(await rows(open)).toEqual([
    ["Action", "Target"],
    [null, "x"],
    ["y", 5],
  ]);
});

test("a paste is one step to undo, whatever its size, and leaves the very file", async () => {
  const bytes = await bookBytes(plan);
  const open = await openBook(bytes);
  await paste(open, "A1", { text: Array.from({ length: 300 }, (_, at) => `${at}\t=x\tz`).join("\n") });
  expect(await open.value(299, 0)).toBe(299);
  open.undo();
  expect(await open.book.bytes()).toBe(bytes);
});

test("one cell fills all that is selected, and a larger block is repeated where it fits", async () => {
  const open = await openBook(await bookBytes(plan));
  await paste(open, "C1:D2", { text: "x" });
  await paste(open, "A1:B2", { text: "1\t2" });
  expect(await rows(open)).toEqual([
    [1, 2, "x", "x"],
    [1, 2, "x", "x"],
    ["Origin", 5],
  ]);
});

test("a block is not repeated in a whole column, nor where it does not fit several times", async () => {
  const open = await openBook(await bookBytes(plan));
  const last = open.grid.model().getters.getNumberRows("Plan");
  await paste(open, `D1:D${last}`, { text: "1\n2" });
  await paste(open, "E1:E3", { text: "1\n2" });
  expect(await rows(open)).toEqual([
    ["Action", "Target", null, 1, 1],
    ["Risk", "22/33", null, 2, 2],
    ["Origin", 5],
  ]);
});

describe("rows that a filter hides", () => {
  async function filtered(): Promise<OpenedBook> {
    const open = await openMade((sheet) => {
      sheet.addTable({
        name: "Log",
        ref: "A1",
        headerRow: true,
        columns: [{ name: "What", filterButton: true }],
        rows: [["a"], ["b"], ["c"]],
      });
    });
    open.grid.model().dispatch("UPDATE_FILTER", {
      sheetId: "Plan",
      col: 0,
      row: 0,
      value: { filterType: "values", hiddenValues: ["b"] },
    });
    return open;
  }

  test("take nothing that nobody would see", async () => {
    const open = await filtered();
    await paste(open, "A2", { text: "1\n2" });
    expect(open.told).toEqual([expect.stringContaining("Row 3 is hidden by a filter")]);
    expect(await rows(open)).toEqual([["What"], ["a"], ["b"], ["c"]]);
  });

  test("are not copied", async () => {
    const open = await filtered();
    const model = open.grid.model();
    await open.book.goTo({ sheet: "Plan", address: "A2:A4" });
    model.dispatch("COPY");
    await open.book.goTo({ sheet: "Plan", address: "C6" });
    model.dispatch("PASTE", { target: model.getters.getSelectedZones() });
    expect((await rows(open))?.slice(5)).toEqual([
      [null, null, "a"],
      [null, null, "c"],
    ]);
  });
});

test.each([
  ["nothing", {}],
  ["spaces", { text: " \n " }],
  ["a picture", { html: '<img src="x.png">' }],
])("%s empties nothing: it is refused with a sentence", async (_, content) => {
  const bytes = await bookBytes(plan);
  const open = await openBook(bytes);
  await paste(open, "B2", content);
  expect(open.told).toEqual([expect.stringContaining("Only texts and tables")]);
  expect(await open.book.bytes()).toBe(bytes);
});

describe("tables of other programs", () => {
  const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {mso-number-format:"\\@";} .xl66 {color:red;} --></style></head>
    <body><table><!--StartFragment--><col width=64><tr><td class=xl65>11/12</td><td class=xl66>0.33</td></tr>
    <tr><td style='mso-number-format:"\\@"'>007</td><td>long text
      over lines<br>  and&nbsp;a break</td></tr><!--EndFragment--></table></body></html>`;
  const word = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p>Plan</p><table><tr><td><p class=MsoNormal>Risk<o:p></o:p></p></td>
    <td><p>At least 22/33</p><p>Members</p></td></tr><tr><td><p><o:p>&nbsp;</o:p></p></td><td>x</td></tr></table></body></html>`;
  const google = `<google-sheets-html-origin><table><tr><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;5&quot;}">5</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:0.3333}">0.33</td></tr></table></google-sheets-html-origin>`;
  const calc = `<html><head><meta name="generator" content="LibreOffice 7.4"></head><body><table><tr><td>2011</td><td sdval="0.5" sdnum="1031;">0,5</td></tr></table></body></html>`;
  const spans = `<table><tr><td rowspan="2">Area</td><td>a</td></tr><tr><td>b</td></tr><tr><td colspan="2">wide</td></tr></table>`;
  const hostile = `<table><tr><td>=1+1<script>window.hacked = 1</script></td><td><img src=x onerror="window.hacked = 1">x<span style="display:none">hidden</span></td></tr></table>`;
  const inside = `<div>Plan<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table></div>`;

  test.each([
    [
      "Excel",
      excel,
      [
        ["11/12", 0.33],
        ["007", "long text over lines\nand a break"],
        ["Origin", 5],
      ],
    ],
    [
      "Word",
      word,
      [
        ["Plan", "Target"],
        ["Risk", "At least 22/33\nMembers"],
        [null, "x"],
      ],
    ],
    [
      "Google Sheets",
      google,
      [
        ["5", 0.3333],
        ["Risk", "22/33"],
        ["Origin", 5],
      ],
    ],
    [
      "LibreOffice",
      calc,
      [
        ["2011", 0.5],
        ["Risk", "22/33"],
        ["Origin", 5],
      ],
    ],
    ["cells that span others", spans, [["Area", "a"], [null, "b"], ["wide"]]],
    [
      "scripts",
      hostile,
      [
        ["=1+1", "x"],
        ["Risk", "22/33"],
        ["Origin", 5],
      ],
    ],
    [
      "a table in a cell",
      inside,
      [
        ["Plan", "Target"],
        ["a b", "c"],
        ["Origin", 5],
      ],
    ],
  ])("%s", async (_, html, values) => {
    const open = await openBook(await bookBytes(plan));
    await paste(open, "A1", { html, text: "not looked at" });
    expect(await rows(open)).toEqual(values);
    expect(open.told).toEqual([]);
    expect(globalThis).not.toHaveProperty("hacked");
  });

  test("a text without a table is taken as its plain text", async () => {
    const open = await openBook(await bookBytes(plan));
    await paste(open, "A2", { html: "<p><b>one</b> two</p>", text: "one\ttwo" });
    expect(await open.value(1, 1)).toBe("two");
    await paste(open, "A3", { html: "<p><b>one</b> two</p>" });
    expect(await open.value(2, 0)).toBe("one two");
  });
});

test("frozen rows and columns are crossed by what is pasted and what is copied", async () => {
  const open = await openMade((sheet) => {
    sheet.addRows([
      ["a", "b", "c"],
      ["d", "e", new Date(Date.UTC(2019, 5, 30))],
    ]);
    sheet.getCell("C2").numFmt = "d mmm yyyy";
    sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 1 }];
  });
  await paste(open, "A1", { text: "1\t2\t3\n4\t5\t6/29/2019" });
  const model = open.grid.model();
  await open.book.goTo({ sheet: "Plan", address: "A1:C2" });
  model.dispatch("COPY");
  await open.book.goTo({ sheet: "Plan", address: "B3" });
  model.dispatch("PASTE", { target: model.getters.getSelectedZones() });
  expect(open.told).toEqual([]);
  expect(await rows(open)).toEqual([
    [1, 2, 3],
    [4, 5, day("2019-06-29")],
    [null, 1, 2, 3],
    [null, 4, 5, day("2019-06-29")],
  ]);
  open.undo();
  expect((await rows(open))?.length).toBe(2);
});

test("filling down across frozen columns is refused with a sentence that says what to do instead", async () => {
  const open = await openMade((sheet) => {
    sheet.addRows([
      ["a", "b"],
      ["c", "d"],
    ]);
    sheet.views = [{ state: "frozen", xSplit: 1 }];
  });
  await open.book.goTo({ sheet: "Plan", address: "A1:B2" });
  open.grid.model().dispatch("COPY_PASTE_CELLS_ABOVE");
  expect(open.told).toEqual([expect.stringContaining("Copy them and paste instead")]);
  expect(await rows(open)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("what is copied in the grid keeps what it is: a day, a text that looks like a number, a result", async () => {
  const open = await openBook(await bookBytes({ Plan: [["'", { formula: "1+1", result: 2 }]] }));
  open.type({ row: 0, column: 0 }, "'007");
  open.type({ row: 1, column: 0 }, "6/30/2019");
  open.type({ row: 1, column: 1 }, "50%");
  const model = open.grid.model();
  await open.book.goTo({ sheet: "Plan", address: "A1:B2" });
  model.dispatch("COPY");
  await open.book.goTo({ sheet: "Plan", address: "D1" });
  model.dispatch("PASTE", { target: model.getters.getSelectedZones() });
  expect(await rows(open)).toEqual([
    ["007", 2, null, "007", 2],
    [day("2019-06-30"), percent(0.5), null, day("2019-06-30"), percent(0.5)],
  ]);
});

test("a number that is copied among days is a number still, and a day keeps the look of days", async () => {
  const open = await openMade((sheet) => {
    sheet.addRows([[5, new Date(Date.UTC(2019, 5, 30)), new Date(Date.UTC(2019, 5, 29))]]);
    sheet.getCell("B1").numFmt = "d mmm yyyy";
    sheet.getCell("C1").numFmt = "yyyy-mm-dd";
  });
  const model = open.grid.model();
  const copy = async (from: string, to: string) => {
    await open.book.goTo({ sheet: "Plan", address: from });
    model.dispatch("COPY");
    await open.book.goTo({ sheet: "Plan", address: to });
    model.dispatch("PASTE", { target: model.getters.getSelectedZones() });
  };
  await copy("B1", "C1");
  expect(model.getters.getCell({ sheetId: "Plan", row: 0, col: 2 })?.format).toBe("yyyy-mm-dd");
  await copy("A1", "B1");
  expect(await rows(open)).toEqual([[5, 5, day("2019-06-30")]]);
});

describe("merged cells", () => {
  const merged = () =>
    openMade((sheet) => {
      sheet.addRows([["a"], ["b"], ["c"], ["d"]]);
      sheet.mergeCells("A2:A3");
    });

  test("take what falls on the first of them", async () => {
    const open = await merged();
    await paste(open, "A1", { text: "1\n2\n\n4" });
    expect(await rows(open)).toEqual([[1], [2], [], [4]]);
    await paste(open, "A2:A3", { text: "one" });
    expect(await rows(open)).toEqual([[1], ["one"], [], [4]]);
    expect(open.told).toEqual([]);
  });

  test("take a value that is repeated under them once", async () => {
    const open = await merged();
    await paste(open, "A1", { text: "1\n2\n2\n4" });
    expect(await rows(open)).toEqual([[1], [2], [], [4]]);
  });

  test("refuse what would be hidden under them, before anything is changed", async () => {
    const open = await merged();
    await paste(open, "A1", { text: "1\n2\n3\n4" });
    expect(open.told).toEqual([expect.stringContaining("A3 lies hidden under the merged cells A2:A3")]);
    expect((await rows(open))?.[0]).toEqual(["a"]);
  });
});

test("a sheet grows under what is pasted at its end", async () => {
  const open = await openBook(await bookBytes(plan));
  const last = open.grid.model().getters.getNumberRows("Plan");
  await paste(open, `A${last}`, { text: "x\ny\nz" });
  expect(await open.value(last + 1, 0)).toBe("z");
});

test.each([
  ["beyond the last row", "A1", Array.from({ length: 200_001 }, () => "x").join("\n"), "200,000"],
  ["a text that is too long", "A1", "x".repeat(32_768), "32,767"],
])("%s: refused with a sentence, and nothing is changed", async (_, address, text, sentence) => {
  const bytes = await bookBytes(plan);
  const open = await openBook(bytes);
  await paste(open, address, { text });
  expect(open.told).toEqual([expect.stringContaining(sentence)]);
  expect(await open.book.bytes()).toBe(bytes);
});

test("several places take one cell, and not several", async () => {
  const open = await openBook(await bookBytes(plan));
  const model = open.grid.model();
  const zone = (row: number) => ({ top: row, bottom: row, left: 0, right: 0 });
  const target = [zone(0), zone(2)];
  model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text: "1\n2" } });
  expect(open.told).toEqual([expect.stringContaining("one place")]);
  model.dispatch("PASTE_FROM_OS_CLIPBOARD", { target, clipboardContent: { text: "1" } });
  expect(await rows(open)).toEqual([
    [1, "Target"],
    ["Risk", "22/33"],
    [1, 5],
  ]);
});

test("a block that reaches a cell which the grid cannot calculate is refused whole", async () => {
  const rows = [["x"], [{ formula: 'CUBEVALUE("a","b")', result: 7 }]] as const;
  const bytes = await bookBytes({ Plan: rows });
  const open = await openBook(bytes);
  await paste(open, "A1", { text: "1\n2" });
  expect(open.told).toEqual([expect.stringContaining("cannot calculate this formula")]);
  expect(await open.book.bytes()).toBe(bytes);
});

test("a protected sheet takes nothing", async () => {
  const open = await openBook(await buildXlsx([gridOf("Plan", [["x"]], { isProtected: true })]));
  await paste(open, "A1", { text: "y" });
  expect(open.told).toEqual([expect.stringContaining("protected")]);
});
