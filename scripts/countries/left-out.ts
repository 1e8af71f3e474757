/** Names that the package gives and the product does not take, each with the reason. "CG Congo" is the name of one country. */
export const leftOut: ReadonlyMap<string, string> = new Map([
  ["CG Congo", "two countries are called so; the table of shared names holds it"],
  ["CD Congo", "two countries are called so; the table of shared names holds it"],
  ["MV މާލީ", "that is Malé or Mali, not the Maldives"],
]);
