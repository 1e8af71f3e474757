import { submittedText } from "../domain/survey/answers/submitted";
import type { OtherAnswer, SurveyAnswers } from "../domain/survey/record";
import type { ImportPreview, PreviewRecord } from "../usecases/import-survey/import-preview";

/** The document of `import --json`; its fields are settled in docs/surveys.md. */
export function importJson(preview: ImportPreview) {
  const { summary, figures, footing } = preview;
  return {
    records: preview.records.map((record) => recordJson(record, preview.others(record.row))),
    duplicates: preview.duplicates,
    summary: {
      ...summary,
      kind: preview.kind,
      maker: preview.maker,
      sheet: preview.sheet,
      round: preview.round,
      importedBefore: preview.importedBefore,
    },
    headerRows: preview.headerRows,
    columns: preview.columns,
    scales: preview.scales,
    names: preview.names,
    topics: preview.topics,
    workshops: preview.tallies,
    figures: figures ?? null,
    footing,
    needs: preview.needs,
    scores: preview.scores,
    statusUpdates: preview.statusUpdates.map(({ member, kpi, from, to, needsConfirmation }) => ({
      member,
      kpi,
      from,
      to,
      needsConfirmation,
    })),
    notAnswered: preview.notAnswered,
  };
}

const recordJson = (record: PreviewRecord, others: readonly OtherAnswer[]) => ({
  row: record.row,
  responseId: record.responseId ?? null,
  submitted: record.submitted ? submittedText(record.submitted) : null,
  memberText: record.memberText,
  member: record.member ?? null,
  proposals: record.proposals,
  answers: answersJson(record.answers),
  others,
  status: record.status,
  change: record.change,
  issues: record.issues.map(({ code }) => code),
  reasons: record.issues.map(({ text }) => text),
});

/** One topic a row is written as the answers of that row, several as a list. */
function answersJson({ needs, counts, ...answers }: SurveyAnswers) {
  const [need] = needs ?? [];
  const single = need !== undefined && needs?.length === 1 ? need : {};
  return { ...answers, ...counts, ...single, ...(needs && needs.length > 1 ? { needs } : {}) };
}
