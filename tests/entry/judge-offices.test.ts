import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarDate } from "../../src/domain/shared/calendar-date";
import { judgeBeside, judgeHere, serving } from "../../src/entry/judge-offices";

// A thread of another script shows what comes of jobs whatever happens to the thread.

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rsp-threads-"));
});
afterAll(() => rm(folder, { recursive: true }));

const day = calendarDate("2019-06-30");
const job = (path: string) => ({ path, office: path, days: { asOf: day, today: day }, withTables: false });

const script = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ path }) => {
  if (path === "dies") process.exit(1);
  if (path === "throws") throw new Error("out of memory");
  parentPort.postMessage({ kind: "refused", problem: { code: "seen", text: path, next: "" } });
});
parentPort.postMessage("${serving}");`;

test("a thread that dies costs the office that it was at; the outcomes stand in the order of the jobs", async () => {
  const path = join(folder, "thread.cjs");
  await writeFile(path, script);
  const names = ["a", "dies", "b", "throws", "c", "d", "dies", "e"];
  const outcomes = await judgeBeside(path)(names.map(job));
  const texts = outcomes.map((outcome) => (outcome.kind === "refused" ? outcome.problem.text : ""));
  expect(texts.map((text, at) => text === names[at])).toEqual(names.map((name) => name.length === 1));
  expect(texts[1]).toContain("its thread ended");
  expect(texts[3]).toContain("out of memory");
});

test("a file that is gone is an outcome", async () => {
  const [outcome] = await judgeHere([job(join(folder, "gone.xlsx"))]);
  expect(outcome).toMatchObject({ kind: "refused", problem: { code: "file-missing" } });
});

test("where no thread can start the offices are judged in this one", async () => {
  const path = join(folder, "no-thread.cjs");
  await writeFile(path, 'throw new Error("cannot be read");');
  const outcomes = await judgeBeside(path)(["a", "b", "c", "d"].map((name) => job(join(folder, name))));
  expect(outcomes.map((outcome) => (outcome.kind === "refused" ? outcome.problem.code : ""))).toEqual([
    "file-missing",
    "file-missing",
    "file-missing",
    "file-missing",
  ]);
});
