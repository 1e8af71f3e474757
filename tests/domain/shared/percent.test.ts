import { decimalsOfFormat, formatOfShare, percentDecimals } from "../../../src/domain/shared/percent";

test.each([
  [0.85, 0],
  [0.025, 1],
  [0.0025, 2],
  [0.07, 0],
  [1 / 3, undefined],
])("%d is written with %s decimals of a per cent", (share, decimals) =>
  expect(percentDecimals(share)).toBe(decimals),
);

test("a share is shown as it was written, with two decimals at most", () => {
  expect([0.85, 0.025, 0.33333].map(formatOfShare)).toEqual(["0%", "0.0%", "0.00%"]);
});

test("a format of ours tells its decimals, another none", () => {
  expect(["0%", "0.00%", "0.00", undefined].map(decimalsOfFormat)).toEqual([0, 2, undefined, undefined]);
});
