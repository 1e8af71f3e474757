/** The columns of a Milestone Map from A on; widths in characters. The RSP's own words only where a sheet has them. */
const columns = [
  { key: "milestone", heading: "Milestone", width: 12 },
  { key: "words", heading: "What the RSP says", width: 38 },
  { key: "action", heading: "Action", width: 9 },
  { key: "text", heading: "What it does", width: 56 },
  { key: "kpi", heading: "KPI and target", width: 44 },
  { key: "actual", heading: "Actual", width: 11 },
  { key: "status", heading: "Status", width: 19 },
  { key: "cell", heading: "Cell", width: 8 },
] as const;

export type MapColumn = (typeof columns)[number];
export type MapColumnKey = MapColumn["key"];

export const mapColumns = (hasWords: boolean): readonly MapColumn[] =>
  hasWords ? columns : columns.filter(({ key }) => key !== "words");
