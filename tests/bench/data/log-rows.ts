import type { LogRow, LogStatus } from "../../../src/domain/kpi/evidence/evidence";
import type { ActionId } from "../../../src/domain/plan/ids";
import type { AskedAction } from "./asked";
import { asOf, logDays } from "./days";
import { type Random, seededRandom } from "./random";
import type { Size } from "./size";

/** A row as the product reads it, beside the text of its Actions cell, "1-(a); 1-(y)". */
export interface BenchLogRow extends LogRow {
  readonly actionsText: string;
}

const kinds = ["Regional workshop", "National workshop", "Mission", "Talk", "Survey", "Newsletter item"];
const topics = ["valuation", "risk management", "origin", "transit", "integrity", "data analysis", "audit"];

/** The rows of the log, from the sheet's row 2 on. */
export function logRows({ logRows: amount }: Size, actions: readonly AskedAction[]): readonly BenchLogRow[] {
  const random = seededRandom(11);
  const named = actions.filter(({ isUntied }) => !isUntied).map(({ id }) => id);
  const rows: BenchLogRow[] = [];
  for (let place = 0; place < amount; place += 1) {
    const row = logRow(random, { row: place + 2, named });
    // Two rows in a hundred tell an event once more, for another action.
    const last = rows.at(-1);
    rows.push(last && random.chance(2) ? { ...row, ...sameEvent(last) } : row);
  }
  return rows;
}

const sameEvent = ({ date, activity, status }: LogRow): Pick<LogRow, "date" | "activity" | "status"> => ({
  date,
  activity,
  status,
});

function logRow(random: Random, { row, named }: { row: number; named: readonly ActionId[] }): BenchLogRow {
  const day = random.pick(logDays);
  const status = statusOf(random, day <= asOf);
  const actions = actionsOf(random, named);
  const isScored = status === "delivered" && random.chance(40);
  const requested = random.chance(30);
  return {
    row,
    date: status === "planned" && random.chance(10) ? undefined : day,
    activity: `${random.pick(kinds)} on ${random.pick(topics)} no. ${row}`,
    actions,
    actionsText: actions.join("; "),
    status,
    score: isScored ? 3 + random.below(201) / 100 : undefined,
    respondents: isScored && random.chance(98) ? 5 + random.below(50) : undefined,
    requested,
    requestMet: requested ? yesNoBlank(random, 78) : undefined,
    expertsUsed: requested ? yesNoBlank(random, 50) : undefined,
  };
}

function statusOf(random: Random, isPast: boolean): LogStatus {
  if (isPast && random.chance(88)) return "delivered";
  if (random.chance(isPast ? 30 : 90)) return "planned";
  return random.chance(50) ? "postponed" : "cancelled";
}

/** One to three actions; which ones go together repeats, as in an office. */
function actionsOf(random: Random, named: readonly ActionId[]): readonly ActionId[] {
  const place = random.below(named.length);
  const more = random.chance(25) ? (random.chance(20) ? [1, 7] : [1]) : [];
  return [...new Set([0, ...more].map((step) => named[(place + step) % named.length] as ActionId))]; // inside the list
}

const yesNoBlank = (random: Random, percent: number): boolean | undefined =>
  random.chance(5) ? undefined : random.chance(percent);
