import { phraseGroup, type PhraseGroup } from "../../phrase-table";

/** Targets in French, the first hundred labelled before the reader knew the language; at the end other languages. */
export const frenchTargets: readonly PhraseGroup[] = [
  phraseGroup(
    "French",
    String.raw`
Au moins 22/33 Membres => ratio >= 22 of 33
Au moins 5 ateliers => count >= 5
Au plus 5 % => percent <= 5
Moins de 24 heures => count < 24
Moins de 10 plaintes => count < 10
Plus de 200 participants => count > 200
Plus de la moitié des Membres => ratio > 1 of 2
La moitié des Membres => ratio >= 1 of 2
Les deux tiers des administrations => ratio >= 2 of 3
Un tiers des douaniers formés => ratio >= 1 of 3
Trois quarts des bureaux => ratio >= 3 of 4
La majorité des Membres => ratio > 1 of 2
Une fois par trimestre => frequency >= 1 per quarter
Une fois par an => frequency >= 1 per year
Deux fois par an => frequency >= 2 per year
Au moins deux ateliers par an => frequency >= 2 per year
3 missions par an => frequency >= 3 per year
Trois missions chaque année => frequency >= 3 per year
Une réunion tous les deux mois => frequency >= 1 per 2 months
Tous les six mois => frequency >= 1 per 6 months
Réunion mensuelle => frequency >= 1 per month
Rapport annuel publié => frequency >= 1 per year || boolean
Chaque trimestre => frequency >= 1 per quarter
Réduire de 20 % par rapport à 2018 => change decrease relative >= 20
Réduire les délais de 20 % => change decrease relative >= 20
Réduction de 15 % des délais de dédouanement => change decrease relative >= 15
Augmenter de 10 % les recettes => change increase relative >= 10
Augmentation d'au moins 10 % des recettes => change increase relative >= 10
Hausse de 5 points de pourcentage => change increase absolute >= 5
Passer de 12 à 20 Membres => change increase level from 12 >= 20
Faire passer le taux de 40 % à 60 % d'ici 2027 => change increase level from 40 >= 60 by 2027-12-31
Ramener le délai de 10 jours à 6 => change decrease level from 10 <= 6
Délai ramené à 48 heures => count <= 48
Doubler le nombre d'auditeurs => change increase relative >= 100
Réduire de moitié les accidents => change decrease relative >= 50
20 ateliers d'ici juin 2020 => count >= 20 by 2020-06-30
20 ateliers d'ici à fin 2026 => count >= 20 by 2026-12-31
20 ateliers avant le 31 décembre 2026 => count >= 20 by 2026-12-31 || count >= 20 by 2026-12-30
Stratégie adoptée d'ici le 30 juin 2027 => boolean by 2027-06-30
Avant fin 2025 => date <= by 2025-12-31
D'ici décembre 2025 => date <= by 2025-12-31
Stratégie nationale adoptée => boolean
Loi promulguée => boolean
Guide publié => boolean
75 % des demandes => percent >= 75
Au moins 75 % des demandes traitées en 5 jours => percent >= 75
80 pour cent des agents formés => percent >= 80
Taux de satisfaction de 80 % => percent >= 80 || average >= 80
Taux de réussite supérieur à 90 % => percent > 90
Taux d'abandon inférieur à 3 % => percent < 3
Score moyen de 4 sur 5 => average >= 4 of 5
Une moyenne d'au moins 4 sur 5 => average >= 4 of 5
Note moyenne d'au moins 4,2 sur 5 => average >= 4.2 of 5
22 Membres sur 33 => ratio >= 22 of 33
22 des 33 Membres => ratio >= 22 of 33
Neuf projets sur dix => ratio >= 9 of 10
Tous les Membres => percent >= 100
L'ensemble des Membres => percent >= 100
Aucun retard => count = 0
Zéro incident => count = 0
Entre 5 et 8 ateliers => range between 5 to 8
De 5 à 8 ateliers => range between 5 to 8 || unread or flagged
5 à 8 ateliers => range between 5 to 8
1 200 agents formés => count >= 1200
1 500 000 euros mobilisés => count >= 1500000
2,5 millions d'euros => count >= 2500000
12,5 % => percent >= 12.5
5 M€ => count >= 5000000
10 k€ => count >= 10000
Environ 40 experts => count = 40
Pas moins de 4 missions => count >= 4
Pas plus de 3 erreurs => count <= 3
Ne pas dépasser 30 jours => count <= 30
Dans un délai de 30 jours => count <= 30
Dans les 48 heures => count <= 48
Maximum 5 jours => count <= 5
30 jours au maximum => count <= 30
5 ateliers au minimum => count >= 5
20 experts ou plus => count >= 20
Exactement 3 rapports => count = 3
Former 250 agents => count >= 250
Organiser 4 séminaires et 2 missions => count >= 4 | count >= 2
Former vingt-deux formateurs => count >= 22
Quatre-vingt-dix pour cent des dossiers => percent >= 90
Soixante-quinze ateliers => count >= 75
15 Membres en 2026, 20 en 2028 => count >= 15 by 2026-12-31 | count >= 20 by 2028-12-31
2025 : 40 % ; 2026 : 55 % => percent >= 40 by 2025-12-31 | percent >= 55 by 2026-12-31
Améliorer la coopération => unread
À déterminer => unread
Meilleure coordination => unread
Néant => unread
Amélioration des services => unread
Zwei Workshops pro Jahr => unread
Mindestens 5 Schulungen bis Juni 2026 => unread
Paling sedikit 5 pelatihan => unread
Sekurang-kurangnya 20 negara anggota setiap tahun => unread
Al menos 5 talleres por año => unread
Reducir los plazos en un 20 % => unread
Almeno 5 seminari entro giugno => unread
Pelo menos 5 oficinas por ano => unread
Au moins 28 Membres sur 33 disposent d'un programme OEA => ratio >= 28 of 33
Trois réunions régionales par an jusqu'en 2027 => frequency >= 3 per year by 2027-12-31
Réduire d'un tiers le temps d'attente => change decrease relative >= 33.33
Réduire le temps d'attente à 15 minutes => count <= 15
Temps d'attente inférieur à 20 minutes => count < 20
Le taux de vaccination atteint 95 % => percent >= 95
Taux de couverture vaccinale : 90 % => percent >= 90
90 % des enfants vaccinés d'ici 2028 => percent >= 90 by 2028-12-31
Construction de 12 écoles => count >= 12
Construire 12 écoles primaires => count >= 12
12 écoles construites et 30 réhabilitées => count >= 12 | count >= 30
Recruter au minimum 40 enseignants => count >= 40
Recrutement de 40 enseignants avant septembre 2026 => count >= 40 by 2026-09-30 || count >= 40 by 2026-08-31
200 femmes et 150 hommes formés => count >= 200 | count >= 150
Une session de formation chaque semestre => frequency >= 1 per 6 months
Publier un bulletin mensuel => frequency >= 1 per month || boolean
4 bulletins par an => frequency >= 4 per year
Bulletin trimestriel diffusé => frequency >= 1 per quarter
Pas plus de 2 accidents par an => frequency <= 2 per year
Zéro accident mortel => count = 0
Aucune rupture de stock => count = 0
Délai de traitement : 5 jours ouvrables => count <= 5
Traiter les plaintes sous 10 jours => count <= 10
80 % des plaintes traitées sous 10 jours => percent >= 80
Satisfaction des usagers : 4/5 => average >= 4 of 5
Note de satisfaction supérieure à 4 sur 5 => average > 4 of 5
Hausse des recettes de 8 % par an => change increase relative >= 8 per year
Recettes en hausse de 8 % => change increase relative >= 8
Baisse de 30 % des émissions par rapport à 2010 => change decrease relative >= 30
Émissions réduites de 30 % => change decrease relative >= 30
Augmenter le nombre de bénéficiaires de 1 000 à 2 500 => change increase level from 1000 >= 2500
De 35 % à 50 % de femmes cadres => change increase level from 35 >= 50 || unread or flagged
50 % de femmes cadres => percent >= 50
Parité 50/50 => unread or flagged || ratio >= 50 of 50
Budget de 3 millions de dollars => count >= 3000000
Mobiliser 3,5 milliards FCFA => count >= 3500000000
15 000 € par an => count >= 15000 per year
Plan d'action validé au plus tard le 31 mars 2026 => boolean by 2026-03-31
Loi votée au premier trimestre 2026 => boolean by 2026-03-31
Système opérationnel au T2 2026 => boolean by 2026-06-30
À la fin de 2026, 25 postes équipés => count >= 25 by 2026-12-31
25 postes équipés en 2026 => count >= 25 by 2026-12-31
Entre 10 et 15 stages => range between 10 to 15
10 à 15 stages par an => range between 10 to 15 per year
Plus de deux tiers des recommandations mises en œuvre => ratio > 2 of 3
Un agent sur cinq => ratio >= 1 of 5
5 naissances pour 1 000 habitants => ratio >= 5 of 1000 || unread or flagged
Mortalité infantile inférieure à 12 pour 1 000 => ratio < 12 of 1000 || unread or flagged || count < 12
Une centaine de bénéficiaires => count = 100 || count >= 100
Tous les deux ans => frequency >= 1 per 2 years
Audit tous les trois ans => frequency >= 1 per 3 years
Deux audits annuels => frequency >= 2 per year
Référence : 20 % ; cible : 45 % => percent >= 45
Cible 2027 : 60 % => percent >= 60 by 2027-12-31
45 % (référence 20 %) => percent >= 45
Annuler 3 ateliers => unread or flagged
Au lieu de 4 missions => unread or flagged
Plafond de 8 véhicules => count <= 8 || unread or flagged
Doublement du nombre de stagiaires => change increase relative >= 100
Promouvoir l'égalité => unread
Coopération renforcée => unread
Autant que possible => unread
`,
  ),
  phraseGroup(
    "French, a second helping",
    String.raw`
D'ici 2030, au moins 65 % des ménages ont accès à l'eau potable => percent >= 65 by 2030-12-31
Part des ménages raccordés : 65 % en 2027 => percent >= 65 by 2027-12-31
Nombre de puits forés : 120 => count >= 120
120 puits forés et 15 latrines construites => count >= 120 | count >= 15
Former au moins 40 sages-femmes par an => frequency >= 40 per year
40 sages-femmes diplômées chaque année => frequency >= 40 per year
Mortalité maternelle ramenée de 210 à 140 pour 100 000 naissances => change decrease level from 210 <= 140 || unread or flagged
Réduire la mortalité maternelle d'au moins 30 % => change decrease relative >= 30
Faire baisser le taux d'abandon à moins de 5 % => percent < 5
Taux d'abandon scolaire : 5 % au maximum => percent <= 5
Taux de scolarisation porté à 95 % => percent >= 95
Le taux de scolarisation passe de 80 % à 95 % => change increase level from 80 >= 95
Trois écoles sur quatre disposent d'une cantine => ratio >= 3 of 4
Une école sur deux dispose d'une cantine => ratio >= 1 of 2
Plus de 80 % des enseignants qualifiés => percent > 80
Au minimum deux manuels par élève => count >= 2
Un manuel par élève => count >= 1 || ratio >= 1 of 1 || unread or flagged
Classes de 40 élèves au plus => count <= 40
Pas plus de 40 élèves par classe => count <= 40
200 km de routes réhabilités d'ici fin 2027 => count >= 200 by 2027-12-31
Réhabilitation de 200 km de routes => count >= 200
Temps de passage en frontière réduit à 2 heures => count <= 2
Temps de passage en frontière réduit de 2 heures => change decrease absolute >= 2
Délai moyen de dédouanement inférieur à 24 heures => average < 24
Dédouanement en moins de 24 heures => count < 24
95 % des conteneurs scannés dans les 2 heures => percent >= 95
Recettes douanières : +8 % par rapport à 2022 => change increase relative >= 8
Recettes de 1,2 milliard d'euros => count >= 1200000000
Mobiliser 500 000 USD avant juillet 2026 => count >= 500000 by 2026-06-30 || count >= 500000 by 2026-07-31
Deux exercices de simulation par semestre => frequency >= 2 per 6 months
Exercice de simulation annuel => frequency >= 1 per year
Comité réuni au moins quatre fois par an => frequency >= 4 per year
Réunir le comité tous les trimestres => frequency >= 1 per quarter
Revue à mi-parcours réalisée => boolean
Plan stratégique 2026-2030 adopté => boolean
Décret n° 14/2023 publié => boolean
Convention ratifiée par 10 pays => count >= 10
10 pays ratifient la convention d'ici 2028 => count >= 10 by 2028-12-31
Tous les bureaux équipés => percent >= 100
Chaque bureau inspecté deux fois par an => frequency >= 2 per year
100 % des agents formés => percent >= 100
Aucun agent sans formation => count = 0 || unread || unread or flagged
Moins d'un accident par an => frequency < 1 per year
Au plus une panne par mois => frequency <= 1 per month
Zéro panne => count = 0
Entre 60 et 70 % de satisfaction => range between 60 to 70
Satisfaction : au moins 7/10 => average >= 7 of 10
Indice de satisfaction de 75 => average >= 75
15 à 20 bourses => range between 15 to 20
Une vingtaine de bourses => count = 20
Bourses : 20 en 2026, 30 en 2027 => count >= 20 by 2026-12-31 | count >= 30 by 2027-12-31
20 bourses, dont 10 pour des femmes => count >= 20
20 bourses (dont 10 pour des femmes) => count >= 20
20 bourses au lieu de 15 => unread or flagged
Plafonner les coûts à 5 % => percent <= 5
Coûts inférieurs ou égaux à 5 % => percent <= 5
Multiplier par trois les exportations => change increase relative >= 200
Diviser par deux les délais => change decrease relative >= 50
Croissance annuelle de 4 % => change increase relative >= 4 per year || change increase relative >= 4
Gagner 3 points de pourcentage => change increase absolute >= 3 || count >= 3
Mieux coordonner les services => unread
Qualité des soins améliorée => unread
À préciser => unread
Reporter 2 missions => unread or flagged
2 missions annulées => unread or flagged
Ne pas recruter 5 agents => unread or flagged
Vingt et un Membres => count >= 21
Soixante-dix pour cent => percent >= 70
Quatre-vingts ateliers => count >= 80
Deux cent cinquante agents => count >= 250
Mille deux cents agents => count >= 1200
`,
  ),
];
