import type { LogRow } from "../../../src/domain/kpi/evidence/evidence";
import { addDays, calendarDate } from "../../../src/domain/shared/calendar-date";
import { defaultRegister } from "../../../src/domain/member/register";
import { actionId, letterOf } from "../../../src/domain/plan/ids";
import type { WorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { mapPlan } from "../../../src/usecases/mapping/map-plan";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { trackWorkPlan } from "../../../src/usecases/track-work-plan";
import { type Random, seededRandom } from "../data/random";
import { timed, type Timing } from "../timing";
import type { TaskOptions } from "./options";

const amounts = { actions: 2_000, perPillar: 100, activities: 5, rows: 10_000 } as const;
const topics = [
  ..."valuation,risk management,rules of origin,transit,integrity,data analysis,post clearance audit".split(
    ",",
  ),
  ..."Single Window,time release study,e-commerce,advance ruling,tariff classification,IPR,AEO".split(","),
  ..."passenger control,air cargo security,strategic trade control,wildlife crime,human resources".split(","),
];
const sides = "for trade facilitation,for enforcement,at land borders,in free zones,for small islands".split(
  ",",
);
const asOf = calendarDate("2018-12-31");

/** "Single Window 12 for trade facilitation": some hundreds of topics, each used again and again. */
const topicOf = (random: Random): string =>
  `${random.pick(topics)} ${random.below(40)} ${random.pick(sides)}`;

/**
 * Maps and matches 2,000 actions with 10,000 activities, in both plans, and 10,000 rows of the log: the map, the two
 * plans side by side, cross-references, promised events, and the rows that are these events.
 */
export async function mapAndMatch({ often }: TaskOptions): Promise<Timing> {
  const model = mappedOffice();
  const report = reportKpis(model, { asOf, today: asOf });
  const run = (): void => {
    mapPlan(model);
    const { matches, plan } = trackWorkPlan(model, report);
    if (matches.length < amounts.rows / 2 || plan.lines.length < amounts.actions * amounts.activities * 0.8)
      throw new Error(`only ${matches.length} rows matched ${plan.lines.length} lines`);
  };
  return timed(run, often);
}

function mappedOffice(): WorkbookModel {
  const random = seededRandom(41);
  const places = Array.from({ length: amounts.actions }, (_, place) => ({
    pillar: 1 + Math.floor(place / amounts.perPillar),
    letter: letterOf((place % amounts.perPillar) + 1),
    topic: topicOf(random),
    milestone: `1.${1 + (place % 9)}.${1 + (place % 7)} - ${1 + (place % 5)}th milestone`,
  }));
  const lines = places.map(({ topic, pillar, letter }, place) =>
    Array.from({ length: amounts.activities }, (_, line) =>
      activity(random, { topic, pillar, letter, place, line }),
    ),
  );
  const sap = places.map(({ letter, topic, milestone }, place): readonly CellValue[] => [
    letter,
    `Assist Members to implement ${topic}`,
    place % 10 === 0 ? "see the annex" : milestone,
    "Number of activities",
    "At least twice per year",
    "June 2020",
  ]);
  const awp = places.map(({ letter, topic, milestone }, place): readonly CellValue[] => [
    letter,
    `Assist Members ${place % 7 === 0 ? "in implementing" : "to implement"} ${topic}`,
    place % 10 === 0 ? "" : milestone,
    (lines[place] ?? []).map((line) => `- ${line}`).join("\n"),
  ]);
  const model = readWorkbookModel({
    sheets: [
      sheetOf("Strategic Action Plan", [
        ["Strategic Action Plan 2018-2020"],
        ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"],
        ...underPillars(sap),
      ]),
      sheetOf("Annual Work Plan", [
        ["Annual Work Plan 2018-2019"],
        ["No.", "Specific action", "RSP milestone", "Activities"],
        ...underPillars(awp),
      ]),
    ],
  });
  const rows = Array.from({ length: amounts.rows }, (_, at): LogRow => {
    const place = random.below(amounts.actions);
    return logRow(random, { at, place, text: random.pick(lines[place] ?? []) });
  });
  const activityLog = { ...model.evidence.activityLog, rows };
  return { ...model, evidence: { ...model.evidence, activityLog } };
}

const underPillars = (rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] =>
  rows.flatMap((row, place) => {
    const pillar = 1 + place / amounts.perPillar;
    return Number.isInteger(pillar) ? [[`Pillar ${pillar}: Of the bench`], row] : [row];
  });

interface PlaceOfLine {
  readonly topic: string;
  readonly pillar: number;
  readonly letter: string;
  readonly place: number;
  readonly line: number;
}

/** Promises for a Member or a region, one line in five shared with the next action, some that go on. */
function activity(random: Random, { topic, pillar, letter, place, line }: PlaceOfLine): string {
  const next = actionId(pillar, letterOf(((place + 1) % amounts.perPillar) + 1));
  if (line === 0) return `Hold a regional workshop on ${topic} (See also ${next})`;
  if (line === 1) return `Conduct a sub-regional workshop on ${topicOf(random)} for the Pacific`;
  if (line === 4 && place % 2 === 0)
    return `Continue to work with Members on ${topic} and ${topicOf(random)} under ${pillar}-(${letter})`;
  const member = random.pick(defaultRegister).name;
  return `Organize a national workshop on ${line === 2 ? topic : topicOf(random)} for ${member}`;
}

/** Every other row names its action; the others are known by their words. */
function logRow(random: Random, { at, place, text }: { at: number; place: number; text: string }): LogRow {
  const [, kind = "regional workshop", topic = text, whom = ""] =
    /(\S+ workshop) on (.*?)(?: for ((?:the )?[A-Z].*)| \(See.*)$/.exec(text) ?? [];
  const pillar = 1 + Math.floor(place / amounts.perPillar);
  return {
    row: at + 2,
    date: addDays(calendarDate("2018-07-01"), random.below(364)),
    activity: `${kind} on ${topic}, ${random.pick(["Suva", "Bangkok", "Seoul", "online"])} ${at}`,
    actions: random.chance(50) ? [actionId(pillar, letterOf((place % amounts.perPillar) + 1))] : [],
    status: random.chance(80) ? "delivered" : "planned",
    score: undefined,
    respondents: undefined,
    requested: false,
    requestMet: undefined,
    expertsUsed: undefined,
    words: { type: kind, members: whom, venue: "", endDate: undefined },
  };
}

const sheetOf = (name: string, rows: SheetSnapshot["rows"]): SheetSnapshot => ({
  name,
  visibility: "visible",
  isProtected: false,
  rows,
  merges: [],
});
