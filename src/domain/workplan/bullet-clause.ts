import { assistanceWords, meetingWords, publicationWords, surveyWords, workshopWords } from "./activity-type";
import type { PlannedKind } from "./planned-event";

/** The part of a line that says what is done, and what kind of line it is. */
export interface BulletClause {
  readonly kind: PlannedKind;
  /** From its verb on, lower case kept as written: "conduct a national workshop on ...". */
  readonly clause: string;
}

/** Verbs by which an event comes about. */
const deeds = new Set(
  (
    "conduct organize organise hold host run convene deliver arrange stage undertake carry call publish issue release launch produce print " +
    "distribute circulate send provide give offer facilitate implement execute complete finalize finalise field dispatch repeat plan schedule co-organize co-host " +
    "organizing organising holding conducting"
  ).split(" "),
);

/** Verbs of work that goes on; "help Members to share by issuing reports" is no event either. */
const goingOn = new Set(
  (
    "continue go keep maintain work cooperate collaborate participate take join attend promote monitor discuss identify find seek share agree support " +
    "encourage assist help strengthen review follow liaise coordinate update upload maintain contribute explore engage enhance develop ensure " +
    "manage build establish utilize utilise use pool feed evaluate advise raise improve make put look prepare study ask urge invite consider advocate " +
    "communicate disseminate exchange deepen further judge bring"
  ).split(" "),
);

/** Upon request and the like: at the start, or as a clause of its own behind. */
const offered =
  /^(?:(?:up)?on|at|by)(?: the| a)?(?: members?'?s?)? requests?\b|^(?:as|if|when|where|whenever|wherever)(?: and when| and where)? (?:necessary|appropriate|required|requested|needed|possible|feasible)\b|^on demand\b|^if (?:any|there is (?:a )?(?:request|demand))|^subject to (?:request|demand|availab|funding)/;
const offeredBehind =
  /[,(;] ?(?:up)?on(?: the)? requests?\b|\b(?:up)?on requests?(?: (?:by|from|of) (?:the )?members?)?[.)]?$|[,(] ?if (?:requested|needed)\b/;

const leadIn =
  /^(?:in |together |jointly |with |under |through |along |based |as part |following |subject |upon |during |at |for |to |on |by |within |also,? |as |where |when |if )/;

const mostSegments = 6;

/** bulletClause("In cooperation with RTCs, hold a workshop") -> promise, "hold a workshop". `text` is plain, on one line. */
export function bulletClause(text: string): BulletClause {
  const lower = text.toLowerCase();
  const clause = mainClause(text);
  if (offered.test(lower) || offeredBehind.test(lower)) return { kind: "offer", clause };
  return { kind: isPromise(clause.toLowerCase()) ? "promise" : "continuing", clause };
}

/** Drops what stands before the verb: "With the Vice Chair, RTCs and Members, hold ..." holds. */
function mainClause(text: string): string {
  let rest = text;
  for (let cut = 0; cut < mostSegments; cut += 1) {
    const first = firstWord(rest);
    const isLeadIn = cut === 0 ? leadIn.test(rest.toLowerCase()) : !deeds.has(first) && !goingOn.has(first);
    const comma = rest.indexOf(",");
    if (!isLeadIn) return rest;
    if (comma < 0) return cut === 0 ? rest : text;
    rest = rest.slice(comma + 1).trim();
  }
  return text;
}

const firstWord = (text: string): string => /^[\p{L}-]+/u.exec(text.toLowerCase())?.[0] ?? "";

const nouns = `${workshopWords}|${meetingWords}|${publicationWords}|${surveyWords}`;
const eventNoun = new RegExp(`\\b(?:${nouns})\\b`);
/** "a national workshop", "2 workshops", "the annual survey": one event, and not events in general. */
const countedEvent = new RegExp(
  `\\bto (?:${[...deeds].join("|")}) (?:an?|one|two|three|four|five|six|\\d{1,2}|the annual) (?:[\\w/&-]+ ){0,6}(?:${nouns})\\b`,
);
const scopedNoun = new RegExp(
  `^(?:(?:an?|the|one|two|three|four|five|six|\\d{1,2}|wco|joint|annual) )*(?:sub-?regional|regional|national|in-country|accreditation|annual|virtual|online)? ?(?:[\\w/&-]+ ){0,4}(?:${workshopWords}|${meetingWords}|${publicationWords}|${surveyWords})\\b`,
);
const goesOnAnyway = /^(?:provide|give|offer|send|carry|implement|plan|facilitate|undertake) /;
const assistance = new RegExp(`\\b(?:${assistanceWords})\\b`);

function isPromise(clause: string): boolean {
  const verb = firstWord(clause);
  if (deeds.has(verb)) {
    const object = objectOf(clause);
    // "Provide assistance on ..." is no event that a year can count, unless a Member or a number says so.
    if (goesOnAnyway.test(clause) && !eventNoun.test(object))
      return assistance.test(object) && /\bmissions?\b/.test(object);
    return eventNoun.test(object) || /\bmissions?\b/.test(object);
  }
  if (goingOn.has(verb)) return countedEvent.test(clause);
  return scopedNoun.test(clause);
}

/** What the verb is about, up to where another clause begins. */
const objectOf = (clause: string): string =>
  clause.split(/[;.(]| so that | in order to | with an eye to | paying /)[0] ?? clause;
