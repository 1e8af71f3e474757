import type { Mark, MarkCounts } from "../member/scorecard";
import { addToList } from "../shared/add-to-list";
import { plainText } from "../shared/plain-text";
import { byName, type RegionOffice } from "./region";

/** A Member over all offices that count it as active. */
export interface MemberOverOffices {
  /** As the first office writes it. */
  readonly member: string;
  readonly offices: number;
  readonly counts: MarkCounts;
  /** yes of all answers that are known, 0 to 1; null where none is. */
  readonly share: number | null;
  /** The offices in which most is not there yet or not known, the most first. */
  readonly lacking: readonly { readonly office: RegionOffice; readonly open: number }[];
}

/** The smallest share of yes first, then who has no answer known at all, by name. */
export function membersOverOffices(offices: readonly RegionOffice[]): readonly MemberOverOffices[] {
  const found = new Map<string, { office: RegionOffice; member: string; counts: MarkCounts }[]>();
  for (const office of offices)
    for (const { member, counts } of office.summary.members)
      addToList(found, plainText(member).toLowerCase(), { office, member, counts });
  return [...found.values()]
    .map((own): MemberOverOffices => {
      const counts = sumOf(own.map((one) => one.counts));
      const known = counts.yes + counts.no + counts["in-progress"];
      return {
        member: own[0]?.member ?? "",
        offices: new Set(own.map(({ office }) => office)).size,
        counts,
        share: known === 0 ? null : counts.yes / known,
        lacking: own
          .map(({ office, counts: { no, unknown } }) => ({ office, open: no + unknown }))
          .filter(({ open }) => open > 0)
          .sort((a, b) => b.open - a.open || byName(a.office.office, b.office.office)),
      };
    })
    .sort((a, b) => (a.share ?? 2) - (b.share ?? 2) || byName(a.member, b.member));
}

function sumOf(counts: readonly MarkCounts[]): MarkCounts {
  const sum = (mark: Mark): number => counts.reduce((total, one) => total + one[mark], 0);
  return { yes: sum("yes"), "in-progress": sum("in-progress"), no: sum("no"), unknown: sum("unknown") };
}
