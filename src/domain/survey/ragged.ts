import type { SurveyIssue } from "./issues";

/** A row of a text file that has more cells than there are headings, or fewer. Blank cells too many do no harm. */
export function raggedIssues(row: readonly string[], width: number, number: number): readonly SurveyIssue[] {
  if (row.length < width)
    return [{ code: "too-few-cells", text: `row ${number} has ${cells(width - row.length)} too few` }];
  const more = row.slice(width);
  return more.some((cell) => cell.trim() !== "")
    ? [{ code: "too-many-cells", text: `row ${number} has ${cells(more.length)} too many` }]
    : [];
}

const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;
