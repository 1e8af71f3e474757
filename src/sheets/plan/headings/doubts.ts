import type { AssignedColumn } from "./assign-columns";
import { type Rows } from "./evidence";
import type { SettledTable } from "./plan-table";
import { cellText, isBlank } from "../../cell-text";

/** Names of things that look like a plan and are none, in a sheet's name or title. */
const others: readonly (readonly [RegExp, string])[] = [
  [
    /\bbudget|\bcost (?:estimate|plan)|\bexpen[sd]|\bcash ?flow|\bprocurement|\bbills?\b|\binvoice|\bpayroll|\bprice|\bd[ée]penses?\b|\btr[ée]sorerie|\bfactures?\b|\btarifs?\b|\bpaie\b/i,
    "a budget",
  ],
  [
    /\bcalend[ae]r|\btimetable|\broster|\battendance|\bagenda|\bholidays?\b|\brota\b|\bcalendrier|\bemploi du temps|\bcong[ée]s\b|\btableau de service/i,
    "a calendar",
  ],
  [
    /\bcontacts?\b|\bdirectory|\bphone|\bmailing|\bstaff list|\bannuaire|\br[ée]pertoire|\bt[ée]l[ée]phone/i,
    "a list of contacts",
  ],
  [
    /\bsurvey|\bquestionnaire|\bresponses?\b|\bfeedback form|\bevaluation form|\benqu[êe]te|\bsondage|\br[ée]ponses?\b/i,
    "a survey",
  ],
  [
    /\binventory|\bstock\b|\bassets?\b|\bcatalogue|\bglossary|\bdata ?(?:dump|export|set|table)|\bpivot|\bminutes of|\binventaire|\bglossaire|\bproc[èe]s[- ]verbal/i,
    "a list of other things",
  ],
  [
    /\brisks?\b|\bissues? (?:log|register)|\bincidents?\b|\bcomplaints? (?:log|register)|\brisques?\b|\bregistre des\b|\br[ée]clamations\b/i,
    "a register of risks or issues",
  ],
  [
    /\btemplate\b|\bexample\b|\binstructions?\b|\bread ?me\b|\bguid(?:e|ance|elines)\b|\bmod[èe]le\b|\bexemple\b|\bmode d'emploi/i,
    "a template",
  ],
];
const callsItselfPlan =
  /\bplan\b|\bkpis?\b|\bindicators?\b|\bobjectives?\b|\bokrs?\b|\btargets?\b|\bscorecard|\btracker|\bperformance|\baction|\bstrateg|\bindicateurs?\b|\bfeuille de route|\broad ?map|\bresults? framework|\blog ?frame|\bprogramme of work|\bcadre\b/i;
const callsItselfWork =
  /\bwork ?plan\b|\baction|\btasks?\b|\bplan\b|\btracker|\bto[- ]?do|\bgantt|\broad ?map|\bproject|\bmilestones?|\bprogramme of work|\bimplementation|\bdeliverables|\b(?:work|training|activity) calendar|\bcalendar of (?:work|activities)|\bplan de travail|\bfeuille de route|\bactivit/i;

/** What a template has where somebody is to write: "[insert activity]", "<name of unit>", "dd/mm/yyyy", "....". */
const isPlaceholder = (text: string): boolean =>
  /^\s*(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|d{1,2}\/m{1,2}\/y{2,4}|x{2,}|[._…-]{2,})\s*$/i.test(
    text.slice(0, 120),
  );

const namesWorkPlan =
  /\bwork ?plan\b|\baction (?:plan|tracker|log|list)\b|\b(?:implementation|operational|improvement|delivery) plan\b|\bplan d'action|\bplan de travail\b/i;

/** Headings that a pivot table writes. */
const ofPivot =
  /^(?:row labels|column labels|grand total|[ée]tiquettes de (?:lignes|colonnes)|(?:sum|count|average|min|max|somme) (?:of|de) \S)/i;

export interface Doubting {
  readonly table: SettledTable;
  readonly assigned: readonly AssignedColumn[];
  readonly below: Rows;
  /** The sheet's name and the lone texts above the table. */
  readonly titles: readonly string[];
  /** People name the sheet or its columns in Settings. */
  readonly isSaid: boolean;
}

/** Why a table is perhaps no plan, in words; none where it is one for sure. */
export function doubtsAbout({ table, assigned, below, titles, isSaid }: Doubting): readonly string[] {
  if (isSaid) return [];
  const { kind, columns } = table;
  const count = (role: AssignedColumn["role"]): number =>
    assigned.filter((column) => column.role === role).length;
  const action = columns.get("action") ?? columns.get("kpi");
  const rows = below.filter(
    (cells) => action !== undefined && !isBlank(cells[action]) && !isPlaceholder(cellText(cells[action])),
  );
  const doubts: string[] = [];
  if (kind !== "activities" && rows.length === 0) doubts.push("no row under its headings is filled in");
  if (assigned.some(({ text }) => ofPivot.test(text.trim()))) doubts.push("it is a summary of other rows");
  const isIndicator = columns.has("kpi") && kind === "targets";
  const name = titles.join(" \n ");
  const self = callsItselfPlan.test(name);
  const other = others.find(([pattern]) => titles.some((title) => pattern.test(title)));
  const isWorked =
    kind === "work" &&
    namesWorkPlan.test(name) &&
    columns.has("owner") &&
    (columns.has("status") || columns.has("percent"));
  // A calendar of months that says who does what is a plan of work.
  const isCharted =
    kind === "work" &&
    other?.[1] === "a calendar" &&
    columns.has("owner") &&
    table.periods.filter(({ what, period }) => what === "planned" && period.unit !== "week").length >=
      fewestCharted;
  if (
    other &&
    !isIndicator &&
    !isWorked &&
    !isCharted &&
    !(self && kind === "targets" && count("budget") < 2)
  )
    doubts.push(`it calls itself ${other[1]}`);
  if (count("contact") > 0 && !isIndicator && kind !== "targets") doubts.push("it holds addresses");
  const isTracked =
    columns.has("status") || columns.has("percent") || columns.has("timeframe") || columns.has("owner");
  if (count("budget") >= 2 && !columns.has("kpi") && !(isTracked && callsItselfWork.test(name)))
    doubts.push("it holds amounts of money");
  if (count("event") > 0 && kind === "work" && !columns.has("status"))
    doubts.push("it could be a calendar of events");
  if (kind === "targets" && !columns.has("kpi") && weighsRisks(assigned))
    doubts.push("it weighs how probable and how grave things are, as a register of risks does");
  if (kind === "targets") doubts.push(...targetDoubts(table, assigned, rows));
  if (kind === "work") doubts.push(...workDoubts(table, assigned, name));
  return doubts;
}

/** "Likelihood (1-5) | Impact (1-5) | Score": an impact beside a probability is no objective. */
const weighsRisks = (assigned: readonly AssignedColumn[]): boolean =>
  [/\b(?:probabilit|likelihood|vraisemblance)/i, /\b(?:impact|severity|gravit|criticit)/i].every((words) =>
    assigned.some(({ text }) => words.test(text)),
  );

const fewestCharted = 4;

/** A target that no cell could be is no target. */
function targetDoubts(
  { columns, periods }: SettledTable,
  assigned: readonly AssignedColumn[],
  rows: Rows,
): readonly string[] {
  const figures = [columns.get("target"), columns.get("actual"), ...periods.map(({ column }) => column)];
  const isFilled = rows.some((cells) =>
    figures.some((column) => column !== undefined && !isBlank(cells[column])),
  );
  if (!isFilled && rows.length > 0) return ["no row has a target"];
  const isSpoken = columns.has("kpi") || columns.has("target") || columns.has("actual");
  const weak = assigned.filter(({ period }) => period !== undefined);
  const bare = weak.length > 0 && weak.every(({ meaning }) => meaning === undefined);
  if (bare && !isSpoken) return ["its columns of months or quarters do not say what they hold"];
  return [];
}

/** A work plan has a person, a day or a state beside the activity, in cells that read as such. */
function workDoubts(
  { columns, periods }: SettledTable,
  assigned: readonly AssignedColumn[],
  name: string,
): readonly string[] {
  const evidence = (role: AssignedColumn["role"]) =>
    assigned.find((column) => column.role === role && column.period === undefined)?.evidence;
  const isDay = (["timeframe", "start", "date"] as const).some((role) => (evidence(role)?.dates ?? 0) >= 0.4);
  const isState =
    (evidence("status")?.states ?? 0) + (evidence("status")?.marks ?? 0) >= 0.4 ||
    (evidence("percent")?.numbers ?? 0) >= 0.5;
  const isPlanned = periods.some(({ what }) => what === "planned" || what === "status");
  const isNamed = callsItselfWork.test(name);
  const signs = [isDay, isState, columns.has("owner"), isNamed, isPlanned && isNamed].filter(Boolean).length;
  if (!isDay && !isState && !(isPlanned && isNamed) && !(isNamed && columns.has("timeframe")))
    return ["no cell of it names a day or a state"];
  return signs >= 2 || (isState && columns.size >= 2 && isDay)
    ? []
    : ["it names no person, state or plan beside the days"];
}

/** Lone texts above a table, and the sheet's name. */
export const titlesOf = (name: string, above: Rows): readonly string[] => [
  name,
  ...above.flatMap((cells) => {
    const texts = [...new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell)))];
    return texts.length <= 2 ? texts.filter((text) => text.length <= 200).slice(0, 1) : [];
  }),
];
