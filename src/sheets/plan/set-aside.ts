/** Why a row of a plan's sheet is left alone. */
export type SetAside = "title" | "total" | "section" | "signature" | "footer" | "prose";

/** How a row that is left alone is called. */
export const asideWords = {
  title: "a title",
  total: "a total",
  section: "a heading of a section",
  signature: "a signature or a legend",
  footer: "a page's foot",
  prose: "a remark",
} as const satisfies Record<SetAside, string>;
