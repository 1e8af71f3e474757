import type { ContractHost } from "../../src/hosts/contract/contract-case";

export { codeOf, date, sheetIn } from "../../src/hosts/contract/contract-case";

/** A host under contract. */
export interface HostUnderTest extends ContractHost {
  readonly name: string;
  /** The host knows formulas, and is to leave them alone. */
  readonly knowsFormulas?: boolean;
}
