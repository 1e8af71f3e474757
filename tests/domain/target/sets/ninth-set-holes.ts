import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Holes by which a number or a period once went to the wrong thing without a word, in sentences of our own. */
export const ninthSetHoles: readonly PhraseGroup[] = [
  phraseGroup(
    "Numbers and periods that belong to something else",
    String.raw`
1 complaint or fewer per 1,000 passengers => ratio <= 1 of 1000 complaint
Every ward audited at least twice, and ICU monthly => frequency >= 2 per month (flagged)
Exceedance days: 35/yr max => frequency <= 35 Exceedance days per year
40 new teachers with 2 hrs mentoring/week => count >= 40 new teachers
Each pupil misses no more than 8 days a year => frequency <= 8 days per year
Reply to 100 % of requests within the statutory 20 days => percent >= 100 requests (flagged)
75% complete by June, 100% by December 2026 => percent >= 75 complete | percent >= 100 by 2026-12-31
30 (2027: 45) => count >= 30 (flagged)
Coverage of 60 % (2024: 52 %) => percent >= 60
Up to 9 provinces, at least 3 => count <= 9 provinces | count >= 3 (flagged)
Pass mark of 80 % for 95 % of staff => percent >= 80 mark (flagged)
Publish accounts by 31 March, audited, no qualifications => count = 0 qualifications (flagged)
Zero dose children under 5 % => count = 0 dose children (flagged)`,
  ),
  phraseGroup(
    "What is reached, and what is still to do",
    String.raw`
Target: 300 ha. Achieved 2024: 120 ha => count >= 300 ha
Achieved: 120 ha; planned: 300 ha => count >= 300 ha
120 ha done; 180 ha to go => count >= 120 ha done | count >= 180 ha (flagged)
Labs accredited: +3 (from 5) => change increase absolute >= 3 Labs
Reduce arrears from 3 months to nil => change decrease level from 3 = 0 months
Zero-dose children cut by a quarter => change decrease relative >= 25 %
Grow 10x by 2030 => count >= 10 x by 2030-12-31 (flagged)
Raise €2m, half of it locally => count >= 2000000 € | ratio >= 1 of 2 locally`,
  ),
  phraseGroup(
    "Shares in other words",
    String.raw`
One vehicle in five electric => ratio >= 1 of 5 vehicle
One clinic in five districts => count >= 1 clinic
Internet in 9 out of 10 schools => ratio >= 9 of 10 schools
Three quarters at least of all schools => ratio >= 3 of 4 schools
Attendance of 95 %, punctuality of 90 % => percent >= 95 Attendance | percent >= 90 punctuality
Average absence 8 days or lower => average <= 8 days
1.2 M EUR => count >= 1200000 EUR`,
  ),
  phraseGroup(
    "French in other words",
    String.raw`
3 audits/an => frequency >= 3 audits per year
1 point focal par direction => count >= 1 point focal
Coût unitaire inférieur à 1,2 M FCFA => count < 1200000 FCFA (flagged)
Trois quarts au moins des communes => ratio >= 3 of 4 communes
Part des femmes portée de 14 % à 17 % => change increase level from 14 >= 17 %`,
  ),
  phraseGroup(
    "What is reached, a spread, a name or a size, and no target of its own",
    String.raw`
T: 24 patrols; A: 9 patrols (YTD Oct.) => count >= 24 patrols
T: 60 %; A: 41 % => percent >= 60
Six farm visits every year, one in each valley => frequency >= 6 farm visits per year
Energy audit of the plant done (Phases 3 + 4) => boolean
Tyres reused: at least 40 wt-% => percent >= 40 Tyres reused
Alcohol below 0.5 vol-% => percent < 0.5 Alcohol
Mains older than 60 years renewed at a rate of 8 km a year => frequency >= 8 km per year
1,200 traders registered by close of 2028 => count >= 1200 traders registered by 2028-12-31
Augmenter de 3 % p.a. le nombre de visites => change increase relative >= 3 % per year
Réf. : 20 % ; cible : 45 % ; réalisé : 30 % => percent >= 45
-15 % d'accidents vs 2021 => change decrease relative >= 15 %
Délai : 8 j. ouvrés => count <= 8 working days`,
  ),
  phraseGroup(
    "Words that served nothing",
    String.raw`
Remain within last year's overtime bill of $900,000 => count >= 900000 $ (flagged)
Reserve ratio to stay above the legal floor plus 50 bps => count >= 50 basis points (flagged)
40 crane lifts per hour => count >= 40 crane lifts (flagged)
Customer claims: 3.1 per 10,000 trips or better => ratio >= 3.1 of 10000 Customer claims (flagged)
No worsening from the 2024 level => count = 0 worsening (flagged)
Existing 30 clinics plus 8 new ones => count >= 30 clinics | count >= 8 new ones (flagged)
Double the number of interns (2023: 12) => change increase relative >= 100 %
Thefts: - 12 % against 2023 => change decrease relative >= 12 %`,
  ),
  phraseGroup(
    "Ranks, years of documents, and what a list counts",
    String.raw`
Trained teachers: 80% primary / 70% lower secondary => percent >= 80 primary | percent >= 70 lower secondary
Accession to the 1954 Convention and its 1961 Protocol => boolean
Q1 5, Q2 8, Q3 8 inspections => count >= 5 inspections | count >= 8 inspections | count >= 8 inspections
Monthly call with every site manager => frequency >= 1 call per month (flagged)`,
  ),
  phraseGroup(
    "Limits and levels by their names",
    String.raw`
Ceiling on overtime of EUR 40,000 a year => count <= 40000 EUR per year
Délai de paiement au plus égal à 45 jours => count <= 45 days
Note au moins égale à 4 => average >= 4 Note`,
  ),
];
