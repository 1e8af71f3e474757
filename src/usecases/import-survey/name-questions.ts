import { nameKey } from "../../domain/survey/read-member";
import type { SurveyRecord } from "../../domain/survey/record";
import type { NameQuestion } from "./import-preview";

const kinds = {
  "member-close": "close",
  "member-ambiguous": "ambiguous",
  "member-unresolved": "unknown",
} as const satisfies Record<string, NameQuestion["kind"]>;

const isNameIssue = (code: string): code is keyof typeof kinds => Object.hasOwn(kinds, code);

/** Each name that a person should look at once, the close ones first: they take one key. */
export function nameQuestions(records: readonly SurveyRecord[]): readonly NameQuestion[] {
  const questions = new Map<string, NameQuestion & { readonly rows: number[] }>();
  for (const { memberText, proposals, issues, row } of records) {
    const code = issues.map((issue) => issue.code).find(isNameIssue);
    if (code === undefined) continue;
    const known = questions.get(nameKey(memberText));
    if (known) known.rows.push(row);
    else
      questions.set(nameKey(memberText), {
        text: memberText.trim(),
        kind: kinds[code],
        proposals,
        rows: [row],
      });
  }
  const order: readonly NameQuestion["kind"][] = ["close", "ambiguous", "unknown"];
  return [...questions.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
