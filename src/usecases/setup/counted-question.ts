import { type Member, memberName } from "../../domain/member/member";
import { singular, thingIn } from "../../domain/kpi/measure/measure-words";
import type { Kpi } from "../../domain/plan/plan";
import { cellText } from "../../sheets/cell-text";
import { columnLetters } from "../../sheets/cell-address";
import type { WorkbookModel } from "../../sheets/model/read-workbook-model";
import type { FoundSheet, SheetRole } from "../../sheets/model/sheet-roles";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import { dataDrawing } from "../../sheets/tables/data-drawing";
import { membersSheet } from "../../sheets/tables/members";
import { type EntryPlan, nothingPlanned } from "../entering/entry-plan";
import { planNewSheets } from "../entering/new-sheets";
import type { WorkbookChange } from "../ports/workbook";
import { planSettingsOrNew } from "./settings-or-new";

/** "Who is counted?": the plan counts things that nobody keeps yet. Source: PLAN-SHAPES 5. */
export interface CountedQuestion {
  /** What the plan calls them, as a heading: "Branches". */
  readonly called: string;
  /** Columns of the workbook that may hold their names, those with a heading that says so first. */
  readonly columns: readonly CountedColumn[];
}

export interface CountedColumn {
  readonly sheet: string;
  /** "B". */
  readonly column: string;
  readonly heading: string;
  readonly names: readonly string[];
}

/** Parts of an office and of a land, of which a plan counts how many did something. */
const unitsOfOffices = new Set(
  "branch district office country region school hospital clinic port province state municipality village site centre center station agency department administration facility laboratory post county prefecture division unit".split(
    " ",
  ),
);

/** The question, where it has to be asked: nobody is kept, nothing was said, and the plan counts parts of an office. */
export function countedQuestion(model: WorkbookModel): CountedQuestion | undefined {
  const { plan, settings, evidence, sheets } = model;
  if (plan === undefined || evidence.members.length > 0 || settings.office.countedAre !== undefined)
    return undefined;
  if (sheets.some(({ role }) => role === "members")) return undefined;
  const columns = nameColumns(sheets);
  const noun = countedNoun(
    plan.actions.flatMap(({ kpis }) => kpis),
    columns,
  );
  if (noun === undefined) return undefined;
  const isOf = ({ heading, sheet }: CountedColumn): boolean =>
    [heading, sheet].some((text) => isCalled(text, noun));
  return {
    called: noun.charAt(0).toUpperCase() + noun.slice(1),
    columns: [...columns.filter(isOf), ...columns.filter((column) => !isOf(column))],
  };
}

/** The plural that most targets of "how many of them" count. */
function countedNoun(kpis: readonly Kpi[], columns: readonly CountedColumn[]): string | undefined {
  const times = new Map<string, number>();
  for (const { target } of kpis) {
    const [part] = target.kind === "read" ? target.value.parts : [];
    if (part === undefined || (part.kind !== "ratio" && part.kind !== "count")) continue;
    const noun = lastWord(part.unit ?? "");
    if (noun === "" || thingIn(part.unit ?? "") !== "other") continue;
    const isKnown =
      unitsOfOffices.has(singular(noun)) || columns.some(({ heading }) => isCalled(heading, noun));
    if (isKnown) times.set(noun, (times.get(noun) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const lastWord = (text: string): string =>
  text
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1) ?? "";

const isCalled = (text: string, noun: string): boolean => singular(lastWord(text)) === singular(noun);

/** Sheets in which names may stand: the product's own have none of a stranger's. */
const mayName: ReadonlySet<SheetRole> = new Set(["other", "strategic-action-plan", "annual-work-plan"]);
const fewest = 2;
const most = 500;
const longest = 60;
const deepest = 15;

/** Columns with a heading over different short texts, each a name. */
function nameColumns(sheets: readonly FoundSheet[]): readonly CountedColumn[] {
  return sheets.flatMap(({ role, sheet, planHeadings }) => {
    // Of a plan only what tells its rows apart, or means nothing there.
    const taken = new Set(
      planHeadings.flatMap(({ columns }) =>
        [...columns].flatMap(([is, column]) => (is === "dimension" ? [] : [columnLetters(column)])),
      ),
    );
    return mayName.has(role) ? columnsOf(sheet).filter(({ column }) => !taken.has(column)) : [];
  });
}

function columnsOf(sheet: SheetSnapshot): readonly CountedColumn[] {
  const top = sheet.rows.findIndex(
    (cells, row) =>
      row < deepest &&
      cells.filter((cell) => typeof cell === "string" && cell !== "").length > 0 &&
      (sheet.rows[row + 1]?.filter((cell) => cell !== null).length ?? 0) >=
        cells.filter((cell) => cell !== null).length,
  );
  const headings = sheet.rows[top] ?? [];
  return headings.flatMap((heading, column): readonly CountedColumn[] => {
    if (typeof heading !== "string" || heading.trim() === "" || heading.length > longest) return [];
    const cells = sheet.rows.slice(top + 1).map((row) => row[column] ?? null);
    const texts = cells.filter((cell) => cell !== null && cellText(cell) !== "");
    if (!texts.every((cell) => typeof cell === "string" && cell.length <= longest && !/\d{2}|%/.test(cell)))
      return [];
    const names = [...new Set(texts.map((cell) => cellText(cell).replace(/\s+/g, " ").trim()))];
    if (names.length < fewest || names.length > most) return [];
    return [{ sheet: sheet.name, column: columnLetters(column), heading: heading.trim(), names }];
  });
}

/** namesIn("North; South\\nEast") -> three names, each once. */
export const namesIn = (text: string): readonly string[] =>
  [...new Set(text.split(/[\n;\t]/).map((name) => name.replace(/\s+/g, " ").trim()))].filter(Boolean);

/** Who is counted, and what they are called; without names nobody is, and it is not asked again. */
export interface CountedAnswer {
  readonly names: readonly string[];
  readonly called: string;
}

/** Plans a Members sheet with the names, and their word in Settings. Problems as of planSettingsOrNew, or "name-taken". */
export function planCounted(
  model: WorkbookModel,
  { names, called }: CountedAnswer,
  newId: string,
): EntryPlan<WorkbookChange> {
  const register = names.map((name): Member => ({
    name: memberName(name),
    subRegion: "",
    otherNames: [],
    active: true,
  }));
  const members = planNewSheets(model, [dataDrawing(membersSheet(register))]);
  if (members.problems.length > 0) return members;
  if (names.length === 0) return members;
  const settings = planSettingsOrNew(model, [{ name: "Counted are", value: called }], newId);
  if (settings.problems.length > 0) return nothingPlanned(settings.problems);
  return {
    changes: [...members.changes, ...settings.changes],
    preview: [...members.preview, ...settings.preview],
    problems: [],
    warnings: settings.warnings,
  };
}
