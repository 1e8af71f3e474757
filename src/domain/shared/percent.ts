/** How many decimals of a per cent are shown. */
export type PercentDecimals = 0 | 1 | 2;

const decimals = [0, 1, 2] as const;

/** The decimals a share is written with in per cent: 0.85 -> 0, 0.025 -> 1; undefined where two do not hold it (a third). */
export function percentDecimals(share: number): PercentDecimals | undefined {
  const percent = share * 100;
  return decimals.find((places) => Number.isInteger(Number((percent * 10 ** places).toPrecision(12))));
}

const formats = ["0%", "0.0%", "0.00%"] as const;

/** The Excel format of a share: "0%", "0.0%", "0.00%". */
export const percentFormat = (places: PercentDecimals): string => formats[places];

/** The format that shows a share as it was written, with two decimals at most. */
export const formatOfShare = (share: number): string => formats[percentDecimals(share) ?? 2];

/** The decimals of one of our own formats of a share; undefined of any other. */
export const decimalsOfFormat = (format: string | undefined): PercentDecimals | undefined =>
  decimals.find((places) => formats[places] === format);
