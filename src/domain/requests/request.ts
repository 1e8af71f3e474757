import { textFingerprint } from "../shared/text-fingerprint";

/** What kind of cell a question is about. */
export type RequestKind = (typeof requestKinds)[number];

export const requestKinds = ["Member status", "Activity", "Figure", "Need"] as const;

/** One thing that is asked of a Member or an owner. */
export interface PlanRequest {
  readonly kind: RequestKind;
  /** Whose answer it is: a Member's name, or an owner as the plan writes it. */
  readonly to: string;
  /** Which cell it is: a KPI's id; the day and title of an activity; the round and topic of a survey. */
  readonly subject: string;
  /** The KPI or topic, for people. */
  readonly about: string;
  readonly question: string;
  /** What is on record as it is asked, in words; "" where nothing is. */
  readonly was: string;
}

/** What a set of questions belongs to. */
export interface RequestRound {
  /** The workbook's plan id, else the fingerprint of its plan. */
  readonly plan: string;
  readonly round: string;
}

/**
 * Ties a question to plan, round and cell: an accident in any of them (a row that was moved, a cell pasted over) is seen.
 * It protects against no intent.
 */
export const requestKey = (
  { plan, round }: RequestRound,
  request: Pick<PlanRequest, "to" | "kind" | "subject" | "was">,
): string =>
  textFingerprint([plan, round, request.to, request.kind, request.subject, request.was].join("\u001f"));
