import type { PlanAction } from "./plan-shape";

export const partnerActions: readonly PlanAction[] = [
  {
    letter: "a",
    text: "Deepen cooperation, coordination and mutual understanding of development partners and ROCB A/P",
    milestone: "1.2.3",
    kpi: "Number of exchange of information",
    target: "At least 4 times per year",
    timeframe: "On-going",
    activities: [
      "Go on with strategic dialogues and cooperation with development partners by taking part in the meetings and seminars that they organize",
    ],
  },
  {
    letter: "b",
    text: "Further joint activities with international and regional development partners",
    milestone: "3.1.1 – 3rd milestone",
    kpi: "Number of activities",
    target: "At least twice per year",
    timeframe: "June 2020",
    activities: [
      "Together with a partner organization, hold a regional workshop on ICT Masterclass (See also 1-(l) and (r))",
      "Go on working with WB, ADB, UNEP and other interested development partners on joint projects for reform and modernization, and send experts to them",
      "Take part in sub-regional meetings of development partners to follow and help Members’ reform and modernization",
      "Hold a joint WCO-OECD regional workshop on Customs Valuation and Transfer Pricing (See also 1-(n))",
    ],
  },
];

export const deliveryActions: readonly PlanAction[] = [
  {
    letter: "a",
    text: "Give Members a platform to exchange knowledge and training materials among national training centers",
    milestone: "3.1.1 – 2nd milestone",
    kpi: "Number of opportunities provided",
    target: "At least once every\nquarter",
    timeframe: "June 2020",
    activities: ["Hold a regional workshop on training management (See also 1-(aa))"],
  },
  {
    letter: "b",
    text: "Pool, use, support and add to the region’s accredited experts, based on the framework",
    milestone: "3.1.2 - 1st milestone",
    kpi: "Number of experts utilized",
    awpKpi: "",
    target: "Use of accredited experts\nfor at least one half of the\nrequested missions",
    timeframe: "June 2020",
    activities: [
      "Hold regional accreditation workshops for experts of IPR-related legal advisory and of TRS, and use the region’s accredited experts at regional/national workshops (See also\n1-(j) and (u))",
      "Agree with Regional Training Centers how to keep the knowledge and skills of accredited experts and candidates up to date",
    ],
  },
  {
    letter: "c",
    text: "Upon request, help Members to make use of the WCO e-learning programs, together with Regional Training Centers (RTCs) and accredited experts",
    milestone: "3.1.2 - 2nd milestone",
    kpi: "Number of implementing Members",
    target: "At least\n20/33 Members",
    timeframe: "June 2020",
    activities: [
      "Take every chance to make the WCO e-learning programs and the CLiKC! platform known, together with the RTCs and accredited experts",
    ],
  },
  {
    letter: "d",
    text: "Work with developed Members so that they contribute to the regional capacity building activities",
    milestone: "3.1.2 - 3rd milestone",
    kpi: "Number of contributions",
    target: "Meet at least 75% of the\nROCB requests",
    timeframe: "June 2020",
    activities: [
      "Find where developed Members have expertise, and ask for their contribution early in the planning of regional capacity building",
    ],
  },
  {
    letter: "e",
    text: "With the regional training coordinator, find and review Members' capacity building needs and priorities by a needs assessment survey and ongoing consultation",
    milestone: "3.2.1 - 1st milestone",
    kpi: "Number of surveys conducted",
    target: "At least once per year",
    timeframe: "June 2020",
    activities: [
      "With the Regional Training Coordinator, review the capacity building needs survey so that it gathers what Members need most now",
      "With the WCO Secretariat, Members and development partners, plan, deliver and review capacity building with an eye to Members’ needs and priorities",
    ],
  },
  {
    letter: "f",
    text: "Develop and hold capacity building activities with an eye to the needs and priorities found",
    milestone: "3.2.1 - 2nd milestone",
    kpi: "Number of CB activities",
    target: "At least once per year",
    timeframe: "June 2020",
    activities: [
      "Conduct Regional Workshop Follow-Up Action Surveys and share the findings with the WCO Secretariat, RTCs and Members",
    ],
  },
  {
    letter: "g",
    text: "With the WCO Secretariat and Members, evaluate the regional capacity building program",
    milestone: "3.2.1 - 3rd milestone",
    kpi: "Results of participants' evaluation",
    target: "At least average of 4 out\nof 5",
    timeframe: "June 2020",
    activities: [],
  },
  {
    letter: "h",
    text: "With the regional training coordinator, feed results back into the planning of regional capacity building activities",
    milestone: "3.2.1 - 4th milestone",
    kpi: "Number of post action undertaken",
    target: "At least once per year",
    timeframe: "June 2020",
    activities: [],
  },
  {
    letter: "i",
    text: "Judge the impact od capacity building activities by follow-up surveys",
    awpText: "Judge the impact of capacity building activities by follow-up surveys",
    milestone: "3.2.1 – 5th milestone",
    kpi: "Result of the evaluation",
    target: "At least 50% of positive\nreplies",
    timeframe: "June 2020",
    activities: [],
  },
  {
    letter: "j",
    text: "Bring the 7 Regional Training Centers (RTCs) and ROCB A/P closer together, with an eye to regional experts for more sustainable capacity building in the region",
    awpText:
      "Bring Regional Training Centers (RTCs) and ROCB A/P closer together, with an eye to regional experts for more sustainable capacity building in the region",
    milestone: "ROCB A/P specific (not mentioned in the RSP)",
    kpi: "Number of activities",
    target: "At least once per year",
    timeframe: "June 2020",
    activities: [
      "With the Regional Vice Chair, call a Meeting of Heads of RTC on their network and on a regional strategy for pooling regional experts",
    ],
  },
];

export const sharingActions: readonly PlanAction[] = [
  {
    letter: "a",
    text: "With Members, Vice Chair and RILO A/P, share experiences on capacity building regularly by regional communication tools\n(e.g. WCO A/P Website and Newsletter, ROCB A/P Website and E-Newsletters)",
    milestone: "3.1.1 - 1st milestone",
    kpi: "Number of sharing experiences",
    awpKpi: "",
    target: "At least once every\nquarter",
    timeframe: "June 2020",
    activities: [
      "Issue ROCB A/P e-newsletters every 3 months, with more on Members’ experiences in reform and modernization",
      "Keep the ROCB website up, and put news of ROCB A/P’s activities there in good time",
    ],
  },
  {
    letter: "b",
    text: "With Members, Vice Chair and Regional Training Centers (RTCs), share good practices and forward thinking work by regional communication tools",
    awpText:
      "With Members, Vice Chair and Regional Training Centers (RTCs), share good practices and forward-thinking work by regional communication tools",
    milestone: "ROCB A/P specific (not mentioned in the RSP)",
    kpi: "Number of items shared",
    target: "At least once per quarter",
    timeframe: "On-going",
    activities: [
      "Help Members, Vice Chair and the RTCs to share good practices by a series of regional good practice reports on selected topics",
    ],
  },
  {
    letter: "c",
    text: "With Vice Chair, RILO A/P and interested Members to ho region) to hold “visiting expert” exchanges, speaking events, webinars or TED talks with keynote speakers and experts (from inside or outside region) on pertinent strategic issues",
    awpText:
      "With Vice Chair, RILO A/P and interested Members, hold “visiting expert” exchanges, speaking events, webinars or TED talks with keynote speakers and experts (from inside or outside region) on pertinent strategic issues",
    milestone: "3.3.1",
    kpi: "Number of talks and uptake across the region",
    target: "At least once every\nquarter",
    timeframe: "June 2020",
    activities: [
      "As appropriate, with Vice Chair, RILO A/P and interested Members, hold “visiting expert” exchanges, speaking events, webinars or TED talks",
    ],
  },
];
