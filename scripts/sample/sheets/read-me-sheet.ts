import type { WriteSheet } from "hucre";

import { looks, printed } from "./looks";
import { toWriteSheet, type Painted } from "./painted-sheet";

const sections: readonly (readonly [heading: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    "What this is",
    [
      [
        "Purpose",
        "A planning workbook as the WCO Asia/Pacific Regional Office for Capacity Building (ROCB A/P) might keep it, to try RSP Tracker on. Nobody's real record: see below what is made up.",
      ],
      [
        "How to use it",
        "Open the tracker, or run its command line on a copy of this file. It reads these sheets by their headings and draws its own sheets beside them. As of is 30 June 2019, the middle of the plan's term.",
      ],
    ],
  ],
  [
    "What is in it, and where it comes from",
    [
      [
        "Strategic Action Plan\nAnnual Work Plan",
        "From the two annexes of the office's Annual Report 2017/18: 4 pillars, 43 actions, 44 KPIs. Milestones, KPIs, targets, timeframes and the activities' references are as published; actions and activities are told in shorter words. The HS action (No. 12) has two KPIs but one target, and no timeframe, there as here.",
      ],
      ["Members", "The 33 Members of the region, with other names that occur in the office's papers."],
      [
        "Member Status",
        "Made up. Plausible answers, so that the sheet of results shows every status; they say nothing about any administration. Two columns are blank on purpose.",
      ],
      [
        "Activity Log",
        "Built from the activities that the report names for July 2017 to June 2018, each moved 52 weeks on into the plan's term, so weekdays stay. Dates, venues, participants, sponsors and Members are as told there (“more than 40” stands as 40). Made up: the ties to actions, the scores (they average 4.76, as published) and their respondents, the days of surveys, newsletters and reports, and every row whose Evidence says so. The regional CEP workshop is told without a day; its 21 participants are what the ten others leave of the published 315.",
      ],
      [
        "Requested, Request met,\nExperts used",
        "Made up from what the report tells: national workshops count as requested and met; experts used where the list of accredited experts names the workshop; four requests that were not met are added.",
      ],
      [
        "Follow-up Survey",
        "The published counts of the third follow-up survey (13 workshops, 261 administrations, 148 replies), with dates moved two years on. “Invited” is what the report calls participated administrations. One workshop has 10 + 5 project answers on 14 replies, there as here.",
      ],
      [
        "Contacts",
        "Made up, names and addresses: who looks after which pillar and sub-region, so that “Who could change it” has an answer.",
      ],
      ["Settings", "The plan's term, the first month of the fiscal year, and the date of the review."],
    ],
  ],
];

/** "Read me": what the sample is, what is published and what is made up. */
export function readMeSheet(): WriteSheet {
  const grid: Painted[][] = [
    [{ value: "Sample plan for RSP Tracker", style: looks.title }],
    [
      {
        value: "Made from published figures and made-up ones. Please read which is which.",
        style: looks.subtitle,
      },
    ],
  ];
  const natural = new Set([0, 1]);
  for (const [heading, rows] of sections) {
    natural.add(grid.push([]) - 1);
    natural.add(grid.push([{ value: heading, style: looks.section }]) - 1);
    grid.push(...rows.map(([name, text]): Painted[] => [{ value: name, style: nameLook }, text]));
  }
  return toWriteSheet({
    ...{ name: "Read me", widths: [26, 96], grid, plain: looks.cell, natural },
    view: { showGridLines: false },
    ...printed(),
  });
}

const nameLook = { ...looks.cell, font: { ...looks.cell.font, bold: true } };
