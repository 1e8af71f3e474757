import { lineOf } from "../phrase-lines";
import { eighthSetClasses } from "./eighth-set-classes";
import { eighthSetFrench } from "./eighth-set-french";

describe.each([...eighthSetClasses, ...eighthSetFrench])("$title", ({ rows }) => {
  test.each(rows)("%j is read as %s", (text, line) => {
    expect(lineOf(text).replace("unparseable", "unread")).toBe(line);
  });
});
