// Words that cells of the data sheets offer.

export const yesNo = ["yes", "no"] as const;

export const needs = ["none", "low", "medium", "high"] as const;

export const implemented = ["yes", "no", "in progress"] as const;
