import type { NeedRow } from "../../survey/tallies/needs";
import type { WorkshopTally } from "../../survey/tallies/tally";
import {
  type Common,
  integer,
  maybe,
  orNull,
  number,
  text,
  tidySchema,
  type TidyTable,
  tidyTable,
} from "../tidy-table";

export const followUpSchema = tidySchema({
  name: "follow_up",
  about: "A workshop's row of the Follow-up Survey.",
  key: ["sheet_row"],
  columns: {
    sheet_row: integer("Its row in the sheet."),
    round: maybe.text("The round of the survey."),
    workshop: text("The workshop's title."),
    workshop_date: maybe.day("Its day."),
    invited: maybe.number("How many were invited; null is not known, never zero."),
    replies: maybe.number("How many answered."),
    effects_yes: maybe.number("Who saw direct effects."),
    effects_no: maybe.number("Who saw none."),
    project_yes: maybe.number("Who started a project."),
    project_no: maybe.number("Who started none."),
  },
});

export const followUpActionSchema = tidySchema({
  name: "follow_up_action",
  about: "How many took a follow-up action after a workshop.",
  key: ["sheet_row", "follow_up_action"],
  columns: {
    sheet_row: integer("The row of the Follow-up Survey."),
    follow_up_action: text("The action, by the heading of its column."),
    action_count: number("How many took it."),
  },
});

export const needSchema = tidySchema({
  name: "need",
  about: "What a Member says of one topic: a row of the Needs Survey. Comments are not exported.",
  key: ["sheet_row"],
  columns: {
    sheet_row: integer("Its row in the sheet."),
    round: maybe.text("The round of the survey."),
    need_date: maybe.day("The day of the answer; of two answers of one Member and topic the later counts."),
    member: text("The Member."),
    topic: text("An action, a milestone, or words."),
    need: maybe.text("none, low, medium or high."),
    implemented: maybe.text("yes, no or in progress."),
  },
});

/** Tables of the surveys. */
export const surveyTables = (
  { tallies, needs }: { readonly tallies: readonly WorkshopTally[]; readonly needs: readonly NeedRow[] },
  common: Common,
): readonly TidyTable[] => [
  tidyTable(
    followUpSchema,
    common,
    tallies.map((tally) => ({
      sheet_row: tally.rows[0] ?? 0,
      round: orNull(tally.round),
      workshop: tally.workshop,
      workshop_date: tally.date ?? null,
      invited: tally.invited ?? null,
      replies: tally.replies ?? null,
      effects_yes: tally.effectsYes ?? null,
      effects_no: tally.effectsNo ?? null,
      project_yes: tally.projectYes ?? null,
      project_no: tally.projectNo ?? null,
    })),
  ),
  tidyTable(
    followUpActionSchema,
    common,
    tallies.flatMap(({ rows, actions }) =>
      actions.map(({ action, count }) => ({
        ...{ sheet_row: rows[0] ?? 0, follow_up_action: action, action_count: count },
      })),
    ),
  ),
  tidyTable(
    needSchema,
    common,
    needs.map(({ row, round, date, member, topic, need, implemented }) => ({
      ...{ sheet_row: row, round: orNull(round), need_date: date ?? null, member, topic },
      ...{ need: need ?? null, implemented: implemented ?? null },
    })),
  ),
];
