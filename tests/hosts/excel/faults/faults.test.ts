import { type CleanRun, cleanRun, outcomeOf } from "./fault-case";
import { codes, faultsOf, fewerFaultsOf, typical } from "./fault-matrix";
import { type Scenario, scenarios } from "./scenarios";

// Generous: other work may keep the machine busy.
jest.setTimeout(60_000);

// The whole matrix takes minutes: `tsx scripts/excel-figures.ts` runs it and prints what came of it.
describe.each(scenarios)("$name, with Excel failing at every step", (scenario) => {
  let clean: CleanRun;
  beforeAll(async () => {
    clean = await cleanRun(scenario);
  });
  const isFull = scenario.hasAll === true;
  const own = codes.filter((code) => fewerFaultsOf(code, { requests: 1 }, isFull).length > 0);

  test.each(own)(
    "%s: done, unchanged or taken back, one clear message, and the next call works",
    async (code) => {
      for (const fault of fewerFaultsOf(code, clean, isFull))
        await outcomeOf(scenario, clean, fault).catch((error: Error) => {
          throw new Error(`${JSON.stringify(fault)}: ${error.stack}`);
        });
    },
  );
});

// Of the matrix of an Excel with another list separator, the ways that have everything in them: the script runs it whole.
describe.each(scenarios.filter(({ hasAll }) => hasAll))(
  '$name, with the list separator ";" and Excel failing on the way',
  (usual) => {
    test.each(typical)("%s: done, unchanged or taken back", async (code) => {
      const scenario: Scenario = { ...usual, listSeparator: ";" };
      const clean = await cleanRun(scenario);
      const faults = faultsOf(code, clean).filter(({ at, times }) => at === "middle" && times === 1);
      for (const fault of faults) await outcomeOf(scenario, clean, fault);
    });
  },
);

describe.each(scenarios)(
  "$name, with Excel failing while a second client writes into the plan",
  (scenario) => {
    // One that is tried again and one that is told; the script takes all.
    const some = typical.filter(
      (code) => scenario.hasAll || ["GeneralException", "InvalidArgument"].includes(code),
    );
    test.each(some)("%s: done, unchanged or taken back, and what the other wrote stays", async (code) => {
      const clean = await cleanRun(scenario);
      const faults = faultsOf(code, clean).filter(({ at, times }) => at === "middle" && times === 1);
      for (const fault of faults) await outcomeOf(scenario, clean, fault, { isShared: true });
    });
  },
);
