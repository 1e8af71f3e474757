import { roleOf } from "../../../src/sheets/headings";
import { planRole, type PlanRole } from "../../../src/sheets/plan/plan-columns";

const spellings: Readonly<Partial<Record<PlanRole, readonly string[]>>> = {
  number: [
    "No.",
    "#",
    "Ref",
    "S/N",
    "SAP No.",
    "Action no",
    "AWP No.",
    "ID",
    "Serial No.",
    "SAP #",
    "Sr. No.",
    "Letter",
  ],
  pillar: [
    "Pillar",
    "Strategic pillar",
    "Focus area",
    "Priority area",
    "Pillar no.",
    "Pillar / Objective",
    "Theme",
  ],
  action: [
    "Specific action",
    "Specific Actions of ROCB A/P",
    "Specific Actions of ROCB A/P\n\n(Relevance to A/P RSP 2018-2020)",
    "Description of action",
    "Line of action",
    "What we do",
  ],
  milestone: [
    "RSP ref.",
    "Relevant part of RSP 2018-2020",
    "Relevant part\nof RSP\n2016-2018",
    "RSP milestone(s)",
    "RSP action / milestone",
    "Link to RSP",
    "Relevance to A/P RSP 2018-2020",
    "Milestone ref",
  ],
  kpi: [
    "KPI",
    "RSP Key Performance\nIndicator",
    "Key performance indicator (KPI)",
    "KPI / Indicator",
    "Measure of success",
  ],
  target: [
    "Target",
    "KPI Target",
    "Goal/Target",
    "Target 2018-2020",
    "Target by June 2020",
    "Numeric target",
  ],
  timeframe: [
    "Timeframe in\nthe RSP",
    "Due date",
    "By when",
    "Deadline (date)",
    "Target date",
    "Implementation period",
    "When",
  ],
  activities: [
    "Activities",
    "Annual Work Plan for 2018-2019",
    "Planned activity",
    "Activities (AWP 2018/19)",
    "Workplan 2018/19",
  ],
  seeAlso: ["See also", "Cross-reference", "Related actions"],
  owner: ["Responsible officer", "Person in charge", "Focal point"],
  baseline: ["Baseline", "Baseline (June 2018)"],
  actual: ["Actual", "Actual to date", "Current value"],
  measure: ["Measured by", "Data source"],
  note: ["Remarks", "Notes"],
};

const rows = Object.entries(spellings).flatMap(([role, texts]) => texts.map((text) => [text, role] as const));

test.each(rows)("%j heads the column of the %s", (text, role) => expect(roleOf(text, planRole)).toBe(role));

test.each([
  "Upon request, assist Members in implementing risk management tools",
  "Number of implementing Members",
  "Number of activities",
  "At least 22/33 Members",
  "1.1.1 - 1st milestone agreed with Members",
  "ROCB A/P Strategic Action Plan (2018-2020)",
  "Meet the target set by Members in 2018",
  "Budget",
  "",
])("%j is no heading of a plan", (text) => expect(roleOf(text, planRole)).toBeUndefined());
