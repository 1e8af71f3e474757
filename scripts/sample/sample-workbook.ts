import { unzipSync, zipSync } from "fflate";
import { writeXlsx, type NamedRange, type WriteSheet } from "hucre";

import {
  activityLogSheet,
  contactsSheet,
  followUpSheet,
  membersSheet,
  memberStatusSheet,
  settingsSheet,
} from "./sheets/data-sheets";
import { actionPlanSheet, workPlanSheet } from "./sheets/plan-sheets";
import { readMeSheet } from "./sheets/read-me-sheet";

/** The bytes of assets/sample-plan.xlsx: the same on every machine and every day. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const sheets = [
    readMeSheet(),
    actionPlanSheet(),
    workPlanSheet(),
    membersSheet(),
    memberStatusSheet(),
    activityLogSheet(),
    followUpSheet(),
    contactsSheet(),
    settingsSheet(),
  ];
  const written = await writeXlsx({
    sheets,
    namedRanges: sheets.flatMap(printTitles),
    properties: { title: "Sample plan for RSP Tracker", creator: "RSP Tracker", ...timeOfWriting },
    defaultFont: { name: "Calibri", size: 10 },
  });
  return packedAlike(written);
}

/** The heading row on every printed page. The writer's own way leaves names with a blank unquoted. */
function printTitles({ name, freezePane }: WriteSheet): NamedRange[] {
  const row = freezePane?.rows;
  return row === undefined
    ? []
    : [{ name: "_xlnm.Print_Titles", range: `'${name}'!$${row}:$${row}`, scope: name }];
}

const day = new Date(Date.UTC(2019, 5, 30));
const timeOfWriting = { created: day, modified: day };

/** Packed again by fflate: the writer's own packing depends on the platform's zlib. */
const packedAlike = (bytes: Uint8Array): Uint8Array =>
  zipSync(unzipSync(bytes), { level: 9, mtime: new Date(1980, 0, 1) });
