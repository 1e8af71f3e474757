import { lineOf } from "../phrase-lines";
import { seventhSetClasses } from "./seventh-set-classes";
import { seventhSetFrench } from "./seventh-set-french";

describe.each([...seventhSetClasses, ...seventhSetFrench])("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, line) => {
    expect(lineOf(text).replace("unparseable", "unread")).toBe(line);
  });
});
