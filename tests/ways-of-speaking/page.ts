import { explainTarget } from "../../src/domain/target/explain-target";
import { describeTarget } from "../../src/domain/target/describe-target";
import { isFlagged, readTargets } from "../../src/domain/target/read-target";
import { explainMember } from "../../src/domain/member/explain-member";
import { defaultRegister } from "../../src/domain/member/register";
import { memberResolver } from "../../src/domain/member/resolve-member";
import { readMilestones } from "../../src/domain/plan/milestones/read-milestones";
import { readTimeframe } from "../../src/domain/plan/time/read-timeframe";
import { freshNames } from "../domain/member/fresh-names";
import { freshMilestones } from "../domain/plan/fresh-milestones";
import { freshTimeframes } from "../domain/plan/fresh-timeframes";
import { milestoneLine, timeframeLine } from "../domain/plan/phrase-lines";
import { fifthSetOffices } from "../domain/target/sets/fifth-set-offices";
import { fifthSetProjects } from "../domain/target/sets/fifth-set-projects";
import { fifthSetSectors } from "../domain/target/sets/fifth-set-sectors";
import { frenchTargets } from "../domain/target/french-targets";
import { seventhSetClasses } from "../domain/target/sets/seventh-set-classes";
import { seventhSetFrench } from "../domain/target/sets/seventh-set-french";
import { sixthSetHard } from "../domain/target/sets/sixth-set-hard";
import { sixthSetLast } from "../domain/target/sets/sixth-set-last";
import { sixthSetPlans } from "../domain/target/sets/sixth-set-plans";
import { sixthSetSectors } from "../domain/target/sets/sixth-set-sectors";
import { fourthSetOffices } from "../domain/target/sets/fourth-set-offices";
import { fourthSetProgrammes } from "../domain/target/sets/fourth-set-programmes";
import { fourthSetSlips } from "../domain/target/sets/fourth-set-slips";
import { freshPhrases } from "../domain/target/sets/fresh-phrases";
import { freshSentences } from "../domain/target/sets/fresh-sentences";
import { planWordings } from "../domain/target/plan-wordings";
import { targetsNotRead } from "../domain/target/targets-not-read";
import { unseenPhrases } from "../domain/target/sets/unseen-phrases";
import type { PhraseGroup } from "../phrase-table";
import { reasonsInWords } from "./reasons";

/** What a reader made of a text: how it was understood, or why not. */
interface Understood {
  readonly sentence?: string;
  readonly reason?: string;
}

type Understand = (text: string) => Understood;

const target: Understand = (text) => {
  const reading = readTargets(text);
  if (reading.kind === "unread") return { reason: reading.reason };
  if (isFlagged(reading)) return { reason: "in doubt" };
  const { kind } = explainTarget(text);
  const sentence = reading.value.parts.map(describeTarget).join("; ");
  return { sentence: kind === "boolean" ? `${sentence} or not` : sentence };
};

const milestone: Understand = (text) => {
  const reading = readMilestones(text);
  const line = milestoneLine(text);
  if (line !== "error") return { sentence: line };
  return { reason: reading.kind === "unread" ? reading.reason : "in doubt" };
};

const timeframe: Understand = (text) => {
  const reading = readTimeframe(text, { fiscalYearStartMonth: 7 });
  return reading.kind === "unread" ? { reason: reading.reason } : { sentence: timeframeLine(text) };
};

const resolve = memberResolver(defaultRegister);
const member: Understand = (text) => {
  const match = resolve(text);
  const { member: name } = explainMember(text, resolve);
  if (match.kind === "unresolved") return { reason: match.reason };
  return {
    sentence: match.kind === "close" ? `${name ?? ""}, as a proposal (a slip of the pen)` : (name ?? ""),
  };
};

/** One line, so that a list stays a list. */
const shown = (text: string): string => `\`${text.replace(/\n/g, " \u23CE ").trim()}\``;

function readSection(groups: readonly PhraseGroup[], understand: Understand): readonly string[] {
  return groups.flatMap(({ title, rows }) => {
    const lines = rows.flatMap(([text]) => {
      const { sentence } = understand(text);
      return sentence === undefined ? [] : [`- ${shown(text)}: ${sentence}`];
    });
    return lines.length === 0 ? [] : [`### ${title}`, "", ...lines, ""];
  });
}

function notReadSection(texts: readonly string[], understand: Understand): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const text of new Set(texts)) {
    const { reason } = understand(text);
    if (reason === undefined || text.trim() === "" || text.length > 200) continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), shown(text)]);
  }
  return [...byReason].map(([reason, examples]) => `- ${wordsFor(reason)} ${examples.join(" ")}`);
}

/** A reason without words is a mistake of ours. */
function wordsFor(reason: string): string {
  const words = reasonsInWords[reason];
  if (words === undefined) throw new Error(`reasonsInWords has no words for "${reason}"`);
  return words;
}

interface Kind {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly PhraseGroup[];
  readonly others?: readonly string[];
  readonly understand: Understand;
}

const titled =
  (set: string) =>
  ({ title, rows }: PhraseGroup): PhraseGroup => ({ title: `${title} (${set})`, rows });

const kinds: readonly Kind[] = [
  {
    title: "Targets",
    lead: "What each was understood as is the sentence that the product gives back; reading that sentence gives the same target.",
    groups: [
      { title: "The office's own plan", rows: planWordings },
      ...unseenPhrases,
      ...freshPhrases.map(({ title, rows }) => ({ title: `${title}: more`, rows })),
      ...freshSentences,
      ...[fourthSetOffices, fourthSetProgrammes, fourthSetSlips].flat().map(titled("fourth set")),
      ...[fifthSetOffices, fifthSetProjects, fifthSetSectors].flat().map(titled("fifth set")),
      ...[sixthSetSectors, sixthSetHard, sixthSetPlans, sixthSetLast, frenchTargets]
        .flat()
        .map(titled("sixth set")),
      ...[seventhSetClasses, seventhSetFrench].flat().map(titled("seventh set")),
    ],
    others: targetsNotRead.map(([text]) => text),
    understand: target,
  },
  {
    title: "Milestone references",
    lead: 'Part and ordinals, "1.1.3:2" is the 2nd milestone of part 1.1.3.',
    groups: [...freshMilestones].reverse(),
    understand: milestone,
  },
  {
    title: "Timeframes",
    lead: "First and last day; the fiscal year begins in July here, which is a setting.",
    groups: freshTimeframes,
    understand: timeframe,
  },
  {
    title: "Members",
    lead: "The region's 33 Members; another register is a sheet of the workbook.",
    groups: [...freshNames].reverse(),
    understand: member,
  },
];

const sectionOf = ({ title, lead, groups, others = [], understand }: Kind): readonly string[] => [
  `## ${title}`,
  "",
  lead,
  "",
  ...readSection(groups, understand),
  `### ${title}: deliberately not read`,
  "",
  ...notReadSection([...others, ...groups.flatMap(({ rows }) => rows.map(([text]) => text))], understand),
  "",
];

/** The page docs/ways-of-speaking.md, drawn from the phrase tables that the tests run over. */
export const waysOfSpeaking = (): string =>
  [
    "# Ways of speaking that are understood",
    "",
    "Written by `npm run ways` from the phrase tables of the tests; do not edit it. A test fails when it is out of date. How to add a phrase: [CONTRIBUTING.md](../CONTRIBUTING.md).",
    "",
    ...kinds.flatMap(sectionOf),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
