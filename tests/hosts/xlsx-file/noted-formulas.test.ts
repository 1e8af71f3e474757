import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { aDrawing } from "../../contracts/a-drawing";
import { aLivingDrawing, countedPlan } from "../../contracts/a-living-drawing";
import type { SheetDrawing } from "../../../src/sheets/sheet-drawing";
import { richWorkbook } from "../../fixtures/rich-workbook";
import { buildXlsx, buildXlsxWithFormula } from "./build-xlsx";
import { cellParts, zipped } from "./hand-made";
import { textIn } from "./packages";

/** The file with a drawing in it, where its sheets were read before, and where they were not. */
async function drawn(bytes: Uint8Array, drawing: SheetDrawing, isRead: boolean): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  if (isRead) await workbook.read();
  await workbook.apply([{ kind: "draw", drawing }]);
  return workbook.bytes();
}

const asksToCompute = (bytes: Uint8Array): boolean =>
  textIn(bytes, "xl/workbook.xml").includes('fullCalcOnLoad="1"');

const plain = aDrawing("Drawn", [["No.", 1]]);

const files: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, boolean])[] = [
  ["no formula", () => buildXlsx([countedPlan]), false],
  ["a formula", () => buildXlsxWithFormula(3), true],
  ["a formula without a result", () => zipped(cellParts('<c r="A1"><f>NOW()</f></c>')), true],
  [
    "a formula of several cells",
    () => zipped(cellParts('<c r="A1"><f t="shared" si="0" ref="A1:B1">1</f></c>')),
    true,
  ],
  ["a text that looks like one", () => zipped(cellParts('<c r="A1" t="str"><v>&lt;f&gt;</v></c>')), false],
  ["macros, charts and formulas", () => richWorkbook(), true],
];

test.each(files)("a file with %s says the same whether it was read before or not", async (_, file, has) => {
  const bytes = await file();
  const read = await drawn(bytes, plain, true);
  expect(read).toEqual(await drawn(bytes, plain, false));
  expect(asksToCompute(read)).toBe(has);
});

test("a sheet drawn with formulas is known to have them, and no more once it is drawn without", async () => {
  const living = { ...aLivingDrawing(), name: "Drawn" };
  const workbook = openXlsx(await buildXlsx([countedPlan]));
  await workbook.apply([{ kind: "draw", drawing: plain }]);
  expect(asksToCompute(workbook.bytes())).toBe(false);
  await workbook.apply([{ kind: "draw", drawing: living }]);
  expect(asksToCompute(workbook.bytes())).toBe(true);
});

test("two objects that say the same style are one format, and one object with other marks is another", async () => {
  const style = { bold: true };
  const drawing = aDrawing("Drawn", [
    [
      { value: "a", style },
      { value: "b", style: { ...style } },
      { value: "=c", style },
    ],
  ]);
  const bytes = await drawn(await buildXlsx([countedPlan]), drawing, false);
  const places = [...textIn(bytes, "xl/worksheets/sheet2.xml").matchAll(/<c r="[ABC]1" s="(\d+)"/g)].map(
    ([, place]) => place,
  );
  expect(places).toHaveLength(3);
  expect(places[1]).toBe(places[0]);
  expect(places[2]).not.toBe(places[0]);
});
