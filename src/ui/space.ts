/** The distances that the pane's parts share, so that edges and gaps are the same wherever one looks. */
export const space = {
  /** Between things that stand beside or under each other. */
  gap: "8px",
  smallGap: "6px",
  tinyGap: "4px",
  /** Inside of a block, from its edges: a line of a list, a card, a part of a screen, a sentence that stands alone. */
  line: "6px 12px",
  block: "8px 12px",
  part: "10px 12px",
  alone: "16px 12px",
} as const;
