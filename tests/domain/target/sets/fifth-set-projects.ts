import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets of projects and police, slips and clashes, labelled before they were first read. */
export const fifthSetProjects: readonly PhraseGroup[] = [
  phraseGroup(
    "Projects",
    String.raw`
At least 3,000 smallholders (50% women) trained in GAP => count >= 3000
5,400 (M: 2,700; F: 2,700) => count >= 5400
1,250 HHs => count >= 1250
Y1: 100, Y2: 200, Y3: 300 => count >= 100 | count >= 200 | count >= 300 || unread or flagged
2025: 40; 2026: 60; 2027: 80 => count >= 40 by 2025-12-31 | count >= 60 by 2026-12-31 | count >= 80 by 2027-12-31
2024 - 15%, 2025 - 25% => percent >= 15 by 2024-12-31 | percent >= 25 by 2025-12-31 || unread or flagged
Target (2027): 12 countries => count >= 12 by 2027-12-31
12 by 2027 => count >= 12 by 2027-12-31
Baseline: 3 (2022); Target: 10 (2026) => count >= 10 by 2026-12-31
Baseline 0; target 5 => count >= 5
35 (baseline 20) => count >= 35
0.45 (baseline 0.38) => count >= 0.45
At least 15 % increase in household income => change increase relative >= 15
20% reduction in post-harvest losses => change decrease relative >= 20
30% decrease of reported GBV cases by 2027 => change decrease relative >= 30 by 2027-12-31
Yields increased from 1.2 t/ha to 2.0 t/ha => change increase level from 1.2 >= 2
Increase of at least 5 percentage points over baseline => change increase absolute >= 5
+10 percentage points => change increase absolute >= 10
+5% => change increase relative >= 5 || percent >= 5 || unread or flagged
-20% => change decrease relative >= 20 || unread or flagged
Baseline + 10% => change increase relative >= 10 || unread or flagged
10% over baseline => change increase relative >= 10
25% more women in leadership positions => change increase relative >= 25
Twice as many members as in 2022 => change increase relative >= 100
A five-fold increase in users => change increase relative >= 400
Reduce staff turnover from 14 % to under 8 % => change decrease level from 14 < 8
Time to hire down from 120 to 60 days => change decrease level from 120 <= 60
Response time shortened by one third => change decrease relative >= 33.33
Raise US$3 million in core funding => count >= 3000000
USD 2,500,000 => count >= 2500000
EUR 1.2 m => count >= 1200000
$500K => count >= 500000
€ 75,000 per annum => count >= 75000 per year
10 % of income from new donors => percent >= 10
Overheads at or below 12 % => percent <= 12
Admin costs no higher than 15% => percent <= 15
At least 2 proposals per quarter => frequency >= 2 per quarter
One success story per month => frequency >= 1 per month
3-4 blog posts a month => range between 3 to 4 per month || frequency >= 3 per month
10 to 12 partner organisations => range between 10 to 12
Between 200 and 250 beneficiaries => range between 200 to 250
5–7 communities => range between 5 to 7
40-50% women => range between 40 to 50
At least 8 of 12 => ratio >= 8 of 12
3 out of 4 projects rated satisfactory => ratio >= 3 of 4
14 of the 20 target villages are ODF => ratio >= 14 of 20
2/3 of recommendations implemented => ratio >= 2 of 3
100% (12/12) => percent >= 100 || ratio >= 12 of 12
12/12 (100%) => ratio >= 12 of 12 || percent >= 100
A third of board seats held by women => ratio >= 1 of 3
The majority of grantees report on time => ratio > 1 of 2
Most of the evaluations published => ratio > 1 of 2
Seven of ten partners => ratio >= 7 of 10
Not fewer than 5 of the 8 provinces => ratio >= 5 of 8
At least 4 of 5 outcome indicators on track => ratio >= 4 of 5
1 in 4 applicants succeeds => ratio >= 1 of 4
At least one in three => ratio >= 1 of 3
18 / 24 => ratio >= 18 of 24
0/10 => ratio >= 0 of 10 || ratio = 0 of 10 || unread or flagged
Yes => unread || boolean
Yes/No => unread || boolean
Done => unread || boolean
Achieved => unread || boolean
Completed => boolean || unread
Established => boolean || unread
High => unread
Medium => unread
Green => unread
Improved => unread
Increase => unread
Maintain => unread
Maintained => unread
Same as baseline => unread
See baseline => unread
Baseline to be established in Year 1 => unread || boolean
To be confirmed => unread
No target set => unread
Not applicable => unread
not set => unread
pending => unread
? => unread
x => unread
XX% => unread
[number] of officers => unread
Monitored => unread
Increasing trend => unread
Positive trend => unread
Downward trend => unread
As per approved work plan => unread
In line with AWP 2025 => unread
According to schedule => unread
Sustainable livelihoods for vulnerable communities => unread
Peaceful and inclusive societies => unread
Raise awareness of climate change => unread
Effective coordination among the 12 ministries => unread || unread or flagged
Support to Phase 3 countries => unread
Timely submission of reports => unread
Prompt response to complaints => unread
Sufficient budget allocated => unread
Adequate staffing by 2026 => unread
Better data => unread
`,
  ),
  phraseGroup(
    "Police and parks",
    String.raw`
Emergency response within 12 minutes in 85% of calls => percent >= 85
85% of 999 calls answered in 10 seconds => percent >= 85
999 calls answered within 10 seconds: 90% => percent >= 90
Clearance rate for homicide of 70% => percent >= 70
Road deaths fewer than 150 a year => frequency < 150 per year
Road fatalities ≤ 7 per 100,000 population => ratio <= 7 of 100000
1 police officer per 450 citizens => ratio >= 1 of 450
Police to population ratio of 1:500 => ratio >= 1 of 500 || unread or flagged
Case backlog reduced by 30 % => change decrease relative >= 30
500 cases disposed of per month => frequency >= 500 per month
Average disposal time of 180 days => average >= 180 || average <= 180 || count <= 180
Public confidence index 65 or better => average >= 65
Public trust at 60% => percent >= 60
Body-worn cameras issued to all patrol officers => percent >= 100 || boolean
All 14 stations refurbished => ratio >= 14 of 14 || count >= 14 || percent >= 100
Zero tolerance for corruption => unread || count = 0
Zero custody deaths by 2026 => count = 0 by 2026-12-31
No escapes from custody => count = 0
At least 30% of marine areas protected by 2030 => percent >= 30 by 2030-12-31
Forest cover of 25% => percent >= 25
Restore 350 million ha of degraded land => count >= 350000000
20,000 hectares reforested => count >= 20000
PM2.5 below 10 µg/m3 => count < 10 || average < 10
Annual mean PM2.5 ≤ 15 => average <= 15 || unread or flagged
GHG emissions 45% below 2010 levels => change decrease relative >= 45
Reduce plastic waste 25% by 2027 => change decrease relative >= 25 by 2027-12-31
Energy use per m2 down 12% => change decrease relative >= 12
15 wardens per park => count >= 15
500 kW of solar installed => count >= 500
3 MW => count >= 3
5 patrols per week per ranger post => frequency >= 5 per week
Air quality measured daily at 6 stations => frequency >= 1 per day
Biannual compliance inspections => frequency >= 2 per year
Inspect each mine twice a year => frequency >= 2 per year
Annual State of the Environment report => frequency >= 1 per year
National Biodiversity Strategy and Action Plan 2025-2030 approved => boolean
EIA regulations gazetted => boolean
Paris Agreement ratified => boolean
Marine Spatial Plan launched in 2026 => boolean by 2026-12-31 || boolean
Healthy ecosystems => unread
`,
  ),
  phraseGroup(
    "Slips and layout",
    String.raw`
atleast 20 memebers => count >= 20
At least 15 particpants per workshop => count >= 15
Minimum three worskhops a year => frequency >= 3 per year
80 % of staffs trained => percent >= 80
80 percents => percent >= 80
At least80% => percent >= 80
95%of requests => percent >= 95
.5% => percent >= 0.5
0.95 => count >= 0.95
.75 => count >= 0.75
1 => count >= 1
24 => count >= 24
2.5 => count >= 2.5
4.25 => count >= 4.25
12 nos => count >= 12
4 Nos. => count >= 4
No. of trainings: 6 => count >= 6
# of workshops: 4 => count >= 4
# of officers trained = 200 => count >= 200 || count = 200
% of audits closed: 85 => percent >= 85 || count >= 85
% completion: 100 => percent >= 100 || count >= 100
Ratio: 0.8 => count >= 0.8 || average >= 0.8 || ratio >= 0.8 of 1 || unread or flagged
> = 75% => percent >= 75
>/= 75% => percent >= 75
>= 4 => count >= 4
Minimum: 10 => count >= 10
Max 3 => count <= 3
min. 2/yr => frequency >= 2 per year
(80%) => percent >= 80
80%* => percent >= 80
80%. => percent >= 80
five => count >= 5
ten per cent => percent >= 10
One (1) => count >= 1
one => count >= 1
Two (2) sets of uniforms per officer per year => frequency >= 2 per year || count >= 2 per year
1. Strategy developed\n2. Three workshops held => count >= 3
- 10 pilots\n- 85% satisfaction => count >= 10 | percent >= 85 || count >= 10 | average >= 85
1) 50 officers 2) 2 manuals => count >= 50 | count >= 2
Training plan developed and 60 officers trained => count >= 60
2 workshops; 1 study visit; 1 handbook => count >= 2 | count >= 1 | count >= 1
20 new and 15 refurbished classrooms => count >= 20 | count >= 15
1 policy, 2 strategies => count >= 1 | count >= 2
10 percent of 200 => percent >= 10
200 (10%) => count >= 200
at least 10 (33%) => count >= 10
10 (out of 30) => ratio >= 10 of 30
10 (of 30) Members => ratio >= 10 of 30
6 Members (of 8 in the Pacific) => ratio >= 6 of 8 || count >= 6
More than 20 Members (out of 33) => ratio > 20 of 33
`,
  ),
  phraseGroup(
    "Clashes",
    String.raw`
35/33 Members => unread or flagged
150% of schools => unread or flagged
20 or 25 workshops => unread or flagged
1O workshops => unread or flagged
2,5,0 officers => unread or flagged
12/ => unread or flagged
/12 => unread or flagged
10 20 => unread or flagged
not more than at least 5 => unread or flagged
between 20 and 10 => unread or flagged
minus 5 => unread or flagged
11..5% => unread or flagged
no fewer than or equal to 3 => unread or flagged
`,
  ),
];
