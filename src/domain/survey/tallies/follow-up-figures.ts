import type { WorkshopTally } from "./tally";

/** Totals over workshops; undefined where no workshop says it. */
export interface FollowUpFigures {
  readonly workshops: number;
  readonly invited: number | undefined;
  readonly replies: number | undefined;
  /** Replies of invited, 0 to 1. */
  readonly responseRate: number | undefined;
  /** undefined where the question was not asked. */
  readonly effects: YesNoFigures | undefined;
  readonly projects: YesNoFigures | undefined;
  readonly actions: readonly { readonly action: string; readonly count: number }[];
}

/** Yes and no, and the share of yes by each choice of what it is a share of, unrounded. Source: RULES 4. */
export interface YesNoFigures {
  readonly yes: number;
  readonly no: number;
  /** Of yes and no; undefined where nobody answered. */
  readonly ofValid: number | undefined;
  readonly ofReplies: number | undefined;
  readonly ofInvited: number | undefined;
}

/** The office's published figures: followUpFigures(tallies).effects -> yes 96, no 52, ofReplies 0.6486, ofInvited 0.3678. */
export function followUpFigures(tallies: readonly WorkshopTally[]): FollowUpFigures {
  const total = (role: CountedRole): number | undefined => {
    const counts = tallies.flatMap((tally) => tally[role] ?? []);
    return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
  };
  const replies = total("replies");
  const invited = total("invited");
  const answered = (first: number | undefined, second: number | undefined): YesNoFigures | undefined => {
    if (first === undefined && second === undefined) return undefined;
    const [yes, no] = [first ?? 0, second ?? 0];
    return {
      yes,
      no,
      ofValid: share(yes, yes + no),
      ofReplies: share(yes, replies),
      ofInvited: share(yes, invited),
    };
  };
  return {
    workshops: tallies.length,
    invited,
    replies,
    responseRate: share(replies, invited),
    effects: answered(total("effectsYes"), total("effectsNo")),
    projects: answered(total("projectYes"), total("projectNo")),
    actions: actionTotals(tallies),
  };
}

type CountedRole = "invited" | "replies" | "effectsYes" | "effectsNo" | "projectYes" | "projectNo";

const share = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;

function actionTotals(tallies: readonly WorkshopTally[]): FollowUpFigures["actions"] {
  const counts = new Map<string, number>();
  for (const { actions } of tallies)
    for (const { action, count } of actions) counts.set(action, (counts.get(action) ?? 0) + count);
  return [...counts].map(([action, count]) => ({ action, count }));
}
