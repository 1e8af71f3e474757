import { rangeAddress } from "../../../../src/sheets/cell-address";
import type { CellRange } from "../../../../src/sheets/sheet-snapshot";
import { type BookSheet, overlap, rangesIn } from "./book";
import type { Node } from "./node";
import { Refusal } from "./wire";

type Rules = Record<string, unknown>[];

const rulesOf = (sheet: BookSheet, name: "bars" | "choices" | "conditions"): Rules => {
  const rules = (sheet.frame[name] ?? []) as Rules;
  sheet.frame[name] = rules;
  return rules;
};

/** The rules that meet a range, bars and looks; asking for them leaves no trace. */
function rulesOn(sheet: BookSheet, range: CellRange | null): Rules {
  const all = ["bars", "conditions"].flatMap((name) => (sheet.frame[name] ?? []) as Rules);
  return all.filter(({ range: own }) => {
    const [cells] = rangesIn(String(own));
    return !range || (cells && overlap(cells, range));
  });
}

/** The "ConditionalFormats" of a range. */
export function conditionalFormats(sheet: BookSheet, range: CellRange | null): Node {
  return {
    kind: "ConditionalFormatCollection",
    sheet,
    items: () => rulesOn(sheet, range).map((rule) => ruleNode(sheet, rule)),
    byKey: (key) => {
      const rule = rulesOn(sheet, null)[Number(key)];
      return rule ? ruleNode(sheet, rule) : null;
    },
    ask: {
      GetCount: () => rulesOn(sheet, range).length,
      GetItemAt: (index: number) => {
        const rule = rulesOn(sheet, range)[index];
        if (!rule) throw new Refusal("InvalidArgument", "ConditionalFormatCollection.getItemAt");
        return ruleNode(sheet, rule);
      },
    },
    act: {
      ClearAll: () => {
        delete sheet.frame["bars"];
        delete sheet.frame["conditions"];
      },
      Add: (type: string) => {
        const rule: Record<string, unknown> = { type, range: range && rangeAddress(range) };
        // A new one comes before those that are there.
        rulesOf(sheet, type === "DataBar" ? "bars" : "conditions").unshift(rule);
        return ruleNode(sheet, rule);
      },
    },
  };
}

const setter = (rule: Record<string, unknown>, name: string) => (value: unknown) => void (rule[name] = value);

const ruleNode = (sheet: BookSheet, rule: Record<string, unknown>): Node => ({
  kind: "ConditionalFormat",
  sheet,
  head: () => ({ _Id: String(rulesOn(sheet, null).indexOf(rule)) }),
  read: { Type: () => rule["type"] },
  parts: {
    Custom: () => customNode(sheet, rule),
    DataBar: () => ({
      kind: "DataBarConditionalFormat",
      sheet,
      write: { LowerBoundRule: setter(rule, "lower"), UpperBoundRule: setter(rule, "upper") },
      parts: {
        PositiveFormat: () => ({
          kind: "ConditionalDataBarPositiveFormat",
          sheet,
          write: { FillColor: setter(rule, "colour"), GradientFill: setter(rule, "gradient") },
        }),
      },
    }),
  },
});

const customNode = (sheet: BookSheet, rule: Record<string, unknown>): Node => ({
  kind: "CustomConditionalFormat",
  sheet,
  parts: {
    Rule: () => ({
      kind: "ConditionalFormatRule",
      sheet,
      read: { Formula: () => rule["formula"] },
      write: {
        Formula: (formula: string) => {
          if (!formula.startsWith("=")) throw new Refusal("InvalidArgument", "ConditionalFormatRule.formula");
          rule["formula"] = formula;
        },
      },
    }),
    Format: () => ({
      kind: "ConditionalRangeFormat",
      parts: {
        Fill: () => ({ kind: "ConditionalRangeFill", sheet, write: { Color: setter(rule, "fill") } }),
        Font: () => ({
          kind: "ConditionalRangeFont",
          sheet,
          write: { Color: setter(rule, "colour"), Bold: setter(rule, "bold") },
        }),
      },
    }),
  },
});

/** The "DataValidation" of a range. */
export const dataValidation = (sheet: BookSheet, range: CellRange | null): Node => ({
  kind: "DataValidation",
  sheet,
  read: {
    Type: () => {
      const choices = (sheet.frame["choices"] ?? []) as Rules;
      return choices.some((one) => one["range"] === (range && rangeAddress(range))) ? "List" : "None";
    },
  },
  write: {
    Rule: (rule: object) =>
      void rulesOf(sheet, "choices").push({ rule, range: range && rangeAddress(range) }),
    ErrorAlert: (alert: object) => void Object.assign(rulesOf(sheet, "choices").at(-1) ?? {}, { alert }),
  },
  act: { Clear: () => delete sheet.frame["choices"] },
});
