/** Stands for the random id that a pane gives a workbook. */
export const newId = "8f14e45fceea167a5a36dedd4bea2543";
