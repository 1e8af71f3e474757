import { dayInWords } from "../../../target/describe-words";
import type { FrozenCount } from "../../review/frozen-review";
import type { KpiRemark } from "../../result";

/** How many Members there were a year ago, and a remark where a review says it rather than Member Status. */
export interface YearAgo {
  readonly earlier: number | undefined;
  readonly remarks: readonly KpiRemark[];
}

/**
 * The greater of what Member Status and a frozen review say of a year ago. A yes that was taken back since is only in the
 * review; one that was entered late, with an earlier day, only in Member Status. So an on-going count can have slipped.
 * Source: RULES 1, On-going.
 */
export function yearAgo(known: number | undefined, frozen: FrozenCount | undefined): YearAgo {
  if (frozen === undefined || (known !== undefined && known >= frozen.members))
    return { earlier: known, remarks: [] };
  const text = `A year ago is as the review of ${dayInWords(frozen.asOf)} froze it.`;
  return { earlier: frozen.members, remarks: [{ code: "year-ago-by-review", text }] };
}
