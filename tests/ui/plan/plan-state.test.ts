import { opening, planReducer } from "../../../src/ui/plan/plan-state";
import { samplePicture } from "../sample-picture";

const problem = { code: "sheet-gone", text: "The sheet is gone.", next: "Refresh." };

test("a failure keeps the last picture, so figures that were right stay readable", async () => {
  const picture = await samplePicture();
  const seen = planReducer(opening, { kind: "seen", picture, rowAt: () => undefined });
  const failed = planReducer(planReducer(seen, { kind: "started", busy: "…", canStop: false }), {
    kind: "failed",
    problem,
  });
  expect(failed).toMatchObject({ picture, problem, busy: undefined });
});

test("an edit makes figures stale until they are seen again", async () => {
  const picture = await samplePicture();
  const stale = planReducer(opening, { kind: "changed" });
  expect(stale.isStale).toBe(true);
  expect(planReducer(stale, { kind: "seen", picture, rowAt: () => undefined }).isStale).toBe(false);
});

test("starting something new clears what was said before", () => {
  const done = { ...opening, problem, done: { text: "Logged." } };
  expect(planReducer(done, { kind: "started", busy: "…", canStop: false })).toMatchObject({
    problem: undefined,
    done: undefined,
  });
});

test("what was stopped says that nothing was written, and keeps what was seen", async () => {
  const picture = await samplePicture();
  const seen = planReducer(opening, { kind: "seen", picture, rowAt: () => undefined });
  const going = planReducer(seen, { kind: "started", busy: "…", canStop: true });
  expect(planReducer(going, { kind: "stopped" })).toMatchObject({
    picture,
    busy: undefined,
    done: { text: "Stopped: nothing was written." },
  });
});
