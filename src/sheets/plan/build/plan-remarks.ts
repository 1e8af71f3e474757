import type { Action, Kpi, Plan } from "../../../domain/plan/plan";
import { indicatorDoubt } from "../../../domain/kpi/measure/indicator";
import { readMeasure } from "../../../domain/kpi/measure/measure";
import { doubtInWords, inWords, wordsOf } from "../../../domain/shared/code-words";
import type { Remark } from "../../../domain/shared/remark";
import type { SourceCell } from "../../../domain/shared/source-cell";
import { scaleRemarks } from "./own-scale";

/** What in a plan could not be read, or only in doubt: each with its cell, the words found and what to do. */
export const planRemarks = ({ actions }: Plan): readonly Remark[] =>
  actions.flatMap((action) => [
    ...milestoneRemarks(action),
    ...timeframeRemarks(action),
    ...action.kpis.flatMap(kpiRemarks),
  ]);

function milestoneRemarks({ id, milestones, source }: Action): readonly Remark[] {
  if (milestones.kind === "unread") {
    return [
      {
        code: "milestone-unread",
        severity: "warning",
        source,
        text: `${id}: "${milestones.text}" names no milestone that can be read.`,
        next: 'Write it as "1.1.3 - 2nd milestone".',
      },
    ];
  }
  const doubt = milestones.notes.find(({ certainty }) => certainty === "doubtful");
  return doubt
    ? [
        {
          code: "milestone-doubtful",
          severity: "warning",
          source,
          text: `${id}: the milestone reference is only partly clear (${doubt.code}).`,
          next: "Check it.",
        },
      ]
    : [];
}

function timeframeRemarks({ id, timeframe, source, timeframeText }: Action): readonly Remark[] {
  if (timeframe.kind === "unread") {
    return [
      {
        code: "timeframe-unread",
        severity: "warning",
        source,
        text: `${id}: the timeframe "${timeframe.text}" could not be read.`,
        next: 'Write "On-going", "June 2020" or a date.',
      },
    ];
  }
  const doubt = timeframe.notes.find(({ certainty }) => certainty === "doubtful");
  return doubt
    ? [
        {
          code: "timeframe-doubtful",
          severity: "warning",
          source,
          text: `${id}: the timeframe "${timeframeText}" can be read in two ways (${doubt.code}).`,
          next: "Write the month as a word.",
        },
      ]
    : [];
}

function kpiRemarks(kpi: Kpi): readonly Remark[] {
  const { id, target, targetText, sources, measuredBy } = kpi;
  if (kpi.work !== undefined) return [];
  const source = placeOf(sources);
  const measure: Remark[] =
    measuredBy !== undefined && readMeasure(measuredBy) === undefined
      ? [
          {
            code: "measure-unknown",
            severity: "warning",
            source,
            text: `${id}: "${measuredBy}" names no measure.`,
            next: "Choose members, events, participants, participants per event, Members per event, score, positive replies, requests met, experts used, values or entered.",
          },
        ]
      : [];
  const more: Remark[] =
    target.kind === "read" && target.value.parts.length > 1
      ? [
          {
            code: "further-parts",
            severity: "warning",
            source,
            text: `${id}: the target "${targetText}" has several parts; only the first is measured.`,
            next: 'Number indicator and target "(1) ... (2) ..." to have a KPI each.',
          },
        ]
      : [];
  return [
    ...targetRemarks({ id, target, targetText }, source),
    ...scaleRemarks(kpi, source),
    ...measure,
    ...more,
    ...fitRemarks(kpi),
  ];
}

/** A KPI and a target that do not fit each other: said at the KPI's own cell. Source: RULES 0.6. */
function fitRemarks(kpi: Kpi): readonly Remark[] {
  const doubt = indicatorDoubt(kpi);
  if (doubt === undefined) return [];
  const { code, text, next } = doubt;
  const source = kpi.sources[0] ?? placeOf(kpi.sources);
  const [label, target] = [kpi.label, kpi.targetText].map((words) => words.replace(/\s+/g, " ").trim());
  return [
    { code, severity: "warning", source, text: `${kpi.id}: "${label}" and "${target}": ${text}.`, next },
  ];
}

function targetRemarks(
  { id, target, targetText }: Pick<Kpi, "id" | "target" | "targetText">,
  source: SourceCell,
): readonly Remark[] {
  if (targetText.trim() === "") {
    return [
      {
        code: "target-missing",
        severity: "warning",
        source,
        text: `${id} has no target of its own.`,
        next: "Write one; until then its status is Check target.",
      },
    ];
  }
  if (target.kind === "unread") {
    return [
      {
        code: "target-unread",
        severity: "error",
        source,
        text: `${id}: the target "${targetText}" could not be read: ${inWords(target.reason)}.`,
        next: 'Write it as "At least 22/33 Members" or "At least twice per year".',
      },
    ];
  }
  const doubt = target.notes.find(({ certainty }) => certainty === "doubtful");
  return doubt
    ? [
        {
          code: "target-doubtful",
          severity: "error",
          source,
          text: `${id}: the target "${targetText}" is in doubt: ${doubtInWords(doubt.code, wordsOf(doubt, targetText))}.`,
          next: "Write it without doubt; until then its status is Check target.",
        },
      ]
    : [];
}

function placeOf(sources: readonly SourceCell[]): SourceCell {
  const source = sources.at(-1);
  if (source === undefined) throw new Error("a KPI stands in a cell");
  return source;
}
