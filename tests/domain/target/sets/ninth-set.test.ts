import { lineOf } from "../phrase-lines";
import { ninthSetHoles } from "./ninth-set-holes";
import { ninthSetOffices } from "./ninth-set-offices";

describe.each([...ninthSetOffices, ...ninthSetHoles])("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, line) => {
    expect(lineOf(text).replace("unparseable", "unread")).toBe(line);
  });
});
