import { borderActions } from "./plan/pillar-1-borders";
import { tradeActions } from "./plan/pillar-1-trade";
import { deliveryActions, partnerActions, sharingActions } from "./plan/pillars-2-to-4";
import type { OfficePlan } from "./plan/plan-shape";

/**
 * The plan of the WCO Asia/Pacific Regional Office for Capacity Building, July 2018 to June 2020: 4 pillars,
 * 43 actions. Milestones, KPI labels, targets, timeframes and references stand as published, with their line
 * breaks, dashes and slips; actions and activities are told in shorter words.
 */
export const officePlan: OfficePlan = {
  model: "ROCB A/P",
  termStart: "2018-07-01",
  termEnd: "2020-06-30",
  pillars: [
    {
      number: 1,
      title: "Support the implementation of WCO conventions, instruments and tools",
      introTitle: "Support the implementation of WCO conventions, instruments and tools",
      rspHeading: "Relevant part of RSP 2018-2020",
      actions: [...tradeActions, ...borderActions],
    },
    {
      number: 2,
      title: "Further develop partnerships with development partners",
      introTitle: "Further enhance collaboration with development partners",
      rspHeading: "Relevant part of RSP 2016-2018",
      actions: partnerActions,
    },
    {
      number: 3,
      title:
        "Improve needs analysis, planning, delivery and management of regional capacity building activities",
      introTitle:
        "Improve needs analysis, planning, delivery and management of regional capacity building activities",
      rspHeading: "Relevant part of RSP 2016-2018",
      actions: deliveryActions,
    },
    {
      number: 4,
      title: "Enhance communication and information sharing among members",
      introTitle: "Enhance communication and information sharing among members",
      rspHeading: "Relevant part of RSP 2016-2018",
      actions: sharingActions,
    },
  ],
};
