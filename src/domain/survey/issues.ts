/** What is odd about a record. error: it is not used; warning: used, but look; note: for your information. */
export type IssueSeverity = "error" | "warning" | "note";

const severities = {
  "member-missing": "error",
  "member-unresolved": "error",
  "member-ambiguous": "error",
  "workshop-missing": "error",
  "topic-missing": "error",
  "member-close": "warning",
  "score-out-of-range": "warning",
  "score-unread": "warning",
  "yes-no-unknown": "warning",
  "outside-scale": "warning",
  "need-unknown": "warning",
  "implemented-unknown": "warning",
  "action-unknown": "warning",
  "date-unread": "warning",
  "count-unread": "warning",
  "more-answers-than-replies": "warning",
  "more-replies-than-invited": "warning",
  "share-differs": "warning",
  "date-off-round": "warning",
  "too-many-cells": "warning",
  "too-few-cells": "warning",
  "answer-too-long": "warning",
  "no-actions": "note",
  "not-applicable": "note",
  "dont-know": "note",
  "formula-like": "note",
  "multi-line": "note",
  unicode: "note",
  duplicate: "note",
  incomplete: "note",
} as const satisfies Record<string, IssueSeverity>;

export type IssueCode = keyof typeof severities;

/** An oddity and a sentence about it, with the text that was found. */
export interface SurveyIssue {
  readonly code: IssueCode;
  readonly text: string;
}

export const severityOf = (code: IssueCode): IssueSeverity => severities[code];

const order = new Map(Object.keys(severities).map((code, place) => [code, place]));

/** The worst first, each code once. */
export function sortedIssues(issues: readonly SurveyIssue[]): readonly SurveyIssue[] {
  if (issues.length < 2) return issues;
  const unique = issues.filter(
    ({ code }, index) => issues.findIndex((other) => other.code === code) === index,
  );
  return unique.sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
}

/** A few words of a text, for a sentence. */
export const quoted = (text: string): string => {
  const line = text.slice(0, 80).replace(/\s+/g, " ").trim();
  return `"${line}${text.length > 80 ? "…" : ""}"`;
};
