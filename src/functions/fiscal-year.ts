/**
 * Functions see their arguments and no Settings sheet, so the fiscal year is the usual one, July to June. Where another holds,
 * give start and due.
 */
export const fiscalYear = { fiscalYearStartMonth: 7 } as const;
