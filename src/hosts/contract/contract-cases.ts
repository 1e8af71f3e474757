import { appendingCases } from "./appending-cases";
import type { ContractCase } from "./contract-case";
import { drawingCases, refusingCases } from "./drawing-cases";
import { livingCases } from "./living-cases";
import { patchingCases } from "./patching-cases";
import { readingCases } from "./reading-cases";

/** What any workbook host must do, whatever it stands on. */
export const contractCases: readonly ContractCase[] = [
  ...readingCases,
  ...drawingCases,
  ...livingCases,
  ...refusingCases,
  ...patchingCases,
  ...appendingCases,
];
