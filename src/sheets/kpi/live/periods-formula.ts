import { isLimit } from "../../../domain/kpi/compare";
import type { FrequencyTarget } from "../../../domain/target/target";
import type { EventsAsked } from "./events-formula";
import type { KpiCells } from "./kpi-cells";
import type { LiveCells } from "./live-cells";
import { type LiveLog, rowsDated } from "./log-table";
import { shownAttainment } from "./rounding";
import type { PeriodDays } from "./term-periods";

/** "3 of 4": periods met of those that have ended, or are met already while they run. Source: RULES 3. */
export function periodsFormula(
  { action, target }: EventsAsked<FrequencyTarget>,
  log: LiveLog,
  { cells, periods }: { cells: KpiCells; periods: PeriodDays },
): LiveCells | undefined {
  const serving = log.serving(action);
  if (serving === undefined || log.hasDoubles(action) || !log.hasOnlyDays) return undefined;
  // A limit is kept only once its period is over, also without any row: another sum.
  if (isLimit(target.comparator, target.value)) return undefined;
  const { frame, actual } = cells;
  const { asOf, termStart, termEnd } = frame;
  const reached = reachedIn({ log, serving, periods, asOf, termStart, target });
  const ends = `(${termStart}+{${periods.ends.join(";")}})`;
  const met = `SUMPRODUCT(${reached}*{${["0", ...periods.ends.map(() => "1"), "0"].join(";")}})`;
  // The first and the last bin are the days outside of the term; no day of as-of comes after 9999.
  const open = `SUMPRODUCT(${reached}*(${termStart}+{${[-1e6, ...periods.ends, -1e6].join(";")}}>=${asOf}))`;
  const decided = `SUMPRODUCT(--(${ends}<${asOf}))+${open}`;
  const logged = rowsDated(log.dates, termStart, `MIN(${asOf},${termEnd})`);
  return {
    actual: `IF(${asOf}<${termStart},"",IF(${logged}=0,"",${met}&" of "&(${decided})))`,
    attainment: `IF(${actual}="","",IF(MID(${actual},FIND(" of ",${actual})+4,9)="0","",${shownAttainment(metShare(actual))}))`,
  };
}

/** The share in "3 of 4". */
const metShare = (cell: string): string =>
  `(LEFT(${cell},FIND(" of ",${cell})-1)/MID(${cell},FIND(" of ",${cell})+4,9))`;

interface Reached {
  readonly log: LiveLog;
  readonly serving: string;
  readonly periods: PeriodDays;
  readonly asOf: string;
  readonly termStart: string;
  readonly target: FrequencyTarget;
}

/** Whether each period has its events: FREQUENCY counts days between the ends; rows that do not count are day 0. */
function reachedIn({ log, serving, periods, asOf, termStart, target }: Reached): string {
  const days = `(${log.dates}<${asOf}+1)*${log.delivered}*${serving}*INT(${log.dates})`;
  const bins = `${termStart}+{${[-1, ...periods.ends].join(";")}}`;
  return `(FREQUENCY(${days},${bins})${target.comparator}${target.value})`;
}
