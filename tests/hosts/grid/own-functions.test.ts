import { ownFunctions } from "../../../src/hosts/grid/own-functions";
import { registryOf } from "./engine-in-node";

/** Excel has them, although the grid's library does not export them. */
const alsoExcels = ["YEARFRAC", "FILTER", "OFFSET", "GROWTH", "TREND"];

test("the grid's own functions are those that its library does not export", () => {
  const notExported = Object.entries(registryOf())
    .filter(([name, { isExported }]) => isExported !== true && !alsoExcels.includes(name))
    .map(([name]) => name);
  expect([...ownFunctions].sort()).toEqual(notExported.sort());
});
