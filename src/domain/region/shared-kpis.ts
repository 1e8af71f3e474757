import { rollUp } from "../kpi/roll-up";
import type { Status } from "../kpi/status";
import { addToList } from "../shared/add-to-list";
import { plainText, saysNothing } from "../shared/plain-text";
import { badFirst, byName, type OfficeTrouble, type RegionOffice } from "./region";

/** The same milestone, or the same indicator, over all offices that have it. */
export interface SharedKpi {
  readonly kind: "milestone" | "indicator";
  /** "1.1.3/10", or the indicator as the first office writes it. */
  readonly name: string;
  readonly offices: number;
  readonly kpis: number;
  readonly measured: number;
  readonly counts: Readonly<Record<Status, number>>;
  readonly meanAttainment: number | null;
  /** Its late or missed KPIs, the worst first. */
  readonly troubles: readonly OfficeTrouble[];
}

/**
 * Milestones first, in their order, then indicators that several offices write alike. Only counts and attainment are put together:
 * figures of one name may count other things in another office.
 */
export function sharedKpis(offices: readonly RegionOffice[]): readonly SharedKpi[] {
  const milestones = new Map<string, OfficeTrouble[]>();
  const indicators = new Map<string, OfficeTrouble[]>();
  for (const office of offices)
    for (const kpi of office.summary.kpis) {
      for (const id of kpi.milestones) if (id !== "specific") addToList(milestones, id, { office, kpi });
      if (!saysNothing(kpi.indicator)) addToList(indicators, keyOf(kpi.indicator), { office, kpi });
    }
  return [
    ...[...milestones]
      .sort(([a], [b]) => byNumbers(a, b))
      .map(([id, found]) => shared("milestone", id, found)),
    ...[...indicators.values()]
      .map((found) => shared("indicator", nameOf(found), found))
      .filter((one) => one.offices > 1)
      .sort((a, b) => b.offices - a.offices || byName(a.name, b.name)),
  ];
}

const keyOf = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/[.:;]$/, "");

const nameOf = (found: readonly OfficeTrouble[]): string => plainText(found[0]?.kpi.indicator ?? "");

/** "1.2.3/9" before "1.2.3/10". */
const byNumbers = (a: string, b: string): number => {
  const [first, second] = [a, b].map((id) => id.split(/[./]/).map(Number));
  const places = Math.max(first?.length ?? 0, second?.length ?? 0);
  for (let place = 0; place < places; place += 1) {
    const apart = (first?.[place] ?? 0) - (second?.[place] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
};

function shared(kind: SharedKpi["kind"], name: string, found: readonly OfficeTrouble[]): SharedKpi {
  const { counts, measured, meanAttainment } = rollUp(found.map(({ kpi }) => kpi));
  return {
    ...{ kind, name, counts, measured, meanAttainment },
    offices: new Set(found.map(({ office }) => office)).size,
    kpis: found.length,
    troubles: badFirst(found),
  };
}
