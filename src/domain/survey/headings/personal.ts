import { withoutNumber } from "./numbering";

/** Headings of what an import does not need: who answered, and how to reach them. */
const patterns: readonly RegExp[] = [
  /\be-?mail\b/,
  /^(?:(?:your|respondent'?s?|participant'?s?|officer'?s?|contact|full|first|last|family|given) )*(?:sur)?name(?: of (?:the |your )?(?:respondent|participant|person|officer|focal point|national contact|contact(?: (?:person|point))?))?(?: \(.{1,40}\))?$/,
  /\bwhat(?: i|['’])s your (?:(?:full|first|last) )?name\b|^name(?: and [a-z ]{3,30})? of (?:the )?(?:person|officer|official|focal point|contact)\b/,
  /^(?:(?:full|your|contact) )?name - (?:first|middle|last|full) name$|^(?:first|last|middle|family) name$/,
  /^(?:participant|attendee|officer|official|delegate|trainee)(?:'s name)?$/,
  /^name and (?:title|position|post)/,
  /\b(?:phone|telephone|mobile|fax|whatsapp)\b/,
  /^ip(?: address)?$/,
  /^(?:postal |home |office |your )?address$/,
  /^(?:(?:\w+ )?contact(?: (?:person|name|details|information))?|focal point|passport.*|date of birth|(?:your )?(?:position|job title|function|rank|gender|sex|age))$/,
  // French and Spanish
  /\b(?:courriel|correo|adresse? [ée]lectronique|direcci[óo]n electr[óo]nica|e-?mail-?adresse|endere[çc]o eletr[óo]nico)\b|\b(?:t[ée]l[ée]phone|tel[ée]fono|m[óo]vil)\b/,
  /^(?:(?:votre|vos|su|tu|le|el) )?(?:nom|pr[ée]noms?|nombres?|apellidos?)(?: (?:et|y|de famille|completo?|complet|du r[ée]pondant|del encuestado|de l['’]agent|de la personne|pr[ée]noms?|apellidos?))*$/,
  /^(?:personne (?:de contact|à contacter|contact)|persona de contacto|fonction|poste|cargo|puesto|adresse(?: postale| ip)?|direcci[óo]n(?: ip)?)$/,
];

/** isPersonal("E-mail address") -> true, codes ("respondent_email") and numbered ones too; "Name of your Customs administration" is not. */
export function isPersonal(heading: string): boolean {
  const words = withoutNumber(heading.slice(0, 120))
    .replaceAll("_", " ")
    .toLowerCase()
    .replace(/(?<![?*:.])[?*:.]+\s*$/, "")
    .trim();
  return patterns.some((pattern) => pattern.test(words));
}
