import { textTable } from "./text-table";

/** The follow-up actions of the survey's second table, in its order. */
export const followUpActions = [
  "Shared training materials",
  "Submitted reports",
  "Made recommendations",
  "Organized in-house workshop",
  "Developed operational manuals",
  "Others",
] as const;

export interface FollowUpRow {
  /** ISO date: the last weekday of the workshop's month, two years on. */
  readonly date: string;
  readonly workshop: string;
  /** Participated administrations, replies, effects yes and no, project yes and no, then the follow-up actions. */
  readonly counts: readonly number[];
}

/** The published counts of the third follow-up survey (workshops of July 2016 to June 2017), dates moved. */
export const followUpSurvey: readonly FollowUpRow[] = textTable(`
  2018-07-31 | Sub-regional workshop on integrity for the Pacific               |  8  5   2 3   3  2   3  2  1 1 1 3
  2018-09-28 | Regional workshop on non-intrusive inspection                    | 26 12   9 3   9  3   9 10  9 4 2 1
  2018-09-28 | Regional workshop on digital Customs and e-commerce              | 21  8   7 1   6  2   5  4  3 2 2 1
  2018-09-28 | Regional workshop on post clearance audit                        | 24 19  13 6  14  5  15 16 13 9 4 6
  2018-11-30 | Train-the-trainer workshop on counterfeiting and piracy          | 21 13   8 5   6  7  12 13  8 6 2 1
  2018-11-30 | Regional workshop on Customs laboratories                        | 23 11   5 6   8  3   7  8  7 3 4 2
  2018-11-30 | Regional workshop on intelligence-led risk management            | 21  7   4 3   5  2   7  6  2 3 0 0
  2019-03-29 | Sub-regional workshop on advance ruling and origin for ASEAN     |  7  3   1 2   2  1   2  3  2 1 3 0
  2019-04-30 | WCO-UNESCAP masterclass on digital Customs and Single Window     | 16 13   8 5  11  2   8 11  4 2 0 1
  2019-04-30 | Regional workshop on the security program                        | 25 14  10 4  10  5  11 13  8 2 0 8
  2019-05-31 | WCO-UPU regional workshop on postal items                        | 22 10   7 3   7  3   7  8  5 2 3 2
  2019-05-31 | Follow-up workshop on counterfeiting and piracy                  | 22 18  12 6  10  8  11 14 12 5 4 5
  2019-06-28 | Regional workshop on Customs valuation                           | 25 15  10 5   5 10  12 12  9 7 2 4
`).map(([date = "", workshop = "", counts = ""]) => ({
  date,
  workshop,
  counts: counts.split(/\s+/).map(Number),
}));
