import { afterEvent, type WorkbenchState, nothingOpen } from "../../src/workbench/workbench-state";
import type { OpenBook } from "../../src/workbench/open-book";

// The state only hands a book on; what it can do does not matter here.
const book = {} as OpenBook;
const open = afterEvent(nothingOpen, { kind: "opened", book, name: "plan.xlsx" });
const problem = {
  kind: "problem",
  problem: { text: "The file is empty.", next: "Choose another." },
} as const;

test("a file that could not be opened leaves the open one as it is, and says why", () => {
  const edited = afterEvent(open, { kind: "edited", isEdited: true });
  const opening = afterEvent(edited, { kind: "started", busy: "Opening x.xlsx" });
  const failed = afterEvent(opening, { kind: "told", message: problem });
  expect(failed).toEqual<WorkbenchState>({ ...edited, message: problem });
});

test("another workbook begins unedited and without the message of the one before", () => {
  const before = afterEvent(afterEvent(open, { kind: "edited", isEdited: true }), {
    kind: "told",
    message: problem,
  });
  const after = afterEvent(before, { kind: "opened", book, name: "other.xlsx" });
  expect(after).toMatchObject({
    book,
    name: "other.xlsx",
    isEdited: false,
    busy: undefined,
    message: undefined,
  });
});

test("a message stays until it is closed", () => {
  const told = afterEvent(open, { kind: "told", message: problem });
  expect(afterEvent(told, { kind: "edited", isEdited: true }).message).toBe(problem);
  expect(afterEvent(told, { kind: "closed-message" }).message).toBeUndefined();
});

test("what can be ended says how until it is over", () => {
  const stop = (): void => undefined;
  const opening = afterEvent(nothingOpen, { kind: "started", busy: "Opening x.xlsx", stop });
  expect(opening.stop).toBe(stop);
  expect(afterEvent(opening, { kind: "opened", book, name: "x.xlsx" }).stop).toBeUndefined();
  expect(afterEvent(opening, { kind: "told", message: problem }).stop).toBeUndefined();
  expect(afterEvent(opening, { kind: "started", busy: "Saving" }).stop).toBeUndefined();
});
