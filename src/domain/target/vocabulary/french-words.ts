import { list, rows, type Rows, values } from "./tables";

/** Verbs in -er: "former", "formé", "formés". */
export const frenchVerbs = list(
  `accompagner accorder accueillir acheter adopter aider allouer amenager analyser animer appliquer approuver attribuer auditer
    autoriser calibrer certifier classer collecter commander communiquer completer concevoir confirmer connecter consulter
    controler coordonner creer cultiver deboucher declarer decerner dedouaner delivrer deployer deposer desservir developper
    diffuser digitaliser distribuer dispenser donner doter editer eduquer elaborer embaucher engager enregistrer
    entamer envoyer equiper etudier evaluer examiner executer exporter exploiter fermer financer fixer formaliser former
    gerer habiliter harmoniser identifier immuniser implanter imprimer importer inaugurer informer initier inspecter installer
    instaurer interconnecter investir labelliser lancer liquider livrer mandater mener mesurer mobiliser moderniser
    monter nommer numeriser obtenir occuper octroyer operationnaliser organiser orienter ouvrir parrainer participer payer
    piloter planter presenter programmer proposer proteger publier qualifier raccorder ratifier realiser recenser reconnaitre
    recruter rediger rehabiliter renover reparer reunir reviser saisir selectionner sensibiliser signer simplifier soumettre
    subventionner superviser tester traiter transferer transposer trouver utiliser vacciner valider verifier verser visiter
    achever acquerir actualiser agreer automatiser cartographier clore cloturer codifier commercialiser conclure constituer
    consacrer conseiller construire designer determiner dresser editer effectuer entretenir eriger etablir etendre finaliser
    fournir homologuer implementer impliquer integrer intercepter inscrire interroger introduire lever outiller percevoir
    perfectionner placer plaider produire promulguer raccourcir recevoir recolter rencontrer repondre resoudre respecter
    restaurer restructurer rouvrir satisfaire scolariser securiser sevrer siéger soigner suivre tenir transmettre vendre notifier attester deferer eclairer baliser voter abroger amender parapher instruire juger reboiser electrifier dematerialiser amorcer boiser curer forer repeindre
    sanctionner renouveler prolonger pourvoir sonder tracer trier peser laver nettoyer moissonner semer debourser decaisser rembourser`,
);
/** Participles that no rule makes. */
export const frenchDone = list(
  `acquis acquise acquises conclu conclue conclus conclues construit construite construits construites conçu conçue concu concue
    concus concues couvert couverte couverts couvertes elu elue elus elues etabli etablie etablis etablies etendu etendue fourni
    fournie fournis fournies inscrit inscrite inscrits inscrites introduit introduite obtenu obtenue obtenus obtenues offert offerte
    ouvert ouverte ouverts ouvertes perçu percu produit produite produits produites promu promus reçu recu recus recue recues
    remis remise remises resolu resolue resolus resolues reuni reunie reunis saisi saisie saisis saisies soumis soumise soumises
    suivi suivie suivis suivies tenu tenue tenus tenues transmis transmise vendu vendus rempli remplie remplis garanti assure assuree
    entre pourvu pourvus pris prise mis mise fait faite faits satisfait satisfaits satisfaites appris connu reconnu reconnus clos close`,
);

export const frenchNumbers =
  values(`deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15
    seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 nonante:90 cent:100
    cents:100 mille:1000`);
/** "Une dizaine": about ten. */
export const frenchDozens =
  values(`dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100
    millier:1000`);
export const frenchMonths: Readonly<Record<string, string>> = Object.fromEntries(
  `janvier:january fevrier:february mars:march avril:april mai:may juin:june juillet:july aout:august septembre:september
    octobre:october novembre:november decembre:december janv:january fevr:february juil:july dec:december sept:september oct:october
    nov:november`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
export const frenchElided: Readonly<Record<string, string>> = {
  d: "de",
  l: "le",
  n: "ne",
  s: "se",
  qu: "que",
  jusqu: "jusque",
};

/** Things that are counted or delivered, and what becomes of them, as rows of `frenchPhrases`. */
export const frenchThings: Rows<string> = [
  ...rows<string>("Members", "membres|membre"),
  ...rows<string>("strategy", "strategie|strategies|feuille de route"),
  ...rows<string>("plan", "plan|plans|programme|programmes"),
  ...rows<string>("policy", "politique|politiques"),
  ...rows<string>("law", "loi|lois|decret|decrets|reglement|reglements|legislation|reglementation"),
  ...rows<string>(
    "manual",
    "guide|guides|manuel|manuels|cadre|cadres|lignes directrices|procedure|procedures",
  ),
  ...rows<string>("report", "rapport|rapports|etude|etudes|bulletin|bulletins|document|documents"),
  ...rows<string>(
    "system",
    "systeme|systemes|portail|plateforme|plate-forme|site|base de donnees|comite|accord|accords|convention",
  ),
  ...rows<string>("training", "formation|formations"),
  ...rows<string>(
    "workshops",
    "ateliers|seminaires|reunions|missions|sessions|conferences|campagnes|visites|audits|controles|enquetes|projets",
  ),
  ...rows<string>(
    "workshop",
    "atelier|seminaire|reunion|mission|session|conference|campagne|visite|audit|controle|enquete|projet",
  ),
  ...rows<string>("in force", "en vigueur|en service|en place"),
  ...rows<string>(
    "operational",
    "operationnel|operationnelle|operationnels|operationnelles|disponible|disponibles|pret|prete",
  ),
  ...rows<string>(
    "implement",
    "mettre en place|mettre en oeuvre|mettre en service|mise en place de|mise en oeuvre de",
  ),
  ...rows<string>(
    "implemented",
    "mis en place|mise en place|mis en oeuvre|mise en oeuvre|mises en oeuvre|mises en place",
  ),
  ...rows<string>("cancel", "annuler|supprimer|abandonner|reporter|suspendre"),
  ...rows<string>(
    "cancelled",
    "abandonne|abandonnee|abandonnes|abandonnees|retire|retiree|retires|differe|differee|ajourne|ajournee|ajournes|annule|annulee|annules|annulees|reporte|reportee|reportes|reportees|supprime|suspendu|suspendus",
  ),
  ...rows<string>("limit", "limiter|plafonner|contenir"),
  ...rows<string>("ideally", "idealement|si possible"),
  ...rows<string>(
    "tbd",
    "à fixer|à arreter|à venir|à completer|en attente|à determiner|à definir|à confirmer|à preciser|a determiner|a definir|a confirmer",
  ),
];
