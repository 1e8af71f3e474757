import { type ImportChoices, usualChoices } from "../../../usecases/import-survey/import-request";
import type { FigureEntry } from "../../../usecases/enter-figures";
import type { NameQuestion } from "../../../usecases/import-survey/import-preview";
import type { TableFile } from "../../../usecases/ports/table-file";
import type { Problem } from "../../../usecases/problem";
import type { Undo } from "../../../usecases/undo";
import type { Look } from "./look-at-file";

export type Step = "file" | "columns" | "names" | "preview" | "done";

export const stepsInOrder: readonly Step[] = ["file", "columns", "names", "preview", "done"];

/** Where the wizard stands. A `look` of other choices than `choices` is behind. */
export interface Wizard {
  readonly step: Step;
  readonly file: TableFile | undefined;
  readonly choices: ImportChoices;
  readonly look: Look | undefined;
  /** The names to be looked at, all that ever were of this file: a decided one stays on screen. */
  readonly names: readonly NameQuestion[];
  /** Why the file cannot be used. */
  readonly problem: Problem | undefined;
  readonly working: Working | undefined;
  readonly imported: Imported | undefined;
  /** The file is a table of figures, not of answers: it has no columns and names to look at. */
  readonly figures: readonly FigureEntry[] | undefined;
}

export interface Working {
  readonly text: string;
  /** 0 to 1; undefined where nobody knows how much is left. */
  readonly share: number | undefined;
}

/** What was written, for the last step. */
export interface Imported {
  readonly name: string;
  readonly sentence: string;
  readonly undo: Undo;
}

export const atStart: Wizard = {
  step: "file",
  file: undefined,
  choices: usualChoices,
  look: undefined,
  names: [],
  problem: undefined,
  working: undefined,
  imported: undefined,
  figures: undefined,
};

export type WizardEvent =
  | { readonly kind: "working"; readonly working: Working }
  | { readonly kind: "read"; readonly file: TableFile; readonly look: Look }
  | { readonly kind: "figures"; readonly file: TableFile; readonly figures: readonly FigureEntry[] }
  | { readonly kind: "looked"; readonly look: Look }
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "chosen"; readonly choices: ImportChoices }
  | { readonly kind: "went"; readonly by: 1 | -1 }
  | { readonly kind: "wrote"; readonly imported: Imported }
  | { readonly kind: "left" };

/** What an event makes of the wizard. */
export function wizardReducer(wizard: Wizard, event: WizardEvent): Wizard {
  switch (event.kind) {
    case "working":
      return { ...wizard, working: event.working, problem: undefined };
    case "read":
      return looked({ ...atStart, step: "columns", file: event.file }, event.look);
    case "figures":
      return { ...atStart, file: event.file, figures: event.figures };
    case "looked":
      return looked(wizard, event.look);
    case "failed":
      return failed(wizard, event.problem);
    case "chosen":
      return { ...wizard, choices: event.choices };
    case "went":
      return { ...wizard, step: neighbour(wizard, event.by) };
    case "wrote":
      return { ...atStart, step: "done", imported: event.imported };
    case "left":
      return atStart;
  }
}

function looked(wizard: Wizard, look: Look): Wizard {
  const known = new Set(wizard.names.map(({ text }) => text));
  const found = (look.preview?.names ?? []).filter(({ text }) => !known.has(text));
  // A corrected column brings other names; those of the old one are forgotten.
  const names = wizard.step === "columns" ? (look.preview?.names ?? []) : [...wizard.names, ...found];
  return { ...wizard, look, names, working: undefined, problem: undefined };
}

/** A file that cannot be used leaves the wizard where one chooses a file; later trouble keeps what was decided. */
const failed = ({ look, ...wizard }: Wizard, problem: Problem): Wizard =>
  look === undefined
    ? { ...atStart, problem }
    : { ...wizard, look: { ...look, preview: undefined, problem }, step: "columns", working: undefined };

/** The step before or after; names are passed over where there are none to look at. */
export function neighbour({ step, names }: Wizard, by: 1 | -1): Step {
  const steps = stepsInOrder.filter((one) => one !== "names" || names.length > 0);
  return steps[steps.indexOf(step) + by] ?? step;
}
