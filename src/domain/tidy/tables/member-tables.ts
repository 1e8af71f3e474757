import type { Evidence } from "../../kpi/evidence/evidence";
import {
  boolean,
  type Common,
  maybe,
  orNull,
  text,
  tidySchema,
  type TidyTable,
  tidyTable,
} from "../tidy-table";

export const memberSchema = tidySchema({
  name: "member",
  about: "A Member of the register.",
  key: ["member"],
  columns: {
    member: text("The Member's name."),
    sub_region: maybe.text("Its sub-region."),
    is_active: boolean("Whether it counts now."),
  },
});

export const memberGroupSchema = tidySchema({
  name: "member_group",
  about: "A further group that a Member belongs to: LDC.",
  key: ["member", "member_group"],
  columns: { member: text("The Member."), member_group: text("The group.") },
});

export const memberStatusSchema = tidySchema({
  name: "member_status",
  about: "What Member Status says of a Member and a KPI. A blank cell has no row: it is unknown, not no.",
  key: ["kpi_id", "member"],
  columns: {
    kpi_id: text("The KPI."),
    member: text("The Member."),
    answer: text("yes, no, in-progress, or unread where the cell could not be read."),
    since: maybe.day("Since when, where a yes has a day."),
  },
});

/** Tables of the Members and what they have implemented. */
export const memberTables = ({ members, memberStatus }: Evidence, common: Common): readonly TidyTable[] => [
  tidyTable(
    memberSchema,
    common,
    members.map(({ name, subRegion, active }) => ({
      ...{ member: name, sub_region: orNull(subRegion), is_active: active },
    })),
  ),
  tidyTable(
    memberGroupSchema,
    common,
    members.flatMap(({ name, groups }) =>
      [...new Set(groups ?? [])].map((group) => ({ member: name, member_group: group })),
    ),
  ),
  tidyTable(
    memberStatusSchema,
    common,
    [...memberStatus].flatMap(([kpi, { answers }]) =>
      [...answers].map(([member, answer]) => ({
        ...{ kpi_id: kpi, member, answer: answer.kind },
        since: answer.kind === "yes" ? (answer.since ?? null) : null,
      })),
    ),
  ),
];
