import { asNumber } from "./fraction";
import { boxesVerdict, rateVerdict } from "./figures-rules";
import { participantsVerdict } from "./participants-rules";
import { countVerdict, frequencyVerdict } from "./events-rules";
import { askedMembers, inRegion, membersVerdict } from "./members-rules";
import { perEventVerdict } from "./per-event-rules";
import { phasesVerdict, quartersVerdict } from "./period-rules";
import { averageVerdict, shareVerdict } from "./rates-rules";
import { bare, type Field, type Verdict } from "./verdict";
import type { Kpi, World } from "./world";

/**
 * verdictOf(kpi, world): the KPI rules once more, written from their text alone, plainly and slowly. Where the product
 * says something else, one of the two misread the rules.
 */
export function verdictOf(kpi: Kpi, world: World): Verdict {
  const { target } = kpi;
  const figures: Field[] = [
    "actual",
    "denominator",
    "expected",
    "baseline",
    "attainment",
    "members",
    "periods",
    "phases",
  ];
  if (target.kind === "unreadable" || contradicts(target, kpi) || isNobody(target, world))
    return { ...bare("check-target"), unsettled: figures };
  if (world.asOf < world.term.start) return { ...bare("not-started"), unsettled: figures };
  switch (target.kind) {
    case "members":
    case "member share":
    case "region":
      return membersVerdict(askedMembers(target, world), kpi, inRegion(target, world));
    case "phases":
      return phasesVerdict(target, kpi, world);
    case "per event":
      return perEventVerdict(target, kpi, world);
    case "quarters":
      return quartersVerdict(target, kpi, world);
    case "participants":
      return participantsVerdict(target, kpi, world);
    case "boxes":
      return boxesVerdict(target, kpi, world);
    case "rate":
      return rateVerdict(target, kpi, world);
    case "frequency":
      return frequencyVerdict(target, kpi, world);
    case "share":
      return shareVerdict(target, kpi, world);
    case "average":
      return averageVerdict(target, kpi, world);
    case "count":
      return countVerdict(target, kpi, world);
  }
}

/** RULES-2 12: a written "at least" below a written baseline is Check target; events and people have no direction by it. */
function contradicts(target: Kpi["target"], { baseline }: Kpi): boolean {
  if (baseline === null || !("wish" in target) || target.wish === "at most") return false;
  if (target.kind === "members" || target.kind === "region" || target.kind === "boxes")
    return baseline > target.value;
  return target.kind === "rate" && baseline > asNumber(target.value);
}

/** RULES-2 10: a qualifier that no Member carries is Check target. */
const isNobody = (target: Kpi["target"], { members }: World): boolean =>
  target.kind === "region" && !members.some(({ region }) => region === target.region);
