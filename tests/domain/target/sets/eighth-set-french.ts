import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** The same classes in French. */
export const eighthSetFrench: readonly PhraseGroup[] = [
  phraseGroup(
    "The same classes in French",
    String.raw`
Déploiement du manuel 2.0 dans les collèges => boolean
90 ponts réparés entre 2025 et 2028 => count >= 90 ponts by 2028-12-31
Les vols reculent de 8 % par rapport à l'hiver 2023 => change decrease relative >= 8 %
60 agents, dont 30 % de femmes, formés => count >= 60 agents | percent >= 30 femmes
60 agents, dont 20 femmes, formés => count >= 60 agents
Niveau de départ 12, objectif 30 => count >= 30
Chômage maintenu sous le seuil de 7 % => percent < 7 Chômage
a) 3 audits par an b) 1 bulletin par trimestre => frequency >= 3 audits per year | frequency >= 1 bulletin per quarter
Aucune hausse des effectifs => change increase relative = 0 %
Réponse sous 24 heures à 85 % des appels => percent >= 85 appels
Deux fois plus de contrôles qu'en 2023 => change increase relative >= 100 %
Moins de 12 cas pour 100 000 habitants => ratio < 12 of 100000 cas
Un médecin pour 900 patients => ratio >= 1 of 900 médecin
Un colis sur dix contrôlé => ratio >= 1 of 10 colis
Taux de panne au-dessus du seuil de 5 % => percent > 5 Taux de panne
Marge d'exploitation : 12 % au minimum => percent >= 12 Marge d'exploitation`,
  ),
];
