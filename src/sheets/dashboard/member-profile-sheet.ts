import type { KpiReport } from "../../domain/kpi/report";
import { count, dayText } from "../../domain/kpi/words";
import type { MemberProfile } from "../../domain/member/member-profile";
import { ownedSheets } from "../kpi/owned-sheets";
import { cellText } from "../cell-text";
import { ink, type StatusLooks, usualLooks } from "../palette";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { SheetDrawing } from "../sheet-drawing";
import { marksInOrder, markPaints } from "./marks";
import { clipped, heightOfAll, lineSpan, titleSpans } from "./paper";
import { layActivities, layKpis, layNeeds, profileLast, profileWidths } from "./profile-rows";
import { lay, rowPile, type RowPile } from "./row-pile";

export const memberProfileName = "Member Profile";

/** Where the Member's name stands, so that a refresh knows whose profile it is. */
const nameRow = 1;

/** Member Profile: one page about one Member, for a visit. The same profile gives the same drawing. */
export function memberProfileSheet(
  { profile, report }: { readonly profile: MemberProfile; readonly report: KpiReport },
  looks: StatusLooks = usualLooks,
): SheetDrawing {
  const pile = rowPile();
  layTitle(pile, { profile, report }, looks);
  layKpis(pile, profile, looks);
  layActivities(pile, profile);
  layNeeds(pile, profile);
  return {
    name: memberProfileName,
    columnWidths: profileWidths,
    ...{ rows: pile.rows, merges: pile.merges },
    freeze: { rows: nameRow + 1, columns: 0 },
    dataBars: [],
    print: {
      ...{ orientation: "portrait", fitToWidth: true, paper: "a4" },
      ...(heightOfAll(pile.rows) <= tallestPage ? { pagesTall: 1 } : {}),
      footer: {
        left: clipped(`${profile.member.name}: ${report.plan.title ?? memberProfileName}`, 75).value,
        center: "Page &P of &N",
        right: `As of ${dayText(report.asOf)}`,
      },
    },
    tabColour: ink.heading,
  };
}

/** More points of rows than this would be too small to read on one page. */
const tallestPage = 1_500;

function layTitle(
  pile: RowPile,
  { profile, report }: { readonly profile: MemberProfile; readonly report: KpiReport },
  looks: StatusLooks,
): void {
  const { member, counts, kpis, tookPart } = profile;
  const paints = markPaints(looks);
  const plan = clipped(report.plan.title ?? "Strategic Action Plan", 70).value;
  const region = member.subRegion === "" ? "" : `${member.subRegion}   ·   `;
  const figures = marksInOrder.map((mark) => `${counts[mark]} ${paints[mark].word}`).join(", ");
  const active = member.active ? "" : "Not active: it is counted in no KPI. ";
  lay(pile, 26, titleSpans(memberProfileName, { split: 1, last: profileLast }));
  lay(pile, 26, [lineSpan(member.name, profileLast, { size: 16, bold: true, wrap: false })]);
  lay(pile, 16, [lineSpan(`${region}${plan}   ·   As of ${dayText(report.asOf)}`, profileLast)]);
  lay(pile, 18, [
    lineSpan(
      `${active}${count(kpis.length, "KPI")} that count Members: ${figures}. Named in ${count(tookPart.length, "delivered activity").replace("activitys", "activities")}.`,
      profileLast,
      { bold: true },
    ),
  ]);
}

/** The Member that a drawn profile is about; undefined where the sheet is none of ours. */
export const profiledMember = (sheet: SheetSnapshot): string | undefined =>
  sheet.name === memberProfileName && ownedSheets.isOurs(sheet)
    ? cellText(sheet.rows[nameRow]?.[0])
    : undefined;
