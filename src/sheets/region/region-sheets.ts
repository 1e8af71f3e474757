import type { Region } from "../../domain/region/region";
import { sharedKpis } from "../../domain/region/shared-kpis";
import { membersOverOffices } from "../../domain/region/members-over-offices";
import type { SheetDrawing } from "../sheet-drawing";
import { membersSheet } from "./members-sheet";
import { notReportedSheet } from "./not-reported-sheet";
import { officesSheet } from "./offices-sheet";
import type { FileAddresses } from "./region-table";
import { sharedKpisSheet } from "./shared-kpis-sheet";
import { trendsSheet } from "./trends-sheet";
import { worstKpisSheet } from "./worst-kpis-sheet";

/** The sheets of many offices, in the order of their tabs. The same region gives the same sheets. */
export const regionSheets = (region: Region, addresses: FileAddresses): readonly SheetDrawing[] => [
  officesSheet(region, addresses),
  notReportedSheet(region, addresses),
  worstKpisSheet(region, addresses),
  sharedKpisSheet(sharedKpis(region.offices), region.offices.length),
  membersSheet(membersOverOffices(region.offices), region.offices.length),
  trendsSheet(region, addresses),
];
