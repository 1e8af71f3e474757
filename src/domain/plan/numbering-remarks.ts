import type { Remark } from "../shared/remark";
import { letterOf, orderOf } from "./action-letters";
import type { Action } from "./plan";
import type { PlanSide, PlanSides } from "./compare/plan-sides";

/** Letters or numbers given twice or left out, pillars that the two plans number differently. */
export const numberingRemarks = ({ sap, awp, pairs }: PlanSides): readonly Remark[] => [
  ...sideRemarks(sap),
  ...(awp ? [...sideRemarks(awp), ...pillarRemarks(sap, awp, pairs)] : []),
];

interface Numbered {
  readonly action: Action;
  /** The place that the letter or number says, from 1. */
  readonly order: number;
  readonly isLetter: boolean;
}

function sideRemarks({ actions, numberings }: PlanSide): readonly Remark[] {
  const byPillar = new Map<number, Numbered[]>();
  actions.forEach((action, place) => {
    const { letter, number } = numberings[place] ?? {};
    const order = letter === undefined ? number : orderOf(letter);
    if (order === undefined) return;
    const list = byPillar.get(action.pillar);
    const numbered = { action, order, isLetter: letter !== undefined };
    if (list) list.push(numbered);
    else byPillar.set(action.pillar, [numbered]);
  });
  return [...byPillar.values()].flatMap((list) => [...twice(list), ...skipped(list)]);
}

function twice(list: readonly Numbered[]): readonly Remark[] {
  const first = new Map<string, Numbered>();
  return list.flatMap((numbered): readonly Remark[] => {
    const name = nameOf(numbered);
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, numbered);
      return [];
    }
    return [
      {
        code: "number-twice",
        severity: "warning",
        source: numbered.action.source,
        also: [before.action.source],
        text: `Pillar ${numbered.action.pillar} has ${name} twice; here it is read as ${numbered.action.id}, by its place.`,
        next: "Give each action a letter or number of its own.",
      },
    ];
  });
}

const nameOf = ({ order, isLetter }: Numbered): string => (isLetter ? `(${letterOf(order)})` : `${order}.`);

/** Gaps between neighbours; a wide one is another way of counting, not a slip. */
const widestGap = 5;

function skipped(list: readonly Numbered[]): readonly Remark[] {
  return list.flatMap((numbered, at): readonly Remark[] => {
    const before = list[at - 1];
    const missing = before?.isLetter === numbered.isLetter ? numbered.order - before.order - 1 : 0;
    if (before === undefined || missing < 1 || missing > widestGap) return [];
    const names = Array.from({ length: missing }, (_, step) =>
      nameOf({ ...numbered, order: before.order + step + 1 }),
    );
    return [
      {
        code: "number-skipped",
        severity: "warning",
        source: numbered.action.source,
        also: [before.action.source],
        text: `Pillar ${numbered.action.pillar} goes from ${nameOf(before)} to ${nameOf(numbered)}: ${names.join(", ")} is missing.`,
        next: "Check that no action was lost; references count on the letters.",
      },
    ];
  });
}

/** The same action under pillar 2 of the one plan and pillar 3 of the other. */
function pillarRemarks(sap: PlanSide, awp: PlanSide, pairs: PlanSides["pairs"]): readonly Remark[] {
  return sap.actions.flatMap((action, place): readonly Remark[] => {
    const pair = pairs[place];
    const other = pair && awp.actions[pair.awp];
    if (other === undefined || other.pillar === action.pillar) return [];
    return [
      {
        code: "pillar-renumbered",
        severity: "warning",
        source: other.source,
        also: [action.source],
        text: `${action.id} stands under pillar ${other.pillar} in the work plan.`,
        next: "Number the pillars alike in both plans; cross-references count on it.",
      },
    ];
  });
}
