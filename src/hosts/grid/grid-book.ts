import type { WorkbookSnapshot } from "../../sheets/sheet-snapshot";
import { ownedSheets } from "../../sheets/kpi/owned-sheets";
import { partsOf, partText } from "../xlsx-file/package/parts";
import { readWorkbookPart } from "../xlsx-file/package/workbook-part";
import { unlockedFormats } from "../xlsx-file/read/unlocked-formats";
import { readZip } from "../xlsx-file/zip/read-zip";
import type { GridBook, GridSheet } from "./grid";
import { lockedSheet } from "./locks";
import { openCells } from "./open-cells";

/** The workbook in the bytes, as the grid takes it. */
export function gridBook(bytes: Uint8Array, { sheets }: WorkbookSnapshot): GridBook {
  const entries = readZip(bytes);
  const parts = partsOf(entries);
  const workbook = readWorkbookPart(parts);
  const { path, sheets: listed } = workbook;
  const unlocked = unlockedFormats(parts, workbook);
  const texts = entries
    .filter(({ name }) => /\.(xml|rels)$/i.test(name))
    .map(({ name }) => [partName(name), partText(parts, name) ?? ""] as const);
  return {
    parts: Object.fromEntries(texts),
    workbookPart: partName(path),
    sheets: sheets.map((snapshot): GridSheet => {
      const part = listed.find(({ name }) => name === snapshot.name)?.part ?? "";
      const open = openCells((part && partText(parts, part)) || "", unlocked);
      const locked = open ? lockedSheet.form : lockOf(snapshot);
      return {
        snapshot,
        part: partName(part),
        ...(locked === undefined ? {} : { locked }),
        ...(open ? { open } : {}),
      };
    }),
  };
}

const partName = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "");

function lockOf(sheet: WorkbookSnapshot["sheets"][number]): string | undefined {
  if (ownedSheets.isOurs(sheet)) return lockedSheet.ours;
  return sheet.isProtected ? lockedSheet.protected : undefined;
}
