import { asMembers, countedWord, inCountedWord, usualWord } from "../../../src/domain/member/counted-word";

test.each([
  ["Branches", "Branch", "Branches"],
  ["Countries", "Country", "Countries"],
  ["Ports", "Port", "Ports"],
  ["Office", "Office", "Offices"],
  ["Agency", "Agency", "Agencies"],
  [undefined, "Member", "Members"],
  ["  ", "Member", "Members"],
])("%j: one %s, many %s", (countedAre, one, many) => {
  expect(countedWord(countedAre)).toEqual({ one, many });
});

const branches = countedWord("Branches");

test.each([
  ["2 of 33 Members, 22 asked", "2 of 33 Branches, 22 asked"],
  ["1 Member in progress, not counted yet.", "1 Branch in progress, not counted yet."],
  ["Member Status has no column for 1-(a)", "Member Status has no column for 1-(a)"],
  ["Write the name as in the Members sheet.", "Write the name as in the Members sheet."],
  ['"Number of implementing Members" counts Members', '"Number of implementing Members" counts Branches'],
  ["Membership grows", "Membership grows"],
  ["Members' answers", "Branches' answers"],
  ["names stand in the sheet Members", "names stand in the sheet Members"],
  ["“Number of Members” counts Members", "“Number of Members” counts Branches"],
])("%s", (sentence, said) => {
  expect(inCountedWord(sentence, branches)).toBe(said);
  expect(inCountedWord(sentence, usualWord)).toBe(sentence);
});

test.each([
  ["Branches", "At least 4/5 Branches", "At least 4/5 Members"],
  ["Branches", "one upland branch", "one upland Members"],
  ["Field offices", "3 field offices", "3 Members"],
  [undefined, "3 branches", "3 branches"],
])("%j: %s", (countedAre, text, said) => {
  expect(asMembers(text, countedAre)).toBe(said);
});
