/** The targets of the office's own plan, as printed. */
export const planWordings: readonly (readonly [text: string, line: string])[] = [
  ["At least 22/33 Members", "ratio >= 22 of 33 Members"],
  ["At least 14/33 Members", "ratio >= 14 of 33 Members"],
  ["33/33 Members", "ratio >= 33 of 33 Members"],
  ["20/33 Members", "ratio >= 20 of 33 Members"],
  ["At least\n24/33 Members", "ratio >= 24 of 33 Members"],
  ["At least\n33/33 Members", "ratio >= 33 of 33 Members"],
  ["(1) At least 28 Members", "count >= 28 Members"],
  ["At least once per year", "frequency >= 1 per year"],
  ["At least twice per year", "frequency >= 2 per year"],
  ["At least 3 times per year", "frequency >= 3 per year"],
  ["At least 4 times per year", "frequency >= 4 per year"],
  ["At least once every\nquarter", "frequency >= 1 per quarter"],
  ["At least once per quarter", "frequency >= 1 per quarter"],
  [
    "Use of accredited experts for at least one half of the requested missions",
    "ratio >= 1 of 2 requested missions",
  ],
  ["Meet at least 75% of the ROCB requests", "percent >= 75 ROCB requests"],
  ["At least average of 4 out of 5", "average >= 4 of 5"],
  ["At least 50% of positive replies", "percent >= 50 positive replies"],
];
