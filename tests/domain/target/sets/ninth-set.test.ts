import { lineOf } from "../phrase-lines";
import { ninthSetOffices } from "./ninth-set-offices";

describe.each(ninthSetOffices)("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, line) => {
    expect(lineOf(text).replace("unparseable", "unread")).toBe(line);
  });
});
