import type { Kpi } from "../../plan/plan";
import type { SourceCell } from "../../shared/source-cell";
import type { ActionKpi } from "../report";
import type { Lack } from "../result";
import type { ToDoKind, ToDoInput, Want } from "./item";

type PlanLack = Extract<Lack, "actual" | "figures" | "numeric-actual" | "baseline" | "fitting-measure">;

interface Filling {
  readonly kind: ToDoKind;
  readonly column: "actual" | "baseline" | "measure";
  readonly heading: string;
  readonly ask: (result: ActionKpi) => string;
}

const fillings: Readonly<Record<PlanLack, Filling>> = {
  actual: {
    kind: "enter-actual",
    column: "actual",
    heading: "Actual",
    ask: ({ kpi: { id } }) => `No data sheet measures ${id}: type its figure`,
  },
  figures: {
    kind: "enter-figure",
    column: "actual",
    heading: "Actual",
    ask: ({ kpi: { id }, unit }) =>
      `Nothing measures ${unit === "" || unit === "%" ? id : `${unit} (${id})`}: enter a figure with its day in KPI Values, or type one`,
  },
  "numeric-actual": {
    kind: "enter-actual",
    column: "actual",
    heading: "Actual",
    ask: ({ kpi: { id } }) => `The actual of ${id} is no number: type a number`,
  },
  baseline: {
    kind: "enter-baseline",
    column: "baseline",
    heading: "Baseline",
    ask: ({ kpi: { id } }) =>
      `The target of ${id} is a change, and there is nothing to compare with: type its baseline`,
  },
  "fitting-measure": {
    kind: "choose-measure",
    column: "measure",
    heading: "Measured by",
    ask: ({ kpi: { id } }) => `${id} is measured by what does not fit its target: choose another measure`,
  },
};

/** What is filled in beside the KPI in the plan itself; a cell that could not be read says so first. */
export function enterInPlan(result: ActionKpi, lack: PlanLack, { places, remarks }: ToDoInput): Want {
  const { kpi } = result;
  const { kind, column, heading, ask } = fillings[lack];
  const cell = places.planCell(kpi, column);
  const unread = remarks.find(({ code, source }) => code === `${column}-unread` && isSame(source, cell));
  const where = cell
    ? `in the plan's ${heading} column (${cell.address})`
    : `in a column headed "${heading}"; the plan has none yet`;
  return {
    id: `${kind} ${kpi.id}`,
    kind,
    turns: true,
    source: cell ?? targetCell(kpi),
    say: () => `${unread ? `${unread.text} ` : ""}${ask(result)} ${where}.`,
  };
}

const isSame = (one: SourceCell, other: SourceCell | undefined): boolean =>
  one.sheet === other?.sheet && one.address === other.address;

const targetCell = ({ sources }: Kpi): SourceCell | undefined => sources.at(-1);
