import { plainText } from "../shared/plain-text";
import { isPillar, orderOf } from "./ids";

/** The number or letter that a planner gave an action, and the text after it. */
export interface Numbering {
  readonly pillar?: number;
  readonly letter?: string;
  readonly number?: number;
  readonly rest: string;
}

/** readNumbering("5. Upon request, ...") -> number 5; "a) Work with ..." -> letter a; "1-(b) ..." -> pillar 1, letter b. */
export function readNumbering(text: string): Numbering | undefined {
  const start = text.slice(0, 40);
  return withPillar(text, start) ?? withNumber(text, start) ?? withLetter(text, start);
}

/** The same of a cell that holds nothing else: "5", "a", "1-(a)", "1.a". */
export const readNumberCell = (text: string): Numbering | undefined => {
  const plain = plainText(text.slice(0, 40));
  return plain === "" ? undefined : readNumbering(/[.)]$/.test(plain) ? `${plain} ` : `${plain}. `);
};

function withPillar(text: string, start: string): Numbering | undefined {
  const found =
    /^\s*(\d{1,2})\s{0,3}[-–.]?\s{0,3}\(?\s?([a-z]{1,4})\s?\)?(?:[.):]{1,2}(?=\s|$)|\s(?<=\)\s))\s*/i.exec(
      start,
    );
  const pillar = Number(found?.[1]);
  const letter = found?.[2]?.toLowerCase();
  if (!found || letter === undefined || !isPillar(pillar) || orderOf(letter) === undefined) return undefined;
  return { pillar, letter, rest: text.slice(found[0].length).trim() };
}

function withNumber(text: string, start: string): Numbering | undefined {
  const found = /^\s*(?:no\.?\s?)?\(?(\d{1,4})\s?[.):](?=\s|$|[a-z])\s*/i.exec(start);
  return found ? { number: Number(found[1]), rest: text.slice(found[0].length).trim() } : undefined;
}

function withLetter(text: string, start: string): Numbering | undefined {
  const found = /^\s*\(?([a-z]{1,4})\s?[.)](?=\s|$)\s*/i.exec(start);
  const letter = found?.[1]?.toLowerCase();
  if (!found || letter === undefined || orderOf(letter) === undefined) return undefined;
  return { letter, rest: text.slice(found[0].length).trim() };
}
