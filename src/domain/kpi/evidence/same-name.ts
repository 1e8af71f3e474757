/** Whether two names say the same but for capitals, as `toLowerCase` has it. */
export const sameName = (one: string, other: string): boolean =>
  one === other || one.toLowerCase() === other.toLowerCase();

/** So many of a name's last characters tell most names of a day apart. */
const looked = 8;

/**
 * A whole number from a name's end and a seed: names that are the same (`sameName`) have the same. Plain letters are made
 * small one by one; where others stand among the last, only as a whole text, because a letter's neighbours may decide
 * ("Σ"), or one letter become two ("İ").
 */
export function endHash(name: string, seed: number): number {
  let hash = seed;
  for (let at = Math.max(0, name.length - looked); at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit > 127) return unitsHash(name.toLowerCase(), seed);
    const isCapital = unit >= 65 && unit <= 90;
    hash = mixed(hash, isCapital ? unit + 32 : unit);
  }
  return hash;
}

function unitsHash(name: string, seed: number): number {
  let hash = seed;
  for (let at = Math.max(0, name.length - looked); at < name.length; at += 1)
    hash = mixed(hash, name.charCodeAt(at));
  return hash;
}

/** A step of FNV-1a. */
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
