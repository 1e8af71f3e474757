import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { aDrawing } from "../../contracts/a-drawing";
import { date } from "../../contracts/host-under-test";
import { richParts, richWorkbook } from "../../fixtures/rich-workbook";
import { partsIn, textIn } from "./packages";
import { seenByExceljs } from "./seen-by-exceljs";

const range = { top: 1, left: 0, bottom: 3, right: 3 };

const todo = (rest: Partial<SheetDrawing> = {}): SheetDrawing =>
  aDrawing(
    "To do",
    [
      ["To do"],
      ["What", "what", null, 'Due\n"R&D"'],
      ["Report", "x", 1, { date: date("2019-06-30").date }],
      [{ value: "Visit", note: "Soon" }],
    ],
    {
      table: { name: "ToDo", range },
      filter: range,
      choices: [{ range: { top: 2, left: 1, bottom: 3, right: 1 }, values: ["yes", 'no "not"', "R&D"] }],
      ...rest,
    },
  );

async function drawn(...drawings: readonly SheetDrawing[]): Promise<Uint8Array> {
  const workbook = openXlsx(richWorkbook());
  for (const drawing of drawings) await workbook.apply([{ kind: "draw", drawing }]);
  return workbook.bytes();
}

test("a drawn table has columns called as its headings, which are made texts of their own", async () => {
  const after = await drawn(todo());
  const table = textIn(after, "xl/tables/table2.xml");
  expect(table).toContain('id="2" name="ToDo" displayName="ToDo" ref="A2:D4"');
  expect(table).toContain('<autoFilter ref="A2:D4"/>');
  expect([...table.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    "What",
    "what2",
    "Column3",
    "Due_x000a_&quot;R&amp;D&quot;",
  ]);
  const rows = (await openXlsx(after).read()).sheets[2]?.rows;
  expect(rows?.[1]).toEqual(["What", "what2", "Column3", 'Due\n"R&D"']);
  expect(textIn(after, "[Content_Types].xml")).toContain('PartName="/xl/tables/table2.xml"');
  expect(textIn(after, "xl/worksheets/_rels/sheet3.xml.rels")).toContain('Target="../tables/table2.xml"');
});

test("no filter stands beside the table's own", async () => {
  const after = await drawn(todo());
  expect(textIn(after, "xl/worksheets/sheet3.xml")).not.toContain("autoFilter");
  expect(textIn(after, "xl/workbook.xml")).not.toContain("'To do'!");
});

test("another library sees the table and the choices", async () => {
  const sheet = await seenByExceljs(await drawn(todo()), "To do");
  expect(sheet.getTable("ToDo")).toBeDefined();
  expect(sheet.getCell("B3").dataValidation).toMatchObject({
    type: "list",
    allowBlank: true,
    formulae: ['"yes,no ""not"",R&D"'],
  });
  expect(sheet.getCell("B3").dataValidation.showErrorMessage).toBeFalsy();
});

test("drawing it twice gives the same bytes as once, and without a table nothing is left of it", async () => {
  const once = await drawn(todo(), aDrawing("B", [["x"]]));
  expect(Buffer.compare(await drawn(todo(), aDrawing("B", [["x"]]), todo()), once)).toBe(0);
  const without = await drawn(todo(), aDrawing("To do", [["x"]]));
  expect(Object.keys(partsIn(without)).filter((name) => name.includes("tables/"))).toEqual([
    "xl/tables/table1.xml",
  ]);
  expect(textIn(without, "[Content_Types].xml")).not.toContain("table2");
});

test("a name that is taken gets a number; the tables of others stay as they are", async () => {
  const after = await drawn(
    todo({ table: { name: "LOG", range } }),
    aDrawing("C", [["x"]], {
      table: { name: "score_limit", range: { top: 0, left: 0, bottom: 0, right: 0 } },
    }),
  );
  expect(textIn(after, "xl/tables/table2.xml")).toContain('displayName="LOG_2"');
  expect(textIn(after, "xl/tables/table3.xml")).toContain(
    'id="3" name="score_limit_2" displayName="score_limit_2" ref="A1:A2"',
  );
  expect(textIn(after, "xl/tables/table1.xml")).toBe(richParts()["xl/tables/table1.xml"]);
});

test("rows added to a drawn table widen it", async () => {
  const workbook = openXlsx(await drawn(todo()));
  await workbook.apply([{ kind: "append", sheet: "To do", under: 3, rows: [["New", "yes"]] }]);
  expect(textIn(workbook.bytes(), "xl/tables/table2.xml").match(/ref="A2:D5"/g)).toHaveLength(2);
  expect(textIn(workbook.bytes(), "xl/worksheets/sheet3.xml")).toContain('sqref="B3:B5"');
});

test("a workbook in memory reads the same headings", async () => {
  const memory = memoryWorkbook([]);
  await memory.apply([{ kind: "draw", drawing: todo() }]);
  expect((await memory.read()).sheets[0]?.rows).toEqual(
    (await openXlsx(await drawn(todo())).read()).sheets[2]?.rows,
  );
});

test.each<[string, Partial<SheetDrawing>]>([
  ["a table's name with a blank in it", { table: { name: "To do", range } }],
  ["merged cells in a table", { merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] }],
  ["a comma in a choice", { choices: [{ range, values: ["a,b"] }] }],
  ["choices too long", { choices: [{ range, values: ["x".repeat(256)] }] }],
])("%s is a programmer's mistake", async (_, rest) => {
  await expect(drawn(todo(rest))).rejects.not.toHaveProperty("problem");
});
