import type { Target } from "../../target/target";
import { roundOf } from "../compare";
import type { KpiRemark } from "../result";
import { isShare, type FigureTarget } from "./figure";

/** A number as somebody wrote it: with a % sign or format, or without. */
export interface Written {
  readonly value: number;
  readonly isShare?: boolean | undefined;
}

/** The number on the target's own scale; undefined where it fits nothing. */
export interface OnScale {
  readonly value: number;
  readonly remarks: readonly KpiRemark[];
}

const plain = (value: number): OnScale => ({ value, remarks: [] });

/**
 * A figure on the scale of its target: a share 0..1 for a share, per cent for a change in per cent, as it stands for the rest.
 * A % sign or format decides; else above 1 is per cent and 0 to 1 a fraction, unless target or baseline is so small that
 * either could be meant. Source: RULES-2 11.
 */
export function onScale(
  { value, isShare: signed = false }: Written,
  target: Target,
  baseline?: number,
): OnScale | undefined {
  // "40 cases per 1,000": 43 is 43 of 1,000, no per cent.
  if (target.kind === "ratio" && target.of >= rateBase && !signed && value > 1)
    return plain(value / target.of);
  if (target.kind === "percent" || (target.kind === "ratio" && target.share === true))
    return shareOf({ value, isShare: signed }, smallest(target, baseline));
  const inPercent = "unit" in target && target.unit === "%";
  if (target.kind === "change" && inPercent && target.mode !== "relative") {
    const share = shareOf({ value, isShare: signed }, (target.mode === "level" ? target.value : 100) / 100);
    return share && plain(roundOf(share.value * 1e8) / 1e6);
  }
  // "80 to 90 %": a cell that shows 86 % holds 0.86.
  if (target.kind === "range" && (inPercent || signed)) {
    const share = shareOf({ value, isShare: signed }, target.value / 100);
    return share && plain(roundOf(share.value * 1e8) / 1e6);
  }
  return signed && target.kind !== "change" ? undefined : plain(value);
}

/** From here on a ratio is a rate per so many. */
const rateBase = 1_000;

function smallest(target: FigureTarget, baseline: number | undefined): number {
  const asked =
    target.kind === "percent"
      ? target.value / 100
      : isShare(target) && target.kind === "ratio"
        ? target.value / target.of
        : 1;
  return Math.min(asked, baseline ?? asked);
}

function shareOf({ value, isShare: signed }: Written, least: number): OnScale | undefined {
  if (signed === true) return plain(value);
  if (value > 1) return plain(value / 100);
  if (value <= 0) return value === 0 ? plain(0) : undefined;
  return least < 0.1 ? undefined : plain(value);
}

const asMembers = (members: number, text: string): OnScale => ({
  value: members,
  remarks: [{ code: "actual-as-members", text: `${text}: ${members} Members.` }],
});

/**
 * A figure of Members, by the Members that they are counted from. Against a target in Members a share is taken of them; against a
 * share of Members a whole number up to them is a count, above them per cent. Source: RULES-2 11.
 */
export function onMembers(
  { value, isShare: signed = false }: Written,
  isShareOfMembers: boolean,
  counted: number,
): OnScale | undefined {
  const ofMembers = (share: number): OnScale | undefined =>
    share >= 0 && share <= 1
      ? asMembers(
          roundOf(share * counted),
          `${Math.round(share * 1e4) / 100} % of ${counted} taken as a share`,
        )
      : undefined;
  if (signed || (value > 0 && value < 1)) return ofMembers(value);
  if (value < 0) return undefined;
  if (!isShareOfMembers) return Number.isInteger(value) ? plain(value) : undefined;
  if (Number.isInteger(value) && value <= counted)
    return {
      value,
      remarks: [
        { code: "actual-as-members", text: `The Actual ${value} is taken as Members, of ${counted}.` },
      ],
    };
  return ofMembers(value / 100);
}
