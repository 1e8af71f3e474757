import { rows, type Rows } from "./tables";

/** How a French figure compares, as rows of `frenchPhrases`. */
export const frenchLimits: Rows<string> = [
  ...saying(
    "at least",
    "min|min .|au moins|au minimum|un minimum de|minimum|minimum de|a minima|au minimum de|pas moins de|à partir de",
  ),
  ...saying(
    "at least",
    "superieur ou egal à|superieure ou egale à|egal ou superieur à|superieurs ou egaux à|superieures ou egales à|egaux ou superieurs à|non inferieur à",
  ),
  ...saying(
    "at most",
    "max|max .|limite à|limites à|limitee à|limitees à|plafonnee à|plafonnes à|plafonnees à|contenu à|contenue à|contenus à|contenues à|au plus|au maximum|un maximum de|maximum|maximum de|pas plus de|tout au plus|au max|ne pas depasser",
  ),
  ...saying(
    "at most",
    "ne depassant pas|ne depasse pas|ne depassent pas|sans depasser|ne excedant pas|ne excede pas|ne pas exceder",
  ),
  ...saying(
    "at most",
    "inferieur ou egal à|inferieure ou egale à|egal ou inferieur à|inferieurs ou egaux à|inferieures ou egales à|egaux ou inferieurs à|jusque à|limite à|limitee à|plafonne à",
  ),
  ...saying("at least", "au moins egal à|au moins egale à"),
  ...saying(
    "at most",
    "au plus egal à|au plus egale à|dans la limite de|non superieur à|maximal de|maximale de|maximum de|limiter à",
  ),
  ...saying(
    "more than",
    "plus de|superieur à|superieure à|superieurs à|superieures à|depassant|depasse|depasser|au dessus de|au dessus du seuil de|au dela de|au dela du seuil de|excedant",
  ),
  ...saying(
    "less than",
    "moins de|inferieur à|inferieure à|inferieurs à|inferieures à|en dessous de|au dessous de|sous la barre de|sous le seuil de|en dessous du seuil de|sous le plafond de|en deca de|sous la barre des|sous le seuil des|en dessous des",
  ),
  ...saying("less than", "en moins de|sous les|sous le|dans moins de"),
  ...saying(
    "a ceiling of",
    "plafond de|un plafond de|limite de|une limite de|seuil maximal de|seuil maximum de",
  ),
  ...saying("a floor of", "plancher de|un plancher de|seuil minimal de|seuil minimum de"),
  ...saying("lower by", "inferieur de|inferieure de|inferieurs de|inferieures de"),
  ...saying("higher by", "superieur de|superieure de|superieurs de|superieures de"),
  ...saying("then", "puis|ensuite"),
  ...saying("more than", "de plus que"),
  ...saying("less than", "de moins que"),
  ...saying("at most", denying("depasser|exceder|aller au dela de")),
  ...saying(
    "at least",
    denying(
      "descendre sous|descendre en dessous de|tomber sous|tomber en dessous de|passer sous|passer en dessous de|baisser sous",
    ),
  ),
  ...saying("more than", "un peu plus de|plus du"),
  ...saying("less than", "un peu moins de|moins du"),
  ...saying("between", "compris entre|comprise entre|comprises entre"),
  ...saying("half a million", "un demi million|un demi million de"),
  ...saying("half a dozen", "une demi douzaine|une demi douzaine de"),
  ...saying("more than one third", "plus du tiers"),
  ...saying("less than one third", "moins du tiers"),
  ...saying("more than one quarter", "plus du quart"),
  ...saying("less than one quarter", "moins du quart"),
  ...saying("one third", "du tiers"),
  ...saying("one quarter", "du quart"),
  ...saying("half", "de la moitie"),
  ...saying("see", "voir|cf|se referer à"),
  ...saying("table", "tableau"),
  ...saying("annex", "annexe"),
  ...saying("stage", "etape"),
  ...saying("component", "axe|volet|composante"),
  ...saying("chapter", "chapitre"),
  ...saying("first half", "premier semestre|1er semestre"),
  ...saying("second half", "deuxieme semestre|second semestre|2e semestre"),
  ...saying("lifespan", "duree de vie|duree de vie utile"),
  ...saying("valid", "valable|valables"),
  ...saying("quadruple", "quadrupler|multiplier par quatre"),
  ...saying("fifths", "cinquiemes"),
  ...saying("tenths", "dixiemes"),
  ...saying("eighths", "huitiemes"),
  ...saying("sixths", "sixiemes"),
  ...saying("quarters", "quarts"),
  ...saying("increase", "elever|hisser|rehausser|majorer"),
  ...saying("per year", "par ans"),
  ...saying("a quarter of a million", "un quart de million|un quart de million de"),
  ...saying("three quarters of a million", "trois quarts de million|trois quarts de million de"),
  ...saying("more than two thirds", "plus de les deux tiers|plus des deux tiers"),
  ...saying("more than three quarters", "plus de les trois quarts|plus des trois quarts"),
  ...saying("within one year", "dans le annee|dans le an|dans une annee"),
  ...saying("exactly", "exactement|egal à|egale à|precisement"),
  ...saying(
    "about",
    "environ|autour de|à peu pres|approximativement|quelque|pres de|presque|aux alentours de",
  ),
  ...saying(
    "within",
    "dans un delai de|dans un delai maximal de|dans un delai maximum de|dans les|sous un delai de|dans le delai de",
  ),
  ...saying("or more", "ou plus|ou davantage|et plus|ou mieux"),
  ...saying("or less", "ou moins|et moins"),
];

/** "Ne doivent pas dépasser", "ne doit jamais descendre sous". */
function denying(verbs: string): string {
  const modals =
    "ne doit|ne doivent|ne devra|ne devront|ne peut|ne peuvent|ne devrait|ne devraient|ne devant".split("|");
  const denied = [...modals.flatMap((modal) => [`${modal} pas`, `${modal} jamais`]), "ne pas", "ne jamais"];
  return denied.flatMap((said) => verbs.split("|").map((verb) => `${said} ${verb}`)).join("|");
}

/** saying("at least", "au moins|au minimum"): many phrases that say the same. */
export function saying(words: string, phrases: string): Rows<string> {
  return rows<string>(words, phrases.replace(/\s+/g, " "));
}
