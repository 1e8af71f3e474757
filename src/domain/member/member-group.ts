import type { Member, Register } from "./member";
import { nameTokens } from "./names/name-tokens";
import type { MemberResolver } from "./resolve-member";

/** Several Members under one name. */
export interface MemberGroup {
  /** As written: "the Pacific". */
  readonly text: string;
  readonly members: readonly Member[];
}

/** The ten of 2018 to 2020, the years of the plans. */
const asean = "Brunei Cambodia Indonesia Laos Malaysia Myanmar Philippines Singapore Thailand Vietnam".split(
  " ",
);
const beside = new Set(
  "region regional sub subregion subregional member members country countries customs administration administrations islands state states".split(
    " ",
  ),
);
const everyone =
  /^all (?:our |a p |wco |rocb |asia pacific )*(?:\d+ )?(?:customs )?(?:members?|administrations?|countries)$/;

/**
 * memberGroup("the Pacific", resolve, register) -> the active Members of Pacific Islands; also "ASEAN" and "all Members".
 * Sub-regions are the register's own. Undefined where the text names no group.
 */
export function memberGroup(
  text: string,
  resolve: MemberResolver,
  register: Register,
): MemberGroup | undefined {
  const members = membersOf(text, resolve, register);
  return members.length === 0 ? undefined : { text, members };
}

function membersOf(text: string, resolve: MemberResolver, register: Register): readonly Member[] {
  if (text.length > 120) return [];
  const active = register.filter((member) => member.active);
  const words = nameTokens(text).map(({ key }) => key);
  if (everyone.test(words.join(" "))) return active;
  const wanted = regionKey(text);
  if (wanted === "asean") return asean.flatMap((name) => sureMember(resolve, name));
  return wanted === "" ? [] : active.filter(({ subRegion }) => subRegionKey(subRegion) === wanted);
}

function sureMember(resolve: MemberResolver, name: string): readonly Member[] {
  const match = resolve(name);
  return match.kind === "sure" ? [match.member] : [];
}

const known = new Map<string, string>();
const mostKnown = 1_000;

/** A register has a handful of sub-regions and is asked about them for every text. */
function subRegionKey(subRegion: string): string {
  const found = known.get(subRegion);
  if (found !== undefined) return found;
  const key = regionKey(subRegion);
  if (known.size < mostKnown) known.set(subRegion, key);
  return key;
}

/** "South-East Asian Members" and "Southeast Asia" are one. */
const regionKey = (text: string): string =>
  nameTokens(text)
    .map(({ key }) => key)
    .filter((key) => !beside.has(key))
    .join(" ")
    .replace(/asian\b/g, "asia")
    .replace(/\b(?:south east|se) (?=asia)/g, "southeast ");
