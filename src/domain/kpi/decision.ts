import type { CalendarDate } from "../shared/calendar-date";
import type { SourceCell } from "../shared/source-cell";
import type { Status } from "./status";

/** A director's own word on a KPI. The computed status stays visible beside it. Source: RULES 0.10. */
export interface Decision {
  /** Absent where only a note was written. */
  readonly status?: Status;
  /** Needed with a status: why it was set. */
  readonly note: string;
  /** Who, as they signed; "" where they did not. */
  readonly by: string;
  readonly when: CalendarDate | undefined;
  /** The row of Choices that holds it. */
  readonly source: SourceCell;
}

interface Decided {
  readonly status: Status;
  readonly decision?: Decision;
}

/** What people see and count: the director's status where there is one, else the computed one. */
export const shownStatus = ({ status, decision }: Decided): Status => decision?.status ?? status;
