/** What kind of event an activity is; the Activity Log's Type column has the same words. */
export const eventTypes = [
  "national",
  "sub-regional",
  "regional",
  "accreditation",
  "meeting",
  "assistance",
  "publication",
  "survey",
  "other",
] as const;

export type EventType = (typeof eventTypes)[number];

/** Publications as people call them; "report back" is no report. */
export const publicationWords =
  "(?:e-?)?newsletters?|bulletins?|magazines?|handbooks?|guidebooks?|guides?|guidelines|manuals?|brochures?|leaflets?|reports?|papers?|compendi(?:um|a)|publications?|factsheets?|case studies|articles?";

export const surveyWords = "surveys?|questionnaires?|polls?|needs assessments?|stocktaking";

export const meetingWords =
  "meetings?|conferences?|forums?|fora|dialogues?|consultations?|round ?tables?|retreats?|steering committees?|symposi(?:um|a)|summits?";

export const workshopWords =
  "workshops?|seminars?|webinars?|trainings?|courses?|masterclass(?:es)?|boot ?camps?|study (?:visits?|tours?)|attachments?|internships?|programmes?|programs?|sessions?|modules?|talks?|lectures?|exercises?|drills?|pilots?|events?";

export const assistanceWords =
  "assist|assistance|advice|advisory|support|help|missions?|diagnos(?:is|es|tics?)|mentoring|coaching|consultanc(?:y|ies)|guidance";

const scopes: readonly (readonly [EventType, RegExp])[] = [
  ["sub-regional", /\bsub[ -]?regional\b|\bmulti[ -]?country\b|\binter[ -]?regional\b/],
  ["regional", /\bregional\b|\bregion-?wide\b/],
  ["national", /\bnational\b|\bin-?country\b|\bbilateral\b/],
];

/** The most telling first: a regional workshop on accreditation is an accreditation. */
const kinds: readonly (readonly [EventType, RegExp])[] = [
  ["accreditation", /\baccreditations?\b/],
  ["survey", new RegExp(`\\b(?:${surveyWords})\\b`)],
];

const laterKinds: readonly (readonly [EventType, RegExp])[] = [
  ["meeting", new RegExp(`\\b(?:${meetingWords})\\b`)],
  ["publication", new RegExp(`\\b(?:${publicationWords})\\b`)],
  ["assistance", new RegExp(`\\b(?:${assistanceWords})\\b`)],
];

const workshop = new RegExp(`\\b(?:${workshopWords})\\b`);

/** What a phrase in lower case is about: "regional accreditation workshops" -> accreditation, "e-newsletters" -> publication. */
export function eventTypeOf(phrase: string): EventType {
  const telling = firstOf(kinds, phrase);
  if (telling) return telling;
  const scope = firstOf(scopes, phrase);
  if (scope && workshop.test(phrase)) return scope;
  return firstOf(laterKinds, phrase) ?? scope ?? "other";
}

/** Of work that goes on only this can be said: its other words speak of everything that it touches. */
export const continuingTypeOf = (phrase: string): EventType =>
  firstOf(kinds, phrase) ?? firstOf(laterKinds.slice(0, 2), phrase) ?? "other";

const firstOf = (table: readonly (readonly [EventType, RegExp])[], phrase: string): EventType | undefined =>
  table.find(([, pattern]) => pattern.test(phrase))?.[0];

const byName = new Map<string, EventType>(eventTypes.map((type) => [type, type]));

const knownCells = new Map<string, EventType | undefined>();
const mostKnown = 1_000;

/** The Type cell of a log row: "Sub-regional workshop" -> sub-regional; undefined where it says nothing. */
export function readEventType(cell: string): EventType | undefined {
  if (knownCells.has(cell)) return knownCells.get(cell);
  const words = cell.slice(0, 80).trim().toLowerCase();
  const type = words === "" ? undefined : (byName.get(words) ?? eventTypeOf(words));
  if (knownCells.size < mostKnown && cell.length <= 80) knownCells.set(cell, type);
  return type;
}
