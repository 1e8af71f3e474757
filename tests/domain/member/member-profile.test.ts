import type { LogRow } from "../../../src/domain/kpi/evidence/evidence";
import { memberProfile, type ProfileInput } from "../../../src/domain/member/member-profile";
import { memberName } from "../../../src/domain/member/member";
import { calendarDate } from "../../../src/domain/shared/calendar-date";
import type { NeedRow } from "../../../src/domain/survey/tallies/needs";
import { smallOffice } from "../../sheets/dashboard/a-picture";

const { report, model } = smallOffice();
const fiji = memberName("Fiji");
const samoa = memberName("Samoa");

const profileOf = (name: string, more: Partial<ProfileInput> = {}) => {
  const member = model.evidence.members.find((one) => one.name === name);
  if (member === undefined) throw new Error(`no Member ${name}`);
  const membersOf = ({ words }: LogRow) => (words?.members.includes(name) ? [member.name] : []);
  return memberProfile({ member, report, evidence: model.evidence, needs: [], membersOf, ...more });
};

const need = (
  member: NeedRow["member"],
  round: string,
  topic: string,
  more: Partial<NeedRow> = {},
): NeedRow => ({
  ...{ round, member, topic, row: 2 },
  ...more,
});

test("its answer in every KPI that counts Members, with the day of a yes", () =>
  expect(profileOf("Fiji").kpis.map(({ result, mark, since }) => [result.kpi.id, mark, since])).toEqual([
    ["1-(a)", "yes", "2017-01-01"],
    ["1-(b)", "in-progress", undefined],
    ["2-(b)", "yes", undefined],
  ]));

test("what it took part in, the newest first; what is planned is apart", () => {
  const everyRow = { membersOf: () => [fiji] };
  expect(profileOf("Fiji").tookPart.map(({ activity }) => activity)).toEqual(["Visit", "First talk"]);
  expect(profileOf("Fiji").planned).toEqual([]);
  expect(profileOf("Fiji", everyRow).planned.map(({ activity }) => activity)).toEqual(["Window day"]);
});

test("of one topic the latest answer counts, the strongest need comes first", () => {
  const needs = [
    need(fiji, "2017", "Origin", { need: "high", date: calendarDate("2017-05-01") }),
    need(fiji, "2018", "origin", { need: "low", date: calendarDate("2018-05-01") }),
    need(fiji, "2018", "Dogs", { need: "medium" }),
    need(samoa, "2018", "Cats", { need: "high" }),
  ];
  expect(profileOf("Fiji", { needs }).needs.map(({ topic, need }) => [topic, need])).toEqual([
    ["Dogs", "medium"],
    ["origin", "low"],
  ]);
});

test("a round that others answered and it did not is named", () => {
  const needs = [
    need(fiji, "2017", "Origin", { date: calendarDate("2017-05-01") }),
    need(samoa, "2018", "Origin"),
  ];
  expect(profileOf("Fiji", { needs }).rounds).toEqual([
    { round: "2018", isAnswered: false },
    { round: "2017", isAnswered: true, answered: "2017-05-01" },
  ]);
});
