import { parseXml } from "../../../src/hosts/xlsx-file/xml/element-tree";
import { textIn } from "../xlsx-file/packages";
import { bookBytes, openBook } from "./a-book";

const plan = {
  Plan: [
    ["Action", "Target"],
    ["Risk", 0.5],
    ["Origin", 1234.5],
  ],
} as const;

async function open(bytes?: Uint8Array) {
  const opened = await openBook(bytes ?? (await bookBytes(plan)));
  const sheetId = opened.grid.model().getters.getActiveSheetId();
  const at = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });
  return { ...opened, sheetId, at };
}

/** A cell's format in the file, with what it names. */
function formatIn(bytes: Uint8Array, address: string) {
  const cell =
    new RegExp(`<c [^>]*r="${address}"[^>]*>`).exec(textIn(bytes, "xl/worksheets/sheet1.xml"))?.[0] ?? "";
  const style = Number(/\bs="(\d+)"/.exec(cell)?.[1] ?? 0);
  const text = textIn(bytes, "xl/styles.xml");
  const root = parseXml(text);
  const list = (name: string) => root.children.find((child) => child.name === name)?.children ?? [];
  const xf = list("cellXfs")[style];
  const entry = (name: string, attribute: string) => {
    const found = list(name)[Number(xf?.attributes.get(attribute))];
    return found ? text.slice(found.start, found.end) : "";
  };
  const number = Number(xf?.attributes.get("numFmtId"));
  const own = list("numFmts").find(({ attributes }) => Number(attributes.get("numFmtId")) === number);
  return {
    fill: entry("fills", "fillId"),
    font: entry("fonts", "fontId"),
    number: own?.attributes.get("formatCode") ?? number,
  };
}

test("a fill, bold and a number format are saved, and what the cell holds stays", async () => {
  const { book, does, sheetId, at, value, told } = await open();
  expect(does({ type: "SET_FORMATTING", sheetId, target: [at(1, 1)], style: { fillColor: "#FFFF00" } })).toBe(
    true,
  );
  expect(does({ type: "SET_FORMATTING", sheetId, target: [at(1, 1)], style: { bold: true } })).toBe(true);
  expect(does({ type: "SET_FORMATTING", sheetId, target: [at(2, 1)], format: "#,##0.00" })).toBe(true);
  expect(told).toEqual([]);
  expect(book.isEdited()).toBe(true);
  const saved = await book.bytes();
  expect(formatIn(saved, "B2").fill).toContain('rgb="FFFFFF00"');
  expect(formatIn(saved, "B2").font).toContain("<b/>");
  expect(formatIn(saved, "B3").number).toBe(4);
  expect([await value(1, 1), await value(2, 1)]).toEqual([0.5, 1234.5]);
});

test("a blank cell beyond the rows of the file can be filled too", async () => {
  const { book, does, sheetId, at } = await open();
  does({ type: "SET_FORMATTING", sheetId, target: [at(9, 3)], style: { fillColor: "#00FF00" } });
  expect(formatIn(await book.bytes(), "D10").fill).toContain('rgb="FF00FF00"');
});

test("a column's width is saved in characters, and its neighbours keep theirs", async () => {
  const { book, does, sheetId } = await open();
  does({ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [1], size: 210 });
  const sheet = textIn(await book.bytes(), "xl/worksheets/sheet1.xml");
  expect(/<cols>.*<\/cols>/.exec(sheet)?.[0]).toBe(
    '<cols><col min="2" max="2" width="30" customWidth="1"/></cols>',
  );
  expect(sheet.indexOf("<cols>")).toBeLessThan(sheet.indexOf("<sheetData"));
});

test("looks that were undone leave no trace: the very bytes stay", async () => {
  const bytes = await bookBytes(plan);
  const { book, does, undo, sheetId, at } = await open(bytes);
  does({ type: "SET_FORMATTING", sheetId, target: [at(1, 1)], style: { fillColor: "#FFFF00" } });
  does({ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [0], size: 210 });
  await book.read();
  undo();
  undo();
  expect(book.isEdited()).toBe(false);
  expect(await book.bytes()).toBe(bytes);
});

test("a fill that is taken away again after it was saved is away in the file", async () => {
  const { book, does, sheetId, at } = await open();
  does({ type: "SET_FORMATTING", sheetId, target: [at(1, 1)], style: { fillColor: "#FFFF00" } });
  await book.bytes();
  does({ type: "SET_FORMATTING", sheetId, target: [at(1, 1)], style: { fillColor: "" } });
  expect(formatIn(await book.bytes(), "B2").fill).toContain('"none"');
});

test.each([
  ["italic", { style: { italic: true } }],
  ["a font's size", { style: { fontSize: 20 } }],
  ["a format that Excel might not read", { format: "[red]foo;bar" }],
])("%s is refused with a sentence, and nothing is changed", async (_, look) => {
  const { book, does, sheetId, at, told } = await open();
  expect(does({ type: "SET_FORMATTING", sheetId, target: [at(1, 1)], ...look })).toBe(false);
  expect(told).toEqual([
    "Of formatting, only fills, bold and number formats are changed here. Do the rest in Excel.",
  ]);
  expect(book.isEdited()).toBe(false);
});
