import type { TopicDemand } from "../../domain/survey/tallies/demand";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import { type ActivityEntry, type ActivityField, planLogActivity } from "../log-activity";
import type { CellChange, EntryPlan } from "../entering/entry-plan";

const longestTitle = 160;

/**
 * Plans an Activity Log row for a topic that Members ask for and nobody plans: its actions and the Members that ask, the day
 * and the kind left open. Nothing is written here. Problems as `planLogActivity`.
 */
export const planForTopic = (
  model: WorkbookModel,
  topic: TopicDemand,
): EntryPlan<CellChange, ActivityField> => planLogActivity(model, entryOf(topic));

const entryOf = ({ topic, title, actions, members }: TopicDemand): ActivityEntry => ({
  date: undefined,
  activity: `Asked for in the needs survey: ${shortened(title ?? topic)}`,
  actions,
  status: "planned",
  members: [...new Set(members)],
});

/** Titles of actions run over lines. */
function shortened(title: string): string {
  const line = title.replace(/\s+/g, " ").trim();
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).replace(/\s\S*$/, "")} …`;
}
