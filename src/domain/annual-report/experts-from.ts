/** Experts of an event by where they came from. */
export interface ExpertsFrom {
  /** "Japan", "ROCB (Japan)" */
  readonly origin: string;
  readonly experts: number;
}

const numberAfter = /(?<!\d)(\d{1,3})\)?(?: experts?)?$/i;
const numberBefore = /^(\d{1,3}) ?(?:[x×] )?(?:experts? )?(?:from |of )?(?=\p{L})/iu;
/** "Korea x", "China:" */
const joint = /(?: [x×]| ?[:=(-])$/;

/** readExperts("ROCB (Japan) 1, China 2; India") -> 1, 2 and 1: a name without a number is one expert. */
export const readExperts = (text: string): readonly ExpertsFrom[] =>
  text
    .split(/[,;\n]|(?<= )and (?=\S)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && piece !== "-")
    .map(readOrigin);

function readOrigin(piece: string): ExpertsFrom {
  const after = numberAfter.exec(piece);
  if (after !== null && after.index > 0)
    return {
      origin: piece.slice(0, after.index).trim().replace(joint, "").trim(),
      experts: Number(after[1]),
    };
  const before = numberBefore.exec(piece);
  return before === null
    ? { origin: piece, experts: 1 }
    : { origin: piece.slice(before[0].length), experts: Number(before[1]) };
}

/** "Japan 1, China 2" */
export const expertsText = (experts: readonly ExpertsFrom[]): string =>
  experts.map(({ origin, experts: amount }) => `${origin} ${amount}`).join(", ");
