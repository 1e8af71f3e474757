import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets of health, courts, ports, farms and others by classes of error, labelled before the reader that accounts for words was written. */
export const sixthSetSectors: readonly PhraseGroup[] = [
  phraseGroup(
    "Sure, asked or unread",
    String.raw`
Screen 4,500 newborns for hearing loss by the end of 2027 => count >= 4500 by 2027-12-31
Hearing loss screening reaches 95 % of newborns => percent >= 95
Graduate 300 nurses a year => frequency >= 300 per year
Dropout rate below 3 % => percent < 3
Lower the dropout rate to at most 3 % => percent <= 3
Lower the error rate to at least 4 per 1,000 entries => ratio <= 4 of 1000 || unread or flagged
Response times of no more than 8 minutes in 90 % of emergency calls => percent >= 90 || count <= 8
Answer within 2 days in 80 % of requests => percent >= 80
Answer 80 % of requests within 2 days => percent >= 80
Quarterly, i.e. 4 a year => frequency >= 4 per year
Four a year (quarterly) => frequency >= 4 per year
Share of women: baseline 22 %; goal 35 % by 2027 => percent >= 35 by 2027-12-31
Done so far 9/33, goal 15/33 => ratio >= 15 of 33
Increase the present 8 Members to 12 => change increase level from 8 >= 12
12 audits against 9 in 2018 => count >= 12
12 audits (9 in 2018) => count >= 12
Currently 14 labs, to be 20 by 2026 => count >= 20 by 2026-12-31
Halve the stock of 900 open files => change decrease relative >= 50
Double the 30 trainers => change increase relative >= 100
Double the number of female inspectors by 2028 => change increase relative >= 100 by 2028-12-31
Triple our 12 partnerships => change increase relative >= 200
Half a dozen audits => count >= 6
Half a dozen audits a year => frequency >= 6 per year
Three quarters of a million euros => count >= 750000
A quarter of a million visitors => count >= 250000
Two and a half million doses => count >= 2500000
A couple of dozen volunteers => unread || unread or flagged || count >= 24
Average working life of 35 years => average >= 35
Average response time of 20 minutes => average <= 20
Service life of 12 years => count >= 12
Minimum shelf life of 18 months => count >= 18
Warranty of 24 months => count >= 24 || unread or flagged
Life expectancy of 72 years => count >= 72
Firms paying a wage 10 % above the minimum => unread or flagged
Homes with two power cuts per month reduced => unread or flagged
3 per cent. fall in crime => change decrease relative >= 3
A 3 per cent. reduction in losses => change decrease relative >= 3
2 audits - 3 inspections - 1 review => count >= 2 | count >= 3 | count >= 1
10 schools in 2025, growing to 25 in 2028 => count >= 10 by 2025-12-31 | count >= 25 by 2028-12-31
5 courts, 12 judges, 40 clerks => count >= 5 | count >= 12 | count >= 40
At least 3, ideally 6 => count >= 3
At least 3 (ideally 6) missions => count >= 3
20 clinics with a stretch target of 30 => count >= 20
Order 14/2023 issued => boolean
Decree 7/2021 gazetted => boolean
Regulation (EU) 2019/1020 transposed => boolean
Between 5 and 9 visits => range between 5 to 9
5 through 9 visits => range between 5 to 9
5 thru 9 visits => range between 5 to 9
Reports submitted on a yearly basis => frequency >= 1 per year
Meetings on a monthly basis => frequency >= 1 per month
Two meetings on a quarterly basis => frequency >= 2 per quarter
40 or thereabouts => count = 40
40 workshops or so => count = 40
Score of 4/5 for relevance and 3/5 for delivery => average >= 4 of 5 | average >= 3 of 5
Average rating 4/5 from staff, 3/5 from clients => average >= 4 of 5 | average >= 3 of 5
A ceiling of 8 => count <= 8 || unread or flagged
Held to 8 => count <= 8 || unread or flagged
Nothing more than 8 => count <= 8 || unread or flagged
Same as 2017 (9 visits) => unread or flagged
In place of three seminars => unread or flagged
Cancel 4 seminars => unread or flagged
4 seminars no longer planned => unread or flagged
15 farms by Jnue 2026 => unread or flagged
15 farms by Septembre 2026 => count >= 15 by 2026-09-30 || unread or flagged
Capped at 12 vessels => count <= 12
Vessel stays capped at 36 hours => count <= 36
A floor of 200 inspections => count >= 200 || unread or flagged
Stock-outs kept to fewer than 5 days a year => frequency < 5 per year || count < 5 per year
Keep vacancies under 6 % => percent < 6
Maintain at least 12 mobile clinics => count >= 12
12 mobile clinics maintained => count >= 12
Berth occupancy of 65-70 % => range between 65 to 70
Crane productivity: 28 moves an hour => frequency >= 28 per hour || count >= 28 || unread or flagged
Customer effort score ≤ 2.5 => average <= 2.5
NPS of 45 => average >= 45
NPS > 50 by Q3 => average > 50
Non-performing loans under 4.5% of the portfolio => percent < 4.5
Capital adequacy ratio above 12.5 % => percent > 12.5
Liquidity ratio ≥ 100% => percent >= 100
Loan book of USD 40m by end 2026 => count >= 40000000 by 2026-12-31
Ship 3 releases per quarter => frequency >= 3 per quarter
Ship v2 of the app => boolean || unread or flagged
Sign up 250 paying customers by June 30, 2026 => count >= 250 by 2026-06-30
Churn ≤ 2% monthly => percent <= 2 per month || percent <= 2
Hire 5 engineers and 2 designers => count >= 5 | count >= 2
Grow MRR from $40k to $65k => change increase level from 40000 >= 65000
Grow weekly active users by 30% => change increase relative >= 30 || change increase relative >= 30 per week
Cut p95 latency from 900 ms to 300 ms => change decrease level from 900 <= 300
p95 latency < 300 ms => count < 300
Test coverage at 85% => percent >= 85
All 14 provinces => ratio >= 14 of 14
All provinces but two => unread or flagged
Every prison inspected twice a year => frequency >= 2 per year
Each of the 9 prisons inspected at least twice a year => frequency >= 2 per year || unread or flagged
Prison population reduced by 15% compared with 2022 => change decrease relative >= 15
Backlog of cases cut to 1,500 => count <= 1500
Case backlog down 40 % => change decrease relative >= 40
Clearance rate of at least 100 % => percent >= 100
Time to disposition: 180 days => count <= 180
Time to disposition 180 days or less => count <= 180
60 % of cases disposed of within 180 days => percent >= 60
Police response within 15 minutes in urban areas => count <= 15
2 officers per 1,000 inhabitants => ratio >= 2 of 1000
Homicides per 100,000 inhabitants: less than 3 => count < 3 || ratio < 3 of 100000 || unread or flagged
Burglaries fall by a tenth => change decrease relative >= 10
Half of stations equipped with body cameras => ratio >= 1 of 2
Nine out of ten victims satisfied => ratio >= 9 of 10
Maize yields up to 3.2 t/ha => count <= 3.2 || count >= 3.2 || unread or flagged
Seed distributed to 18,000 smallholders before the 2026 season => count >= 18000 || count >= 18000 by 2026-12-31
Plant 2 million trees => count >= 2000000
1,250 ha irrigated, 400 ha drained => count >= 1250 | count >= 400
Post-harvest losses ≤ 12% => percent <= 12
No new cases of foot-and-mouth disease => count = 0
Zero stock-outs => count = 0
Zero or one complaint => unread or flagged
Either 4 fairs or 6 markets => unread or flagged
Not fewer than 4 fairs => count >= 4
Fewer than four accidents => count < 4
More than 1 in 3 pupils => ratio > 1 of 3
Pupil-teacher ratio of 40:1 => unread or flagged
One textbook per pupil => unread or flagged || ratio >= 1 of 1 || count >= 1
Net enrolment 92 % for girls and 94 % for boys => percent >= 92 | percent >= 94
Literacy up from 61 % to 75 % => change increase level from 61 >= 75
Literacy at 75 % (from 61 %) => percent >= 75 || change increase level from 61 >= 75
Grade 6 pupils reading at level: 70 % => percent >= 70
70% of Grade 6 pupils read at grade level => percent >= 70
Two teachers trained in each of 40 schools => count >= 2 || count >= 40 || unread or flagged
At least one trained midwife in every health centre => count >= 1 || percent >= 100 || unread or flagged
Immunise 90% of under-fives by 2026 and 95% by 2028 => percent >= 90 by 2026-12-31 | percent >= 95 by 2028-12-31
15 Members by 2026, 20 by 2028 => count >= 15 by 2026-12-31 | count >= 20 by 2028-12-31
2025: 10 clinics; 2026: 15 clinics; 2027: 20 clinics => count >= 10 by 2025-12-31 | count >= 15 by 2026-12-31 | count >= 20 by 2027-12-31
10 (2025), 15 (2026), 20 (2027) => count >= 10 by 2025-12-31 | count >= 15 by 2026-12-31 | count >= 20 by 2027-12-31
Malaria deaths reduced by at least 40% by 2030 from 2020 levels => change decrease relative >= 40 by 2030-12-31
Malaria incidence 50 per 1,000 => ratio >= 50 of 1000 || ratio <= 50 of 1000
Average length of stay 4.5 days => average <= 4.5
Bed occupancy 80-85 % => range between 80 to 85
Waiting time for surgery not above 90 days => count <= 90
Surgery cancelled on the day in fewer than 2% of cases => percent < 2
No more than 2 cancelled sessions => count <= 2
Audit 25 districts each year, at least 5 of them rural => frequency >= 25 per year | frequency >= 5 per year || frequency >= 25 per year | count >= 5 || frequency >= 25 per year
At least twelve (12) barangay assemblies => count >= 12
Ten barangay assemblies (two per month) => count >= 10 || frequency >= 10 per month || frequency >= 2 per month
Disburse EUR 1.2 bn in grants => count >= 1200000000
Grants worth EUR 1.2 bn => count >= 1200000000
Absorb 95 % of the annual allocation => percent >= 95
Exports worth 2.5 times those of 2020 => change increase relative >= 150 || unread or flagged || count >= 2.5
CO2 emissions 30 % below 1990 levels => change decrease relative >= 30
Energy use down by 2 GWh => change decrease absolute >= 2
Add 150 MW of solar capacity => count >= 150
150 MW solar by 2029 => count >= 150 by 2029-12-31
SAIDI ≤ 120 minutes => count <= 120
3 pilots launched, 1 scaled => count >= 3 | count >= 1
Policy adopted and 3 pilots launched => count >= 3
Website redesigned => boolean
Draft bill tabled in Parliament by March 2026 => boolean by 2026-03-31
Improved coordination => unread
Better services for citizens => unread
As many as possible => unread
TBD => unread
To be determined after baseline study => unread
Number of visits => unread
Number of visits: 40 => count >= 40
Rank among the top 20 in the index => unread
Within the top quartile => unread
40 % of seats held by women; 10 % by youth => percent >= 40 | percent >= 10
At least 40% women => percent >= 40
50/50 gender balance => unread or flagged || ratio >= 50 of 50 || percent >= 50 || boolean
60 hours of CPD per officer per year => frequency >= 60 per year || count >= 60 per year
Weekly bulletin => frequency >= 1 per week
Bulletin issued every fortnight => frequency >= 1 per 2 weeks
At least one drill per semester => frequency >= 1 per 6 months
Once per legislature => unread or flagged
Twelve monthly bulletins => count >= 12 || frequency >= 12 per month || unread or flagged
8 of 10 pilots rated good or better => ratio >= 8 of 10
Maturity level 3 by 2027 => average >= 3 by 2027-12-31
CMMI level 2 or above => average >= 2
Average satisfaction 8/10 => average >= 8 of 10
Satisfaction not below 85 percent => percent >= 85 || average >= 85
Ninety-five per cent uptime => percent >= 95
99.9% uptime, excluding planned maintenance => percent >= 99.9
500 trees (excl. seedlings) => count >= 500
500 trees excluding seedlings => count >= 500
Additional 20 boreholes => count >= 20
A further 20 boreholes => count >= 20
20 more boreholes than in 2021 => change increase absolute >= 20
Some 300 farmers => count = 300
Approximately 1.5 km of road => count = 1.5
Replace 12 ferries => count >= 12
Replacing the three seminars with a webinar => unread or flagged
Reject fewer than 1 % of claims => percent < 1
Claims rejected: max 1 % => percent <= 1
Exactly 7 members appointed => count = 7
5 (was 3) => count >= 5
5, up from 3 => count >= 5 || change increase level from 3 >= 5
At least 3 but not more than 5 trips => range between 3 to 5
1-2 trips per quarter => range between 1 to 2 per quarter
20 days => count <= 20
20 training days => count >= 20
20 staff days => count >= 20 || unread or flagged
`,
  ),
];
