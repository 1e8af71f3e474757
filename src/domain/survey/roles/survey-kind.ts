import type { MatchedQuestion } from "./match-roles";
import type { SurveyRole } from "./role-words";

/**
 * follow-up: a row per person who attended a workshop. workshop-counts: a row per workshop, counted already. needs: what
 * Members need and have implemented. evaluation: scores of workshops and nothing else. unclear: nothing to write.
 */
export type SurveyKind = "follow-up" | "workshop-counts" | "needs" | "evaluation" | "unclear";

/** From the most to the least telling questions; the first whose groups each have one of their roles is meant. */
const kinds: readonly (readonly [SurveyKind, readonly (readonly SurveyRole[])[]])[] = [
  ["workshop-counts", [["workshop"], ["effectsYes", "projectYes", "replies", "invited"]]],
  ["follow-up", [["workshop"], ["direct", "project", "actions"]]],
  ["needs", [["need", "implemented"]]],
  // A file about one workshop names it in its title or its name.
  ["evaluation", [["score"]]],
];

export function surveyKindOf(matched: readonly MatchedQuestion[]): SurveyKind {
  const roles = new Set(matched.map(({ role }) => role));
  return (
    kinds.find(([, groups]) => groups.every((group) => group.some((role) => roles.has(role))))?.[0] ??
    "unclear"
  );
}
