/** Sentences of the Reports tab. */
export const reportsWords = {
  sheets: "Sheets",
  sheetsHint: "Drawn into the workbook, ready to print. Refresh keeps those that stand there up to date.",
  about: {
    "KPI Dashboard": "One page for a meeting: counts, charts, what needs attention and who could change it.",
    "KPI Progress": "A coloured row per KPI with its target, actual, status and why.",
    "Member Scorecard": "Members by KPI: who has done what, by sub-region.",
    "Milestone Map": "RSP milestones by the actions that serve them, gaps included.",
    "Needs and Plan": "What Members asked for against what is planned and delivered.",
    "Annual Report Tables": "The annual report's tables of the fiscal year, with captions.",
  } as Readonly<Record<string, string>>,
  draw: "Draw",
  drawAgain: "Draw again",
  drawAll: "Draw all",
  show: "Show",
  drawName: (name: string) => `Draw ${name}`,
  showName: (name: string) => `Show ${name}`,
  drawn: (name: string) => `${name} is drawn.`,
  drawnAll: "All sheets are drawn.",

  profile: "Member profile",
  profileHint: "One page about a Member, for a visit: its KPIs, activities, needs and surveys.",
  member: "Member",

  word: "Word document",
  wordHint: "The annual report's tables as a .docx file, to go on writing in.",
  year: "Fiscal year",
  save: "Save the document",
  saved: (name: string) => `${name} is saved among your downloads.`,
  making: "Making the document …",
  fileName: (year: string) => `annual-report-tables-${year}.docx`,
} as const;
