import type { SheetData } from "./engine";

type Formats = SheetData["conditionalFormats"];

/**
 * Conditional formats as the grid means them: its reader leaves the quotes of a formula around a text, and lets a rule
 * set sizes and places that it does not have.
 */
export const repairRules = (formats: Formats): Formats =>
  formats.map((format) => {
    const { rule } = format;
    if (rule.type !== "CellIsRule") return format;
    const { fontSize: _size, wrapping: _wrapping, verticalAlign: _place, ...style } = rule.style;
    return { ...format, rule: { ...rule, style, values: rule.values.map(unquoted) } };
  });

const unquoted = (value: string): string =>
  /^"(?:[^"]|"")*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
