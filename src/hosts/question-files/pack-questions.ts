import { strToU8, zipSync } from "fflate";
import type { AskedFile } from "../../usecases/ports/question-files";
import { blankWorkbook } from "../xlsx-file/blank-workbook";
import { openXlsx } from "../xlsx-file/open-xlsx";

/** A zip keeps a time for each file; this one is the first that it can. */
const noTime = new Date(1980, 0, 1);

/** All files of a round in one zip. The same files give the same bytes. */
export async function packQuestions(files: readonly AskedFile[]): Promise<Uint8Array> {
  const packed: Record<string, Uint8Array> = {};
  for (const file of files) packed[file.name] = "text" in file ? strToU8(file.text) : await bytesOf(file);
  return zipSync(packed, { mtime: noTime });
}

async function bytesOf({ drawing }: Extract<AskedFile, { drawing: unknown }>): Promise<Uint8Array> {
  const workbook = openXlsx(blankWorkbook());
  await workbook.apply([{ kind: "draw", drawing }]);
  return workbook.bytes();
}
