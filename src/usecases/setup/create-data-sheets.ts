import { type Measure, proposeMeasure } from "../../domain/kpi/measure/measure";
import type { Kpi } from "../../domain/plan/plan";
import { type BlankSheet, dataDrawing, type DataDrawingOptions } from "../../sheets/tables/data-drawing";
import { type DataSheet, dataSheets, memberNames } from "../../sheets/tables/data-sheets";
import type { Settings } from "../../sheets/tables/settings/settings";
import type { KnownSettings } from "../../sheets/tables/settings/setting-lines";
import { findWithoutKpis } from "../../sheets/tables/status-places";
import { statusHeading } from "../../sheets/tables/status-heading";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import type { FoundSheet } from "../../sheets/model/sheet-roles";
import type { DrawChange } from "../ports/workbook";
import { drawnPreview } from "../entering/drawn-preview";
import type { EntryPlan, EntryProblem } from "../entering/entry-plan";
import { measureChooser } from "../report-kpis";
import { identityOf } from "./plan-identity";

interface NewDataSheets extends Pick<DataDrawingOptions, "protectHeadings"> {
  /** A random id for a workbook that has none (PlanIdentity). */
  readonly newId: string;
}

/**
 * Plans the data sheets that the workbook lacks, by what is read and by name: Members, Member Status, Activity Log, Needs
 * Survey, Follow-up Survey, KPI Values, Choices, Settings. Touches no sheet that is there, and plans nothing where none is missing.
 * Warning "name-taken": a sheet has the name, but is not read as what the name says.
 */
export function createDataSheets(
  model: WorkbookModel,
  { newId, protectHeadings }: NewDataSheets,
): EntryPlan<DrawChange> {
  const lacking = dataSheetsFor(model, newId).filter(
    ({ role }) => !model.sheets.some((there) => there.role === role),
  );
  const missing = lacking.filter(({ sheet }) => namedLike(model, sheet) === undefined);
  const around: DataDrawingOptions = { members: memberNames(model.sheets, missing), protectHeadings };
  const drawings = missing.map(({ sheet }) => dataDrawing(sheet, around));
  return {
    changes: drawings.map((drawing) => ({ kind: "draw", drawing })),
    preview: drawings.map(drawnPreview),
    problems: [],
    warnings: lacking.flatMap((wanted) => nameTaken(model, wanted)),
  };
}

const dataSheetsFor = (model: WorkbookModel, newId: string): readonly DataSheet[] =>
  dataSheets({
    register: model.evidence.members,
    statusHeadings: statusHeadings(model),
    settings: { ...knownSettings(model), identity: identityOf(model, newId) },
  }).filter(({ role }) => model.evidence.members.length > 0 || !ofMembers.has(role));

/** Where nobody is counted, there is nothing to tick. Source: PLAN-SHAPES 5. */
const ofMembers = new Set<DataSheet["role"]>(["members", "member-status"]);

const namedLike = ({ sheets }: WorkbookModel, { name }: BlankSheet): FoundSheet | undefined =>
  sheets.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase());

function nameTaken(model: WorkbookModel, { sheet, role }: DataSheet): readonly EntryProblem[] {
  const there = namedLike(model, sheet);
  if (there === undefined) return [];
  if (role === "member-status" && findWithoutKpis(there.sheet)) return [];
  return [
    {
      code: "name-taken",
      text: `The workbook has a sheet "${there.sheet.name}" that is not read as ${sheet.name}; it is left as it is.`,
      next: `Rename it, then create the data sheets again, or give it the headings of ${sheet.name}.`,
    },
  ];
}

/** A column for every KPI that counts Members, in the plan's order. */
function statusHeadings({ plan, settings }: WorkbookModel): readonly string[] {
  const chosen = measureChooser(settings);
  return (plan?.actions ?? []).flatMap(({ kpis, text }) =>
    kpis
      .filter((kpi) => (chosen(kpi) ?? proposed(kpi, settings)) === "members")
      .map(({ id }) => statusHeading(id, text)),
  );
}

const proposed = (kpi: Kpi, { office }: Pick<Settings, "office">): Measure | undefined =>
  kpi.target.kind === "read" ? proposeMeasure(kpi, kpi.target.value.parts[0], office) : undefined;

/** A term that was only assumed is not written down as if somebody had said it. */
const knownSettings = ({ term, settings, remarks }: WorkbookModel): KnownSettings => ({
  term: remarks.some(({ code }) => code === "term-assumed") ? undefined : term,
  fiscalYearStartMonth: settings.fiscalYearStartMonth,
});
