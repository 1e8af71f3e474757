import { countVerdict, frequencyVerdict } from "./events-rules";
import { membersVerdict } from "./members-rules";
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
  ];
  if (target.kind === "unreadable") return { ...bare("check-target"), unsettled: figures };
  if (world.asOf < world.term.start) return { ...bare("not-started"), unsettled: figures };
  switch (target.kind) {
    case "members":
      return membersVerdict(target, kpi, world);
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
