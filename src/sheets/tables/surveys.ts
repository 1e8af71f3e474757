import { usualFollowUpActions } from "../../domain/survey/answers/choices";
import type { FollowUpRole } from "./data-columns";
import type { NeedsRole } from "./needs-survey";
import type { BlankColumn, BlankSheet, RoleColumn } from "./data-drawing";
import { implemented, needs } from "./words";

/** The columns of the Needs Survey in their order. */
export const needsColumns: readonly RoleColumn<NeedsRole>[] = [
  {
    role: "round",
    heading: "Round",
    width: 10,
    holds: "word",
    note: "One run of the survey: 2019/20.",
  },
  {
    role: "date",
    heading: "Date",
    width: 13,
    holds: "day",
    note: "The day of the answer; the latest one is used.",
  },
  {
    role: "member",
    heading: "Member",
    width: 22,
    choices: "members",
    note: "Who answered, by the name in the Members sheet.",
  },
  {
    role: "topic",
    heading: "Topic",
    width: 32,
    note: "What it is about: an action (1-(a)), a milestone (1.1.3/10), or words.",
  },
  {
    role: "need",
    heading: "Need",
    width: 11,
    holds: "word",
    choices: needs,
    note: "none, low, medium or high; Needs and Plan sums it up by topic and sub-region.",
  },
  {
    role: "implemented",
    heading: "Implemented",
    width: 13,
    holds: "word",
    choices: implemented,
    note: "Whether the Member has it already: yes, no or in progress.",
  },
  { role: "comment", heading: "Comment", width: 40, note: "What the Member wrote besides." },
  {
    role: "source",
    heading: "Source",
    width: 24,
    note: "Where the row came from: a file, a letter.",
  },
];

/** The Needs Survey without a row. */
export const needsSurveySheet: BlankSheet = {
  name: "Needs Survey",
  table: "NeedsSurvey",
  columns: needsColumns,
};

const counted = { width: 13, holds: "number" } as const;

/** The columns of the Follow-up Survey in their order, before those of the follow-up actions. */
export const followUpColumns: readonly RoleColumn<FollowUpRole>[] = [
  { role: "round", heading: "Round", width: 10, holds: "word", note: "One run of the survey: 2018/19." },
  {
    role: "date",
    heading: "Date",
    width: 13,
    holds: "day",
    note: "The day of the workshop; it decides in which period its replies count.",
  },
  {
    role: "workshop",
    heading: "Workshop",
    width: 60,
    note: "The workshop that participants were asked about, a row each.",
  },
  { role: "invited", heading: "Invited", ...counted, note: "How many were asked." },
  { role: "replies", heading: "Replies", ...counted, note: "How many replied." },
  {
    role: "effectsYes",
    heading: "Effects yes",
    ...counted,
    note: "How many saw direct effects of the workshop; of all that answered, it is the share of positive replies.",
  },
  { role: "effectsNo", heading: "Effects no", ...counted, note: "How many saw none." },
  {
    role: "projectYes",
    heading: "Project yes",
    ...counted,
    note: "How many started a project after it.",
  },
  { role: "projectNo", heading: "Project no", ...counted, note: "How many started none." },
];

/** A column for a follow-up action: how many did it. */
export const followUpAction = (heading: string): BlankColumn => ({
  heading,
  ...counted,
  note: "How many did this after the workshop.",
});

/** The Follow-up Survey without a row. */
export const followUpSheet: BlankSheet = {
  name: "Follow-up Survey",
  table: "FollowUpSurvey",
  columns: [...followUpColumns, ...usualFollowUpActions.map(followUpAction)],
};
