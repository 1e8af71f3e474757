import { contractCases } from "../../src/hosts/contract/contract-cases";
import type { HostUnderTest } from "./host-under-test";

/** What any workbook host must do, whatever it stands on: the cases that the self-test runs in a real Excel, too. */
export function describeWorkbookContract(host: HostUnderTest): void {
  const cases = contractCases.filter(({ needsFormulas }) => !needsFormulas || host.knowsFormulas);
  const groups = new Set(cases.map(({ group }) => group));
  describe.each([...groups])(`${host.name}, %s`, (group) => {
    for (const { name, run } of cases.filter((one) => one.group === group)) test(name, () => run(host));
  });
}
