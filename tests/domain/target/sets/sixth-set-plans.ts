import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets of transport, energy, budgets and schools, labelled before they were first read. */
export const sixthSetPlans: readonly PhraseGroup[] = [
  phraseGroup(
    "Public plans",
    String.raw`
By 2026, at least 65 per cent of farmers in target districts adopt improved seed => percent >= 65 by 2026-12-31
Proportion of households with access to safely managed sanitation increased to 58% by 2027 => percent >= 58 by 2027-12-31 || change increase level >= 58 by 2027-12-31
Number of mobile clinics operational: 24 (2025) => count >= 24 by 2025-12-31
Maternal mortality ratio reduced from 210 to 140 per 100,000 live births => change decrease level from 210 <= 140 || unread or flagged
Three national dialogues convened, with at least 40 % women participants => count >= 3 || count >= 3 | percent >= 40 || unread or flagged
Conviction rate for corruption cases not lower than 60 % => percent >= 60
Legal aid offices established in all 12 counties => ratio >= 12 of 12 || unread or flagged
At least one legal aid office in each county => count >= 1 || percent >= 100
An additional 1,500 hectares under irrigation by FY2027/28 => count >= 1500 by 2028-06-30
Annual growth of agricultural GDP of at least 4.5 % => change increase relative >= 4.5 per year || change increase relative >= 4.5 || percent >= 4.5 per year || percent >= 4.5
Agricultural GDP grows by at least 4.5 % annually => change increase relative >= 4.5 per year
Staff turnover no more than 8% per annum => percent <= 8 per year
Response to 95 % of parliamentary questions within 10 sitting days => percent >= 95
100 % of budget submissions on time => percent >= 100
Audit reports tabled within 6 months of year end => count <= 6
Six audit reports tabled within 6 months of year end => count >= 6
Unqualified audit opinion => unread || boolean
Clean audit maintained => unread || boolean
Procurement lead time shortened by 20 days => change decrease absolute >= 20
Procurement lead time shortened to 20 days => count <= 20
Procurement lead time: from 60 to 45 days => change decrease level from 60 <= 45
Reduce the average queue from 25 minutes to under 10 minutes => change decrease level from 25 < 10
Average queue under 10 minutes => average < 10
Waiting lists under 500 patients => count < 500
No patient waits longer than 52 weeks => count = 0 || unread or flagged || count <= 52
A maximum of 3 % of flights delayed => percent <= 3
On-time performance of 85% for domestic and 80% for international flights => percent >= 85 | percent >= 80
Runway closures limited to 4 per year => frequency <= 4 per year
12 runways resurfaced (4 per year) => count >= 12 || frequency >= 4 per year
Passengers handled: 3.2 million p.a. => frequency >= 3200000 per year || count >= 3200000 per year
Four new routes launched in FY26 => count >= 4 by 2026-06-30
Freight volume +15 % => change increase relative >= 15
Freight volume: +15 % vs 2023 => change increase relative >= 15
Fuel consumption -5 % => change decrease relative >= 5 || unread or flagged
Water losses down from 42 % to 30 % by 2028 => change decrease level from 42 <= 30 by 2028-12-31
Non-revenue water below 25 % => percent < 25
24-hour supply in 60 % of zones => percent >= 60
Connect 5,000 new households and 40 schools to the grid => count >= 5000 | count >= 40
Grid losses at or below 11% => percent <= 11
Renewables: 30 % of the mix by 2030 => percent >= 30 by 2030-12-31
Outages no longer than 2 hours => count <= 2
Average outage of 45 minutes or less => average <= 45
Two prepaid meters per building => count >= 2
Every customer billed monthly => frequency >= 1 per month || percent >= 100 per month
Collect 92 cents of every dollar billed => unread or flagged || ratio >= 92 of 100 || count >= 92
Bill collection efficiency 92% => percent >= 92
Debt-to-GDP ratio kept below 60 % => percent < 60
Inflation within 3 % ± 1 => unread or flagged || percent <= 3
Inflation between 2 and 4 per cent => range between 2 to 4
Budget deficit reduced to 3 % of GDP => percent <= 3 || change decrease level <= 3
Tax-to-GDP ratio raised from 14 % to 18 % => change increase level from 14 >= 18
VAT registrants up by 5,000 => change increase absolute >= 5000
Register 5,000 new taxpayers a quarter => frequency >= 5000 per quarter
Refunds paid within 21 days in at least 9 of 10 cases => ratio >= 9 of 10
Resolve 8 out of every 10 disputes => ratio >= 8 of 10
Half the disputes settled out of court => ratio >= 1 of 2
Most disputes settled out of court => ratio > 1 of 2
At least as many women as men => unread
Equal numbers of women and men => unread || unread or flagged
Women hold at least 40 % of board seats => percent >= 40
40:60 gender split => unread or flagged
Recruit 20 women for every 100 police officers => ratio >= 20 of 100 || unread or flagged || count >= 20
Youth (15-24) unemployment below 18 % => percent < 18
5,000 youth aged 15-24 trained => count >= 5000
Train 5,000 young people aged 15 to 24 => count >= 5000
Children under 2 receiving supplements: 75 % => percent >= 75
Class size of no more than 35 pupils => count <= 35
Pupils per class: 35 => count >= 35 || count <= 35 || unread or flagged
Teachers with a degree: 3 in 4 => ratio >= 3 of 4
Every school to have at least 2 trained counsellors => count >= 2 || percent >= 100 || unread or flagged
Schools visited at least twice per term => count >= 2 || unread or flagged
Half-yearly inspection of all prisons => frequency >= 1 per 6 months || percent >= 100 per 6 months || unread or flagged
Prisons inspected every six months => frequency >= 1 per 6 months
Two inspections of each prison every year => frequency >= 2 per year
Inmate-to-officer ratio no more than 5:1 => count <= 5
Recidivism cut by 5 percentage points => change decrease absolute >= 5
Recidivism of 20 % or lower => percent <= 20
200 judges sworn in by 31/12/2026 => count >= 200 by 2026-12-31
Disposal rate > 1 => count > 1 || average > 1 || ratio > 1 of 1 || unread or flagged
Cases older than 3 years fall below 10 % => percent < 10
At most 10 % of cases older than 3 years => percent <= 10
Clear all cases older than 3 years => percent >= 100 || unread or flagged || boolean
Clear 300 cases older than 3 years => count >= 300
Border crossing time for trucks: 2 hrs max. => count <= 2
Trucks cross in 2 hours => count <= 2
98% of parcels scanned; false alarms <= 1% => percent >= 98 | percent <= 1
Detect 30 % more contraband than in 2022 => change increase relative >= 30
Contraband seizures worth $2m or more => count >= 2000000
K9 units: 6 => count >= 6
6 K9 units => count >= 6
Deploy 4 x-ray scanners => count >= 4
Staff trained: 75% by Q1, 100% by Q3 2026 => percent >= 75 | percent >= 100 by 2026-09-30 || percent >= 75 by 2026-09-30 | percent >= 100 by 2026-09-30
Phase 1: 10 sites; Phase 2: 25 sites => count >= 10 | count >= 25
10 sites in phase 1 and 25 in phase 2 => count >= 10 | count >= 25
Year 1: 20, Year 2: 40, Year 3: 60 => count >= 20 | count >= 40 | count >= 60
20/40/60 => unread or flagged
2026 – 30 %, 2027 – 45 % => percent >= 30 by 2026-12-31 | percent >= 45 by 2027-12-31
30% (2026) rising to 45% (2027) => percent >= 30 by 2026-12-31 | percent >= 45 by 2027-12-31 || unread or flagged
50 km of drains by June 2026 and a further 30 km by December 2026 => count >= 50 by 2026-06-30 | count >= 30 by 2026-12-31
At least 60 % satisfied, and no more than 10 % dissatisfied => percent >= 60 | percent <= 10
Net satisfaction of +20 => unread or flagged || average >= 20 || count >= 20 || change increase absolute >= 20
Satisfied or very satisfied: 80 % => percent >= 80
Mean score 3.5 (scale 1-5) => average >= 3.5 of 5
Average rating above 4 stars => average > 4
4-star rating or better => unread or flagged || average >= 4
Grade B or above in 70 % of audits => percent >= 70
Top-3 ranking in the region => unread
Rank improved by 10 places => unread || change increase absolute >= 10 || unread or flagged
Minimum of two offers per tender => count >= 2
Complaints handled in 48h: 90 %+ => percent >= 90
>=90% of complaints handled within 48 h => percent >= 90
Two-thirds majority => ratio >= 2 of 3
One page => count >= 1
First aid kits in 90 % of vehicles => percent >= 90
Second phase completed by March 2027 => boolean by 2027-03-31
The 2025 census published => boolean
Five-year strategy approved => boolean
12-month pilot evaluated => boolean
Pilot evaluated after 12 months => boolean || count <= 12 || unread or flagged
Training of trainers (ToT) for 60 staff => count >= 60
Approx. 60 staff => count = 60
60-ish staff => unread or flagged
Sixty (60) staff => count >= 60
Upwards of 60 staff => count >= 60
Not quite 60 staff => unread or flagged
Well over 60 staff => count > 60
No less than sixty staff => count >= 60
Sixty staff at the very least => count >= 60
As few as 60 staff => unread or flagged
Anywhere from 60 to 80 staff => range between 60 to 80 || unread or flagged
Staffing to remain at 60 => count >= 60
Staffing frozen at 60 => unread or flagged || count = 60
Staffing pegged at 60 => unread or flagged || count = 60
Double-digit growth => unread
Neither of the 2 pilots => unread or flagged
Withdraw 2 circulars => unread or flagged || count >= 2
Lose no more than 2 % of stock => percent <= 2
Save USD 2 million => count >= 2000000 || change decrease absolute >= 2000000
Savings of 2 % => percent >= 2 || change decrease relative >= 2
Cost overruns under 5 % => percent < 5
Delays cut to zero => count = 0 || unread or flagged
`,
  ),
];
