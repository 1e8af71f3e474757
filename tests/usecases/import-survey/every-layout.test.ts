import { answers, expected } from "../../fixtures/surveys/a-survey";
import { layouts } from "../../fixtures/surveys/layouts";
import { previewOf } from "../../fixtures/surveys/preview-of";

describe.each(layouts)("$name", ({ file, bytes, maker, firstRow }) => {
  let read: ReturnType<typeof previewOf> | undefined;
  const preview = () =>
    (read ??= Promise.resolve(bytes()).then((content) => previewOf(content, { name: file })));

  test("is known by its maker, and its headings are no answers", async () => {
    const found = await preview();
    expect(found.maker).toBe(maker);
    expect(found.kind).toBe("follow-up");
    expect(found.records.map(({ row }) => row)).toEqual(answers.map((_, place) => firstRow + place));
  });

  test("gives the answers, statuses and issues that every other layout gives", async () => {
    const { records } = await preview();
    const given = records.map(({ member, status, issues, answers: said }) => ({
      member,
      status,
      issues: issues.map(({ code }) => code),
      actions: said.actions,
      direct: said.direct,
      project: said.project,
      score: said.score,
      comment: said.comment,
    }));
    expect(given).toEqual(expected);
    expect(records.map(({ answers: { workshop } }) => workshop)).toEqual(
      answers.map(({ workshop }) => workshop),
    );
  });

  test("keeps the day of each answer, and the later of two answers is named", async () => {
    const { records, duplicates } = await preview();
    expect(records.map(({ submitted }) => submitted?.date)).toEqual(
      answers.map(({ sent }) => sent.slice(0, 10)),
    );
    expect(duplicates).toMatchObject([
      { member: "Tonga", rows: [firstRow, firstRow + 7], used: firstRow + 7 },
    ]);
  });

  test("leaves personal columns out", async () => {
    const { records, columns } = await preview();
    expect(JSON.stringify(records)).not.toMatch(/customs\.example|203\.0\.113/);
    expect(
      columns.filter(({ setAside }) => setAside === "personal").every(({ role }) => role === undefined),
    ).toBe(true);
  });
});
