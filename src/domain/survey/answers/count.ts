/** "96 (65%)" -> 96, "1,200" -> 1200; undefined is blank, null is no count. */
export function readCount(text: string): number | undefined | null {
  const plain = text.slice(0, 60).trim();
  if (plain === "" || /^(?:-|–|n\/?a)$/i.test(plain)) return undefined;
  const digits = /^(\d{1,3}(?:[, ]\d{3})+|\d{1,9})(?:[.,]0+)?(?:\s*\(.{1,30}\))?$/.exec(plain)?.[1];
  return digits === undefined ? null : Number(digits.replace(/[, ]/g, ""));
}
