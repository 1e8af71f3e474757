import { reportsWords } from "../../src/ui/words/reports";
import { ownedDrawings } from "../../src/usecases/drawing/owned-drawings";

test.each(ownedDrawings.filter(({ name }) => name !== "Member Profile").map(({ name }) => [name]))(
  "Reports says what %s is good for",
  (name) => {
    expect(reportsWords.about[name]).toMatch(/\.$/);
  },
);
