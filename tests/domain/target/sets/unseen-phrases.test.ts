import { lineOf } from "../phrase-lines";
import { unseenPhrases } from "./unseen-phrases";

describe.each(unseenPhrases)("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, line) => {
    expect(lineOf(text)).toBe(line);
  });
});
