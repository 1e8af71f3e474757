import type { FootingFlag } from "./tallies/footing";
import { sortedIssues } from "./issues";
import type { SurveyRecord } from "./record";

/** The records of a counted table with what cannot be right about their counts; people's own records stay as they are. */
export function withFooting(
  records: readonly SurveyRecord[],
  flags: readonly FootingFlag[],
): readonly SurveyRecord[] {
  if (flags.length === 0) return records;
  return records.map((record) => {
    if (record.answers.counts === undefined) return record;
    const own = flags.filter(({ row, code }) => row === record.row && code !== "total-differs");
    if (own.length === 0) return record;
    const issues = own.flatMap(({ code, text }) => (code === "total-differs" ? [] : [{ code, text }]));
    return {
      ...record,
      issues: sortedIssues([...record.issues, ...issues]),
      status: record.status === "import" ? "warning" : record.status,
    };
  });
}
