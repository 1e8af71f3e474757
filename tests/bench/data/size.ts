/** How large an office is. Log rows carry about 1.3 actions each. */
export interface Size {
  readonly actions: number;
  readonly logRows: number;
  readonly members: number;
  /** Actions whose KPI counts Members; each has a column in Member Status. */
  readonly memberKpis: number;
  /** Actions of two numbered parts, both counting Members. */
  readonly twoParts: number;
  readonly workshops: number;
}

const usual = { members: 185, twoParts: 0 };

/** The sizes that goals name, and those that differ in one thing only. */
export const sizes = {
  /** The office's: 43 actions, 44 KPIs. */
  S: { actions: 43, logRows: 500, members: 33, memberKpis: 19, twoParts: 1, workshops: 13 },
  M: { ...usual, actions: 2_000, logRows: 100_000, memberKpis: 300, workshops: 2_000 },
  /** M tenfold: for evaluation only, a workbook of that size could not be opened by anyone. */
  L: { ...usual, actions: 20_000, logRows: 1_000_000, memberKpis: 3_000, workshops: 20_000 },
  "rows 50k": { ...usual, actions: 2_000, logRows: 50_000, memberKpis: 300, workshops: 2_000 },
  "rows 200k": { ...usual, actions: 2_000, logRows: 200_000, memberKpis: 300, workshops: 2_000 },
  "actions 200": { ...usual, actions: 200, logRows: 100_000, memberKpis: 30, workshops: 2_000 },
  "actions 2k": { ...usual, actions: 2_000, logRows: 100_000, memberKpis: 30, workshops: 2_000 },
  "actions 20k": { ...usual, actions: 20_000, logRows: 100_000, memberKpis: 30, workshops: 2_000 },
} as const satisfies Record<string, Size>;

export type SizeName = keyof typeof sizes;
