import type { WorkbookChange } from "../../../src/usecases/ports/workbook";
import { undoOf } from "../../../src/usecases/undo";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { gridOf } from "../../grid-of";
import {
  afterRedo,
  afterUndo,
  afterWrite,
  nothingWritten,
  type WriteHistory,
} from "../../../src/ui/writing/write-history";

const undoing = (changes: readonly WorkbookChange[]): readonly WorkbookChange[] | undefined => {
  const undo = undoOf(changes);
  return undo.kind === "changes" ? undo.changes : undefined;
};

test("an appended row is taken back and done again in the same cells", async () => {
  const workbook = memoryWorkbook([gridOf("Log", [["Title"], ["First"]])]);
  const change: WorkbookChange = { kind: "append", sheet: "Log", under: 1, rows: [["Second"]] };
  await workbook.apply([change]);
  let history: WriteHistory = afterWrite(nothingWritten, "Logged.", undoing([change]));
  await workbook.apply(history.past.at(-1)?.undo ?? []);
  expect((await workbook.read()).sheets[0]?.rows[2]?.[0] ?? null).toBe(null);
  history = afterUndo(history);
  await workbook.apply(history.future.at(-1)?.redo ?? []);
  expect((await workbook.read()).sheets[0]?.rows[2]?.[0]).toBe("Second");
  history = afterRedo(history);
  expect(history).toMatchObject({ past: [{ text: "Logged." }], future: [] });
});

test("steps come back in order, the latest first", () => {
  const one = afterWrite(nothingWritten, "one", []);
  const two = afterUndo(afterWrite(one, "two", []));
  expect(two).toMatchObject({ past: [{ text: "one" }], future: [{ text: "two" }] });
  expect(afterRedo(afterRedo(afterUndo(two))).past.map(({ text }) => text)).toEqual(["one", "two"]);
});

test("a new write ends what could be done again", () => {
  const back = afterUndo(afterWrite(nothingWritten, "one", []));
  expect(afterWrite(back, "other", [])).toMatchObject({ past: [{ text: "other" }], future: [] });
});

test("at the ends nothing happens", () => {
  expect(afterUndo(nothingWritten)).toEqual(nothingWritten);
  expect(afterRedo(nothingWritten)).toEqual(nothingWritten);
});
