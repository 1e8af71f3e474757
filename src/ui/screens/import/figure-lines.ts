import type { FollowUpFigures, YesNoFigures } from "../../../domain/survey/follow-up-figures";
import { importWords } from "../../words-import";

const whole = (share: number | undefined): string =>
  share === undefined ? "–" : `${Math.round(share * 100)} %`;

/** The totals of a follow-up survey, a yes as a share of each thing that it can be a share of. */
export function figureLines(figures: FollowUpFigures): readonly (readonly [string, string])[] {
  const { workshops, replies, invited, responseRate, effects, projects, actions } = figures;
  const said = importWords.preview;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [said.figures.workshops, String(workshops)],
    [
      said.figures.replies,
      invited === undefined || replies === undefined
        ? replies?.toString()
        : said.ofInvited(replies, invited, whole(responseRate)),
    ],
    [said.figures.effects, effects && yesNo(effects, figures)],
    [said.figures.projects, projects && yesNo(projects, figures)],
    [said.figures.actions, actionsText(actions)],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** 64.9 %: where the base decides, a whole number would hide by how much. */
const exact = (share: number): string => `${Number((share * 100).toFixed(1))} %`;

function yesNo({ yes, no, ...shares }: YesNoFigures, { replies, invited }: FollowUpFigures): string {
  const said = importWords.preview;
  const bases = [
    ["answers", shares.ofValid, yes + no],
    ["replies", shares.ofReplies, replies],
    ["invited", shares.ofInvited, invited],
  ] as const;
  const texts = bases.flatMap(([base, share, count], at) =>
    // As many replies as answers: said once.
    share === undefined || count === undefined || (at > 0 && count === yes + no)
      ? []
      : [said.shareOf(exact(share), count, base)],
  );
  return said.yesNo(yes, no, texts.join(", "));
}

/** "Submitted reports 60, Others 4"; undefined where nobody was asked. */
export const actionsText = (actions: FollowUpFigures["actions"]): string | undefined =>
  actions.length === 0 ? undefined : actions.map(({ action, count }) => `${action} ${count}`).join(", ");
