import type { FollowUpFigures, YesNoFigures } from "../../../domain/survey/tallies/follow-up-figures";
import { shareText } from "../../../domain/survey/tallies/share-text";
import { importWords } from "../../words/import";

const rate = (share: number | undefined): string => (share === undefined ? "–" : shareText(share));

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
        : said.ofInvited(replies, invited, rate(responseRate)),
    ],
    [said.figures.effects, effects && yesNo(effects, figures)],
    [said.figures.projects, projects && yesNo(projects, figures)],
    [said.figures.actions, actionsText(actions)],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

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
      : [said.shareOf(shareText(share), count, base)],
  );
  return said.yesNo(yes, no, texts.join(", "));
}

/** "Submitted reports 60, Others 4"; undefined where nobody was asked. */
export const actionsText = (actions: FollowUpFigures["actions"]): string | undefined =>
  actions.length === 0 ? undefined : actions.map(({ action, count }) => `${action} ${count}`).join(", ");
