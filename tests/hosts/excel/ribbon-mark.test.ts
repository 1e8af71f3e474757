import { holdRibbonMark, type MarkLocks, seesRibbon } from "../../../src/hosts/excel/run/ribbon-mark";

/** Locks that two pages share, as far as holding and asking go. */
function sharedLocks(): MarkLocks {
  const held: { readonly name: string }[] = [];
  return {
    request: (name, _, task) => (held.push({ name }), task()),
    query: () => Promise.resolve({ held }),
  };
}

test("the pane sees the page of the ribbon's commands where the two share their locks", async () => {
  const locks = sharedLocks();
  expect(await seesRibbon(locks)).toBe("not-seen");
  holdRibbonMark(locks);
  expect(await seesRibbon(locks)).toBe("yes");
  expect(await seesRibbon(sharedLocks())).toBe("not-seen");
});

test("a page without locks, or one that may not use them, says so and goes on", async () => {
  const forbidden: MarkLocks = {
    request: () => Promise.reject(new Error("no")),
    query: () => Promise.reject(new Error("no")),
  };
  holdRibbonMark(forbidden);
  holdRibbonMark(undefined);
  expect([await seesRibbon(forbidden), await seesRibbon(undefined)]).toEqual(["no-locks", "no-locks"]);
});
