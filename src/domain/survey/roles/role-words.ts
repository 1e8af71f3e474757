import { withoutNumber } from "../headings/numbering";
import { wordPlace } from "../scales/scale-words";
import { englishRoles } from "./english-roles";
import { frenchRoles } from "./french-roles";
import { germanRoles } from "./german-roles";
import { portugueseRoles } from "./portuguese-roles";
import { spanishRoles } from "./spanish-roles";
import type { Certainty, SurveyRole } from "./survey-role";

export { type Certainty, type SurveyRole, surveyRoles } from "./survey-role";

/**
 * "Overall evaluation (1 = poor)" -> "overall evaluation 1 poor"; codes too: "Q3_follow_up_actions", "G01Q02Workshop",
 * "directEffects" say what their words say.
 */
export const roleWords = (heading: string): string =>
  codeWords(heading.slice(0, 400).trim())
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:g\d{1,3} ?)?q\d{1,3} ?(?=\p{L})/u, "");

/** The words of a code stand together, each with a capital. */
const codeWords = (text: string): string =>
  /\s/.test(text) ? text : text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");

const places = "(?<![\\p{L}\\d])(?:\\d{1,3}|[A-G])";
/** "(1 = no need, 5 = very strong need)", "from 0 (no need)", "(A = besoin très fort)": the labels of the places are needs. */
const placesOfNeed = new RegExp(
  `${places}\\s*(?:=|:|\\()\\s*[\\p{L}' ]{0,30}(?<!\\p{L})(?:needs?|needed|priorit(?:y|ies)|besoins?|priorités?)(?!\\p{L})`,
  "iu",
);

/** How, in which form or by whom something is wished for: about no topic, no workshop and no Member. */
const asksHow =
  /^(?:in |by |through )?(?:which|what) (?:forms?|formats?|ways?|languages?|modes?|modality|modalities|manner|(?:types?|kinds?|sorts?) of (?:\w+ )?(?:support|assistance|help|trainings?|experts?|activit(?:y|ies)))\b|^(?:why|who|whom|how (?:many|often|long))\b|\b(?:training|workshop|delivery|support|assistance) (?:forms?|formats?|modes?|modality|modalities|methods?|languages?)$|^preferred (?:languages?|forms?|formats?|modes?|modality|months?|dates?)\b|^(?:sous |dans |en )?(?:quelles? )?(?:formes?|langues?|modalites?) /;

/** "Did the workshop meet your needs?" judges the workshop; nothing is asked for. */
const needsThatAreMet =
  /\b(?:relevan\w*|meet|meets|met|respond\w*|address\w*|suit\w*|match\w*|fits?|tailor\w*|useful\w*|expectations?|repond\w*|adapte\w*)\b.{0,60}\b(?:needs?|besoins?|priorit\w+)\b/;

/** "Did you receive assistance from other donors?" tells of help that is there. */
const aidThatIsGiven =
  /\b(?:receiv\w*|provid\w*|offer\w*|donors?|deliver\w*|benefit(?:ed|s)? from|recue?s?|fourni\w*|beneficie\w*)\b/;
const wishes = /\b(?:needs?|needed|requires?|required|want|wish|like|priorit\w+|besoins?|souhait\w+)\b/;

/** "Do you plan to implement AEO?", "Do you need help implementing it?": nothing is implemented by that. */
const implementationThatIsWished =
  /\b(?:plan|plans|planning|intend\w*|want|wish|like|help|assist\w*|support\w*|needs?|requires?|ready|readiness|difficult\w*|challeng\w*|obstacles?|barriers?|important|train\w*|experts?|souhait\w*|besoins?)\b/;
/** "Level of need and state of implementation" asks for both. */
const bothAsked =
  /\b(?:state|status|level|degree|extent|stage) of (?:\w+ )?implementation\b|^(?:has|have|is|are) .{2,60}\bimplemented\b/;

/** "5 Excellent", "1 - Very poor": how many chose it, in a column of its own. */
const isPlaceOfScale = (heading: string): boolean => {
  const label = /^\s*\d{1,2}(?:\s*[-–—=:.)(])?\s*(\p{L}[\p{L} ]{2,24})\)?$/u.exec(heading)?.[1];
  return label !== undefined && wordPlace(label) !== undefined;
};

/** What a heading says by its words alone. */
export function roleOfHeading(
  heading: string,
): { readonly role: SurveyRole; readonly certainty: Certainty } | undefined {
  // Accents are no letters to \b.
  const words = roleWords(withoutNumber(heading))
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe");
  if (words === "" || asksHow.test(words) || isPlaceOfScale(heading)) return undefined;
  if (placesOfNeed.test(heading.slice(0, 400))) return { role: "need", certainty: "sure" };
  const isMet = needsThatAreMet.test(words) || (aidThatIsGiven.test(words) && !wishes.test(words));
  const isWished = implementationThatIsWished.test(words) && !bothAsked.test(words);
  const [english, ...abroad] = [englishRoles, frenchRoles, spanishRoles, portugueseRoles, germanRoles].map(
    (patterns) =>
      patterns.find(
        ([role, , pattern]) =>
          !(isMet && role === "need") && !(isWished && role === "implemented") && pattern.test(words),
      ),
  );
  // "Besoin en évaluation" has an English word by chance.
  const found =
    english?.[1] === "sure" ? english : (abroad.find((pattern) => pattern !== undefined) ?? english);
  return found && { role: found[0], certainty: found[1] };
}
