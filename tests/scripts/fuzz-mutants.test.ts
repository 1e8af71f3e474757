import { fuzzMutants } from "./fuzz-mutants";

// A small part of what npm run fuzz:files does.
test("damaged workbooks and answers end in words or a result, without an output where they fail", async () => {
  const { faults, codes } = await fuzzMutants(24, 7);
  expect(faults).toEqual([]);
  expect(Object.values(codes).reduce((sum, count) => sum + count, 0)).toBe(24);
}, 120_000);
