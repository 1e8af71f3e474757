/** Experts of an event by where they came from. */
export interface ExpertsFrom {
  /** "Japan", "ROCB (Japan)" */
  readonly origin: string;
  readonly experts: number;
}

const numberAfter = /^(?<origin>[^\d].*?)[ :x×=(-]*(?<experts>\d{1,3})\)?(?: experts?)?$/i;
const numberBefore = /^(?<experts>\d{1,3})[ x×]*(?:experts? )?(?:from |of )?(?<origin>[^\d].*)$/i;

/** readExperts("ROCB (Japan) 1, China 2; India") -> 1, 2 and 1: a name without a number is one expert. */
export function readExperts(text: string): readonly ExpertsFrom[] {
  return text
    .split(/[,;\n]|(?<= )and (?=\S)/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && piece !== "-")
    .map((piece) => {
      const found = (numberAfter.exec(piece) ?? numberBefore.exec(piece))?.groups;
      const origin = (found?.origin ?? piece).trim();
      return { origin, experts: found === undefined ? 1 : Number(found.experts) };
    });
}

/** "Japan 1, China 2" */
export const expertsText = (experts: readonly ExpertsFrom[]): string =>
  experts.map(({ origin, experts: amount }) => `${origin} ${amount}`).join(", ");
