import type { ComparedAction, Difference } from "../../../../domain/plan/compare/compare-plans";
import { type MarkedText, markedTexts } from "../../../../domain/plan/compare/marked-text";
import type { Action } from "../../../../domain/plan/plan";
import type { SourceCell } from "../../../../domain/shared/source-cell";

/** What one of the two plans says of an action, ready to be shown beside the other. */
export interface Side {
  readonly id: string;
  readonly text: readonly MarkedText[];
  /** The KPI's words where the two plans differ in them; [] where this plan has none, undefined where there is nothing to say. */
  readonly kpi: readonly MarkedText[] | undefined;
  readonly milestones: readonly string[] | undefined;
  readonly cell: SourceCell;
}

export interface SideRow {
  readonly key: string;
  readonly sap: Side | undefined;
  readonly awp: Side | undefined;
  readonly isSame: boolean;
  readonly isPairedByText: boolean;
  /** 0 to 1, where the wording drifts. */
  readonly alike: number | undefined;
}

const plain = (text: string): readonly MarkedText[] =>
  text === "" ? [] : [{ text: text.replace(/\s+/g, " "), isOwn: false }];

/** A compared action as two sides; the words that only one has are marked. */
export function sideRow({ sap, awp, pairedBy, differences }: ComparedAction, place: number): SideRow {
  const drift = found(differences, "wording");
  const texts = drift && sap && awp ? markedTexts(sap.text, awp.text) : undefined;
  const labels = labelsOf(differences);
  const milestones = found(differences, "milestones");
  const sideOf = (action: Action | undefined, side: "here" | "there"): Side | undefined =>
    action && {
      id: action.id,
      text: texts?.[side] ?? plain(action.text),
      kpi: labels?.[side],
      milestones: milestones && (side === "here" ? milestones.sap : milestones.awp),
      cell: action.source,
    };
  return {
    key: `${sap?.id ?? ""} ${awp?.id ?? ""} ${place}`,
    sap: sideOf(sap, "here"),
    awp: sideOf(awp, "there"),
    isSame: differences.length === 0,
    isPairedByText: pairedBy === "text",
    alike: drift?.drift.alike,
  };
}

function labelsOf(differences: readonly Difference[]) {
  const label = found(differences, "kpi-label");
  if (label) return markedTexts(label.sap, label.awp);
  const missing = found(differences, "kpi-missing");
  if (missing === undefined) return undefined;
  const own = [{ text: missing.label, isOwn: true }];
  return missing.side === "awp" ? { here: own, there: [] } : { here: [], there: own };
}

type Kind = Difference["kind"];

const found = <Wanted extends Kind>(
  differences: readonly Difference[],
  kind: Wanted,
): Extract<Difference, { kind: Wanted }> | undefined =>
  differences.find((one): one is Extract<Difference, { kind: Wanted }> => one.kind === kind);
