import type { PreviewRecord } from "../../../src/usecases/import-survey/import-preview";
import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { applyImport } from "../../../src/usecases/import-survey/import-survey";
import { previewOf } from "../../fixtures/surveys/preview-of";
import { quirks, type ReadRow } from "../../fixtures/surveys/quirks";

describe.each(quirks)("$name", (quirk) => {
  const { text, file, maker, kind, headerRows, rows, unused } = quirk;
  const read = (sheets = {}) => previewOf(text, { name: file, choices: { keepsAnswers: true }, ...sheets });

  test("is read as a careful person reads it", async () => {
    const preview = await read();
    expect([preview.maker, preview.kind]).toEqual([maker, kind]);
    expect(preview.headerRows).toEqual({ first: headerRows[0], last: headerRows[1] });
    expect(preview.records.map((record, at) => shown(record, rows[at]))).toEqual(
      rows.map((row) => ({ issues: [], ...row })),
    );
  });

  test("leaves no column out in silence", async () => {
    const { columns } = await read();
    expect(columns.filter(({ use }) => use === "unused").map(({ heading }) => heading)).toEqual(unused);
    expect(columns.map(({ column }) => column)).toEqual(columns.map((_, at) => at));
  });

  test("imported twice changes nothing", async () => {
    const workbook = memoryWorkbook([]);
    await applyImport(workbook, await read());
    const again = await read({ sheets: (await workbook.read()).sheets });
    expect(again.changes).toEqual([]);
  });
});

/** The fields that are expected of a record, and its issues. */
function shown({ row, member, answers, issues }: PreviewRecord, wanted: ReadRow | undefined) {
  const of = (field: "need" | "implemented") =>
    Object.fromEntries(
      (answers.needs ?? []).flatMap((one) => (one[field] === undefined ? [] : [[one.topic, one[field]]])),
    );
  const all = {
    member,
    needs: of("need"),
    implemented: of("implemented"),
    actions: answers.actions,
    direct: answers.direct,
    project: answers.project,
    score: answers.score,
  };
  const fields = Object.entries(all).filter(([field]) => wanted !== undefined && field in wanted);
  return { row, issues: issues.map(({ code }) => code), ...Object.fromEntries(fields) };
}
