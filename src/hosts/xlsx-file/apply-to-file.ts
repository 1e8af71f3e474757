import type { WorkbookChange } from "../../usecases/ports/workbook";
import { openXlsx } from "./open-xlsx";

/** The bytes of a file with changes in it, all or none. Throws a ProblemError where one is refused. */
export type ApplyToFile = (
  bytes: Uint8Array,
  changes: readonly WorkbookChange[],
) => Promise<Uint8Array<ArrayBuffer>>;

/** Where the one who asks stands. */
export const applyToFile: ApplyToFile = async (bytes, changes) => {
  const file = openXlsx(bytes);
  await file.apply(changes);
  return new Uint8Array(file.bytes());
};
