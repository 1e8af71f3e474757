import { answersAbout } from "../../src/usecases/kpi-attention";
import { samplePicture } from "../ui/sample-picture";

const answersOf = async (id: string) => {
  const picture = await samplePicture();
  const result = picture.report.results.find(({ kpi }) => kpi.id === id);
  if (result === undefined) throw new Error(`the sample has ${id}`);
  return { picture, result, answers: answersAbout(picture, result) };
};

test("a KPI's line goes from month to month and ends with today's figure", async () => {
  const { picture, result, answers } = await answersOf("1-(c)");
  const days = answers.history.map(({ day }) => day);
  expect(days.slice(0, 3)).toEqual(["2018-07-31", "2018-08-31", "2018-09-30"]);
  expect(days).toHaveLength(12);
  expect(days.at(-1)).toBe(picture.report.asOf);
  expect(answers.history.at(-1)?.actual).toBe(result.actual);
});

test("a figure that was typed into the plan says nothing of earlier days", async () => {
  const { picture, result } = await answersOf("1-(c)");
  expect(answersAbout(picture, { ...result, isEntered: true }).history).toEqual([]);
});

test("also a KPI that needs no attention says since when, what next and who", async () => {
  const { answers } = await answersOf("1-(a)");
  expect(answers.status).toBe("on-track");
  expect(answers.turn).toContain("reach the target");
  expect(answers.who).not.toBe("");
});
