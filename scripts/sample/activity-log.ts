import type { LogEntry } from "./log/log-entry";
import { madeUpLog } from "./log/made-up";
import { toolsLog } from "./log/pillar-1";
import { sharingLog } from "./log/pillars-2-to-4";

const sortKey = ({ date, end }: LogEntry): string => `${date || "9999"} ${end}`;

/** The whole log by date; rows without a date come last. */
export const activityLog: readonly LogEntry[] = [...toolsLog, ...sharingLog, ...madeUpLog].sort((a, b) => {
  if (sortKey(a) === sortKey(b)) return 0;
  return sortKey(a) < sortKey(b) ? -1 : 1;
});
