import { calendarDate } from "../../src/domain/shared/calendar-date";
import type { CellValue, SheetSnapshot } from "../../src/sheets/sheet-snapshot";
import { pictureOf } from "../../src/usecases/plan-picture";
import { gridOf } from "../grid-of";

/** The office's fiscal year 2017/18 as rows of a workbook: its published figures must come out of them. */
const day = (text: string): CellValue => ({ kind: "date", date: calendarDate(text) });

export const plan = gridOf("SAP", [
  ["Strategic Action Plan 2016-2018"],
  ["Pillar 1: Support the implementation of WCO conventions, instruments and tools"],
  ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe"],
  [
    "a",
    "Conduct workshops",
    "1.1.1 - 1st milestone",
    "Number of activities",
    "At least 3 times per year",
    "June 2018",
  ],
  [
    "b",
    "Evaluate workshops",
    "1.1.3",
    "Results of participants' evaluation",
    "At least average of 4 out of 5",
    "June 2018",
  ],
  ["Pillar 2: Further enhance collaboration with development partners"],
  ["No.", "Action", "RSP milestone", "KPI", "Target", "Timeframe"],
  ["a", "Work with partners", "2.1.1", "Number of activities", "At least once per year", "June 2018"],
]);

export const logHeadings = [
  "Date",
  "End date",
  "Activity",
  "Actions",
  "Type",
  "Status",
  "Members",
  "Venue",
  "Participants",
  "Evaluation score",
  "Respondents",
  "Requested",
  "Request met",
  "Experts used",
];

const workshops: readonly (readonly [string, string | null, string, string, string, number, number])[] = [
  [
    "2017-07-17",
    "2017-07-20",
    "Small Arms and Light Weapons (SALW)",
    "regional",
    "Melbourne, Australia",
    33,
    4.8,
  ],
  ["2017-11-06", "2017-11-10", "the WTO Trade Facilitation Agreement", "regional", "Kashiwa, Japan", 30, 4.7],
  [
    "2017-11-21",
    "2017-11-23",
    "Cyber Investigation and Digital Forensics",
    "regional",
    "Hong Kong, China",
    28,
    4.75,
  ],
  [
    "2017-12-04",
    "2017-12-08",
    "Risk Management and Post Seizure Analysis",
    "regional",
    "Kashiwa, Japan",
    25,
    4.8,
  ],
  ["2017-12-04", "2017-12-08", "Combating Counterfeiting and Piracy", "sub-regional", "Suva, Fiji", 31, 4.7],
  [
    "2018-02-05",
    "2018-02-09",
    "AEO and Mutual Recognition Arrangements",
    "regional",
    "Seoul, Korea",
    23,
    4.76,
  ],
  ["2018-03-12", "2018-03-15", "Anti-Money Laundering", "regional", "Sydney, Australia", 26, 4.78],
  [
    "2018-04-17",
    "2018-04-19",
    "Capacity Building of Customs Laboratories",
    "regional",
    "Busan, Korea",
    28,
    4.74,
  ],
  ["2018-04-23", "2018-04-27", "Environmental Topics", "regional", "Shanghai, China", 38, 4.82],
  ["2018-05-24", "2018-05-27", "Human Resource Development", "regional", "Ha Noi, Viet Nam", 27, 4.75],
  // Ends in the next fiscal year: Date decides.
  ["2018-06-28", "2018-07-03", "Compliance and Enforcement Package", "regional", "Kashiwa, Japan", 26, 4.76],
];

const accreditations: typeof workshops = [
  [
    "2018-01-15",
    "2018-01-19",
    "Accreditation of Experts on Rules of Origin",
    "accreditation",
    "Busan, Korea",
    12,
    4.9,
  ],
  [
    "2018-01-22",
    "2018-01-26",
    "Accreditation of Mercator Programme Advisors",
    "accreditation",
    "Suva, Fiji",
    14,
    4.9,
  ],
  [
    "2018-02-05",
    "2018-02-09",
    "Accreditation of Harmonized System Experts",
    "accreditation",
    "Kashiwa, Japan",
    11,
    4.9,
  ],
  [
    "2018-04-22",
    "2018-04-27",
    "Accreditation of Single Window Experts",
    "accreditation",
    "Xiamen, China",
    15,
    4.9,
  ],
];

const workshopRows = [...workshops, ...accreditations].map(
  ([start, end, topic, type, venue, participants, score], at): readonly CellValue[] => [
    day(start),
    end === null ? null : day(end),
    `WCO A/P Regional Workshop on ${topic}`,
    // One of them serves both pillars.
    at === 0 ? "1-(a); 1-(b); 2-(a)" : "1-(a); 1-(b)",
    type,
    "delivered",
    null,
    venue,
    participants,
    score,
    null,
    "no",
    null,
    at === 1 || at === 3 ? "yes" : "no",
  ],
);

const otherRows: readonly (readonly CellValue[])[] = [
  [
    day("2017-08-07"),
    null,
    "WCO National Workshop on Valuation for Mongolia",
    "1-(a)",
    "national",
    "delivered",
    "Mongolia",
    "Ulaanbaatar",
    null,
    null,
    null,
    "yes",
    "yes",
    "yes",
  ],
  [
    day("2018-03-05"),
    null,
    "WCO National Workshop on PCA for Malaysia",
    "1-(a)",
    "national",
    "delivered",
    "Malaysia",
    "Melaka",
    20,
    null,
    null,
    "yes",
    "yes",
    null,
  ],
  [
    day("2018-05-14"),
    null,
    "WCO National Workshop on HS for Samoa",
    "1-(a)",
    "national",
    "postponed",
    "Samoa",
    null,
    null,
    null,
    null,
    "yes",
    "no",
    "no",
  ],
  [
    day("2018-03-20"),
    null,
    "OIE Regional Meeting",
    "2-(a)",
    "meeting",
    "delivered",
    null,
    "Bangkok, Thailand",
    null,
    null,
    null,
    "no",
    null,
    null,
  ],
  // The years before and after.
  [
    day("2017-06-30"),
    null,
    "WCO Regional Workshop on Valuation",
    "1-(a)",
    "regional",
    "delivered",
    null,
    "Tokyo",
    99,
    1,
    null,
    null,
    null,
    null,
  ],
  [
    day("2018-07-01"),
    null,
    "WCO Regional Workshop on Valuation",
    "1-(a)",
    "regional",
    "delivered",
    null,
    "Tokyo",
    99,
    1,
    null,
    null,
    null,
    null,
  ],
];

export const log = gridOf("Activity Log", [logHeadings, ...workshopRows, ...otherRows]);

/** Workshop and month as printed, slips of the year and all; invited, replies, effects, projects; follow-up actions. */
const surveyed: readonly (readonly [string, string, readonly number[], readonly number[]])[] = [
  [
    "WCO Sub-regional Integrity for the Pacific (Jul. 2016)",
    "2016-07-31",
    [8, 5, 2, 3, 3, 2],
    [3, 2, 1, 1, 1, 3],
  ],
  [
    "WCO Regional Workshop on Non-Intrusive Inspection (Sep. 2016)",
    "2016-09-30",
    [26, 12, 9, 3, 9, 3],
    [9, 10, 9, 4, 2, 1],
  ],
  [
    "WCO Regional Workshop on Digital Customs and E-Commerce (Sep. 2016)",
    "2016-09-30",
    [21, 8, 7, 1, 6, 2],
    [5, 4, 3, 2, 2, 1],
  ],
  [
    "WCO Regional Workshop on Post Clearance Audit (Sep. 2016)",
    "2016-09-30",
    [24, 19, 13, 6, 14, 5],
    [15, 16, 13, 9, 4, 6],
  ],
  [
    "WCO Train-the-trainer Workshop against Counterfeiting and Piracy (Nov. 2016)",
    "2016-11-30",
    [21, 13, 8, 5, 6, 7],
    [12, 13, 8, 6, 2, 1],
  ],
  [
    "WCO Regional Workshop on Capacity Building of Customs Laboratories (Nov. 2016)",
    "2016-11-30",
    [23, 11, 5, 6, 8, 3],
    [7, 8, 7, 3, 4, 2],
  ],
  [
    "WCO Regional Workshop on Intelligence-led Risk Management (Nov. 2016)",
    "2016-11-30",
    [21, 7, 4, 3, 5, 2],
    [7, 6, 2, 3, 0, 0],
  ],
  [
    "WCO Sub-regional Workshop on Advance Ruling and Origin Certification (Mar. 2017)",
    "2017-03-31",
    [7, 3, 1, 2, 2, 1],
    [2, 3, 2, 1, 3, 0],
  ],
  [
    "WCO-UNESCAP 3rd UNNExt Masterclass (Apr. 2017)",
    "2017-04-30",
    [16, 13, 8, 5, 11, 2],
    [8, 11, 4, 2, 0, 1],
  ],
  [
    "WCO Regional Workshop on Security Program (Apr. 2016)",
    "2016-04-30",
    [25, 14, 10, 4, 10, 5],
    [11, 13, 8, 2, 0, 8],
  ],
  [
    "WCO-UPU Regional Workshop on Postal Items (May. 2016)",
    "2016-05-31",
    [22, 10, 7, 3, 7, 3],
    [7, 8, 5, 2, 3, 2],
  ],
  [
    "WCO Follow-Up Workshop against Counterfeiting and Piracy (May. 2016)",
    "2016-05-31",
    [22, 18, 12, 6, 10, 8],
    [11, 14, 12, 5, 4, 5],
  ],
  [
    "WCO Regional Workshop on Customs Valuation (Jun. 2016)",
    "2016-06-30",
    [25, 15, 10, 5, 5, 10],
    [12, 12, 9, 7, 2, 4],
  ],
];

export const followUpHeadings = [
  "Round",
  "Date",
  "Workshop",
  "Invited",
  "Replies",
  "Effects yes",
  "Effects no",
  "Project yes",
  "Project no",
  "Shared training materials",
  "Submitted reports",
  "Made recommendations",
  "Organized in-house workshop",
  "Developed operational manuals",
  "Others",
];

export const followUp = gridOf("Follow-up Survey", [
  followUpHeadings,
  ...surveyed.map(([title, date, counts, actions]) => ["2017", day(date), title, ...counts, ...actions]),
]);

export const endOfYear = calendarDate("2018-06-30");

export const pictureFrom = (sheets: readonly SheetSnapshot[], asOf = endOfYear) =>
  pictureOf({ sheets }, { asOf, today: asOf });

export const publishedPicture = () => pictureFrom([plan, log, followUp]);
