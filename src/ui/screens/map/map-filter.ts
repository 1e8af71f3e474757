import type { MapEntry, MapGroup } from "./map-groups";

/** Which milestones Map shows. */
export interface MapFilter {
  /** Words that all must occur: "1.1.2", "2nd", "risk", "1-(a)". */
  readonly text: string;
  readonly pillar: number | undefined;
  /** gap: nobody serves it. shared: several actions do. unknown: the RSP sheet does not have it. */
  readonly coverage: "all" | "gap" | "shared" | "unknown";
}

export const wholeMap: MapFilter = { text: "", pillar: undefined, coverage: "all" };

export const isMapFiltered = ({ text, pillar, coverage }: MapFilter): boolean =>
  text.trim() !== "" || pillar !== undefined || coverage !== "all";

/** The groups with the entries that fit; a group without any is left out. */
export function filterMap(groups: readonly MapGroup[], filter: MapFilter): readonly MapGroup[] {
  const asked = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap((group): readonly MapGroup[] => {
    const inPillar = pillarTest(group, filter.pillar);
    const entries = group.entries.filter(
      (entry) =>
        hasCoverage(group, entry, filter.coverage) && inPillar(entry) && hasWords(group, entry, asked),
    );
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}

/** How many milestones the groups have. */
export const milestonesIn = (groups: readonly MapGroup[]): number =>
  groups.flatMap(({ entries }) => entries).filter(({ isMilestone }) => isMilestone).length;

function hasCoverage(
  { kind }: MapGroup,
  { coverage, actions }: MapEntry,
  asked: MapFilter["coverage"],
): boolean {
  if (asked === "all") return true;
  if (kind !== "part") return false;
  return asked === "shared" ? actions.length > 1 : coverage === asked;
}

/** A milestone without actions belongs to every pillar that serves another one of its part. */
function pillarTest({ entries }: MapGroup, pillar: number | undefined): (entry: MapEntry) => boolean {
  if (pillar === undefined) return () => true;
  const serves = ({ actions }: MapEntry): boolean => actions.some((action) => action.pillar === pillar);
  const servesPart = entries.some(serves);
  return (entry) => (entry.actions.length === 0 ? servesPart : serves(entry));
}

function hasWords({ part, rsp }: MapGroup, entry: MapEntry, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const own = [
    part,
    entry.key,
    entry.code,
    rsp?.text ?? "",
    entry.rsp?.text ?? "",
    ...entry.actions.map(({ id, text }) => `${id} ${text}`),
  ];
  const words = own.join(" ").toLowerCase();
  return asked.every((word) => words.includes(word));
}
