/** An exact number as top / bottom, both whole and the bottom above 0: the rules compare exact values. */
export interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

export const fraction = (top: number, bottom = 1): Fraction => ({ top, bottom });

export const isAtLeast = (a: Fraction, b: Fraction): boolean => a.top * b.bottom >= b.top * a.bottom;

export const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);

export const wholePart = ({ top, bottom }: Fraction): number => Math.floor(top / bottom);

export const asNumber = ({ top, bottom }: Fraction): number => top / bottom;
