import { addToList } from "../shared/add-to-list";
import type { Member, MemberName, Register } from "../member/member";
import { count, dayText } from "../kpi/words";
import type { ReportRow, TableDraft } from "./annual-report";
import { figure, group, left, noteIf, right, row } from "./cells";
import type { DeliveredEvent } from "./delivered-events";
import { isWorkshop } from "./event-kinds";

/** Who was counted: the register of the workbook, and what the office calls those in it. */
export interface Counted {
  readonly register: Register;
  /** "Members", "Branches" */
  readonly word: string;
}

/** Below this share of activities that say who took part a list of Members would be one of dashes. */
const fewestTold = 0.5;

/** Why there is no list of Members, where the log names some; undefined where there is one, or it names none. */
export function tooFewTold(events: readonly DeliveredEvent[], { word }: Counted): string | undefined {
  const told = events.filter(({ members }) => members !== undefined).length;
  return told === 0 || told >= events.length * fewestTold
    ? undefined
    : `The log says who took part for ${told} of ${count(events.length, "activity")}: too few for a list of ${word}.`;
}

/**
 * How often each Member took part, by sub-region, and who never did, by the Members that the log's rows name. undefined where fewer than
 * half of the activities name any: see `tooFewTold`.
 */
export function memberParticipation(
  events: readonly DeliveredEvent[],
  { register, word }: Counted,
  frame: string,
): TableDraft | undefined {
  const told = events.filter(({ members }) => members !== undefined);
  const active = register.filter(({ active: counts }) => counts);
  if (told.length === 0 || told.length < events.length * fewestTold || active.length === 0) return undefined;
  const untold = events.length - told.length;
  const byMember = eventsByMember(told);
  const regions = [...new Set(active.map(({ subRegion }) => subRegion))];
  const rows = regions.flatMap((region): readonly ReportRow[] => {
    const own = active.filter(({ subRegion }) => subRegion === region);
    const lines = own.map(({ name }) => memberLine(name, byMember.get(name) ?? [], untold > 0));
    return region === "" && regions.length === 1 ? lines : [group(region || "No sub-region"), ...lines];
  });
  const never = active.filter(({ name }) => !byMember.has(name));
  return {
    caption: `Activities that ${word} took part in, ${frame}`,
    columns: [left("Latest", 14), left(word, 46), right("Activities", 20), right("Of them workshops", 18)],
    rows,
    empty: "",
    footnotes: [
      neverText(never, { word, of: active.length, told: told.length, untold }),
      ...noteIf(
        untold > 0,
        () =>
          `The log names nobody for ${count(untold, "activity")} of ${events.length}: who has no figure here may have been there.`,
      ),
    ],
  };
}

interface Never {
  readonly word: string;
  readonly of: number;
  readonly told: number;
  readonly untold: number;
}

/** Where the log does not say of every activity who was there, nobody is said to have been nowhere. */
function neverText(never: readonly Member[], { word, of, told, untold }: Never): string {
  const names = never.map(({ name }) => name).join(", ");
  if (never.length === 0) return `Each of the ${of} ${word} took part at least once.`;
  return untold === 0
    ? `${never.length} of ${of} ${word} took part in none: ${names}.`
    : `Not named where the log says who took part (${count(told, "activity")}): ${never.length} of ${of} ${word}: ${names}.`;
}

/** None of the activities that are told is a zero only where all are told. */
function memberLine(name: MemberName, own: readonly DeliveredEvent[], isPartly: boolean): ReportRow {
  const latest = own.at(-1)?.date;
  return row(
    latest === undefined ? null : dayText(latest),
    name,
    figure(isPartly && own.length === 0 ? undefined : own.length),
    figure(isPartly && own.length === 0 ? undefined : own.filter(isWorkshop).length),
  );
}

/** In one pass, by day: a log may hold thousands of events and hundreds of Members. */
function eventsByMember(
  events: readonly DeliveredEvent[],
): ReadonlyMap<MemberName, readonly DeliveredEvent[]> {
  const byMember = new Map<MemberName, DeliveredEvent[]>();
  for (const event of events)
    for (const name of event.members ?? []) {
      addToList(byMember, name, event);
    }
  return byMember;
}
