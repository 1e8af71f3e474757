import { remembered } from "../../../src/domain/shared/remembered";

test("what was found of a thing is found once, by its key", () => {
  const known = remembered<number>();
  const rows = [{}];
  let asked = 0;
  const find = () => (asked += 1);
  expect([
    known(rows, "a", find),
    known(rows, "a", find),
    known(rows, "b", find),
    known([{}], "a", find),
  ]).toEqual([1, 1, 2, 3]);
});
