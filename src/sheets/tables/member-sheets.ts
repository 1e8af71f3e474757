import type { Register } from "../../domain/member/member";
import { memberStatusName } from "./status-places";
import type { BlankColumn, BlankSheet } from "./data-drawing";
import { implemented as statusAnswers, yesNo } from "./words";

/** The Members sheet with a register filled in. */
export const membersSheet = (register: Register): BlankSheet => ({
  name: "Members",
  table: "Members",
  columns: [
    {
      heading: "Member",
      width: 22,
      note: "The name by which this workbook knows the Member, once each; the other sheets offer these names.",
    },
    {
      heading: "Sub-region",
      width: 28,
      note: "The group that it belongs to; lists and tables are grouped by it.",
    },
    {
      heading: "Other names",
      width: 40,
      note: "Further names and short forms that mean this Member and no other, with semicolons between.",
    },
    {
      heading: "Active",
      width: 10,
      holds: "word",
      choices: yesNo,
      note: "no takes the Member out of every count; yes or blank counts it.",
    },
  ],
  rows: register.map(({ name, subRegion, otherNames, active }) => [
    name,
    subRegion || null,
    otherNames.join("; ") || null,
    active ? "yes" : "no",
  ]),
});

/** Member Status: a row per active Member, a column per heading; the answers are blank: unknown. */
export const memberStatusSheet = (register: Register, headings: readonly string[]): BlankSheet => ({
  name: memberStatusName,
  table: "MemberStatus",
  columns: [
    {
      heading: "Member",
      width: 20,
      choices: "members",
      note: "A row for every Member that counts, by its name in Members.",
    },
    ...headings.map((heading): BlankColumn => ({
      heading,
      width: 16,
      holds: "day",
      choices: statusAnswers,
      note: "The day since which the Member has it, or yes, no, in progress; blank is unknown. Headed by the KPI's id.",
    })),
  ],
  rows: register.filter(({ active }) => active).map(({ name }) => [name]),
  frozenColumns: 1,
});
