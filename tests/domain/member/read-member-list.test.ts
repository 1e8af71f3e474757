import fc from "fast-check";
import { readMemberList } from "../../../src/domain/member/read-member-list";
import { defaultRegister } from "../../../src/domain/member/register";
import { memberResolver } from "../../../src/domain/member/resolve-member";

const resolve = memberResolver(defaultRegister);
const readList = (text: string) => readMemberList(text, resolve, defaultRegister);
const names = (text: string) => readList(text).members.map(({ name }) => name);
const odd = (text: string) =>
  readList(text).notUnderstood.map(({ text: piece, match }) => `${piece}: ${match.kind}`);

test.each([
  ["Nepal, Iran, Bhutan and Vietnam", ["Nepal", "Iran", "Bhutan", "Vietnam"]],
  ["Nepal; Viet Nam; LAO PDR", ["Nepal", "Vietnam", "Lao PDR"]],
  ["Hong Kong, China", ["Hong Kong China"]],
  ["Hong Kong, China, Japan and Korea, Republic of", ["Hong Kong China", "Japan", "Korea"]],
  ["China, Hong Kong, Macao", ["China", "Hong Kong China", "Macao China"]],
  ["• Tonga\n• Samoa\n• Timor-Leste", ["Tonga", "Samoa", "Timor-Leste"]],
  ["Lao\nPDR", ["Lao PDR"]],
  ["Customs and Excise Department, Hong Kong", ["Hong Kong China"]],
  ["Fiji/Tonga & Samoa", ["Fiji", "Tonga", "Samoa"]],
  ["Japan, Japan", ["Japan"]],
  ["", []],
  ["-", []],
])("%p names %p", (text, members) => {
  expect(names(text)).toEqual(members);
  expect(odd(text)).toEqual([]);
});

test.each([
  ["the Pacific", 8],
  ["Pacific Islands countries", 8],
  ["South-East Asian Members", 10],
  ["East, Central and West Asia", 9],
  ["ASEAN", 10],
  ["all 33 Members", 33],
])("%p is a group of %d, of which no one is named", (text, size) => {
  const { members, groups, notUnderstood } = readList(text);
  expect({ members, notUnderstood }).toEqual({ members: [], notUnderstood: [] });
  expect(groups.map((group) => group.members.length)).toEqual([size]);
});

test("a slip and a stranger wait for a person; the others are read", () => {
  expect(names("France, Japan, Tailand")).toEqual(["Japan"]);
  expect(odd("France, Japan, Tailand")).toEqual(["France: unresolved", "Tailand: close"]);
});

test("any Members in a list come back", () => {
  const some = fc.uniqueArray(fc.constantFrom(...defaultRegister.filter(({ name }) => !/China/.test(name))), {
    minLength: 1,
  });
  fc.assert(
    fc.property(some, fc.constantFrom(", ", "; ", "\n", " / ", " and "), (members, joint) => {
      expect(readList(members.map(({ name }) => name).join(joint)).members).toEqual(members);
    }),
    { numRuns: 40 },
  );
});

test("no text throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(readList(text).members)));
});

test.each([
  ["excluding Fiji, Tonga", []],
  ["Nepal, Bhutan (excluding Fiji, Tonga)", ["Nepal", "Bhutan"]],
  ["Nepal, Bhutan but not Tonga", ["Nepal", "Bhutan"]],
  ["Fiji - declined", []],
  ["Nepal, Fiji - absent, Tonga", ["Nepal", "Tonga"]],
  ["Declined: Fiji, Tonga\nNepal", ["Nepal"]],
  ["Nepal; apologies from Tonga, Samoa", ["Nepal"]],
  ["Samoa, American; Tonga", ["Tonga"]],
  ["Korea, North", []],
  ["Taiwan, China; Japan", ["Japan"]],
])("who is left out of %j is not counted, and a person is told", (text, members) => {
  expect(names(text)).toEqual(members);
  expect(odd(text)).not.toEqual([]);
});

test("a group is without those who are left out of it", () => {
  const [group] = readList("All Members except Fiji and Tonga").groups;
  expect(group?.members.map(({ name }) => name)).not.toContain("Fiji");
  expect(group?.members).toHaveLength(31);
});

test.each([
  ["1. Nepal 2. Bhutan", ["Nepal", "Bhutan"]],
  ["(1) Nepal (2) Bhutan", ["Nepal", "Bhutan"]],
  ["Nepal (3 officers)", ["Nepal"]],
  ["Nepal: 3 officers, Fiji x 2, Tonga - 4", ["Nepal", "Fiji", "Tonga"]],
  ["Japan (virtual); Guinea, Papua New", ["Japan", "Papua New Guinea"]],
])("numbers beside the names of %j change nothing", (text, members) => {
  expect(names(text)).toEqual(members);
  expect(odd(text)).toEqual([]);
});
