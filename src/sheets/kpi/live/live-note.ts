/** What a person who adds rows should know: the forms that the formulas read, and what they cannot tell. */
export const liveNote = (formulas: number): string =>
  [
    formulas === 1 ? "One KPI computes by a formula." : `${formulas} KPIs compute by formulas.`,
    "The others hold what the last refresh found, because their evidence is typed in by hand or written in a way that a formula would misread.",
    "",
    "Rows that are added to the data sheets count at once when written so:",
    "Days as dates, not as text. Actions as 1-(a); 1-(y). Numbers as numbers. Members by the name in Members.",
    "One row for each event: two rows of the same day and activity count as two here, and as one after a refresh.",
  ].join("\n");
