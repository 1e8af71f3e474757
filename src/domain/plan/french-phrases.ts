/** The words of a language in the English ones that the readers of times and milestones know. */
type Table = readonly (readonly [RegExp, string])[];

const word = (pattern: string, english: string): Table[number] => [
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}])`, "gu"),
  english,
];

const ordinals: Table = [
  word("premi(?:er|ere)s?", "1st"),
  word("deuxiemes?|seconde?s?", "2nd"),
  word("troisiemes?", "3rd"),
  word("quatriemes?", "4th"),
  word("cinquiemes?", "5th"),
  word("sixiemes?", "6th"),
  word("septiemes?", "7th"),
  word("huitiemes?", "8th"),
  word("neuviemes?", "9th"),
  word("dixiemes?", "10th"),
  [/(?<!\d)1(?:er|re|ere)(?!\p{L})/gu, "1st"],
  [/(?<!\d)2(?:i?eme|e|nde?)(?!\p{L})/gu, "2nd"],
  [/(?<!\d)3(?:i?eme|e)(?!\p{L})/gu, "3rd"],
  [/(?<!\d)(\d{1,2})(?:i?eme|e)(?!\p{L})/gu, "$1th"],
];

/** Nothing is said: "néant", "s.o.", "à déterminer". */
const nothingWords = word(
  "neant|sans objet|aucune?s?|s\\.? ?o\\.?|s/o|non applicable|(?:à|a) (?:determiner|definir|confirmer|preciser)",
  "n/a",
);

const timeWords: Table = [
  nothingWords,
  word("janv(?:ier)?", "january"),
  word("fevr?(?:ier)?", "february"),
  word("mars", "march"),
  word("avr(?:il)?", "april"),
  word("mai", "may"),
  word("juin", "june"),
  word("juil(?:let)?", "july"),
  word("aout", "august"),
  word("septembre", "september"),
  word("octobre", "october"),
  word("novembre", "november"),
  word("decembre", "december"),
  word("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche", " "),
  ...ordinals,
  word(
    "d'ici (?:à )?(?:la )?fin(?: d[eu']| de l[a'])?|avant (?:la )?fin(?: d[eu])?|à la fin d[eu]|fin d[eu]|à fin",
    "by end of",
  ),
  word(
    "d'ici(?: à)?(?: le| la| au)?|au plus tard(?: le| en| au| fin)?|jusqu'(?:en|au|à)(?: la| le)?|echeance|date limite",
    "by",
  ),
  word("avant(?: le| la)?", "before"),
  word("fin", "end of"),
  word("mi", "mid"),
  word("depuis", "since"),
  word(
    "en cours|permanente?|continue?|en continu|de (?:facon|maniere) (?:continue|permanente)|en permanence",
    "ongoing",
  ),
  word(
    "(?:pendant|durant|sur) (?:toute )?la (?:duree|periode) (?:du plan|de mise en oeuvre|du programme)",
    "throughout the plan period",
  ),
  word("chaque annee|tous les ans|par an(?:nee)?|annuel(?:le)?(?:ment)?s?|une fois l'an", "every year"),
  word("chaque trimestre|tous les trimestres|par trimestre|trimestriel(?:le)?(?:ment)?s?", "every quarter"),
  word("chaque mois|tous les mois|par mois|mensuel(?:le)?(?:ment)?s?", "every month"),
  word("chaque semaine|par semaine|hebdomadaires?", "every week"),
  word("chaque jour|par jour|quotidien(?:ne)?(?:ment)?", "every day"),
  word("chaque semestre|tous les semestres|par semestre|semestriel(?:le)?(?:ment)?s?", "every 6 months"),
  word("biennale?|bisannuel(?:le)?", "every 2 years"),
  word("(?:tous|toutes) les", "every"),
  word("une fois|1 fois", "once"),
  word("deux fois|2 fois", "twice"),
  word("(trois|quatre|\\d+) fois", "$1 times"),
  word("deux", "two"),
  word("trois", "three"),
  word("quatre", "four"),
  word("six", "six"),
  word("douze", "twelve"),
  word("trimestres?", "quarter"),
  word("semestres?", "half"),
  word("exercice(?: budgetaire| financier)?|annee (?:fiscale|budgetaire)", "fiscal year"),
  word("annees?|ans?", "year"),
  word("mois", "month"),
  word("semaines?", "week"),
  word("jours?", "day"),
  [/(?<![\p{L}\d])t ?([1-4])(?![\p{L}\d])/gu, "q$1"],
  [/(?<![\p{L}\d])s ?([12])(?![\p{L}\d])/gu, "h$1"],
  word("entre", "between"),
  word("de (?=\\p{L}+ (?:\\d{4} )?à)|du (?=\\d)|à partir d[eu]", "from "),
  word("du|de|des|de l'|le|la|les|l'", " "),
  word("et", "and"),
  word("à|au|aux", "to"),
  word("en|courant|au cours", "in"),
];

const milestoneWords: Table = [
  ...ordinals,
  // One slip in "jalon": "jallon", "jalaon".
  word("jalons?|jallons?|jalonn?s?|jalaons?|jlaons?|jaloms?|jalns?", "milestones"),
  word("suite(?: et fin)?|en partie|partiellement|à poursuivre|revisee?s?|nouveaux?|nouvelles?", "continued"),
  word(
    "non (?:mentionnee?s?|inclus|repris)(?: dans)?(?: le)? (?:psr|rsp|plan strategique regional)",
    "not mentioned in the rsp",
  ),
  word("(?:specifique|propre)s? au (?:brrc|bureau regional|rocb)(?: a/p)?", "rocb a/p specific"),
  word("voir aussi|voir egalement", "see also"),
  nothingWords,
  word("psr", "rsp"),
  word("et", "and"),
  word("au|à|aux", "to"),
  [/(?<![\p{L}\d])de l'/gu, "of "],
  [/(?<![\p{L}\d])l'/gu, " "],
  word("du|de la|de|des", "of"),
  word("le|la|les", " "),
];

/** Small letters without accents; "à" keeps its own. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/\p{L}+/gu, (one) =>
      one === "\u00e0"
        ? one
        : one
            .normalize("NFD")
            .replace(/\p{M}/gu, "")
            .replace(/\u0153/g, "oe"),
    );

const inEnglish = (text: string, table: Table): string =>
  table
    .reduce((words, [pattern, english]) => words.replace(pattern, english), plain(text))
    .replace(/\s+/g, " ")
    .trim();

/** frenchTime("d'ici juin 2020") -> "by june 2020"; other texts nearly as they are. */
export const frenchTime = (text: string): string => inEnglish(text, timeWords);

const frenchMilestone =
  /(?<![\p{L}\d])(?:jall?onn?s?|jalaons?|jlaons?|jaloms?|jalns?|psr|brrc|n[ée]ant|sans objet|non applicable|aucune?|s\.? ?o\.?|s\/o|[àa] (?:d[ée]terminer|d[ée]finir|confirmer|pr[ée]ciser)|voir)(?!\p{L})/iu;

/** frenchMilestones("1.2.2 - 1er au 3e jalons") -> "1.2.2 - 1st to 3rd milestones"; what is not French stays. */
export const frenchMilestones = (text: string): string =>
  frenchMilestone.test(text) ? inEnglish(text, milestoneWords) : text;
