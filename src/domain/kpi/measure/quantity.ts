import { plainText } from "../../shared/plain-text";
import { isPerThing } from "../../plan/flow-or-level";
import type { Kpi } from "../../plan/plan";
import type { Target } from "../../target/target";

/** What sort of figure a target asks for; how it is paced and added up hangs on it. Source: RULES-2 12. */
export type Quantity = "whole" | "thousands" | "money" | "duration" | "rate";

const money =
  /[$€£¥]|\b(?:usd|aud|eur|gbp|jpy|rm|fjd|nzd|dollars?|euros?|revenue|money|budget|funds?|costs?|price)\b/;
const duration = /\b(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b/;
const rate =
  /%|\b(?:per ?cent(?:age)?|rates?|ratio|index|indices|indexes|scores?|ratings?|levels?|rank(?:ing)?|points?|proportion|share|average|mean|median|note sur|taux|moyenne?|uptime|availability|temperature|km|kg|tons?|tonnes?|hectares?|ha)\b/;

/** The unit in brackets behind an indicator: "Release time (hours)" -> "hours". */
export const unitInLabel = (label: string): string | undefined =>
  /\(([\p{L}%$€ .]{1,24})\)\s*$/u.exec(plainText(label))?.[1];

/** The unit that a KPI's figures are in: its target's own, its column's, or the one behind its words. */
export const unitOfKpi = ({ unit, label }: Pick<Kpi, "unit" | "label">, target: Target): string =>
  target.unit ?? unit ?? unitInLabel(label) ?? (target.kind === "percent" ? "%" : "");

export function quantityOf(kpi: Pick<Kpi, "unit" | "label">, target: Target): Quantity {
  if (target.kind === "percent" || target.kind === "average" || (target.kind === "ratio" && target.share))
    return "rate";
  const unit = plainText(unitOfKpi(kpi, target)).toLowerCase();
  const label = plainText(kpi.label).toLowerCase();
  const words = unit === "" ? label : unit;
  if (isPerThing(unit) || isPerThing(label)) return "rate";
  if (money.test(words)) return "money";
  if (duration.test(words)) return "duration";
  const isRate =
    rate.test(words) || (unit !== "" && rate.test(labelStart(kpi.label)) && !counts.test(kpi.label));
  if (isRate) return "rate";
  return inThousands.test(unit) ? "thousands" : "whole";
}

/** Counted in thousands or millions, so that figures have decimals. */
const inThousands = /\b(?:thousands?|millions?|billions?|mill|mln|mn|bn|milliers?|milliards?)\b|'000/;

const counts = /^\s*(?:total )?(?:number|no\.?|count)\b/i;
const labelStart = (label: string): string => plainText(label).toLowerCase().split(" ").slice(0, 2).join(" ");

/** Floor, ceil and "one short is Behind" hold for what is counted whole. */
export const isWhole = (quantity: Quantity): boolean => quantity === "whole";

/** Things, one by one or in thousands. */
export const isCounted = (quantity: Quantity): boolean => quantity === "whole" || quantity === "thousands";
