import { ribbonCommands } from "../../src/entry/ribbon";
import { ProblemError } from "../../src/usecases/problem";

function aClick(
  refresh: () => Promise<void>,
  tell?: (words: string) => Promise<void>,
  patience: () => Promise<void> = () => new Promise(() => undefined),
) {
  const called: string[] = [];
  const commands = ribbonCommands({
    refresh,
    tell: tell ?? ((words) => Promise.resolve(void called.push(words))),
    patience,
  });
  const click = commands.refreshKpis({ completed: () => void called.push("completed") });
  return { click, called };
}

test("a refresh that works says nothing and completes", async () => {
  const { click, called } = aClick(() => Promise.resolve());
  await click;
  expect(called).toEqual(["completed"]);
});

test("a refusal is told with what to do next, and then the button is free again", async () => {
  const problem = { code: "sheet-protected", text: "KPI Progress is protected.", next: "Unprotect it." };
  const { click, called } = aClick(() => Promise.reject(new ProblemError(problem)));
  await click;
  expect(called).toEqual(["KPI Progress is protected. Unprotect it.", "completed"]);
});

test("a fault of ours is told in plain words", async () => {
  const { click, called } = aClick(() => Promise.reject(new TypeError("x is undefined")));
  await click;
  expect(called).toEqual(["Refresh KPIs did not finish. Open RSP Tracker and refresh there.", "completed"]);
});

test("the button is free again even where nothing could be told", async () => {
  const { click, called } = aClick(
    () => Promise.reject(new Error("no")),
    () => Promise.reject(new Error("no dialog")),
  );
  await expect(click).rejects.toThrow("no dialog");
  expect(called).toEqual(["completed"]);
});

test("a message that nobody closes does not keep the button from being free again", async () => {
  const { click, called } = aClick(
    () => Promise.reject(new Error("no")),
    () => new Promise(() => undefined),
    () => Promise.resolve(),
  );
  await click;
  expect(called).toEqual(["completed"]);
});

test("Excel finds the commands by both of its ways", async () => {
  const associated: string[] = [];
  Object.assign(globalThis, {
    Office: { actions: { associate: (name: string) => associated.push(name) } },
  });
  await import("../../src/entry/commands");
  expect(associated).toEqual(["refreshKpis"]);
  expect(globalThis).toHaveProperty("refreshKpis");
});
