import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Sentences of our own in the manner of hospitals, courts, utilities, banks and programmes, labelled before they ran. */
export const ninthSetOffices: readonly PhraseGroup[] = [
  phraseGroup(
    "Baseline and target by letters and short forms",
    String.raw`
B: 55 %; T: 80 % => percent >= 80
Customer complaints: B=48, T=30 => count <= 30 Customer complaints
BL 12 audits, Tgt 18 audits => count >= 18 audits
Scrap rate: Tgt 1.8 % / BL 2.6 % => percent <= 1.8 Scrap rate (flagged)
Milestone 2025: 40; Target 2027: 90 => count >= 40 by 2025-12-31 | count >= 90 by 2027-12-31
Sign 10 design partners, incl. 3 from healthcare => count >= 10 design partners
Quarterly, i.e. 4 a year => frequency >= 4 per year
Policy brief each quarter, i.e. 4 a year => frequency >= 4 Policy brief per year
Immunise c. 1,200 staff against flu by end of November 2026 => count = 1200 staff by 2026-11-30
ca 40 % => percent = 40
H1 40, H2 60 => count >= 40 | count >= 60
Q1 10 %, Q2 45 %, Q3 80 %, Q4 100 % => percent >= 10 | percent >= 45 | percent >= 80 | percent >= 100
Q4/26: 12 hubs live => count >= 12 hubs live by 2026-12-31`,
  ),
  phraseGroup(
    "A baseline above the level turns it",
    String.raw`
Baseline 14 days (2023), target 9 days (2026) => count <= 9 days by 2026-12-31
Staff turnover at 8 % against 13 % in 2022 => percent <= 8 Staff turnover
Error rate of 2 % (baseline 5 %) => percent <= 2 Error rate
Literacy of 82 % (baseline 71 %) => percent >= 82 Literacy
12 workshops (baseline 15) => count >= 12 workshops`,
  ),
  phraseGroup(
    "Steps with a day of their own",
    String.raw`
75 per cent of camps report feeling safe, rising to 85 per cent in 2027 => percent >= 75 camps | percent >= 85 by 2027-12-31
Coverage 72 % in 2026, rising to 100 % by 2029 => percent >= 72 by 2026-12-31 | percent >= 100 by 2029-12-31
Collection efficiency: 92% FY26; 95% FY27 => percent >= 92 Collection efficiency by 2026-06-30 | percent >= 95 by 2027-06-30
Dossiers examined: Yr1 120 / Yr2 150 / Yr3 180 => count >= 120 Dossiers examined | count >= 150 | count >= 180`,
  ),
  phraseGroup(
    "Parts, and what is none",
    String.raw`
4-hour standard: 95% of patients admitted, discharged or transferred within 4 hours => percent >= 95 patients admitted
12 circuit sittings a year, one each month => frequency >= 12 circuit sittings per year
Right-time departures: 85% peak / 90% off-peak => percent >= 85 peak | percent >= 90 off-peak
40 rangers equipped - fires down 30 % => count >= 40 rangers equipped | change decrease relative >= 30 %
Leak repair: urgent 24 h, others 72 h => count <= 24 hours | count <= 72 hours
Ambulance within 9 minutes (urban) / 18 minutes (rural) => count <= 9 minutes | count <= 18 minutes
100 per cent, no exceptions => percent >= 100
Trainees: 300 total, incl. 120 youth & 15 refugees => count >= 300 Trainees
Reduce fuel use by 20% and paper use by 15% => change decrease relative >= 20 % | change decrease relative >= 15 %
Recidivism within 2 years of release below 30 % => percent < 30 Recidivism
Monthly bulletin and quarterly brief => frequency >= 1 bulletin per month (flagged)
Two coats from 80% of suppliers => count >= 2 coats (flagged)`,
  ),
  phraseGroup(
    "How often, for whom",
    String.raw`
Internal audits: one per process and year => frequency >= 1 Internal audits per year
At most 6 d sick leave per FTE and year => frequency <= 6 days per year
Interruptions < 90 min/customer/year => frequency < 90 minutes per year
Water available 18 hours a day on average => frequency >= 18 hours per day
Once in a seven-year period => count >= 1 (flagged)
Cut cloud spend 15% QoQ => change decrease relative >= 15 % per quarter`,
  ),
  phraseGroup(
    "Comparisons in other words",
    String.raw`
North of 500 participants => count > 500 participants
Under no circumstances above 60 mg/l nitrate => count <= 60 mg/l nitrate
Maternal deaths: 25 or fewer per 1,000 live births => ratio <= 25 of 1000 Maternal deaths
Mean response time 12 min or better => average <= 12 minutes
Deficit contained at 3% of GDP => percent <= 3 GDP
Vessel turnaround 18 hrs avg => average <= 18 hours
Crop losses not to grow by more than 2 % => change increase relative <= 2 %
Student-teacher ratio no more than 25:1 => count <= 25 Student-teacher ratio
Latrine-to-user ratio of 1:20 => ratio >= 1 of 20 Latrine-to-user ratio (flagged)
A split of 80:20 => unread
Cold room held between +2 and +8 °C => range between 2 to 8 °C
Raise NPS from +18 to +30 => change increase level from 18 >= 30 NPS
Red < 70 %, amber 70-85 %, green > 85 % => unread`,
  ),
  phraseGroup(
    "Changes in other words",
    String.raw`
Backlog of 4,200 cases halved => change decrease relative >= 50 %
20 offices halved their waiting times => count >= 20 offices halved their waiting times (flagged)
Plus 12 % in tourist arrivals => change increase relative >= 12 %
Paper use: -40 % by 2027 => change decrease relative >= 40 % by 2027-12-31
-4 % => unread
Increase in literacy of at least 8 p.p. => change increase absolute >= 8 percentage points
Shave 20 minutes off the discharge time => change decrease absolute >= 20 minutes
Library visits up 10% on 2023/24 => change increase relative >= 10 %
Emissions 45% below 2010 by 2030 => change decrease relative >= 45 % by 2030-12-31
200 PhDs awarded over the plan period => count >= 200 PhDs awarded
Half of what was planned in 2025 => ratio >= 1 of 2 what by 2025-12-31 (flagged)`,
  ),
  phraseGroup(
    "Numbers of names",
    String.raw`
One stop shops opened in 6 provinces => count >= 6 provinces
5S audits: 2/month => frequency >= 2 audits per month
Windows 10 migration: 900 workstations by Oct 2026 => count >= 900 workstations by 2026-10-31
Compliance with IFRS 9 achieved by 31/12/2026 => boolean by 2026-12-31
ISO/IEC 27001 certificate maintained => boolean
Standing Order 47 gazetted before 1 July 2026 => boolean by 2026-06-30
Section 14(2) conditions enforced => boolean
Ratify Convention C155 => boolean
First 100 days plan published => boolean
Forms introduced in Years 7 and 9 => boolean
Standards met on lines 1 to 4 => boolean
Form A1 issued within 3 days => count <= 3 days
Polling stations open by 07:00 in 98% of wards => percent >= 98 wards
In line with the Circular of 14 March 2023, 96 per cent of vouchers processed => percent >= 96 vouchers`,
  ),
  phraseGroup(
    "Nothing to ask about",
    String.raw`
Female managers 40 % by 2028 => percent >= 40 Female managers by 2028-12-31
OEE 82 % => percent >= 82 OEE
Overlay of 36.5 km on the northern road => count >= 36.5 km
9 500 kits distributed => count >= 9500 kits distributed
22 333 Members => count >= 22333 Members (flagged)
Payroll run without error in eleven of twelve months => ratio >= 11 of 12 months
58% of girls at or above the expected standard => percent >= 58 girls
60% of officers more than last year => percent >= 60 officers (flagged)
Shop spend per head €4.20 => count >= 4.2 €
Weekly users: 12k → 20k => change increase level from 12000 >= 20000 users`,
  ),
  phraseGroup(
    "French",
    String.raw`
Chaque agent suit au moins 2 jours de formation par an => frequency >= 2 days per year
Taux d'absence : max. 4 % => percent <= 4 Taux d'absence
Dépenses limitées à 55 % du budget => percent <= 55 budget
Certification ISO 9001 renouvelée => boolean
Projet validé par le conseil avant le 30 juin 2026 => boolean by 2026-06-29
Taux d'abandon sous la barre des 12 % => percent < 12 Taux d'abandon
Au moins 90 p. 100 des requêtes => percent >= 90 requêtes
Planter 1,5 millier d'arbres => count >= 1500 arbres`,
  ),
];
