/** Phrases of one sort with what they must be understood as: tests run over them, docs/ways-of-speaking.md prints them. */
export interface PhraseGroup {
  readonly title: string;
  readonly rows: readonly (readonly [text: string, label: string])[];
}

/** phraseGroup("Shares", "75 % of requests => percent >= 75"): a row a line; "\n" written out is a line break. */
export const phraseGroup = (title: string, table: string): PhraseGroup => ({
  title,
  rows: table
    .trim()
    .split("\n")
    .map((row) => row.split(" => "))
    .map(([text = "", label = ""]) => [text.replaceAll("\\n", "\n"), label] as const),
});

/** Several right answers are parted by "||". */
export const labelsOf = (label: string): readonly string[] => label.split(" || ").map((one) => one.trim());
