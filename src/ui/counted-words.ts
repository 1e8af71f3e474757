import { oneOf } from "../domain/kpi/measure/measure-words";

/** Quoted words are somebody's own, and sheets keep their names. */
const quoted = /(“[^“”]{0,400}”|"[^"]{0,400}")/;
const members = /(?<!\bsheet )\b(M|m)(ember|embers)\b(?! (?:Status|Scorecard|Profile)\b)/g;

/**
 * inTheirWord("Branches")("17 of 22 Members") -> "17 of 22 Branches": a sentence of ours with the office's own word for what
 * it counts, as Settings say it. Without one, the sentence stays as it is.
 */
export function inTheirWord(countedAre: string | undefined): (text: string) => string {
  if (countedAre === undefined) return (text) => text;
  const called = (initial: string, ending: string): string => {
    const word = ending === "embers" ? countedAre : oneOf(countedAre);
    return initial === "M" ? word : word.toLowerCase();
  };
  return (text) =>
    text
      .split(quoted)
      .map((part, at) =>
        at % 2 === 1
          ? part
          : part.replace(members, (_, initial: string, ending: string) => called(initial, ending)),
      )
      .join("");
}
