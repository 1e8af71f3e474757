/** What a run of digits says: a number (perhaps with a second reading or a doubt), a reference, or a slip. */
export type Literal =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly decimal?: true;
      readonly otherwise?: number;
      readonly doubt?: string;
    }
  | { readonly kind: "reference" }
  | { readonly kind: "broken"; readonly reason: string };

type Shape = readonly [RegExp, (text: string) => Literal];

const number = (
  value: number,
  more: { readonly decimal?: true; readonly otherwise?: number; readonly doubt?: string } = {},
): Literal => ({ kind: "number", value, ...more });
const digitsOnly = (text: string): number => Number(text.replace(/\D/g, ""));
const broken = (reason: string): Literal => ({ kind: "broken", reason });

/** The writings of a number, the first that fits wins. All are linear: groups have fixed lengths. */
const shapes: readonly Shape[] = [
  [/^\d{16}/, () => broken("number-too-large")],
  [/^0\d{2,}$/, () => broken("misplaced-thousands-separator")],
  [/^\d+$/, (text) => number(Number(text))],
  [/^\d+\.\d{1,2}$|^\d{4,}\.\d+$|^0\.\d+$|^\d+\.\d{4,}$/, (text) => number(Number(text), { decimal: true })],
  [/^[1-9]\d{0,2}(?:,\d{3})+$/, (text) => number(digitsOnly(text))],
  [/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/, (text) => number(Number(text.replace(/,/g, "")), { decimal: true })],
  [/^[1-9]\d{0,2}(?:'\d{3})+$/, (text) => number(digitsOnly(text))],
  [/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, (text) => number(digitsOnly(text))],
  [
    /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/,
    (text) => number(Number(text.replace(/\./g, "").replace(",", ".")), { decimal: true }),
  ],
  // "1.200": a thousands mark or a decimal mark. A person should look, and a share or score takes the other.
  [
    /^[1-9]\d{0,2}\.\d{3}$/,
    (text) => number(digitsOnly(text), { otherwise: Number(text), doubt: "point-as-thousands" }),
  ],
  [
    /^\d+,\d{1,2}$|^0,\d+$/,
    (text) => number(Number(text.replace(",", ".")), { decimal: true, doubt: "comma-as-decimal" }),
  ],
  [/^[1-9]\d?(?:,\d{2})+,\d{3}$/, (text) => number(digitsOnly(text), { doubt: "groups-of-two" })],
  [/^[1-9]\d{0,2}(?:[ \u00A0]\d{3})+$/, (text) => number(digitsOnly(text), looseBlank(text))],
  [/^\d+(?:\.\d+){2,}$/, () => ({ kind: "reference" })],
];

// "10 000", "9 500" or "1 200 000" is one number; "22 333" with a plain blank could be two.
const looseBlank = (text: string): { readonly doubt?: string } =>
  text.includes("\u00A0") || /[05]0$/.test(text) || text.split(" ").length > 2
    ? {}
    : { doubt: "blank-as-thousands" };

/** readLiteral("1,200") -> 1200; "1.1.3" is a reference; "1,2000" is broken. */
export function readLiteral(text: string): Literal {
  const fits = shapes.find(([pattern]) => pattern.test(text));
  return fits ? fits[1](text) : broken("misplaced-thousands-separator");
}

/** A number times a power of ten without the tails of binary arithmetic: 0.57 and 2 give 57. */
export const timesTen = (value: number, power: number): number => {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
};
