import ExcelJS from "exceljs";

/** A sheet of a file as a library of other hands reads it. */
export async function seenByExceljs(bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  // exceljs names a Buffer type of its own making
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`the sheet ${name} is not seen`);
  return sheet;
}
