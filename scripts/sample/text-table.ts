/**
 * Rows of a table written as text, one line each, cells parted by " | "; blank cells are "".
 * textTable("Japan | East\nFiji | ") -> [["Japan", "East"], ["Fiji", ""]].
 */
export const textTable = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
