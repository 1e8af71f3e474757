import { usualStatusStyles } from "../../src/sheets/palette";
import { kpiMail } from "../../src/ui/screens/kpi/kpi-mail";
import { answersAbout } from "../../src/usecases/kpi-attention";
import { samplePicture } from "./sample-picture";

test("a KPI in a mail: what it is, how it stands, why, and what would turn it, a line each", async () => {
  const picture = await samplePicture();
  const result = picture.report.results.find(({ kpi }) => kpi.id === "1-(c)");
  if (result === undefined) throw new Error("the sample has no 1-(c)");
  const answers = answersAbout(picture, result);
  const { report } = picture;
  const mail = kpiMail({ result, answers, report, statusStyles: usualStatusStyles }).split("\n");
  expect(mail[0]).toMatch(/^1-\(c\) Upon request/);
  expect(mail.slice(1, 4)).toEqual([
    "Number of Members",
    "Off track (as of 30 Jun 2019)",
    "Figure: 15. Target: ≥ 33 of 33.",
  ]);
  expect(mail[4]).toBe(result.why);
  expect(mail.slice(5).map((line) => line.split(":")[0])).toEqual([
    "Since when",
    "What would turn it",
    "Who could change it",
  ]);
});

test("a director's word stands at its end, with who and when; no line is blank", async () => {
  const picture = await samplePicture();
  const result = picture.report.results.find(({ kpi }) => kpi.id === "1-(c)");
  if (result === undefined) throw new Error("the sample has no 1-(c)");
  const decision = {
    note: "Agreed\nwith the chair.",
    by: "A. Director",
    when: undefined,
    source: { sheet: "Choices", address: "A2" },
  };
  const decided = { ...result, decision };
  const answers = answersAbout(picture, result);
  const mail = kpiMail({ result: decided, answers, report: picture.report, statusStyles: usualStatusStyles });
  expect(mail.split("\n").at(-1)).toBe("The director's word: Agreed with the chair. A. Director");
  expect(mail).not.toMatch(/\n\n/);
});
