import { ProblemError } from "../../../usecases/problem";
import { type Handling, knownError } from "./error-table";

/** An error as Excel's client library throws it. */
interface ExcelError extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

// Both are slips of our own code: a value was used before it was loaded. They stay loud.
const ownMistakes = ["PropertyNotLoaded", "ValueNotLoaded", "RunMustReturnPromise"];

// Not `instanceof`: the library may come from a frame with an Error of its own.
const isExcelError = (error: unknown): error is ExcelError =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";

/** Excel's code of an error, or undefined for errors that are not Excel's or are our own mistakes. */
export const codeOf = (error: unknown): string | undefined =>
  isExcelError(error) && !ownMistakes.includes(error.code) ? error.code : undefined;

/** Which call failed: "PageLayout.setPrintMargins". Empty where Excel does not say. */
export const locationOf = (error: unknown): string =>
  isExcelError(error) ? (error.debugInfo?.errorLocation ?? "") : "";

/** What is to be done about an error before it is told. */
export function handlingOf(error: unknown): Handling {
  const code = codeOf(error);
  return code === undefined ? "tell" : knownError(code).handling;
}

/** Excel's errors as problems that say what to do; all others as they are. The error itself stays as the cause. */
export function tellable(error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const told = new ProblemError(knownError(code).problem);
  told.cause = error;
  return told;
}
