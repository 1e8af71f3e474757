import { widthEdits } from "../../../../src/hosts/xlsx-file/change/column-widths";
import { sheetLayout } from "../../../../src/hosts/xlsx-file/change/sheet-layout";
import { applyEdits } from "../../../../src/hosts/xlsx-file/xml/edits";

const sheet = (cols: string): string => `<worksheet>${cols}<sheetData><row r="1"/></sheetData></worksheet>`;

const widened = (cols: string, ...widths: readonly (readonly [number, number])[]): string => {
  const text = sheet(cols);
  const asked = widths.map(([column, width]) => ({ column, width }));
  return applyEdits(text, widthEdits(sheetLayout(text), asked));
};

test("a column within a run of columns gets its own, and its neighbours keep theirs and their format", () => {
  expect(widened('<cols><col min="1" max="5" width="12" style="3"/></cols>', [2, 20])).toBe(
    sheet(
      '<cols><col min="1" max="2" width="12" style="3"/><col min="3" max="3" width="20" style="3" customWidth="1"/><col min="4" max="5" width="12" style="3"/></cols>',
    ),
  );
});

test("several columns at once stand in their order, the ends of a run too", () => {
  expect(widened('<cols><col min="2" max="3" width="9"/></cols>', [3, 7], [1, 8], [0, 6])).toBe(
    sheet(
      '<cols><col min="1" max="1" width="6" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/><col min="3" max="3" width="9"/><col min="4" max="4" width="7" customWidth="1"/></cols>',
    ),
  );
});

test("a sheet without columns gets them right before its cells; none asked for changes nothing", () => {
  expect(widened("", [0, 10])).toBe(sheet('<cols><col min="1" max="1" width="10" customWidth="1"/></cols>'));
  expect(widened("<cols></cols>")).toBe(sheet("<cols></cols>"));
});
