const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const xlsm = "application/vnd.ms-excel.sheet.macroEnabled.12";

/** Gives bytes to the browser to keep as a file. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = name.toLowerCase().endsWith(".xlsm") ? xlsm : xlsx;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
