import type { Member } from "../member";
import type { NameIndex, Owner } from "./name-index";
import { slipDistance } from "../../shared/slip-distance";

const furthest = 3;

/** The Member whose name was most likely meant by a slip of the pen, unless another name is as near. */
export function nearestMember(letters: string, index: NameIndex): Member | undefined {
  if (letters.length > 90) return undefined;
  let best: { owner: Owner; slips: number } | undefined;
  let rival = Infinity;
  for (const { letters: spelling, owner } of index.spellings) {
    const slips = slipDistance(letters, spelling, furthest);
    if (best === undefined || slips < best.slips) {
      if (best && best.owner !== owner) rival = best.slips;
      best = { owner, slips };
    } else if (owner !== best.owner) rival = Math.min(rival, slips);
    if (slips === 0) break;
  }
  if (best === undefined || typeof best.owner === "string" || rival <= best.slips) return undefined;
  return best.slips <= slipsAllowed(letters) ? best.owner : undefined;
}

/** Short names are so near each other that one wrong letter may be another land. */
function slipsAllowed(letters: string): number {
  if (letters.length <= 5) return 0;
  if (letters.length <= 7) return 1;
  return letters.length < 18 ? 2 : 3;
}

/** Up to three Members to choose from where no name is near enough to be the one, nearest first. */
export function similarMembers(letters: string, index: NameIndex): readonly Member[] {
  const most = Math.min(furthest, Math.floor(letters.length / 2.5));
  if (letters.length > 90 || most === 0) return [];
  const near = index.spellings
    .map(({ letters: spelling, owner }) => ({ owner, slips: slipDistance(letters, spelling, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  const members = near.flatMap(({ owner }) => (typeof owner === "string" ? [] : [owner]));
  return [...new Set(members)].slice(0, 3);
}
