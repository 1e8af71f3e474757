import type { Status } from "../domain/kpi/status";

/** How a status looks: never by colour alone, always with its word and symbol. */
export interface StatusStyle {
  readonly word: string;
  readonly symbol: string;
  readonly fill?: string;
  readonly hatch?: true;
  /** Of the text; at least 4.5:1 on the fill (tested). */
  readonly colour: string;
}

/** How every status looks: the usual looks, or those that Settings give. */
export type StatusStyles = Readonly<Record<Status, StatusStyle>>;

/** Final verdicts are solid and dark, running ones light: "over" is told from "still open" at arm's length. */
export const usualStatusStyles = {
  achieved: { word: "Achieved", symbol: "✔", fill: "#1E7B34", colour: "#FFFFFF" },
  "on-track": { word: "On track", symbol: "▲", fill: "#CDEBD0", colour: "#0E5A22" },
  behind: { word: "Behind", symbol: "►", fill: "#FFE8B3", colour: "#6B4700" },
  "off-track": { word: "Off track", symbol: "▼", fill: "#F9D0CC", colour: "#8A1C12" },
  "partly-achieved": { word: "Partly achieved", symbol: "◐", fill: "#F4C430", colour: "#3D2E00" },
  "not-achieved": { word: "Not achieved", symbol: "✖", fill: "#B3261E", colour: "#FFFFFF" },
  "no-data": { word: "No data", symbol: "…", fill: "#EFEFEF", hatch: true, colour: "#555555" },
  "no-request": { word: "No request", symbol: "–", fill: "#EFEFEF", colour: "#555555" },
  "not-started": { word: "Not started", symbol: "○", colour: "#555555" },
  "on-hold": { word: "On hold", symbol: "‖", fill: "#EFEFEF", colour: "#555555" },
  cancelled: { word: "Cancelled", symbol: "⊘", fill: "#E2E2E2", colour: "#4A4A4A" },
  "check-target": { word: "Check target", symbol: "?", fill: "#E7DCF5", colour: "#4A2A86" },
} as const satisfies Record<Status, StatusStyle>;

/** Colours that are no status: quiet, so that statuses are what one sees. */
export const palette = {
  text: "#1F2933",
  quiet: "#5B6670",
  rule: "#D5DAE0",
  band: "#E9EDF2",
  heading: "#33475B",
  onHeading: "#FFFFFF",
  bar: "#8FB3D9",
  link: "#1F5FA8",
} as const;
