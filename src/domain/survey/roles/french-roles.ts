import type { RolePattern } from "./survey-role";

/** What the words of a heading say in French, without accents. */
export const frenchRoles: readonly RolePattern[] = [
  [
    "invited",
    "sure",
    /^(?:(?:nombre|nb) (?:de |d )?)?(?:membres )?invites?$|^(?:(?:nombre|nb) de )?questionnaires (?:envoyes|distribues)$/,
  ],
  ["replies", "sure", /^(?:(?:nombre|nb) de )?reponses(?: recues)?$/],
  ["respondents", "sure", /^(?:(?:nombre|nb) de )?(?:repondants|personnes interrogees)$/],
  ["effectsNo", "sure", /^effets? directs? non$|^(?:sans|aucun) effets? directs?$/],
  ["effectsYes", "sure", /^effets? directs? oui$/],
  ["projectNo", "sure", /^projets?(?: de modernisation)?(?: lances?)? non$/],
  ["projectYes", "sure", /^projets?(?: de modernisation)?(?: lances?)? oui$/],
  ["score", "sure", /^(?:note|evaluation|score) moyenne?$/],
  [
    "project",
    "sure",
    /\bprojets?\b.{0,60}\b(?:lances?|demarres?|entrepris|inities?)\b|\b(?:lance|demarre|initie)\b.{0,40}\bprojets?\b/,
  ],
  ["direct", "sure", /\beffets? directs?\b|\b(?:constate|observe)\b.{0,40}\beffets?\b/],
  ["actions", "sure", /\bactions? de suivi\b|\bquelles? (?:actions?|mesures?)\b/],
  [
    "comment",
    "sure",
    /^(?:autres? )?(?:commentaires?|remarques?|suggestions?|observations?)\b|\b(?:commentaires|remarques|suggestions)$/,
  ],
  [
    "member",
    "sure",
    /^(?:membres?|pays|administrations?(?: douanieres?)?|nom (?:du|de la|de l|de votre) (?:pays|membre|administration)(?: douaniere)?)$|^(?:quel(?:le)? est )?(?:le nom de )?votre (?:pays|administration)(?: douaniere)?$|\bnom de (?:l|votre) administration\b|^quel(?:le)? (?:pays|administration)(?: douaniere)? (?:representez|travaillez)\b/,
  ],
  [
    "score",
    "sure",
    /\b(?:evaluation|note|appreciation|satisfaction) (?:globale|generale|d ensemble)\b|\bcomment (?:evaluez|jugez|notez) vous\b|^note$/,
  ],
  ["implemented", "sure", /\bmis(?:e|es)? en (?:oeuvre|place|application)\b/],
  ["need", "sure", /\bbesoins?\b|\bpriorites?\b|\bassistance\b/],
  [
    "workshop",
    "sure",
    /^(?:ateliers?|seminaires?|intitule de l atelier|titre de l atelier|nom de l atelier)$|\b(?:quel|auquel)\b.{0,40}\b(?:atelier|seminaire|formation)\b|\b(?:atelier|seminaire|formation) suivie?\b/,
  ],
  ["topic", "sure", /^(?:themes?|sujets?|domaines?)$/],
];
