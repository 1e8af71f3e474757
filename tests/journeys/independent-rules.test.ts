import fc from "fast-check";
import { differencesOf } from "../oracle/differences";
import { worlds } from "../oracle/random-world";

/** More by hand: RSP_WORLDS=10000 RSP_SEED=7 npx jest tests/journeys/independent-rules */
const numRuns = Number(process.env.RSP_WORLDS ?? 200);
const seed = Number(process.env.RSP_SEED ?? 20180701);

test(
  "the report of any office is what a second reading of the rules makes of it",
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom("argument", "settings"), async (world, asOfFrom) => {
        expect(await differencesOf(world, asOfFrom)).toEqual([]);
      }),
      { numRuns, seed },
    );
  },
  60_000 + numRuns * 500,
);
