import type { ManyOffices } from "../ui/plan/many-offices";

/** Many offices' workbooks; what it takes comes in scripts of their own, when first ones are chosen. */
export const manyOffices: ManyOffices = {
  judge: async (...asked) => (await import("./beside-page")).judgeOfficeBesidePage(...asked),
  draw: async (sheets) => {
    const { blankWorkbook } = await import("../hosts/xlsx-file/blank-workbook");
    const { openXlsx } = await import("../hosts/xlsx-file/open-xlsx");
    const workbook = openXlsx(blankWorkbook());
    await workbook.apply(sheets.map((drawing) => ({ kind: "draw", drawing })));
    return workbook.bytes();
  },
};
