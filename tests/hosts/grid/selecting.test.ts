import { bookBytes, openBook } from "./a-book";

const plan = { Plan: [["Action"], ["Risk"]], Members: [["Fiji"], ["Samoa"]] } as const;

test("going to cells shows their sheet and selects them, and is no selection of a person", async () => {
  const { book, grid } = await openBook(await bookBytes(plan));
  const selected = jest.fn();
  book.onSelect(selected);
  await book.goTo({ sheet: "Members", address: "A1:A2" });
  const { getters } = grid.model();
  expect(getters.getSheetName(getters.getActiveSheetId())).toBe("Members");
  expect(getters.getSelectedZone()).toEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  expect(selected).not.toHaveBeenCalled();
});

test("a sheet that is gone cannot be gone to", async () => {
  const { book } = await openBook(await bookBytes(plan));
  const refusal = book.goTo({ sheet: "KPIs", address: "A1" });
  await expect(refusal).rejects.toMatchObject({ problem: { code: "sheet-gone" } });
});

test("what a person selects is told, until nobody listens", async () => {
  const { book, grid } = await openBook(await bookBytes(plan));
  const selected = jest.fn();
  const stop = book.onSelect(selected);
  grid.model().selection.selectCell(0, 1);
  stop();
  grid.model().selection.selectCell(0, 0);
  expect(selected.mock.calls).toEqual([[{ sheet: "Plan", address: "A2" }]]);
});

test("an edit is told with its sheet; what we write is not", async () => {
  const { book, type } = await openBook(await bookBytes(plan));
  const changed = jest.fn();
  book.onChange(changed);
  await book.apply([
    { kind: "patch", sheet: "Plan", cells: [{ row: 1, column: 0, was: "Risk", becomes: "Origin" }] },
  ]);
  type({ row: 0, column: 0, sheet: "Members" }, "Tonga");
  expect(changed.mock.calls).toEqual([["Members"]]);
});
