import type { LogStatus } from "../../../domain/kpi/evidence/evidence";
import type { MemberName } from "../../../domain/member/member";
import type { ActionId } from "../../../domain/plan/ids";
import { parseCalendarDate } from "../../../domain/shared/calendar-date";
import type { EventType } from "../../../domain/workplan/activity-type";
import type { ActivityEntry } from "../../../usecases/log-activity";

/** The form as it stands, in the texts of its fields. */
export interface LogDraft {
  readonly date: string;
  readonly endDate: string;
  readonly activity: string;
  readonly actions: ReadonlySet<ActionId>;
  readonly type: EventType | "";
  readonly status: LogStatus;
  readonly members: ReadonlySet<MemberName>;
  readonly venue: string;
  readonly participants: string;
  readonly respondents: string;
  readonly score: string;
  /** Whether a Member asked for it, whether it was done then, and whether accredited experts did it. */
  readonly requested: YesNo;
  readonly requestMet: YesNo;
  readonly expertsUsed: YesNo;
  /** What the annual report lists activities by, and where experts came from. */
  readonly theme: string;
  readonly sponsor: string;
  readonly partner: string;
  readonly experts: string;
}

/** "" says nothing. */
export type YesNo = "" | "yes" | "no";

export const blankDraft = (action: ActionId | undefined): LogDraft => ({
  date: "",
  endDate: "",
  activity: "",
  actions: new Set(action === undefined ? [] : [action]),
  type: "",
  status: "delivered",
  members: new Set(),
  venue: "",
  participants: "",
  respondents: "",
  score: "",
  requested: "",
  requestMet: "",
  expertsUsed: "",
  theme: "",
  sponsor: "",
  partner: "",
  experts: "",
});

/** What the form says. A field that holds no number is not a number, and the plan of the write says so. */
export function entryOf(draft: LogDraft): ActivityEntry {
  return {
    date: parseCalendarDate(draft.date),
    endDate: parseCalendarDate(draft.endDate),
    activity: draft.activity,
    actions: [...draft.actions],
    type: draft.type === "" ? undefined : draft.type,
    status: draft.status,
    members: [...draft.members],
    venue: draft.venue.trim() === "" ? undefined : draft.venue,
    participants: numberOf(draft.participants),
    respondents: numberOf(draft.respondents),
    score: numberOf(draft.score),
    requested: answerOf(draft.requested),
    // Both are of a request: where nobody asked, what was chosen before says nothing.
    requestMet: draft.requested === "yes" ? answerOf(draft.requestMet) : undefined,
    expertsUsed: draft.requested === "yes" ? answerOf(draft.expertsUsed) : undefined,
    theme: draft.theme,
    sponsor: draft.sponsor,
    partner: draft.partner,
    experts: draft.experts,
  };
}

const numberOf = (text: string): number | undefined => (text.trim() === "" ? undefined : Number(text));

const answerOf = (answer: YesNo): boolean | undefined => (answer === "" ? undefined : answer === "yes");
