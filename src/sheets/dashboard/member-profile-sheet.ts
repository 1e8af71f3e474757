import { type CountedWord, usualWord } from "../../domain/member/counted-word";
import type { KpiReport } from "../../domain/kpi/report";
import { count, dayText } from "../../domain/kpi/words";
import type { MemberProfile } from "../../domain/member/member-profile";
import { ownedSheets } from "../kpi/owned-sheets";
import { cellText } from "../cell-text";
import { pageSetup } from "../frame";
import { palette, type StatusStyles, usualStatusStyles } from "../palette";
import type { SheetSnapshot } from "../sheet-snapshot";
import type { SheetDrawing } from "../sheet-drawing";
import { marksInOrder, markStyles } from "./marks";
import { clipped, heightOfAll, lineSpan, titleSpans } from "../spans";
import { addActivities, addKpis, addNeeds, profileLast, profileWidths } from "./profile-rows";
import { addRow, rowBuilder, type RowBuilder } from "./row-builder";

export const memberProfileName = "Member Profile";

/** Where the Member's name stands, so that a refresh knows whose profile it is. */
const nameRow = 1;

interface Shown {
  readonly profile: MemberProfile;
  readonly report: KpiReport;
  /** What the office calls its Members. */
  readonly word?: CountedWord;
}

/** Member Profile: one page about one Member, for a visit. The same profile gives the same drawing. */
export function memberProfileSheet(
  { profile, report, word = usualWord }: Shown,
  statusStyles: StatusStyles = usualStatusStyles,
): SheetDrawing {
  const builder = rowBuilder();
  addTitle(builder, { profile, report, word }, statusStyles);
  addKpis(builder, { profile, word }, statusStyles);
  addActivities(builder, profile);
  addNeeds(builder, profile);
  return {
    name: memberProfileName,
    columnWidths: profileWidths,
    ...{ rows: builder.rows, merges: builder.merges },
    freeze: { rows: nameRow + 1, columns: 0 },
    dataBars: [],
    print: pageSetup({
      orientation: "portrait",
      footer: clipped(`${profile.member.name}: ${report.plan.title ?? memberProfileName}`, 75).value,
      asOf: report.asOf,
      ...(heightOfAll(builder.rows) <= tallestPage ? { pagesTall: 1 } : {}),
    }),
    tabColour: palette.heading,
  };
}

/** More points of rows than this would be too small to read on one page. */
const tallestPage = 1_500;

function addTitle(
  builder: RowBuilder,
  { profile, report, word }: Required<Shown>,
  statusStyles: StatusStyles,
): void {
  const { member, counts, kpis, tookPart } = profile;
  const styles = markStyles(statusStyles);
  const plan = clipped(report.plan.title ?? "Strategic Action Plan", 70).value;
  const region = member.subRegion === "" ? "" : `${member.subRegion}   ·   `;
  const figures = marksInOrder.map((mark) => `${counts[mark]} ${styles[mark].word}`).join(", ");
  const active = member.active ? "" : "Not active: it is counted in no KPI. ";
  addRow(builder, 26, titleSpans(`${word.one} Profile`, { split: 1, last: profileLast }));
  addRow(builder, 26, [lineSpan(member.name, profileLast, { size: 16, bold: true, wrap: false })]);
  addRow(builder, 16, [lineSpan(`${region}${plan}   ·   As of ${dayText(report.asOf)}`, profileLast)]);
  addRow(builder, 18, [
    lineSpan(
      `${active}${count(kpis.length, "KPI")} that count ${word.many}: ${figures}. Named in ${count(tookPart.length, "delivered activity")}.`,
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
