import { type DocumentFile, workbookCopy } from "../../../src/hosts/excel/workbook-copy";
import { ProblemError } from "../../../src/usecases/problem";

/** A document whose file comes in these slices; without one, with an error. */
function documentOf(
  slices: readonly (readonly number[])[] | undefined,
  closed: () => void = () => undefined,
) {
  const file = {
    size: slices?.flat().length ?? 0,
    sliceCount: slices?.length ?? 0,
    getSliceAsync: (index: number, tell: (answer: object) => void) =>
      tell({ status: "succeeded", value: { data: slices?.[index] } }),
    closeAsync: closed,
  };
  const getFileAsync = (_kind: unknown, _how: unknown, tell: (answer: object) => void): void =>
    tell(
      slices === undefined
        ? { status: "failed", error: { message: "not now" } }
        : { status: "succeeded", value: file },
    );
  return { getFileAsync } as unknown as DocumentFile; // as much of Office's document as is asked for
}

test("the slices of a file are put together, and the file is closed", async () => {
  let closed = 0;
  const copy = await workbookCopy(documentOf([[1, 2], [3, 4], [5]], () => (closed += 1)));
  expect([[...copy], closed]).toEqual([[1, 2, 3, 4, 5], 1]);
});

test("where Excel gives no file, the refusal says how to make a copy", async () => {
  const refusal = await workbookCopy(documentOf(undefined)).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ProblemError);
  expect((refusal as ProblemError).problem).toMatchObject({
    code: "no-copy",
    text: "Excel gave no copy of the workbook: not now",
    next: "Save one yourself (File, Save a Copy), then go on.",
  });
});
