import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets as statistics offices, Customs and health ministries put them, labelled before they were first read. */
export const fourthSetOffices: readonly PhraseGroup[] = [
  phraseGroup(
    "Statistics offices",
    String.raw`
Response rate to the household budget survey not below 72% => percent >= 72
GDP flash estimate released no later than 45 days after the reference quarter => count <= 45
at least 9 in 10 enumerators trained before fieldwork starts => ratio >= 9 of 10
Publish 4 quarterly bulletins per annum => frequency >= 4 per year
Census coverage error under 2.5 per cent => percent < 2.5
Undercount kept at or below 1.5% => percent <= 1.5
17 of the 24 Tier I indicators reported => ratio >= 17 of 24
Statistical capacity score of 78 (out of 100) by 2027 => average >= 78 of 100 by 2027-12-31
Twelve monthly CPI releases a year, all on the announced date => frequency >= 12 per year || frequency >= 12 per year | percent >= 100
Imputation rate: max. 5 % => percent <= 5
Time lag between survey and publication shortened from 14 months to 8 => change decrease level from 14 <= 8
2,500 households interviewed each quarter => frequency >= 2500 per quarter
≈ 3 000 establishments in the sample => count = 3000 || count >= 3000
Microdata of half of all surveys available for research by mid-2026 => ratio >= 1 of 2 by 2026-06-30 || percent >= 50 by 2026-06-30
Revision of the annual GDP not above 0.3 percentage points => count <= 0.3 || percent <= 0.3 || change absolute <= 0.3
`,
  ),
  phraseGroup(
    "Customs and revenue",
    String.raw`
95 percent of low-risk consignments released inside 2 hours => percent >= 95
Physical inspection rate ≤ 8 % => percent <= 8
AEO programme: 150 operators certified by 31 December 2026 => count >= 150 by 2026-12-31
Seizures of illicit tobacco up 15% on 2023 => change increase relative >= 15
dwell time at the port cut by 1.5 days => change decrease absolute >= 1.5
Revenue collection: KES 2.1 trillion => count >= 2100000000000
Collect VAT 1.2bn in FY 2025/26 => count >= 1200000000 by 2026-06-30
3 out of every 4 declarations lodged electronically => ratio >= 3 of 4
Post clearance audits: 60 p.a. at the minimum => frequency >= 60 per year
Two (2) dog teams at each of the six border posts => count >= 2
Advance rulings issued within ninety days in 90% of cases => percent >= 90
Not more than 1 in 20 containers opened => ratio <= 1 of 20
no less than thirty officers certified as instructors => count >= 30
Single Window connected to 12 of 15 agencies by Q3 2025 => ratio >= 12 of 15 by 2025-09-30
Customs integrity index > 3.8 => average > 3.8
WCO Time Release Study every other year => frequency >= 1 per 2 years
Reconciliation of bonded stock twice weekly => frequency >= 2 per week
Refunds paid in 10 working days or less => count <= 10
Hit rate of selected consignments raised to 12% => percent >= 12
`,
  ),
  phraseGroup(
    "Health",
    String.raw`
DTP3 coverage >= 90% nationally and >= 80% in every district => percent >= 90 | percent >= 80
Maternal mortality below 70 per 100 000 live births by 2030 => ratio < 70 of 100000 by 2030-12-31
Under-five mortality: at most 25 deaths per 1 000 live births => ratio <= 25 of 1000
Stock-outs of tracer medicines: none => count = 0
Zero wild polio cases in 2025 => count = 0 by 2025-12-31 || count = 0
Average waiting time in outpatient department of 30 minutes or less => average <= 30 || count <= 30
2 doctors & 8 nurses per 10,000 inhabitants => ratio >= 2 of 10000 | ratio >= 8 of 10000 || unread or flagged
Bed occupancy 80-85% => range between 80 to 85
Malaria incidence lowered by two thirds against 2015 => change decrease relative >= 66.67
Immunise 1.3 million children under 5 => count >= 1300000
Ambulance response: 8 mins max => count <= 8
Mean length of stay 4.5 days => average >= 4.5 || average <= 4.5 || count <= 4.5
TB treatment success rate 85+% => percent >= 85
A 10-percentage-point rise in skilled birth attendance => change increase absolute >= 10
Double the number of midwives by end 2028 => change increase relative >= 100 by 2028-12-31
Vacancies fall by a third => change decrease relative >= 33.33
Antenatal visits: min 4 per pregnancy => count >= 4 || unread
All 47 counties submit weekly surveillance reports => percent >= 100 || count >= 47 || ratio >= 47 of 47 || count >= 47 per week || percent >= 100 per week
HbA1c recorded for seven out of ten diabetics => ratio >= 7 of 10
At least 85% of PLHIV know their status, => percent >= 85
< 5% loss to follow up => percent < 5
`,
  ),
];
