/** What a question tells an import. */
export type SurveyRole =
  | "member"
  | "workshop"
  | "date"
  | "round"
  | "actions"
  | "direct"
  | "project"
  | "score"
  | "respondents"
  | "need"
  | "implemented"
  | "topic"
  | "comment"
  | "invited"
  | "replies"
  | "effectsYes"
  | "effectsNo"
  | "projectYes"
  | "projectNo";

export const surveyRoles: readonly SurveyRole[] = [
  "member",
  "workshop",
  "date",
  "round",
  "actions",
  "direct",
  "project",
  "score",
  "respondents",
  "need",
  "implemented",
  "topic",
  "comment",
  "invited",
  "replies",
  "effectsYes",
  "effectsNo",
  "projectYes",
  "projectNo",
];

/** sure: the words say it; likely: they point to it, a person may want to look. */
export type Certainty = "sure" | "likely";

export type RolePattern = readonly [SurveyRole, Certainty, RegExp];
