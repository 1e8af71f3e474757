import { isLimit } from "../../../domain/kpi/compare";
import type { CalendarDate } from "../../../domain/shared/calendar-date";
import type { ActionId } from "../../../domain/plan/ids";
import type { CountTarget, FrequencyTarget, RatioTarget } from "../../../domain/target/target";
import type { KpiCells } from "./kpi-cells";
import type { LiveCells } from "./live-cells";
import { type LiveLog, rowsDated, within } from "./log-table";
import { shownAttainment } from "./rounding";

export interface EventsAsked<Target> {
  readonly action: ActionId;
  readonly target: Target;
}

/** Events of the as-of day's year, after the term of its last; blank where the log has no row in it. Source: RULES 2. */
export function yearlyFormula(
  { action, target }: EventsAsked<FrequencyTarget>,
  log: LiveLog,
  { cells, year }: { cells: KpiCells; year: { start: string; end: string } },
): LiveCells | undefined {
  const { asOf, termStart, termEnd } = cells.frame;
  const logged = rowsDated(log.dates, `IF(${asOf}>${termEnd},${termStart},${year.start})`, year.end);
  const span = { start: year.start, end: `MIN(${asOf},${year.end})` };
  return countOf({ action, target, logged, span }, log, cells);
}

/** Events from the term's start to the as-of day, or to the day on which they were due. Source: RULES 6, RULES-2 12. */
export function plainCountFormula(
  { action, target, due }: EventsAsked<CountTarget | RatioTarget> & { readonly due: CalendarDate | null },
  log: LiveLog,
  cells: KpiCells,
): LiveCells | undefined {
  const { asOf, termStart } = cells.frame;
  const logged = rowsDated(log.dates, termStart, asOf);
  const end = due === null ? asOf : `MIN(${asOf},DATE(${due.split("-").map(Number).join(",")}))`;
  return countOf({ action, target, logged, span: { start: termStart, end } }, log, cells);
}

interface Counted extends EventsAsked<FrequencyTarget | CountTarget | RatioTarget> {
  /** How many rows of the log let a count be made at all. */
  readonly logged: string;
  readonly span: { readonly start: string; readonly end: string };
}

function countOf(
  { action, target, logged, span }: Counted,
  log: LiveLog,
  cells: KpiCells,
): LiveCells | undefined {
  const serving = log.serving(action);
  if (serving === undefined || log.hasDoubles(action)) return undefined;
  const { frame, actual } = cells;
  const count = `SUMPRODUCT(${within(log.dates, span.start, span.end)}*${log.delivered}*${serving})`;
  const hasAttainment = !isLimit(target.comparator, target.value) && target.value !== 0;
  return {
    actual: `IF(${frame.asOf}<${frame.termStart},"",IF(${logged}=0,"",${count}))`,
    ...(hasAttainment
      ? { attainment: `IF(${actual}="","",${shownAttainment(`${actual}/${target.value}`)})` }
      : {}),
  };
}
