/** How strong a word is: 1 the weakest to 5 the strongest; none where it says that there is nothing. */
export interface WordPlace {
  readonly place: 1 | 2 | 3 | 4 | 5;
  readonly isNone: boolean;
}

type Line = readonly [place: WordPlace["place"], isNone: boolean, words: RegExp];

const not = "(?:not|isn'?t|no) (?:so |very |that |too |really )?";

/**
 * Likert scales in words, English, French and Spanish. The first line that fits is meant: what denies comes before what it denies
 * ("strongly disagree", "not satisfied"), "very high" before "high".
 */
const lines: readonly Line[] = [
  [
    1,
    true,
    /^(?:no|non|0)$|\b(?:no need|no demand|no priority|none|nil|not at all|nothing|not (?:needed|required|necessary|interested|a priority)|strongly disagree|never|aucune?|pas (?:n[ée]cessaire|du tout)|pas de besoin|nul(?:le)?|inexistante?|non concernee?|ningun[oa]?|sin necesidad|kein(?:e|en|er)?|sem necessidade|nenhum[a]?|nada|nunca|no (?:es )?necesari[oa]|totalmente en desacuerdo)\b/,
  ],
  [
    1,
    false,
    /\b(?:very|extremely|highly|tr[èe]s) (?:low|poor|bad|weak|little|limited|dissatisfied|unsatisfied|unlikely|unimportant|faible|insatisfaite?|mauvaise?)\b|\b(?:completely|totally|entirely) (?:disagree|dissatisfied)|\b(?:lowest|worst|least|minimal|terrible|unacceptable|pas du tout d'accord|minim[oa]|pesim[oa])\b|\bmuy (?:baj[oa]|poc[oa]|mal[oa]|insatisfech[oa]|debil|limitad[oa])\b/,
  ],
  // "Needed" has the strength of its adverb.
  [
    5,
    false,
    /\b(?:urgently|strongly|highly|badly|desperately|very much|absolutely|most) (?:needed|required|wanted)\b/,
  ],
  [3, false, /^(?:somewhat |moderately |partly |partially )?(?:needed|required|wanted)$/],
  [3, false, /\b(?:neither|neutral|neutre|undecided|ni (?:satisfaite?|d'accord|de acuerdo))\b/],
  [
    2,
    false,
    new RegExp(
      `\\b(?:disagree|dissatisfied|unsatisfied|unsatisfactory|low|poor|bad|little|minor|slight(?:ly)?|weak|limited|rarely|seldom|unlikely|unimportant|faible|pas d'accord|insatisfaite?|peu|non prioritaire|baj[oa]|baix[oa]|pouc[oa]|gering(?:e[rs]?)?|niedrig(?:e[rs]?)?|schlecht|poc[oa]|mal[oa]|debil|en desacuerdo|insatisfech[oa]|insuficiente)\\b|\\bto a (?:small|limited|little|low|lesser) (?:extent|degree)\\b|\\bpas (?:(?:tres|si|vraiment|assez|tellement) )?(?:elevee?|bonn?e?|bien|satisfaite?|importante?s?|utiles?|urgente?|prioritaire|pertinente?|interessee?|forte?|necessaire)\\b|\\b${not}(?:high|good|satisfied|important|useful|urgent|much|likely|relevant)\\b`,
    ),
  ],
  [
    5,
    false,
    /\b(?:strongly|completely|fully|totally|entirely) (?:agree|satisfied)|\b(?:very|extremely|highly|most|tr[èe]s) (?:high(?:ly)?|good|well|strong|strongly|satisfied|important|useful|likely|relevant|urgent|great|much|interested|[ée]lev[ée]e?|satisfaite?|bonne?|bien|important[es]?|forte?|prioritaires?|utiles?|urgente?|grande?)\b|\b(?:highest|extremely|extreme|critique|indispensable|excellent|outstanding|urgent|essential|critical|top|best|always|a (?:very )?great deal|to a (?:very )?(?:large|great|high) (?:extent|degree)|tout [àa] fait|excellente?|excelente|urgente|critic[oa]|esencial|imprescindible|maxim[oa]|totalmente de acuerdo|sehr (?:hoch|hohe[rs]?|gut|stark|zufrieden|wichtig))\b|\b(?:muy|muito) (?:alt[oa]|bo[am]|buen[oa]|bien|fuerte|satisfech[oa]|importante|util|elevad[oa]|necesari[oa]|prioritari[oa])\b/,
  ],
  [
    4,
    false,
    /\b(?:somewhat|rather|mostly|quite|plut[ôo]t|assez) (?:agree|satisfied|high|good|important|useful|likely|d'accord|satisfaite?|elevee?|forte?|bonn?e?|utiles?)\b|\bbastante (?:alt[oa]|buen[oa]|bien|satisfech[oa]|importante|util)\b/,
  ],
  [
    3,
    false,
    /\b(?:medium|moderate(?:ly)?|neutral|average|neither|undecided|fair|some|somewhat|sometimes|to some (?:extent|degree)|mid|middle|partly|partially|normal|acceptable|okay|ok|moyen(?:ne)?|mod[ée]r[ée]e?|neutre|moderad[oa]|mediana|promedio|mittel(?:maßig|hoch)?|mittlere[rs]?|moyennement)\b|^(?:(?:necesidad|prioridad|nivel) )?(?:medi[oa]|regular)$/,
  ],
  [
    4,
    false,
    /\b(?:agree|satisfied|satisfactory|high|good|well|great|strong(?:ly)?|important|useful|relevant|likely|much|a lot|lots|considerable|considerably|often|interested|[ée]lev[ée]e?|forte?|bonne?|bien|satisfaite?|d'accord|prioritaires?|utiles?|alt[oa]|buen[oa]|fuerte|satisfech[oa]|de acuerdo|importante|util|elevad[oa]|hoch|hohe[rs]?|gut|stark|zufrieden|bom|boa)\b/,
  ],
];

/** "H", "M", "L", "N" for high, medium, low and none. */
const initials: Readonly<Record<string, WordPlace>> = {
  vh: { place: 5, isNone: false },
  h: { place: 4, isNone: false },
  m: { place: 3, isNone: false },
  l: { place: 2, isNone: false },
  vl: { place: 1, isNone: false },
  n: { place: 1, isNone: true },
};

const longestPhrase = 120;

/** wordPlace("Very high") -> 5; "Strongly disagree" -> 1, none; undefined where no word tells. */
export function wordPlace(text: string): WordPlace | undefined {
  const plain = text
    .slice(0, longestPhrase)
    .trim()
    .toLowerCase()
    // An "opérateur économique agréé" agrees to nothing.
    .replace(/\bagréée?s?(?!\p{L})/gu, " ")
    // Accents are no letters to \b.
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’`]/g, "'")
    .replace(/[_-]+/g, " ");
  if (Object.hasOwn(initials, plain)) return initials[plain];
  const found = lines.find(([, , words]) => words.test(plain));
  return found && { place: found[0], isNone: found[1] };
}
