import { isIn } from "./days";
import { tiedRows } from "./events-rules";
import { asNumber, type Fraction, fraction, isAtLeast, times } from "./fraction";
import { atMostStatus, closedStatus, isClosed } from "./members-rules";
import { bare, type Status, type Verdict } from "./verdict";
import type { Kpi, LogRow, Target, World } from "./world";

type PerEventTarget = Target & { readonly kind: "per event" };

/** RULES-2 10: the mean over delivered events that tell it; other means than scores are near from 0.90 of the target on. */
export function perEventVerdict(target: PerEventTarget, kpi: Kpi, world: World): Verdict {
  const actual = kpi.entered ?? meanOf(target, kpi, world);
  if (actual === null) return bare("no-data");
  const shown = { ...bare("no-data"), actual: asNumber(actual) };
  const closed = isClosed(kpi, world);
  const level = fraction(target.value);
  if (target.wish === "at most") return { ...shown, status: atMostStatus(isAtLeast(level, actual), closed) };
  const near = isAtLeast(actual, times(level, world.cutOffs.rate));
  const open: Status = isAtLeast(actual, level) ? "on-track" : near ? "behind" : "off-track";
  return {
    ...shown,
    attainment: asNumber(actual) / target.value,
    status: closed ? closedStatus(actual, level) : open,
  };
}

function meanOf(target: PerEventTarget, kpi: Kpi, world: World): Fraction | null {
  const tied = tiedRows(kpi, world);
  const own = tied.length > 0 ? tied : world.log;
  const keys = new Set(own.filter((row) => isCounted(row, world)).map(keyOf));
  const told = [...keys].flatMap((key) => {
    // Rows of one day and activity are one event, whatever actions they name.
    const rows = world.log.filter((row) => isCounted(row, world) && keyOf(row) === key);
    const number = target.of === "participants" ? mostPeople(rows) : membersOf(rows);
    return number === null ? [] : [number];
  });
  if (told.length === 0) return null;
  return fraction(
    told.reduce((sum, number) => sum + number, 0),
    told.length,
  );
}

const isCounted = ({ date, status }: LogRow, { term, asOf }: World): boolean =>
  status === "delivered" && isIn(date, { start: term.start, end: asOf });

const keyOf = ({ date, activity }: LogRow): string => `${String(date)} ${activity}`;

function mostPeople(rows: readonly LogRow[]): number | null {
  const given = rows.flatMap(({ participants }) => participants ?? []);
  return given.length === 0 ? null : Math.max(...given);
}

function membersOf(rows: readonly LogRow[]): number | null {
  const names = new Set(rows.flatMap(({ members }) => members));
  return names.size === 0 ? null : names.size;
}
