type Line = readonly string[];

/** A Markdown table, its columns as wide as their widest cell. */
export function table(headings: Line, lines: readonly Line[]): string {
  const all = [headings, headings.map(() => "-"), ...lines];
  const widths = headings.map((_, column) => Math.max(3, ...all.map((line) => (line[column] ?? "").length)));
  return all
    .map((line, at) =>
      widths.map((width, column) => (line[column] ?? "").padEnd(width, at === 1 ? "-" : " ")),
    )
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
