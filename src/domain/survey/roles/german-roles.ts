import type { RolePattern } from "./survey-role";

/** What the words of a heading say in German, without accents. */
export const germanRoles: readonly RolePattern[] = [
  ["replies", "sure", /^(?:(?:anzahl|zahl) (?:der )?)?(?:antworten|rucklaufe?)$/],
  ["respondents", "sure", /^(?:(?:anzahl|zahl) (?:der )?)?(?:befragten?|antwortenden)$/],
  ["invited", "sure", /^(?:(?:anzahl|zahl) (?:der )?)?(?:eingeladenen?|einladungen|versandte fragebogen)$/],
  [
    "project",
    "sure",
    /\bprojekte?s?\b.{0,60}\b(?:begonnen|gestartet|initiiert|eingeleitet|angestossen)\b|\bmoderni[sz]ierungsprojekt/,
  ],
  ["direct", "sure", /\b(?:direkte[nrs]?|unmittelbare[nrs]?) (?:wirkung|auswirkung|effekt|folge)/],
  ["actions", "sure", /\bfolgema(?:ss|ß)nahmen\b|\bwelche (?:ma(?:ss|ß)nahmen|schritte)\b/],
  [
    "comment",
    "sure",
    /^(?:(?:weitere|sonstige|ihre) )?(?:kommentare?|anmerkung(?:en)?|bemerkung(?:en)?|hinweise?|vorschlage?)\b/,
  ],
  [
    "member",
    "sure",
    /^(?:mitglied(?:er|sverwaltung)?|(?:ihr )?land|staat|(?:ihre )?(?:zoll)?verwaltung|zollbehorde)$|\bname (?:ihrer|der) (?:zoll)?(?:verwaltung|behorde)\b|\b(?:welche[srn]?|fur welche|aus welchem) (?:land|zollverwaltung|verwaltung|mitglied)\b/,
  ],
  [
    "score",
    "sure",
    /\b(?:gesamtbewertung|gesamteindruck|gesamtnote|gesamturteil|zufriedenheit insgesamt)\b|\b(?:bewerten|beurteilen|benoten) sie\b.{0,60}\b(?:insgesamt|workshop|seminar|veranstaltung)\b|\bwie zufrieden\b.{0,60}\binsgesamt\b|^note$/,
  ],
  ["implemented", "sure", /\b(?:umgesetzt|umsetzung|eingefuhrt|einfuhrung)\b/],
  ["need", "sure", /\b(?:bedarfs?|unterstutzungsbedarf|schulungsbedarf|prioritat(?:en)?)\b|\bbenotig\w+\b/],
  [
    "workshop",
    "sure",
    /^(?:workshops?|seminare?|(?:titel|name) (?:des|der) (?:workshops?|seminars?|veranstaltung))$|\b(?:an )?welche[mnrs]? (?:workshop|seminar|schulung|veranstaltung)\b/,
  ],
  ["topic", "sure", /^(?:themen?|bereiche?|themengebiete?)$/],
];
