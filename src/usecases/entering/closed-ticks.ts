import type { MemberName } from "../../domain/member/member";
import type { CalendarDate } from "../../domain/shared/calendar-date";
import type { StatusPlaces, WrittenAnswer } from "../../sheets/tables/status-places";
import { dayText } from "../../domain/kpi/words";
import { periodClosed, yesDay } from "../reviewing/closed-periods";
import type { EntryProblem } from "./entry-plan";
import { tickedCells } from "./ticked-cells";

interface Ticks {
  readonly places: StatusPlaces;
  readonly column: number;
  readonly answers: ReadonlyMap<MemberName, WrittenAnswer>;
}

/** The answers that may be written, and why the others may not. */
export interface OpenTicks {
  readonly open: ReadonlyMap<MemberName, WrittenAnswer>;
  readonly problems: readonly EntryProblem[];
}

/** Leaves out every answer that would date a yes in a closed period, or change one that is dated in it. */
export function openTicks({ places, column, answers }: Ticks, until: CalendarDate | undefined): OpenTicks {
  if (until === undefined) return { open: answers, problems: [] };
  const problems = [...answers].flatMap(([member, answer]): readonly EntryProblem[] => {
    const day = closedDay({ places, column, answers: new Map([[member, answer]]) }, until);
    return day === undefined
      ? []
      : [{ ...periodClosed(until, `${member} has a yes of ${dayText(day)} in it`), field: member }];
  });
  const closed = new Set(problems.map(({ field }) => field));
  return { open: new Map([...answers].filter(([member]) => !closed.has(member))), problems };
}

function closedDay({ places, column, answers }: Ticks, until: CalendarDate): CalendarDate | undefined {
  const { patches } = tickedCells(places, column, answers);
  const isNew = [...answers.keys()].some((member) => !places.rows.has(member));
  const written = patches.length > 0 || isNew ? [...answers.values()] : [];
  const days = [
    ...patches.map(({ was }) => yesDay(was)),
    ...written.map((answer) => (answer.kind === "yes" ? answer.since : undefined)),
  ];
  return days.find((day) => day !== undefined && day <= until);
}
