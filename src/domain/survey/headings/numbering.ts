/** "1.2 Contact person", "Q4. Comments", "3) Topics": a questionnaire's own numbers. "1.1.1 - 10th milestone" and "1-(a)" are none. */
const number =
  /^\s*(?:Q(?:uestion)? ?\d{1,2}|\d{1,2}(?:\.\d{1,2}(?!\.?\d)|(?=[.)])))(?:[.):]\s*|\s+)(?:[-–:] ?)?(?=\p{L})/iu;

/** The heading without the number of its question. */
export const withoutNumber = (heading: string): string => heading.replace(number, "");
