import { kpiProgressName, ownedSheets } from "../sheets/kpi/owned-sheets";
import { kpiSheet } from "../sheets/kpi/kpi-sheet";
import { milestoneMapName, milestoneMapSheet } from "../sheets/map/milestone-map-sheet";
import type { SheetDrawing } from "../sheets/sheet-drawing";
import { mapPlan } from "./map-plan";
import type { Drawings } from "./draw-sheets";
import type { PlanPicture } from "./plan-picture";
import { refuse } from "./problem";

/** A sheet that the product draws from what it read. */
export interface OwnedDrawing {
  readonly name: string;
  /** undefined where the workbook has nothing to show in it. */
  readonly draw: (picture: PlanPicture) => SheetDrawing | undefined;
}

export const kpiProgress: OwnedDrawing = {
  name: kpiProgressName,
  draw: ({ report, office }) => kpiSheet(report, office.settings.looks),
};

export const milestoneMapDrawing: OwnedDrawing = {
  name: milestoneMapName,
  draw: ({ report, office }) => milestoneMapSheet({ ...mapPlan(office), report }, office.settings.looks),
};

/** Every sheet that is drawn from a picture alone, in the order of their tabs. */
export const ownedDrawings: readonly OwnedDrawing[] = [kpiProgress, milestoneMapDrawing];

/** KPI Progress, and whichever other sheet of the product stands in the workbook already: none is left out of date. */
export const standingDrawings = (picture: PlanPicture): readonly SheetDrawing[] =>
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

/** All of them that have something to show. */
export const allDrawings = (picture: PlanPicture): readonly SheetDrawing[] => drawn(picture, () => true);

const drawn = (picture: PlanPicture, isWanted: (sheet: OwnedDrawing) => boolean): readonly SheetDrawing[] =>
  ownedDrawings
    .filter(isWanted)
    .map(({ draw }) => draw(picture))
    .filter((drawing) => drawing !== undefined);

const stands = ({ snapshot }: PlanPicture, name: string): boolean =>
  snapshot.sheets.some((sheet) => sheet.name === name && ownedSheets.isOurs(sheet));
