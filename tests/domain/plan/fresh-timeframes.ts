import { phraseGroup, type PhraseGroup } from "../../phrase-table";

/** Timeframes as strangers write them, the fiscal year from July. Labelled before they were first read. */
export const freshTimeframes: readonly PhraseGroup[] = [
  phraseGroup(
    "Without an end",
    String.raw`
On-going => ongoing
Ongoing basis => ongoing
Continuous basis => ongoing
Continuously => ongoing
On going => ongoing
Throughout the implementation period => ongoing
Ongoing (annually reviewed) => ongoing || recurring year
Permanent => ongoing || unparseable
`,
  ),
  phraseGroup(
    "Months and days",
    String.raw`
June 2026 => date 2026-06-01..2026-06-30
Jun 2026 => date 2026-06-01..2026-06-30
Jun-26 => date 2026-06-01..2026-06-30
June, 2026 => date 2026-06-01..2026-06-30
Sept 2026 => date 2026-09-01..2026-09-30
Sep. 2026 => date 2026-09-01..2026-09-30
Febuary 2026 => date 2026-02-01..2026-02-28
Novmber 2026 => date 2026-11-01..2026-11-30
DECEMBER 2026 => date 2026-12-01..2026-12-31
12.2026 => date 2026-12-01..2026-12-31
2026/12 => date 2026-12-01..2026-12-31
15 June 2026 => date 2026-06-15..2026-06-15
15th June 2026 => date 2026-06-15..2026-06-15
15 Jun 26 => date 2026-06-15..2026-06-15
15-06-2026 => date 2026-06-15..2026-06-15
15.6.2026 => date 2026-06-15..2026-06-15
2026-06-15 => date 2026-06-15..2026-06-15
Monday 15 June 2026 => date 2026-06-15..2026-06-15
June 2026 (tbc) => date 2026-06-01..2026-06-30 || unparseable
`,
  ),
  phraseGroup(
    "An end alone",
    String.raw`
by June 2026 => date ..2026-06-30
By end of June 2026 => date ..2026-06-30
By the end of 2026 => date ..2026-12-31
by year-end 2026 => date ..2026-12-31
End 2026 => date ..2026-12-31
by 31 Dec 2026 => date ..2026-12-31
not later than 31 December 2026 => date ..2026-12-31
on or before 31 December 2026 => date ..2026-12-31
until December 2026 => date ..2026-12-31
till Dec 2026 => date ..2026-12-31
Due: 31 December 2026 => date ..2026-12-31
Completed by December 2026 => date ..2026-12-31
before December 2026 => date ..2026-12-31 || date ..2026-11-30
prior to 1 July 2026 => date ..2026-06-30 || date ..2026-07-01
by FY2026/27 => date ..2027-06-30
end of FY2026/27 => date ..2027-06-30
by Q2 2026 => date ..2026-06-30
end of Q3 2026 => date ..2026-09-30
`,
  ),
  phraseGroup(
    "Periods",
    String.raw`
Throughout 2025-2028 => period 2025-01-01..2028-12-31 || ongoing || period 2025-07-01..2028-06-30
2026 => period 2026-01-01..2026-12-31
in 2026 => period 2026-01-01..2026-12-31
CY2026 => period 2026-01-01..2026-12-31
calendar year 2026 => period 2026-01-01..2026-12-31
FY2026/27 => period 2026-07-01..2027-06-30
FY 2026-27 => period 2026-07-01..2027-06-30
FY26/27 => period 2026-07-01..2027-06-30
fiscal year 2026/2027 => period 2026-07-01..2027-06-30
2026/2027 => period 2026-07-01..2027-06-30
2025-2028 => period 2025-01-01..2028-12-31 || period 2025-07-01..2028-06-30
2025 to 2027 => period 2025-01-01..2027-12-31
2025, 2026 and 2027 => period 2025-01-01..2027-12-31 || unparseable
Q1 2026 => period 2026-01-01..2026-03-31
First quarter of 2026 => period 2026-01-01..2026-03-31
1st Qtr 2026 => period 2026-01-01..2026-03-31
Q4 of FY2026/27 => period 2027-04-01..2027-06-30
Q1-Q2 2026 => period 2026-01-01..2026-06-30
H2 2026 => period 2026-07-01..2026-12-31
2nd half of 2026 => period 2026-07-01..2026-12-31
first semester 2026 => period 2026-01-01..2026-06-30
July 2025 - June 2027 => period 2025-07-01..2027-06-30
Jul 2025 to Jun 2027 => period 2025-07-01..2027-06-30
From July 2025 until June 2027 => period 2025-07-01..2027-06-30
July-December 2026 => period 2026-07-01..2026-12-31
01/07/2025 - 30/06/2027 => period 2025-07-01..2027-06-30
12-16 May 2026 => period 2026-05-12..2026-05-16
12 to 16 May 2026 => period 2026-05-12..2026-05-16
May 12-16, 2026 => period 2026-05-12..2026-05-16
`,
  ),
  phraseGroup(
    "What recurs",
    String.raw`
Annual => recurring year
Yearly => recurring year
Each year => recurring year
once a year => recurring year
Every year in March => recurring year
Quarterly => recurring quarter
per quarter => recurring quarter
every six months => recurring 6 months
twice per year => recurring year || recurring 6 months
Monthly => recurring month
biennially => recurring 2 years
Every two years => recurring 2 years
`,
  ),
  phraseGroup(
    "Nothing there",
    String.raw`
N/A => none
TBD => none
- => none
not applicable => none
`,
  ),
  phraseGroup(
    "No time that can be read",
    String.raw`
31 June 2026 => unparseable
30 Feb 2026 => unparseable
June => unparseable
Q3 => unparseable
soon => unparseable
as soon as possible => unparseable
within six months of approval => unparseable
Year 1 => unparseable
Month 12 => unparseable
first half of the plan => unparseable
2028-2025 => unparseable
December 2026 - June 2026 => unparseable
13/13/2026 => unparseable
mid-term => unparseable
short term => unparseable
when funds are available => unparseable
upon request => unparseable
`,
  ),
  phraseGroup(
    "Labels and weekdays before the date",
    String.raw`
Ongoing throughout the plan period => ongoing
Target date: June 2027 => date ..2027-06-30
Thu 1 Oct 2026 => date 2026-10-01..2026-10-01
`,
  ),
  phraseGroup(
    "French",
    String.raw`
s.o. => none
À déterminer => none
Non applicable => none
Aucun => none
d'ici juin 2020 => date ..2020-06-30
D'ici à fin 2026 => date ..2026-12-31
d’ici la fin de 2026 => date ..2026-12-31
Avant décembre 2026 => date ..2026-11-30
avant fin 2026 => date ..2026-12-31
Au plus tard le 31 décembre 2026 => date ..2026-12-31
jusqu'en juin 2026 => date ..2026-06-30
juin 2026 => date 2026-06-01..2026-06-30
15 juin 2026 => date 2026-06-15..2026-06-15
le 1er mars 2026 => date 2026-03-01..2026-03-01
Août 2026 => date 2026-08-01..2026-08-31
de janvier à juin 2026 => period 2026-01-01..2026-06-30
janvier - mars 2026 => period 2026-01-01..2026-03-31
du 1er mars au 30 juin 2026 => period 2026-03-01..2026-06-30
T1 2026 => period 2026-01-01..2026-03-31
1er trimestre 2026 => period 2026-01-01..2026-03-31
premier semestre 2026 => period 2026-01-01..2026-06-30
2025 à 2027 => period 2025-01-01..2027-12-31
exercice 2025/26 => period 2025-07-01..2026-06-30
en 2026 => period 2026-01-01..2026-12-31
En cours => ongoing
Permanent => ongoing
En continu => ongoing
Annuel => recurring year
Tous les ans => recurring year
Une fois par trimestre => recurring quarter
Mensuel => recurring month
Tous les six mois => recurring 6 months
Semestriel => recurring 6 months
Tous les deux ans => recurring 2 years
Deux fois par an => recurring year
Chaque année en mars => recurring year
Sans objet => none
À déterminer => none
juin => unparseable
bientôt => unparseable
31 juin 2026 => unparseable
fin 2026 => date ..2026-12-31
mi-2026 => unparseable
`,
  ),
  phraseGroup(
    "Through a month",
    String.raw`
through June 2026 => date ..2026-06-30
Through December 2026 => date ..2026-12-31
throughout 2026 => period 2026-01-01..2026-12-31
`,
  ),
];
