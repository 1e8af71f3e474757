import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** The same in French, and sentences of other languages, which give no number. */
export const seventhSetFrench: readonly PhraseGroup[] = [
  phraseGroup(
    "French",
    String.raw`
Porter à 60 % la part des femmes => percent >= 60 part des femmes
Faire passer de 12 à 20 le nombre de centres => change increase level from 12 >= 20 centres
Passer de 20 à 12 jours => change decrease level from 20 <= 12 days
Référence 2023 : 45 % ; cible 2027 : 60 % => percent >= 60 by 2027-12-31
10 % de saisies de plus qu'en 2023 => change increase relative >= 10 %
20 % de plaintes de moins qu'en 2022 => change decrease relative >= 20 %
Rapport annuel publié au plus tard le 31 mars 2027 => boolean by 2027-03-31
Arrêté n° 14/2026 publié => boolean
Décret n° 2026-114 promulgué => boolean
Annulé : 3 séminaires => count >= 3 séminaires (flagged)
Abandonné (initialement 12 ateliers) => count >= 12 ateliers (flagged)
Une plateforme opérationnelle et 10 000 visites par mois => frequency >= 10000 visites per month
Une application déployée et 25 000 utilisateurs par an => frequency >= 25000 utilisateurs per year
Un atelier par an => frequency >= 1 atelier per year
Plafond de 14 postes vacants => count <= 14 postes vacants
Au lieu de 5 séminaires, 2 visites => count >= 2 visites
Au plus 3 non-conformités majeures par audit => count <= 3 non-conformités majeures
Évaluation semestrielle des centres => frequency >= 1 Évaluation per 6 months
Les plaintes ne doivent pas dépasser 20 par mois => frequency <= 20 plaintes per month
Un demi-million de doses => count >= 500000 doses
Un quart de million d'arbres plantés => count >= 250000 arbres
Trois cinquièmes des écoles dotées de latrines => ratio >= 3 of 5 écoles
Plus du tiers des lauréats insérés => ratio > 1 of 3 lauréats
Disponibilité du portail d'au moins 99 % => percent >= 99 Disponibilité du portail
Deuxième semestre 2027 => date <= by 2027-12-31
Budget (en millions d'euros) : 12 => count >= 12000000 euros
Médecins pour 10 000 habitants : 8 => ratio >= 8 of 10000 Médecins
Durée de vie de 15 ans => count >= 15 years
Licences valables 5 ans => count >= 5 years
De 8 à 15 laboratoires => range between 8 to 15 laboratoires
Les émissions baissent de 15 % => change decrease relative >= 15 %
Émissions inférieures de 30 % au niveau de 2010 d'ici 2030 => change decrease relative >= 30 % by 2030-12-31
Moins de 2 infections pour 1 000 journées d'hospitalisation => ratio < 2 of 1000 infections
Dans 80 % des appels, décrocher en moins de 20 secondes => percent >= 80 appels
40 % d'ici 2027 puis 65 % d'ici 2030 => percent >= 40 by 2027-12-31 | percent >= 65 by 2030-12-31
25 juges, 40 greffiers et 12 huissiers recrutés => count >= 25 juges | count >= 40 greffiers | count >= 12 huissiers
Au mois 15 contrôles par an => frequency >= 15 contrôles per year
Un quart des sièges réservés aux jeunes => ratio >= 1 of 4 sièges réservés
Chacune des 12 régions organise deux forums par an => frequency >= 2 forums per year
Voir tableau 3 => unread`,
  ),
  phraseGroup(
    "Other languages",
    String.raw`
Die Zahl der Unfälle um 20 % senken => unread
Zwei Prüfungen pro Jahr => unread
No máximo 2 % de erros nas declarações => unread
Três reuniões por semestre => unread
Tres talleres al año => unread
80% penduduk memiliki akses air => unread
Minimal 30 desa memiliki akses air bersih => unread
Almeno 12 controlli => unread
5 workshops in São Tomé => count >= 5 workshops
3 missions to Côte d'Ivoire => count >= 3 missions`,
  ),
];
