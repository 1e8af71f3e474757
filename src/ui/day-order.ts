import type { DayOrder } from "../domain/survey/answers/submitted";

/** dayOrderIn("en-US") -> "month-first": how a person with this language of Office or the browser writes 1/2/2018. */
export function dayOrderIn(language: string): DayOrder {
  try {
    const parts = new Intl.DateTimeFormat(language, { day: "numeric", month: "numeric" }).formatToParts(0);
    const [first] = parts.map(({ type }) => type).filter((type) => type === "day" || type === "month");
    // Years first, months follow: such days are written 2018-01-02, and a short one is read as the others are.
    return first === "month" && !yearFirst(language) ? "month-first" : "day-first";
  } catch {
    return "day-first"; // a browser may call its language what is no language tag: "en-US@posix"
  }
}

const yearFirst = (language: string): boolean =>
  new Intl.DateTimeFormat(language, { day: "numeric", month: "numeric", year: "numeric" })
    .formatToParts(0)
    .find(({ type }) => type !== "literal")?.type === "year";
