import type { FollowUpFigures, YesNoFigures } from "../../../domain/survey/follow-up-figures";
import { importWords } from "../../words-import";

const percent = (share: number | undefined): string =>
  share === undefined ? "–" : `${Math.round(share * 100)} %`;

/** The totals of a follow-up survey, a share by each choice of what it is a share of. */
export function figureLines({
  workshops,
  replies,
  invited,
  responseRate,
  effects,
  projects,
}: FollowUpFigures): readonly (readonly [string, string])[] {
  const said = importWords.preview;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [said.figures.workshops, String(workshops)],
    [
      said.figures.replies,
      invited === undefined || replies === undefined
        ? replies?.toString()
        : said.ofInvited(replies, invited, percent(responseRate)),
    ],
    [said.figures.effects, effects && yesNo(effects)],
    [said.figures.projects, projects && yesNo(projects)],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

const yesNo = ({ yes, no, ofValid, ofInvited }: YesNoFigures): string =>
  ofInvited === undefined
    ? importWords.preview.yesNo(yes, no, percent(ofValid))
    : importWords.preview.yesNoAll(yes, no, percent(ofValid), percent(ofInvited));
