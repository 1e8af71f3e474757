import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets as plans of agencies, Customs, ministries and schools put them, labelled before they were first read. */
export const freshPhrases: readonly PhraseGroup[] = [
  phraseGroup(
    "Things, money and time",
    String.raw`
At least 35 border officers certified in WCO e-learning => count >= 35
Minimum 6 TOT sessions delivered => count >= 6
No fewer than 250 health workers trained => count >= 250
1,500 households reached => count >= 1500
3 500 farmers => count >= 3500
2.4 million children vaccinated => count >= 2400000
USD 4.5 million mobilised by Dec 2027 => count >= 4500000 by 2027-12-31
EUR 750k leveraged => count >= 750000
₱2.5 billion collected => count >= 2500000000
Rs 300 million => count >= 300000000
Release of goods within 24 hours => count <= 24
Passports issued in no more than 7 working days => count <= 7
Complaints answered within ten (10) days => count <= 10
Maximum waiting time 20 min => count <= 20
Waiting time < 30 minutes => count < 30
Not more than 4 hours => count <= 4
5 (five) MoUs signed => count >= 5
Twelve => count >= 12
None at all => count = 0
None whatsoever => count = 0
A total of 60 schools rehabilitated => count >= 60
60 schools (40 primary, 20 secondary) => count >= 60
Target: 18 laboratories => count >= 18
18 labs (baseline: 7) => count >= 18
Over 400 teachers mentored => count > 400
More than 1,000 MSMEs registered on the portal => count > 1000
≥ 12 policy briefs => count >= 12
> 25 partners => count > 25
10+ partnerships => count >= 10
Up to 15 grants awarded => count <= 15
Zero fatalities => count = 0
No stock-outs of essential medicines => count = 0
Nil audit queries => count = 0
0 overdue recommendations => count = 0
Exactly 3 pilots => count = 3
Approximately 90 participants => count = 90
~75 officers => count = 75
Some 500 trees planted => count = 500
At least 1 => count >= 1
1 => count >= 1
350 => count >= 350
12,000 => count >= 12000
At least one national focal point appointed => count >= 1
A minimum of three (3) South-South exchanges => count >= 3
Seven district hospitals equipped by end 2026 => count >= 7 by 2026-12-31
40 km of road rehabilitated => count >= 40
15,000 ha under sustainable management => count >= 15000
5 Members assisted to draft a disaster relief plan => count >= 5
20 officers (at least 40% women) => count >= 20
20 officers, of which 8 women => count >= 20
50 judges trained on IPR in 4 regions => count >= 50
2 dog units deployed at each of the 5 airports => count >= 2
Atleast 10 Custom officers traned => count >= 10
at lest 12 adminstrations => count >= 12
mininmum 30 participants => count >= 30
8 trainings conducted => count >= 8
4 no. vehicles procured => count >= 4 || unread
100 per cent increase => change increase relative >= 100
Publish 3 technical papers by 31st March 2027 => count >= 3 by 2027-03-31
Draft 2 regulations before the end of 2025 => count >= 2 by 2025-12-31
30 ACEs accredited by FY2027/28 => count >= 30 by 2028-06-30
1.5M users => count >= 1500000
USD 12,500 => count >= 12500
$ 3.2 mn => count >= 3200000
10k+ downloads => count >= 10000
Six Members have ratified the RKC => count >= 6
5 to be trained => count >= 5
At least 14 Members use the Data Model; 6 Members exchange data => count >= 14 | count >= 6
3 guidelines and 2 toolkits => count >= 3 | count >= 2
(a) 10 mentors; (b) 40 mentees => count >= 10 | count >= 40
• 4 policy dialogues\n• 2 study tours => count >= 4 | count >= 2
`,
  ),
  phraseGroup(
    "So many of so many",
    String.raw`
At least 20 of the 33 administrations => ratio >= 20 of 33
24 out of 33 Members respond to the survey => ratio >= 24 of 33
25/33 => ratio >= 25 of 33
Min. 18/33 Members => ratio >= 18 of 33
no less than 9/10 Member administrations => ratio >= 9 of 10
6 in 10 pupils reach minimum proficiency => ratio >= 6 of 10
Nine out of ten households => ratio >= 9 of 10
12 of 16 provinces => ratio >= 12 of 16
12 provinces of 16 => ratio >= 12 of 16 || unread
Two thirds of district offices => ratio >= 2 of 3
At least half of trained officers are women => ratio >= 1 of 2
Half of the budget disbursed by June 2026 => ratio >= 1 of 2 by 2026-06-30
One quarter of staff => ratio >= 1 of 4
at least 3/4 of the requests => ratio >= 3 of 4
3/5 regional training centres => ratio >= 3 of 5
The majority of Members => ratio > 1 of 2
More than half of SMEs => ratio > 1 of 2
A majority of pilot countries => ratio > 1 of 2
Maternal mortality ratio of less than 70 per 100,000 live births => ratio < 70 of 100000
No more than 2 errors per 1,000 declarations => ratio <= 2 of 1000
Neonatal deaths: 12 per 1000 live births => ratio >= 12 of 1000
1 nurse per 500 inhabitants => ratio >= 1 of 500 || count >= 1
All 16 offices connected => ratio >= 16 of 16
All five agencies => ratio >= 5 of 5 || percent >= 100
33/33 => ratio >= 33 of 33
4/5 pillars => ratio >= 4 of 5
7/9 indicators green => ratio >= 7 of 9
At least 22 / 33 Members (67%) => ratio >= 22 of 33
Twenty (20) out of thirty three (33) Members => ratio >= 20 of 33
two out of every three inspections => ratio >= 2 of 3
At least 15/33 Members by December 2026 => ratio >= 15 of 33 by 2026-12-31
11 of 33 in 2025, 22 of 33 in 2026 => ratio >= 11 of 33 by 2025-12-31 | ratio >= 22 of 33 by 2026-12-31
`,
  ),
  phraseGroup(
    "Shares",
    String.raw`
85% of consignments released within 24 hours => percent >= 85
At least 95 % of revenue target collected => percent >= 95
Measles coverage of 95% => percent >= 95
Net enrolment rate: 98 % => percent >= 98
Pass rate ≥ 75% => percent >= 75
Completion rate 90% or above => percent >= 90
Less than 5% drop-out => percent < 5
Absenteeism below 3 % => percent < 3
Error rate not exceeding 2% => percent <= 2
Vacancy rate at most 10% => percent <= 10
Budget variance within 5% => percent <= 5
100% => percent >= 100
100% of focal points nominated => percent >= 100
One hundred per cent of invoices paid within 30 days => percent >= 100
80pct of trainees => percent >= 80
Eighty per cent of trainees apply the skills => percent >= 80
70 percent satisfied or very satisfied => percent >= 70
60-70% => range between 60 to 70
0.5% of GDP => percent >= 0.5
At least 33.3% women => percent >= 33.3
Increase literacy to 85% => percent >= 85 || change increase level >= 85
Reduce physical inspection to 10% => percent <= 10 || change decrease level <= 10
Stunting reduced to below 20% by 2030 => percent < 20 by 2030-12-31
Coverage maintained above 90% => percent > 90
All districts => percent >= 100
All staff trained => percent >= 100
Every child immunised => percent >= 100
At least 75% of ROCB requests responded within two weeks => percent >= 75
90% of Members, by 2028 => percent >= 90 by 2028-12-31
2026: 60%, 2027: 75%, 2028: 90% => percent >= 60 by 2026-12-31 | percent >= 75 by 2027-12-31 | percent >= 90 by 2028-12-31
50% (Year 1), 75% (Year 2) => percent >= 50 | percent >= 75
80% of schools with safe water and 70% with separate toilets => percent >= 80 | percent >= 70
85% of trainees pass; average score of 3.5 out of 5 => percent >= 85 | average >= 3.5 of 5
atleast 80% particpants satisfied => percent >= 80
>=90% => percent >= 90
≤ 1.5 % => percent <= 1.5
min 60 % => percent >= 60
Max. 15% => percent <= 15
65% (2023 baseline: 48%) => percent >= 65
From a baseline of 40%, 65% => percent >= 65 || change increase level from 40 >= 65
65%, up from 40% => percent >= 65 || change increase level from 40 >= 65
Three-quarters (75%) of clients => ratio >= 3 of 4 || percent >= 75
75% (three quarters) of clients => percent >= 75
99.5% system availability => percent >= 99.5
0% => percent = 0
`,
  ),
  phraseGroup(
    "How often",
    String.raw`
Twice a year => frequency >= 2 per year
At least three times each year => frequency >= 3 per year
1 meeting per quarter => frequency >= 1 per quarter
Two regional workshops per annum => frequency >= 2 per year
4 newsletters/year => frequency >= 4 per year
Monthly => frequency >= 1 per month
Quarterly reports submitted => frequency >= 1 per quarter
One report every quarter => frequency >= 1 per quarter
Once every two years => frequency >= 1 per 2 years
Annually => frequency >= 1 per year
Annual audit => frequency >= 1 per year
12 bulletins a year => frequency >= 12 per year
Weekly => frequency >= 1 per week
5 visits monthly => frequency >= 5 per month
once in a quarter => frequency >= 1 per quarter
At least one (1) meeting every six months => frequency >= 1 per 6 months
Bi-annual => frequency >= 2 per year || unread
Biannual (twice a year) => frequency >= 2 per year
Biennially => frequency >= 1 per 2 years
semi annual => frequency >= 1 per 6 months || frequency >= 2 per year
every month => frequency >= 1 per month
No more than 1 outage per month => frequency <= 1 per month
fewer than 3 incidents per quarter => frequency < 3 per quarter
At least 2 per FY => frequency >= 2 per year
6 times/yr => frequency >= 6 per year
500,000+/month => frequency >= 500000 per month
15+ per week => frequency >= 15 per week
3 audits every 12 months => frequency >= 3 per year
Once a fortnight => frequency >= 1 per 2 weeks
4 times annualy => frequency >= 4 per year
atleast once evry quarter => frequency >= 1 per quarter
at least twise per year => frequency >= 2 per year
2 per quater => frequency >= 2 per quarter
Twice yearly (March and September) => frequency >= 2 per year
Yearly from 2026 => frequency >= 1 per year
1 per year until 2028 => frequency >= 1 per year by 2028-12-31
`,
  ),
  phraseGroup(
    "Scores and levels",
    String.raw`
Average score of 4.2 => average >= 4.2
At least an average of 3.5 out of 5 => average >= 3.5 of 5
Mean satisfaction ≥ 4/5 => average >= 4 of 5
Overall rating 8/10 => average >= 8 of 10
Rating: 4.5/5 => average >= 4.5 of 5
Average response time under 2 hours => average < 2
Average clearance time of 3 days or less => average <= 3
average dwell time of max 48 hours => average <= 48
Median waiting time no more than 45 minutes => average <= 45
NPS score above 50 => average > 50
Maturity level 3 => average >= 3
Level 4 of 5 on the maturity model => average >= 4 of 5 || ratio >= 4 of 5
Logistics Performance Index of at least 3.2 => average >= 3.2
Average 20 trainees per course => average >= 20 || count >= 20
Evaluation score of at least 4 (out of 5) => average >= 4 of 5
4.0 on a 5 point scale => average >= 4 of 5
Satisfaction index: 82 => average >= 82
average 4 out 5 => average >= 4 of 5 || unread or flagged
Avg. 4/5 => average >= 4 of 5
Mean time to repair less than 4 hrs => average < 4
`,
  ),
  phraseGroup(
    "Changes",
    String.raw`
Increase revenue by 12% => change increase relative >= 12
10% increase in seizures => change increase relative >= 10
Reduce dwell time by a third => change decrease relative >= 33.33
Reduction of 20% => change decrease relative >= 20
Reduce by 5 percentage points => change decrease absolute >= 5
Cut average release time by 6 hours => change decrease absolute >= 6
Double the number of certified AEOs => change increase relative >= 100
Halve error rates by 2027 => change decrease relative >= 50 by 2027-12-31
Triple participation => change increase relative >= 200
Increase from 55% to 80% => change increase level from 55 >= 80
Reduced from 12 days to 5 days => change decrease level from 12 <= 5
From 40 to 25 minutes => change decrease level from 40 <= 25
Reduce from 4hrs to <1hr => change decrease level from 4 < 1
Number of AEOs raised from 50 to 120 => change increase level from 50 >= 120
15% above the 2022 baseline => change increase relative >= 15
25% reduction in complaints compared to 2023 => change decrease relative >= 25
30% fewer accidents => change decrease relative >= 30
5% growth per year => change increase relative >= 5 per year
Up 20% => change increase relative >= 20
5 p.p. increase => change increase absolute >= 5
Increase by 3 Members => change increase absolute >= 3
An additional 10% of schools connected => change increase relative >= 10 || percent >= 10 || unread
Decrease by at least 15 % the cost of trade => change decrease relative >= 15
10-point increase in the index => change increase absolute >= 10
Improve by 10% => change increase relative >= 10
Enrolment up by 15,000 => change increase absolute >= 15000
1.5-fold increase => change increase relative >= 50
Lower transaction costs by one fifth => change decrease relative >= 20
20% less paper used => change decrease relative >= 20
`,
  ),
  phraseGroup(
    "From one number to another",
    String.raw`
Between 5 and 8 missions => range between 5 to 8
10-12 officers => range between 10 to 12
from 20 to 25% => range between 20 to 25 || change increase level from 20 >= 25
3 to 5 => range between 3 to 5
30 – 40 participants => range between 30 to 40
USD 1-2 million => range between 1000000 to 2000000
2 to 4 per year => range between 2 to 4 per year
minimum 20 and maximum 30 participants => range between 20 to 30
between 80 and 90 per cent => range between 80 to 90
18-22/33 Members => range between 18 to 22 of 33
`,
  ),
  phraseGroup(
    "Days",
    String.raw`
By 30 June 2027 => date <= by 2027-06-30
December 2026 => date <= by 2026-12-31
Q3 2026 => date <= by 2026-09-30
End of FY2026/27 => date <= by 2027-06-30
31/12/2027 => date <= by 2027-12-31
Before September 2026 => date <= by 2026-09-30 || date <= by 2026-08-31
no later than 1 March 2027 => date <= by 2027-03-01
by end-2028 => date <= by 2028-12-31
`,
  ),
  phraseGroup(
    "Done or not",
    String.raw`
National strategy endorsed by Cabinet => boolean
Law enacted by December 2027 => boolean by 2027-12-31
SOPs developed and disseminated => boolean
Curriculum revised => boolean
Feasibility study completed in Q2 2026 => boolean by 2026-06-30
Agreement signed => boolean
ISO 45001 certification achieved => boolean
Portal operational by 1 January 2028 => boolean by 2028-01-01
HS 2028 correlation tables published => boolean
Phase 3 rollout finalised => boolean
Committee established => boolean
WCO SAFE Pillar 2 implemented => boolean
`,
  ),
  phraseGroup(
    "No target",
    String.raw`
TBC => unread
To be determined in inception phase => unread
Improved service delivery => unread
Increased number of users => unread
Strengthened capacity => unread
As required => unread
Subject to availability of funds => unread
See logframe => unread
Sufficient => unread
Yes => unread
N/A => unread
Significant reduction in delays => unread
A few countries => unread
More Members => unread
40/33 Members => unread or flagged
22/33/40 => unread or flagged
110% of staff => unread or flagged
-3% => unread or flagged
5 or 10 workshops => unread or flagged
2O officers => unread or flagged
12/0 => unread or flagged
not less that => unread
1,00,000 farmers => unread or flagged || count >= 100000
2.5 countries => unread or flagged || count >= 2.5
XX% => unread
... of 33 Members => unread or flagged
22/ 33 / Members => unread or flagged || ratio >= 22 of 33
Baseline + 10% => unread or flagged || change increase relative >= 10
Gender balance 50:50 => unread or flagged
Top 20 in the ranking => unread or flagged
`,
  ),
];
