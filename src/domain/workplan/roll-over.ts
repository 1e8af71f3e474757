import type { MemberName } from "../member/member";
import type { ActionId } from "../plan/ids";
import type { EventType } from "./activity-type";
import type { ProgressItem } from "./progress";

/** A promised event that was not delivered, as a planned row of the next fiscal year. */
export interface CarriedEvent {
  readonly item: ProgressItem;
  readonly activity: string;
  readonly actions: readonly ActionId[];
  readonly type: EventType;
  /** Named one by one; a group stands in the activity's title. */
  readonly members: readonly MemberName[];
}

/** Open, overdue and postponed ones are carried forward; what was cancelled or is already scheduled is not. */
const carried = new Set<ProgressItem["state"]>(["open", "overdue", "postponed"]);

/** The undelivered promises, a row each: a newsletter that was due twice more is two rows. */
export const carriedEvents = (items: readonly ProgressItem[]): readonly CarriedEvent[] =>
  items
    .filter(({ state, event, row }) => carried.has(state) && event !== undefined && row?.status !== "planned")
    .flatMap((item) =>
      Array.from({ length: item.amount }, (): CarriedEvent => ({
        item,
        activity: eventTitle(item),
        actions: item.actions,
        type: item.type,
        members: item.members,
      })),
    );

const titles: Partial<Record<EventType, string>> = {
  national: "National workshop on",
  "sub-regional": "Sub-regional workshop on",
  regional: "Regional workshop on",
  accreditation: "Accreditation workshop on",
};

/** "National workshop on TRS"; the row's own words where it was logged, the line's where its topic says too little. */
export function eventTitle({ event, row }: Pick<ProgressItem, "event" | "row">): string {
  if (row !== undefined && row.activity !== "") return row.activity;
  if (event === undefined) return "";
  const title = titles[event.type];
  const words = title === undefined ? event.line.activity.text : `${title} ${event.topic}`;
  return event.group === undefined || title === undefined ? words : `${words} for ${event.group}`;
}
