import { kept } from "../../src/functions/kept";

function counting(): {
  readonly find: (text: string) => { readonly text: string };
  readonly calls: () => number;
} {
  let calls = 0;
  return {
    find: kept((text) => {
      calls += 1;
      return { text };
    }),
    calls: () => calls,
  };
}

test("a column of 10,000 different texts is read once, however often Excel asks", () => {
  const { find, calls } = counting();
  for (let round = 0; round < 3; round += 1)
    for (let row = 0; row < 10_000; row += 1) find(`At least ${row} workshops by June 2026`);
  expect(calls()).toBe(10_000);
});

test("what is kept is bounded by the size of the texts", () => {
  const { find, calls } = counting();
  const long = "x".repeat(32_000);
  for (let row = 0; row < 200; row += 1) find(`${row} ${long}`);
  find(`0 ${long}`);
  expect(calls()).toBe(201);
  find(`199 ${long}`);
  expect(calls()).toBe(201);
});
