import { aDrawing } from "../../contracts/a-drawing";
import { applyToFile, type ApplyToFile } from "../../../src/hosts/xlsx-file/apply-to-file";
import { refuse } from "../../../src/usecases/problem";
import { openInGrid } from "../../../src/hosts/grid/grid-workbook";
import { bookBytes, openBook } from "./a-book";

// Generous: other work may keep the machine busy.
jest.setTimeout(60_000);

const plan = { Plan: [["Member"], ["Fiji"], ["Samoa"]] } as const;
const draw = { kind: "draw", drawing: aDrawing("KPI Progress", [["No.", 1]]) } as const;

/** A worker whose answer waits until it is let go. */
function slowWorker() {
  let letGo: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (letGo = resolve));
  const apply: ApplyToFile = async (...asked) => {
    await told;
    return applyToFile(...asked);
  };
  return { apply, letGo: () => letGo() };
}

test("what is typed while the file is written beside the page stays typed, and is saved with it", async () => {
  const worker = slowWorker();
  const { book, type, value } = await openBook(await bookBytes(plan), { applyToFile: worker.apply });
  type({ row: 1, column: 0 }, "Tonga");
  const applied = book.apply([draw]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  type({ row: 2, column: 0 }, "Nauru");
  const saved = book.bytes();
  worker.letGo();
  await applied;
  const { book: opened, value: stored } = await openBook(await saved);
  expect([await stored(1, 0), await stored(2, 0), await stored(0, 0, "KPI Progress")]).toEqual([
    "Tonga",
    "Nauru",
    "No.",
  ]);
  expect((await opened.read()).sheets).toHaveLength(2);
  expect([await value(1, 0), await value(2, 0)]).toEqual(["Tonga", "Nauru"]);
});

test("where the worker refuses, nothing is drawn and what was typed stays", async () => {
  const refusing: ApplyToFile = async () => refuse("sheet-gone", "Gone.", "Again.");
  const { book, type, value, grid } = await openBook(await bookBytes(plan), { applyToFile: refusing });
  type({ row: 1, column: 0 }, "Tonga");
  await expect(book.apply([draw])).rejects.toThrow("Gone.");
  expect([await value(1, 0), book.isEdited(), grid.model().getters.getSheetIds().length]).toEqual([
    "Tonga",
    true,
    1,
  ]);
});

test("a file is read beside the page, before anything else looks into it; stopped, the grid shows what it showed", async () => {
  const stopping = new AbortController();
  const first = await openBook(await bookBytes(plan));
  const before = first.grid.model().getters.getSheetIds();
  const asked: number[] = [];
  const reading = openInGrid(new Uint8Array([1, 2, 3]), first.grid, {
    noticed: () => undefined,
    signal: stopping.signal,
    readFile: (bytes, signal) => {
      asked.push(bytes.length);
      return new Promise((_, fail) =>
        signal?.addEventListener("abort", () => fail(new Error("as the worker fails when it is ended"))),
      );
    },
  });
  stopping.abort();
  await expect(reading).rejects.toThrow("as the worker fails");
  expect(asked).toEqual([3]);
  expect(first.grid.model().getters.getSheetIds()).toEqual(before);
});
