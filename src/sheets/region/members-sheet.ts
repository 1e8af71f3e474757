import { count } from "../../domain/kpi/words";
import type { MemberOverOffices } from "../../domain/region/members-over-offices";
import type { SheetDrawing } from "../sheet-drawing";
import { figure, regionTable, share, words } from "./region-table";

export const membersOverOfficesName = "Members over Offices";

const mostNamed = 4;

/** A row for each Member, with its answers in all offices' workbooks, the smallest share of yes first. */
export const membersSheet = (members: readonly MemberOverOffices[], offices: number): SheetDrawing =>
  regionTable({
    name: membersOverOfficesName,
    title: "Members over offices",
    lines: [
      `${count(members.length, "Member")} in the lists of ${count(offices, "office")}. Counted are KPIs that count Members; a blank or unreadable answer is not known. Names are put together where they are written alike.`,
    ],
    columns: [
      { heading: "Member", width: 28 },
      { heading: "Offices", width: 9, style: { align: "center" }, note: "In whose list it is active." },
      { heading: "Yes", width: 9, style: { align: "center" } },
      { heading: "In progress", width: 10, style: { align: "center" } },
      { heading: "No", width: 9, style: { align: "center" } },
      { heading: "Not known", width: 9, style: { align: "center" } },
      { heading: "Yes of known", width: 10, style: { align: "center" } },
      { heading: "Where most is open", width: 76, note: "No, and not known, together." },
    ],
    rows: members.map(({ member, offices: many, counts, share: yes, lacking }) => [
      words(member, { bold: true }),
      figure(many),
      ...[counts.yes, counts["in-progress"], counts.no, counts.unknown].map((value) => figure(value)),
      share(yes),
      words(
        lacking
          .slice(0, mostNamed)
          .map(({ office: { office }, open }) => `${office}: ${open}`)
          .join("; ") + (lacking.length > mostNamed ? `; ${lacking.length - mostNamed} more` : ""),
      ),
    ]),
    empty: "No office counts Members.",
  });
