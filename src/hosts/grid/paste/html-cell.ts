import { htmlText } from "./html-text";
import type { OutsideCell } from "./outside";

export type CellReader = (cell: Element) => OutsideCell;

/** Reads cells with what their program tells of them beside what they show: that one is a text, or its exact number. */
export function cellReader(page: Document): CellReader {
  const textClasses = classesOfTexts(page);
  const isCalc = /LibreOffice|OpenOffice/i.test(
    page.querySelector('meta[name="generator" i]')?.getAttribute("content") ?? "",
  );
  return (cell) => {
    const text = htmlText(cell);
    const google = googleValue(cell.getAttribute("data-sheets-value"));
    const exact =
      exactNumber(cell.getAttribute("x:num")) ?? exactNumber(cell.getAttribute("sdval")) ?? google.exact;
    const isText =
      google.isText ||
      cell.hasAttribute("x:str") ||
      textFormat.test(cell.getAttribute("style") ?? "") ||
      [...cell.classList].some((name) => textClasses.has(name)) ||
      (isCalc && !cell.hasAttribute("sdval"));
    if (isText) return { text, isText };
    return exact === undefined ? { text } : { text, exact };
  };
}

// Excel: mso-number-format:"\@"
const textFormat = /mso-number-format:\s*["']?\\?@/i;

function classesOfTexts(page: Document): ReadonlySet<string> {
  const styles = [...page.querySelectorAll("style")].map(({ textContent }) => textContent ?? "").join("\n");
  return new Set(
    [...styles.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g)].flatMap(([, name = "", rules = ""]) =>
      textFormat.test(rules) ? [name] : [],
    ),
  );
}

function exactNumber(text: string | null): number | undefined {
  const number = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** Google Sheets: {"1":2,"2":"22/33"} is a text, {"1":3,"3":0.5} a number. */
function googleValue(json: string | null): Pick<OutsideCell, "isText" | "exact"> {
  const [, kind, value = ""] = /"1"\s*:\s*(\d)(?:.*?"3"\s*:\s*(-?[\d.eE+-]+))?/s.exec(json ?? "") ?? [];
  if (kind === "2") return { isText: true };
  const exact = kind === "3" ? exactNumber(value) : undefined;
  return exact === undefined ? {} : { exact };
}
