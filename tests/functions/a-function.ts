import type { Answer } from "../../src/functions/answer";

/** The value of an answer, or its error as a cell shows it with the reason: "#VALUE! The baseline ...". */
export const shown = <Value>(found: Answer<Value>): Value | string =>
  found.kind === "value" ? found.value : `${found.kind === "slip" ? "#VALUE!" : "#N/A"} ${found.why}`;
