import type { CalendarDate } from "../shared/calendar-date";
import type { SourceCell } from "../shared/source-cell";
import type { Status } from "./status";

/** What a director wrote about a KPI. */
export interface Noted {
  readonly note: string;
  /** Who, as they signed; "" where they did not. */
  readonly by: string;
  readonly when: CalendarDate | undefined;
  /** The row of Choices that holds it. */
  readonly source: SourceCell;
}

/** A director's own word on a KPI. The computed status stays visible beside it. Source: RULES 0.10. */
export interface Decision extends Noted {
  /** Absent where only a note was written; with it the note is needed: why it was set. */
  readonly status?: Status;
  /** A note that was written apart from the status that was set. */
  readonly further?: Noted;
}

interface Decided {
  readonly status: Status;
  readonly decision?: Decision;
}

/** What people see and count: the director's status where there is one, else the computed one. */
export const shownStatus = ({ status, decision }: Decided): Status => decision?.status ?? status;
