import { type AskedCounts, type DemandVerdict, type TopicDemand, weightOf } from "../../domain/survey/demand";
import { stamp } from "../kpi/owned-sheets";
import { ink } from "../palette";
import type { DrawnCell, DrawnRow, SheetDrawing } from "../sheet-drawing";

export const needsAndPlanName = "Needs and Plan";

const verdicts: Readonly<Record<DemandVerdict, string>> = {
  unplanned: "Asked for, not planned",
  unasked: "Planned, nobody asked",
  untied: "Asked for in words: tie it to an action",
  met: "Asked for and on the log",
  quiet: "Nobody asks",
};

/** From little asked for to much; dark text reads on all of them. */
const heat = ["#EDF4FB", "#D3E5F5", "#B3D2EC", "#8CBBE0", "#67A3D3"] as const;

/** Needs and Plan: a topic a row, a sub-region a column, what needs a decision on top. */
export function needsAndPlanSheet(
  demand: readonly TopicDemand[],
  subRegions: readonly string[],
): SheetDrawing {
  const headings = [
    "Topic",
    "Action",
    ...subRegions,
    "Members",
    "High",
    "Medium",
    "Low",
    "Planned",
    "Delivered",
    "What it says",
  ];
  const most = Math.max(1, ...demand.flatMap(({ bySubRegion }) => [...bySubRegion.values()].map(weightOf)));
  const last = headings.length - 1;
  return {
    name: needsAndPlanName,
    columnWidths: [18, 44, ...subRegions.map(() => 13), 10, 8, 9, 8, 9, 10, 36],
    rows: [
      ...titleRows(demand),
      headingRow(headings),
      ...demand.map((topic) => topicRow(topic, subRegions, most)),
    ],
    merges: [],
    freeze: { rows: headingPlace + 1, columns: 1 },
    filter: { top: headingPlace, left: 0, bottom: headingPlace + demand.length, right: last },
    dataBars: [],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: headingPlace, last: headingPlace },
      paper: "a4",
      footer: { left: needsAndPlanName, center: "Page &P of &N", right: "" },
    },
    tabColour: ink.heading,
  };
}

const headingPlace = 3;

function titleRows(demand: readonly TopicDemand[]): readonly DrawnRow[] {
  const count = (wanted: DemandVerdict): number => demand.filter(({ verdict }) => verdict === wanted).length;
  const sentence = `${count("unplanned")} asked for but not planned, ${count("unasked")} planned but nobody asked, ${count("untied")} not tied to an action. A cell counts Members; its colour weighs high 3, medium 2, low 1.`;
  return [
    {
      height: 28,
      cells: [{ value: needsAndPlanName, style: { bold: true, size: 18, colour: ink.heading } }],
    },
    { cells: [{ value: sentence, style: { colour: ink.text, size: 11 } }] },
    { cells: [{ value: stamp, style: { italic: true, size: 8, colour: ink.quiet } }] },
  ];
}

const headingRow = (headings: readonly string[]): DrawnRow => ({
  height: 30,
  cells: headings.map((value) => ({
    value,
    style: { bold: true, fill: ink.heading, colour: ink.onHeading, wrap: true, verticalAlign: "center" },
  })),
});

function topicRow(topic: TopicDemand, subRegions: readonly string[], most: number): DrawnRow {
  const { asked, members, planned, delivered, verdict } = topic;
  return {
    cells: [
      plain(topic.topic),
      plain(topic.title ?? ""),
      ...subRegions.map((region) => heatCell(topic.bySubRegion.get(region), most)),
      {
        value: members.length,
        style: { bold: true },
        ...(members.length > 0 ? { note: members.join("; ") } : {}),
      },
      number(asked.high),
      number(asked.medium),
      number(asked.low),
      number(planned),
      number(delivered),
      {
        value: verdicts[verdict],
        style: { wrap: true, bold: verdict === "unplanned" || verdict === "unasked" },
      },
    ],
  };
}

const plain = (value: string): DrawnCell => ({ value, style: { wrap: true, verticalAlign: "top" } });

/** A dash where nobody can say; zero is zero. */
const number = (value: number | undefined): DrawnCell => ({ value: value ?? "–", style: { align: "right" } });

function heatCell(counts: AskedCounts | undefined, most: number): DrawnCell | null {
  const members = counts ? counts.high + counts.medium + counts.low : 0;
  if (counts === undefined || members === 0) return null;
  const step = Math.min(heat.length - 1, Math.floor((weightOf(counts) / most) * heat.length));
  const fill = heat[step] ?? heat[0];
  return {
    value: members,
    style: { fill, colour: ink.text, align: "center" },
    note: `${counts.high} high, ${counts.medium} medium, ${counts.low} low`,
  };
}
