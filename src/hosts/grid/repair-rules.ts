import type { SheetData, Style } from "./engine";

type Formats = SheetData["conditionalFormats"];

/**
 * Conditional formats as the grid means them: its reader leaves the quotes of a formula around a text, and lets a rule
 * set sizes and places that it does not have.
 */
export const repairRules = (formats: Formats): Formats =>
  formats.map((format) => {
    const { rule } = format;
    if (rule.type !== "CellIsRule") return format;
    return {
      ...format,
      rule: { ...rule, style: withoutPlace(rule.style), values: rule.values.map(unquoted) },
    };
  });

const places: ReadonlySet<string> = new Set(["fontSize", "wrapping", "verticalAlign"]);

const withoutPlace = (style: Style): Style =>
  Object.fromEntries(Object.entries(style).filter(([key]) => !places.has(key)));

const unquoted = (value: string): string =>
  /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
