import { type MilestoneId, milestoneIds } from "../milestones/milestone";
import type { Action } from "../plan";
import type { PlanSides } from "./plan-sides";
import { type WordingDrift, wordingDrift } from "./wording-drift";

/** An action in both plans, side by side; one side is undefined where only the other has it. */
export interface ComparedAction {
  readonly sap: Action | undefined;
  readonly awp: Action | undefined;
  /** How the two were found to be the same action; undefined where one stands alone. */
  readonly pairedBy: "id" | "text" | undefined;
  /** Empty where the two plans say the same. */
  readonly differences: readonly Difference[];
}

export type Difference =
  | { readonly kind: "only-in-sap" | "only-in-awp" }
  | { readonly kind: "wording"; readonly drift: WordingDrift }
  /** Both have a label: "Number of Members" against "Number of implementing Members". */
  | { readonly kind: "kpi-label"; readonly sap: string; readonly awp: string }
  | { readonly kind: "kpi-missing"; readonly side: "sap" | "awp"; readonly label: string }
  | {
      readonly kind: "milestones";
      readonly sap: readonly MilestoneId[];
      readonly awp: readonly MilestoneId[];
    };

/** Every action of the two plans side by side: those of the Strategic Action Plan in its order, then what only the work plan has. */
export function comparePlans({ sap, awp, pairs }: PlanSides): readonly ComparedAction[] {
  if (awp === undefined) return [];
  const hasLabels = awp.actions.some((action) => labelOf(action) !== "");
  const paired = new Set(pairs.flatMap((pair) => (pair ? [pair.awp] : [])));
  const together = sap.actions.map((action, place): ComparedAction => {
    const pair = pairs[place];
    const other = pair && awp.actions[pair.awp];
    if (other === undefined)
      return { sap: action, awp: undefined, pairedBy: undefined, differences: [{ kind: "only-in-sap" }] };
    return {
      sap: action,
      awp: other,
      pairedBy: pair?.by,
      differences: differencesOf(action, other, hasLabels),
    };
  });
  const alone = awp.actions.filter((_, place) => !paired.has(place));
  return [
    ...together,
    ...alone.map((action): ComparedAction => ({
      sap: undefined,
      awp: action,
      pairedBy: undefined,
      differences: [{ kind: "only-in-awp" }],
    })),
  ];
}

function differencesOf(sap: Action, awp: Action, hasLabels: boolean): readonly Difference[] {
  // A sheet may leave the words to the other and name the action by its letter alone.
  const drift = sap.text === "" || awp.text === "" ? undefined : wordingDrift(sap.text, awp.text);
  const own = namedMilestones(sap);
  const others = namedMilestones(awp);
  const apart = own.length > 0 && others.length > 0 && own.join() !== others.join();
  return [
    ...(drift ? [{ kind: "wording", drift } as const] : []),
    ...(hasLabels ? labelDifference(labelOf(sap), labelOf(awp)) : []),
    ...(apart ? [{ kind: "milestones", sap: own, awp: others } as const] : []),
  ];
}

function labelDifference(sap: string, awp: string): readonly Difference[] {
  if (sap !== "" && awp === "") return [{ kind: "kpi-missing", side: "awp", label: sap }];
  if (sap === "" && awp !== "") return [{ kind: "kpi-missing", side: "sap", label: awp }];
  return wordingDrift(sap, awp) === undefined ? [] : [{ kind: "kpi-label", sap, awp }];
}

/** The indicators of an action as one text, without their numbers. */
const labelOf = ({ kpis }: Action): string =>
  kpis
    .map(({ label }) => label.replace(/\s+/g, " ").trim())
    .filter((label) => label !== "")
    .join("; ");

const namedMilestones = ({ milestones }: Action): readonly MilestoneId[] =>
  milestones.kind === "read" ? milestoneIds(milestones.value) : [];
