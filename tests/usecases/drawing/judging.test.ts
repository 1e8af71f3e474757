import { calendarDate } from "../../../src/domain/shared/calendar-date";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/hosts/xlsx-file/open-xlsx";
import { answerJudge, judge } from "../../../src/usecases/drawing/judging";
import { putSheets } from "../../../src/usecases/drawing/put-sheets";
import { refreshPlan } from "../../../src/usecases/drawing/refresh-plan";
import { lookAtPlan } from "../../../src/usecases/plan-picture";
import { refuse } from "../../../src/usecases/problem";

const today = calendarDate("2020-01-15");
const days = { asOf: undefined, today };
const sample = () =>
  openXlsx(new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample-plan.xlsx"))));
const straight = async () => undefined;

test("what was judged beside the page arrives as it is, and equals what is judged on it", async () => {
  const snapshot = await sample().read();
  const answer = structuredClone(await answerJudge(structuredClone({ kind: "look", snapshot, days })));
  expect(answer).toEqual({
    kind: "prepared",
    prepared: { picture: await lookAtPlan(sample(), days), drawings: [] },
  });
});

test("a refresh that was prepared elsewhere writes the same file, and gives the same picture, as one made here", async () => {
  const [there, here] = [sample(), sample()];
  const asked = { kind: "refresh", snapshot: await there.read(), days } as const;
  const answer = structuredClone(await answerJudge(structuredClone(asked)));
  if (answer.kind !== "prepared") throw new Error(answer.kind);
  const picture = await putSheets(there, answer.prepared, () => true);
  expect(picture).toEqual(await refreshPlan(here, days));
  expect(Buffer.compare(there.bytes(), here.bytes())).toBe(0);
});

test("a refusal arrives with what to do next", async () => {
  const answer = structuredClone(await answerJudge({ kind: "look", snapshot: { sheets: [] }, days }));
  expect(answer).toMatchObject({ kind: "refused", problem: { code: "no-plan" } });
});

test("on the page, the work has turns between its parts, and ends at the first that refuses", async () => {
  const snapshot = await sample().read();
  let turns = 0;
  await judge({ kind: "refresh", snapshot, days }, async () => void (turns += 1));
  expect(turns).toBe(3);
  await expect(
    judge({ kind: "refresh", snapshot, days }, async () => refuse("stopped", "Stopped.", "Again.")),
  ).rejects.toThrow("Stopped.");
  expect((await judge({ kind: "look", snapshot, days }, straight)).drawings).toEqual([]);
});
