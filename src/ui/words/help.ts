/** The pages of docs/help, which come with the product, by their names. */
export const helpPages = {
  review: "Review",
  work: "Work",
  import: "Import",
  reports: "Reports",
  settings: "Settings",
} as const;

export type HelpPage = keyof typeof helpPages;

/** Sentences of Help. */
export const helpWords = {
  how: "How?",
  about: (name: string) => `How ${name} works, with pictures`,
  opens: "Opens a page with pictures",
  pages: "With pictures",
  title: "Help",
  statuses: "What the statuses mean",
  chapters: [
    {
      title: "The places",
      lines: [
        [
          "Review",
          "is for who decides: KPIs, worst first; a click on one shows why, since when and what would turn it.",
        ],
        ["Work", "is for who plans and fills in: what is missing, the plan as it was read, forms, surveys."],
        ["Reports", "draws sheets to print, closes a review, and makes the annual report's tables."],
        ["Settings", "has the term, the words and colours of statuses, and what your headings mean."],
      ],
    },
    {
      title: "In ten minutes",
      lines: [
        ["As of", "is the day that everything is judged by; another day judges anew, and writes nothing."],
        ["Refresh", "reads the workbook again and redraws KPI Progress."],
        ["The bar", "of numbers filters: one click shows only those KPIs, a second all again."],
        ["Every figure", "leads to the cells that it comes from: “Where it comes from” on a KPI's page."],
      ],
    },
    {
      title: "Keys",
      lines: [
        ["Arrows, Page Up, Page Down, Home, End", "walk in the list of KPIs."],
        ["Enter", "opens a KPI; Escape goes back to its row."],
        ["Ctrl+Z, Ctrl+Y", "take back and do again what the pane wrote, while the focus is in the pane."],
        ["F6", "goes from the grid to the pane and back, in the workbench."],
      ],
    },
  ],
} as const;
