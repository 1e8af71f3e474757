import { memberScorecard } from "../../domain/member/scorecard";
import { annualReportName, annualReportSheet } from "../../sheets/annual-report/annual-report-sheet";
import { dashboardName, dashboardSheet } from "../../sheets/dashboard/dashboard-sheet";
import { memberProfileName } from "../../sheets/dashboard/member-profile-sheet";
import { scorecardName, scorecardSheet } from "../../sheets/dashboard/scorecard-sheet";
import { kpiProgressName, ownedSheets } from "../../sheets/kpi/owned-sheets";
import { kpiSheet } from "../../sheets/kpi/kpi-sheet";
import { liveSheet } from "../../sheets/kpi/live/live-sheet";
import { milestoneMapName, milestoneMapSheet } from "../../sheets/map/milestone-map-sheet";
import { needsAndPlanName } from "../../sheets/survey/needs-and-plan";
import { wordIn } from "../../sheets/tables/settings/settings";
import type { SheetDrawing } from "../../sheets/sheet-drawing";
import { annualReportOf } from "./annual-report";
import { attentionIn, historiesIn } from "../kpi-attention";
import { mapPlan } from "../mapping/map-plan";
import { isForeign } from "./foreign-sheet";
import { existingProfile } from "./member-profile";
import type { Drawings } from "./put-sheets";
import type { PlanPicture } from "../plan-picture";
import { refuse } from "../problem";
import { needsDrawing } from "./refresh-needs-and-plan";

/** A sheet that the product draws from what it read. */
export interface OwnedDrawing {
  readonly name: string;
  /** undefined where the workbook has nothing to show in it. */
  readonly draw: (picture: PlanPicture) => SheetDrawing | undefined;
}

export const kpiProgress: OwnedDrawing = {
  name: kpiProgressName,
  draw: (picture) => {
    const { report, model } = picture;
    const drawing = kpiSheet(report, model.settings.statusStyles, historiesIn(picture));
    return model.settings.liveFormulas ? liveSheet(drawing, model, report) : drawing;
  },
};

export const milestoneMapDrawing: OwnedDrawing = {
  name: milestoneMapName,
  draw: ({ report, model }) => milestoneMapSheet({ ...mapPlan(model), report }, model.settings.statusStyles),
};

export const kpiDashboard: OwnedDrawing = {
  name: dashboardName,
  draw: (picture) =>
    dashboardSheet(
      { report: picture.report, attention: attentionIn(picture) },
      picture.model.settings.statusStyles,
    ),
};

export const memberScorecardDrawing: OwnedDrawing = {
  name: scorecardName,
  draw: ({ report, model: { evidence, settings } }) => {
    if (evidence.members.length === 0) return undefined;
    const card = memberScorecard({ results: report.results, evidence, asOf: report.asOf });
    return scorecardSheet({ card, report, word: wordIn(settings) }, settings.statusStyles);
  },
};

/** Drawn first for a Member that a person chose; after that it is kept up to date like the others. */
const memberProfileThere: OwnedDrawing = { name: memberProfileName, draw: existingProfile };

export const annualReportDrawing: OwnedDrawing = {
  name: annualReportName,
  draw: (picture) => annualReportSheet(annualReportOf(picture), picture.model.settings.statusStyles),
};

export const needsAndPlan: OwnedDrawing = {
  name: needsAndPlanName,
  draw: ({ model }) => needsDrawing(model),
};

/** Every sheet that is drawn from a picture alone, in the order of their tabs. */
export const ownedDrawings: readonly OwnedDrawing[] = [
  kpiDashboard,
  kpiProgress,
  memberScorecardDrawing,
  memberProfileThere,
  milestoneMapDrawing,
  needsAndPlan,
  annualReportDrawing,
];

/** KPI Progress, and whichever other sheet of the product stands in the workbook already: none is left out of date. */
export const existingDrawings = (picture: PlanPicture): readonly SheetDrawing[] =>
  drawn(picture, ({ name }) => name === kpiProgressName || stands(picture, name));

/** One of them. Throws a ProblemError ("nothing-to-draw") where the workbook has nothing for it. */
export const onlyDrawing =
  ({ name, draw }: OwnedDrawing): Drawings =>
  (picture) => [
    draw(picture) ??
      refuse(
        "nothing-to-draw",
        `The workbook has nothing that "${name}" could show yet.`,
        "See docs/workbook.md for what the sheet is made of.",
      ),
  ];

/**
 * All of them that have something to show. A user's own sheet of such a name is left alone, and the others are drawn; only
 * that KPI Progress cannot be drawn is worth refusing.
 */
export const allDrawings = (picture: PlanPicture): readonly SheetDrawing[] =>
  drawn(picture, ({ name }) => name === kpiProgressName || !isForeign(picture.snapshot, name));

const drawn = (picture: PlanPicture, isWanted: (sheet: OwnedDrawing) => boolean): readonly SheetDrawing[] =>
  ownedDrawings
    .filter(isWanted)
    .map(({ draw }) => draw(picture))
    .filter((drawing) => drawing !== undefined);

const stands = ({ snapshot }: PlanPicture, name: string): boolean =>
  snapshot.sheets.some((sheet) => sheet.name === name && ownedSheets.isOurs(sheet));
