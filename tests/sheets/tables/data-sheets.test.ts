import { memberName } from "../../../src/domain/member/member";
import { contactsTable, readContacts } from "../../../src/sheets/tables/contacts";
import type { MemberResolver } from "../../../src/domain/member/resolve-member";
import { readMemberStatus as answersFrom, memberStatusTable } from "../../../src/sheets/tables/member-status";
import { readFollowUp as followUpFrom, followUpTable } from "../../../src/sheets/tables/follow-up-survey";
import { activityLogTable } from "../../../src/sheets/tables/activity-log";
import { readActivityLog as logFrom } from "../../../src/sheets/tables/read-activity-log";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { readMembers as registerFrom, membersTable } from "../../../src/sheets/tables/members";
import { defaultRegister } from "../../../src/domain/member/register";
import { memberResolver } from "../../../src/domain/member/resolve-member";
import { kpiIdOfHeading } from "../../../src/sheets/tables/member-status";
import { gridOf } from "../../grid-of";

const readMemberStatus = (sheet: SheetSnapshot, resolve: MemberResolver) => {
  const table = memberStatusTable.read(sheet);
  return table && answersFrom(table, resolve);
};

const readFollowUp = (sheet: SheetSnapshot) => {
  const table = followUpTable.read(sheet);
  return table && followUpFrom(table);
};

const readActivityLog = (sheet: SheetSnapshot) => {
  const table = activityLogTable.read(sheet);
  return table && logFrom(table);
};

const readMembers = (sheet: SheetSnapshot) => {
  const table = membersTable.read(sheet);
  return table && registerFrom(table);
};

const resolve = memberResolver(defaultRegister);

describe("Members", () => {
  test("found by its headings, wherever they stand, in any order", () => {
    const read = readMembers(gridOf`Our Members
      The list as agreed in May

               | Active | Sub-region      | Member | Other names
               |        | Pacific Islands | Fiji   | FRCS; Viti
               | no     | South Asia      | Nepal  |`);
    expect(read?.register).toEqual([
      { name: "Fiji", subRegion: "Pacific Islands", otherNames: ["FRCS", "Viti"], active: true },
      { name: "Nepal", subRegion: "South Asia", otherNames: [], active: false },
    ]);
  });

  test("a name given twice is one Member, with a remark at its cell", () => {
    const read = readMembers(gridOf`Members
      Member | Sub-region
      Fiji   | Pacific
      fiji   | Pacific`);
    expect(read?.register).toHaveLength(1);
    expect(read?.remarks).toMatchObject([
      { code: "member-twice", source: { sheet: "Members", address: "A3" } },
    ]);
  });

  test("an Active that is neither yes nor no is named and taken as active", () => {
    const read = readMembers(gridOf`Members
      Member | Active
      Fiji   | perhaps`);
    expect(read).toMatchObject({ register: [{ active: true }], remarks: [{ code: "active-unread" }] });
  });
});

describe("Contacts", () => {
  const register = [{ name: memberName("Fiji"), subRegion: "Pacific Islands", otherNames: [], active: true }];
  const read = (sheet: SheetSnapshot) => {
    const table = contactsTable.read(sheet);
    if (table === undefined) throw new Error("not taken for Contacts");
    return readContacts(table, register);
  };

  test("pillars by number, sub-regions by the names of Members; blank and all are every one", () =>
    expect(
      read(gridOf`Contacts
        Name | Role    | Pillar              | Sub-region
        Ana  | Manager | 1; Pillar 3         |
        Ben  | Liaison |                     | pacific islands
        Cam  | Manager | 2. Capacity (small) | all
             | Manager | 4                   |`),
    ).toEqual({
      contacts: [
        { name: "Ana", role: "Manager", pillars: [1, 3], subRegions: [] },
        { name: "Ben", role: "Liaison", pillars: [], subRegions: ["Pacific Islands"] },
        { name: "Cam", role: "Manager", pillars: [2], subRegions: [] },
      ],
      remarks: [],
    }));

  test("a part that is none leaves its row out, said at its cell", () => {
    const { contacts, remarks } = read(gridOf`Contacts
      Name | Role    | Pillar | Sub-region
      Ana  | Manager | first  |
      Ben  | Liaison |        | Pacifc`);
    expect(contacts).toEqual([]);
    expect(remarks).toMatchObject([
      { code: "contact-part-unread", source: { sheet: "Contacts", address: "C2" } },
      { code: "contact-part-unread", source: { sheet: "Contacts", address: "D3" } },
    ]);
  });
});

describe("Member Status", () => {
  const read = readMemberStatus(
    gridOf`Member Status
      Member   | 1-(a) Risk management | 1-(h)(1) HS 2017 | Note
      Fiji     | 2018-05-01            | yes              | call them
      Viet Nam | in progress           | no               |
      Nepal    |                       | maybe            |
      Atlantis | yes                   | yes              |`,
    resolve,
  );
  const column = (id: string) => [...(read?.columns ?? [])].find(([key]) => key === id)?.[1];

  test("a date is yes since then; blank is not in it; a text that is no answer is unread", () => {
    expect([...(column("1-(a)")?.answers ?? [])]).toEqual([
      ["Fiji", { kind: "yes", since: "2018-05-01" }],
      ["Vietnam", { kind: "in-progress" }],
    ]);
    expect(column("1-(h)(1)")?.answers.get("Nepal" as never)).toEqual({ kind: "unread" });
  });

  test("the column knows its cells", () =>
    expect(column("1-(h)(1)")).toMatchObject({ sheet: "Member Status", address: "C2:C4" }));

  test("every odd cell is a remark with its address", () => {
    expect(read?.remarks.map(({ code, source }) => [code, source.address])).toEqual([
      ["member-unknown", "A5"],
      ["status-unread", "C4"],
      ["status-column", "D1"],
    ]);
  });

  test("a Member written twice: the lower row wins where it is filled", () => {
    const twice = readMemberStatus(
      gridOf`Member Status
        Member | 1-(a)
        Fiji   | no
        Fiji   | yes`,
      resolve,
    );
    expect([...(twice?.columns.values() ?? [])][0]?.answers.get("Fiji" as never)).toEqual({ kind: "yes" });
    expect(twice?.remarks).toMatchObject([{ code: "member-twice" }]);
  });

  test.each([
    ["1-(a) Risk management", "1-(a)"],
    ["1-(h)(2) HS adoption", "1-(h)(2)"],
    ["1–(bb): Integrity", "1-(bb)"],
    ["3j Experts", "3-(j)"],
  ])("the heading %j belongs to %s", (text, id) => expect(kpiIdOfHeading(text)).toBe(id));

  test.each(["Note", "2018", "Risk management", "1-(as) words", "100-(a)"])(
    "the heading %j to none",
    (text) => expect(kpiIdOfHeading(text)).toBeUndefined(),
  );
});

describe("Activity Log", () => {
  const read = readActivityLog(gridOf`Log of 2018/19
    Date         | Activity         | Actions       | Type     | Status    | Evaluation score | Respondents | Requested | Request met
    2018-08-01   | Workshop on  AEO | 1-(d); 1-(y)  | national | Delivered | 4.5              | 30          | yes       | no
    30 June 2019 | Meeting          | 2a            | meeting  | planned   |                  |             |           |
    soon         | Course           | risk          | other    | sometime  | good             |             | perhaps   |`);
  const [first, second, third] = read?.log.rows ?? [];

  test("a row is read by its headings", () => {
    expect(first).toEqual({
      row: 2,
      date: "2018-08-01",
      activity: "Workshop on AEO",
      actions: ["1-(d)", "1-(y)"],
      status: "delivered",
      score: 4.5,
      respondents: 30,
      requested: true,
      requestMet: false,
      expertsUsed: undefined,
      words: { type: "national", members: "", venue: "", endDate: undefined },
    });
  });

  test("a date typed as text is a date", () =>
    expect(second).toMatchObject({ date: "2019-06-30", actions: ["2-(a)"] }));

  test("what can't be read counts nowhere and is named at its cell", () => {
    expect(third).toMatchObject({
      date: undefined,
      status: undefined,
      actions: [],
      score: undefined,
      requested: false,
    });
    expect(read?.remarks.map(({ source }) => source.address)).toEqual(["E4", "A4", "C4", "F4", "H4"]);
  });

  test("what a list of Members holds that is no Member is said at its cell, and whom it leaves out", () => {
    const table = activityLogTable.read(gridOf`Log
    Date       | Activity | Status    | Type     | Members
    2018-08-01 | Workshop | delivered | national | Fiji; Tonga
    2018-08-02 | Mission  | delivered | mission  | Fiji; Atlantis
    2018-08-03 | Course   | delivered | other    | Fiji, excluding Tonga
    2018-08-04 | Course   | delivered | other    | n/a`);
    const remarks = table && logFrom(table, undefined, { register: defaultRegister, resolve }).remarks;
    expect(remarks?.map(({ code, source, text }) => [code, source.address, text])).toEqual([
      ["log-member-not-understood", "E3", '"Atlantis" is taken for no Member.'],
      ["log-member-not-understood", "E4", '"excluding Tonga" is not counted.'],
    ]);
  });

  test("a work plan with actions in words is no log", () => {
    expect(
      readActivityLog(gridOf`AWP
        Actions               | Activity       | Date       | Status  | Venue
        Help with risk tools  | Hold a workshop | 2018-08-01 | planned | Suva`),
    ).toBeUndefined();
  });
});

describe("Follow-up Survey", () => {
  const read = readFollowUp(gridOf`Follow-up
    Round | Date       | Workshop  | Invited | Replies | Effects yes | Effects no
    3     | 2018-09-28 | Integrity | 8       | 5       | 2           | 3
          |            | Total     | 8       | 5       | 2           | 3
    3     | 2018-10-31 | AEO       | 8       | many    | 2           | -1`);

  test("a workshop a row", () =>
    expect(read?.followUp.rows[0]).toEqual({
      row: 2,
      date: "2018-09-28",
      invited: 8,
      replies: 5,
      effectsYes: 2,
      effectsNo: 3,
      workshop: "Integrity",
      round: "3",
    }));

  test("totals are no workshops, and told; figures that are none are named", () => {
    expect(read?.followUp.rows.map(({ workshop }) => workshop)).toEqual(["Integrity", "AEO"]);
    expect(read?.remarks.map(({ source }) => source.address)).toEqual(["E4", "G4", "C3", "E3", "E3"]);
  });
});
