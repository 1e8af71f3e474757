import { refuse } from "../../usecases/problem";

/** What of Office's document is needed to copy it. */
export type DocumentFile = Pick<Office.Document, "getFileAsync">;

/** In bytes: the most that Office gives at once. */
const sliceSize = 4 * 1024 * 1024;

/** The bytes of the open workbook as Excel would save it now. Throws a ProblemError ("no-copy") where Excel gives none. */
export async function workbookCopy(document: DocumentFile): Promise<Uint8Array<ArrayBuffer>> {
  const file = await answered<Office.File>((done) =>
    // The library's types make an enum of what is this text when it runs.
    document.getFileAsync("compressed" as unknown as Office.FileType, { sliceSize }, done),
  );
  try {
    const copy = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((done) => file.getSliceAsync(index, done));
      const bytes = slice.data as ArrayLike<number>; // of a compressed file, bytes
      copy.set(bytes, filled);
      filled += bytes.length;
    }
    return copy;
  } finally {
    // Office keeps at most two files open in memory.
    file.closeAsync(() => undefined);
  }
}

const answered = <Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> =>
  new Promise<Value>((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (String(status) === "succeeded") resolve(value);
      else reject(new Error(error?.message));
    }),
  ).catch((error: Error) =>
    refuse(
      "no-copy",
      `Excel gave no copy of the workbook${error.message ? `: ${error.message}` : "."}`,
      "Save one yourself (File, Save a Copy), then go on.",
    ),
  );
