import type { CalendarDate } from "../../shared/calendar-date";
import type { Period } from "../../target/target";

/**
 * When an action is due. date: a day or month, or an end alone ("by June 2019"); period: from a start to an
 * end; recurring: every so often, without dates; none: the cell says nothing ("", "-", "TBD").
 */
export type Timeframe =
  | { readonly type: "ongoing" }
  | { readonly type: "date"; readonly start?: CalendarDate; readonly end: CalendarDate }
  | { readonly type: "period"; readonly start: CalendarDate; readonly end: CalendarDate }
  | { readonly type: "recurring"; readonly period: Period }
  | { readonly type: "none" };
