import { plainText } from "../../shared/plain-text";
import type { Kpi } from "../../plan/plan";
import type { Target } from "../../target/target";
import { labelNoun, thingNamed } from "./indicator-nouns";

/** What the office calls what it counts, and the scale of its evaluations. */
export interface OfficeWords {
  /** Its word for Members, as Settings say it: "Branches". */
  readonly countedAre?: string | undefined;
  /** No Members are kept in the workbook: "5,000 members" is a number of people. Source: PLAN-SHAPES 5. */
  readonly countsNobody?: boolean;
  /** The top of the scale of the log's scores. */
  readonly evaluationScale: number;
}

export const usualOffice: OfficeWords = { evaluationScale: 5 };

/** What is counted, as far as a sheet of the workbook could count it. Source: RULES-2 10. */
export type Thing = "members" | "events" | "people" | "other";

export type IndicatorWords = Pick<Kpi, "label" | "targetText"> & Partial<Pick<Kpi, "unit">>;

const memberNouns = /^(?:members?|administrations?|part(?:y|ies))$/;
const eventNouns =
  /^(?:activit(?:y|ies)|assistances?|workshops?|surveys?|items?|talks?|seminars?|trainings?|courses?|webinars?|meetings?|events?|missions?|discussions?|exchanges?|newsletters?|bulletins?|publications?|sessions?|conferences?|dialogues?|opportunit(?:y|ies)|forums?|fora|consultations?|briefings?|exercises?|simulations?|presentations?|tours?)$/;
const frenchEvents =
  /^(?:activit[ée]s?|ateliers?|formations?|s[ée]minaires?|r[ée]unions?|s[ée]ances?|conf[ée]rences?|webinaires?|[ée]v[ée]nements?|missions?|colloques?|stages?)$/;
const visitsOfWork = /\b(?:study|site|field|expert|technical|monitoring|working|working-level) visits?$/;
const takingPart = /^(?:participants?|attendees?|trainees?|delegates?)$/;
const officersToo = /^(?:officers?|officials?)$/;
const otherPeople = /^(?:experts?|staff|people|persons?|trainers?|employees?|managers?|personnel|traders?)$/;
const trained =
  /\b(?:trained|attend(?:ed|ing)|participat(?:ed|ing)|taught|coached|sensiti[sz]ed|instructed)\b/;
const otherDone =
  /^(?:officers?|officials?) (?:accredited|recruited|equipped|appointed|certified|promoted|deployed|assigned|hired)\b/;
/** Words before "participants" that do not pick some of them. */
const wholeGroup =
  /^(?:the|all|total|customs|course|workshop|training|seminar|webinar|meeting|conference|event|session|mission|regional|national|unique|new|different|our|member|and|of|more)$/;

/** thingIn("regional workshops") -> events; "women participants" is other: no sheet counts parts of them. */
export function thingIn(phrase: string, office: OfficeWords = usualOffice): Thing | undefined {
  const words = plainText(phrase).toLowerCase();
  const noun = thingNamed(words)?.noun;
  return noun === undefined ? undefined : thingOf(noun, words, office);
}

function thingOf(noun: string, words: string, { countedAre, countsNobody }: OfficeWords): Thing {
  if (countedAre !== undefined && singular(noun) === singular(lastWord(countedAre))) return "members";
  if (memberNouns.test(noun) && countsNobody === true) return "other";
  if (memberNouns.test(noun))
    return noun.startsWith("part") && !/contracting/.test(words) ? "other" : "members";
  if (eventNouns.test(noun) || frenchEvents.test(noun) || visitsOfWork.test(words)) return "events";
  return isWholePeople(noun, words) || areTrained(noun, words) ? "people" : "other";
}

const partsOfPeople =
  /\b(?:wom[ae]n|females?|m[ae]n|males?|girls?|boys?|youths?|young|disabled|minorit(?:y|ies)|indigenous|senior|junior|rural|urban)\b/;

/** "CHWs trained", "trained midwives": whoever is trained took part, also under a noun that nobody told us. */
const areTrained = (noun: string, words: string): boolean =>
  thingNamed(noun)?.kind === undefined &&
  !partsOfPeople.test(words) &&
  new RegExp(
    `\\b${noun}\\s+(?:newly |fully |re)?(?:trained|coached|sensiti[sz]ed)\\b|\\b(?:newly |fully |re)?trained (?:\\p{L}+ ){0,3}${noun}\\b`,
    "u",
  ).test(words);

/** People of whom no sheet counts how many were reached: "children vaccinated". They happen, so they are added up. Source: RULES-2 12. */
export const arePeopleReached = (words: string): boolean =>
  /\b\p{L}+s?\s+(?:newly |fully )?(?:trained|reached|vaccinated|immuni[sz]ed|treated|screened|counsell?ed|graduated|sensiti[sz]ed)\b/u.test(
    words,
  );

function isWholePeople(noun: string, words: string): boolean {
  const before = words
    .slice(0, words.indexOf(noun))
    .split(/[\s/&-]+/)
    .filter(Boolean);
  const picked = before.some((word) => !wholeGroup.test(word) && !trained.test(word));
  if (picked) return false;
  if (takingPart.test(noun)) return true;
  if (officersToo.test(noun)) return !otherDone.test(words.slice(words.indexOf(noun)));
  return otherPeople.test(noun) && trained.test(words);
}

const lastWord = (text: string): string => plainText(text).toLowerCase().split(" ").at(-1) ?? "";

/** singular("branches") -> "branch", "offices" -> "office", "ports" -> "port" */
export const singular = (noun: string): string =>
  noun
    .replace(/ies$/, "y")
    .replace(/(ch|sh|ss|x)es$/, "$1")
    .replace(/([^s])s$/, "$1");

/** "regional workshops" -> "regional workshop", so that it is never "1 more workshops". */
export const oneOf = (things: string): string => things.replace(/(?<!\S)\S+$/, singular);

/** The thing that the label is about; undefined where it is blank. */
export const thingOfLabel = (label: string, office: OfficeWords): Thing | undefined => {
  const noun = labelNoun(label)?.noun;
  return noun === undefined
    ? undefined
    : thingOf(
        noun,
        plainText(label)
          .toLowerCase()
          .replace(/^.*?\bof (?:the )?/, ""),
        office,
      );
};

/** The unit with the participle behind it: "officers" of "50 officers trained per year" is "officers trained". */
export function unitPhrase({ unit = "" }: Target, targetText: string): string {
  const text = plainText(targetText);
  const at = unit === "" ? -1 : text.toLowerCase().indexOf(plainText(unit).toLowerCase());
  if (at < 0) return unit;
  const [behind] = /^\s+[a-z]+(?:ed|ing)\b/i.exec(text.slice(at + unit.length)) ?? [""];
  return `${unit}${behind}`;
}

const perEvent =
  /\b(?:per|each|every|a)\s+(?:\p{L}+[\s-]+){0,2}?(?:workshop|training|seminar|event|meeting|course|webinar|mission|activity|session|conference|forum)s?\b/iu;

/** "25 participants per workshop", "20 Members attend each regional workshop". */
export const isPerEvent = ({ label, targetText }: IndicatorWords): boolean =>
  perEvent.test(targetText) || perEvent.test(label);

/** "Number", "#", "No.": the unit says only that things are counted. */
export const isBareCount = (unit: string): boolean =>
  /^(?:numbers?|no\.?|nos\.?|nr|#|n°|nombre|nbre?|nb|count|qty|quantity|units?|unit[ée]|each|absolute|numeric)(?: \(?#\)?)?$/i.test(
    plainText(unit),
  );

/** "'000", "million": how many are counted as one, not what. */
export const isBareScale = (unit: string): boolean =>
  /^(?:in )?(?:'?000s?|thousands?|millions?|billions?|mn|bn|milliers?|milliards?)$/i.test(plainText(unit));
