import { inTheirWord } from "../../src/ui/counted-words";

test.each([
  ["17 of 22 Members", "17 of 22 Branches"],
  ["Members' answers", "Branches' answers"],
  ["Not yet yes by a Member", "Not yet yes by a Branch"],
  ["no members and one member", "no branches and one branch"],
  [
    "The Member Status column of 1-(k) is blank: tick the Members.",
    "The Member Status column of 1-(k) is blank: tick the Branches.",
  ],
  ["names stand in the sheet Members", "names stand in the sheet Members"],
  ["“Number of Members” counts Members", "“Number of Members” counts Branches"],
  ["Remembers nothing", "Remembers nothing"],
])("%s is said in the office's own word", (text, said) => {
  expect(inTheirWord("Branches")(text)).toBe(said);
});

test("without a word of its own the office's sentences stay as they are", () => {
  expect(inTheirWord(undefined)("17 of 22 Members")).toBe("17 of 22 Members");
});
