import { count } from "../../../src/domain/shared/plural";

test.each([
  [1, "Member", "1 Member"],
  [0, "Member", "0 Members"],
  [2, "delivered activity", "2 delivered activities"],
  [1, "delivered activity", "1 delivered activity"],
  [3, "day", "3 days"],
  [10, "days", "10 days"],
  [4, "more Member", "4 more Members"],
  [2, "class", "2 classes"],
  [2, "branch", "2 branches"],
  [2, "survey", "2 surveys"],
])("%d %s -> %s", (amount, thing, text) => {
  expect(count(amount, thing)).toBe(text);
});

test("a plural of its own is given", () => expect(count(2, "person", "people")).toBe("2 people"));
