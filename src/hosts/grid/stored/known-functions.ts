import type { Engine } from "../engine";

/** Whether the grid has every function that a formula calls. */
export type FormulaTest = (formula: string) => boolean;

/** formulaTest(engine)('COUNTIFS(A1:A9,"yes")') -> true */
export function formulaTest({ registries }: Pick<Engine, "registries">): FormulaTest {
  const { functionRegistry } = registries;
  return (formula) => functionsIn(formula).every((name) => functionRegistry.contains(name.toUpperCase()));
}

const outsideTexts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** functionsIn('IF(A1="SUM(", COUNTIFS(B:B,1), 0)') -> ["IF", "COUNTIFS"] */
const functionsIn = (formula: string): readonly string[] =>
  [...formula.replace(outsideTexts, '""').matchAll(/(?<![\w.])([A-Za-z_][\w.]*)\(/g)].map(
    ([, name = ""]) => name,
  );
