import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** More sentences, labelled before they were first read. */
export const sixthSetLast: readonly PhraseGroup[] = [
  phraseGroup(
    "Police, banks, software, farms",
    String.raw`
Crime clear-up rate of one in three => ratio >= 1 of 3
Emergency calls: 9 out of 10 answered inside 10 seconds => ratio >= 9 of 10
Fatal collisions: not more than 120 a year by 2028 => frequency <= 120 per year by 2028-12-31 || count <= 120 per year by 2028-12-31
Fatal collisions to be brought under 120 => count < 120
Stop-and-search complaints halved from the 2022 figure => change decrease relative >= 50
Patrol at least 14 beats around the clock => count >= 14
Body-worn cameras for every officer by June 2027 => percent >= 100 by 2027-06-30 || boolean by 2027-06-30 || unread
Raise the share of female recruits to one third => ratio >= 1 of 3
Share of female recruits up to one third => ratio <= 1 of 3 || ratio >= 1 of 3 || unread or flagged
Female recruits: a third => ratio >= 1 of 3
Female recruits 33 % (2024: 21 %) => percent >= 33 || unread or flagged
Overtime hours cut 20 % against plan => change decrease relative >= 20
Overtime not above 8 hours a week => frequency <= 8 per week || count <= 8 per week
Overtime of up to 8 hours a week => frequency <= 8 per week || count <= 8 per week
Sick leave at most 6 days per employee per year => frequency <= 6 per year || count <= 6 per year
Vacancy rate: <5% => percent < 5
Fill 95% of vacancies within 90 days => percent >= 95
Time-to-hire 45 days => count <= 45
Time-to-hire ≤45d => count <= 45
Onboard 12 partner banks and 3 telecoms => count >= 12 | count >= 3
Reach 70% of adults with a bank account => percent >= 70
Adults with a bank account: from 55% to 70% by 2030 => change increase level from 55 >= 70 by 2030-12-31
Account ownership rises 15 points to 70 % => percent >= 70 || change increase absolute >= 15 || unread or flagged
Average loan size of $1,200 => average >= 1200
Average loan size no greater than $1,200 => average <= 1200
Portfolio at risk (30 days) below 5% => percent < 5
PAR30 < 5% => percent < 5
Write-offs ≤ 1.5 % of gross loans => percent <= 1.5
Deposits grow to $2.4bn => count >= 2400000000
Deposits grow $2.4bn => count >= 2400000000 || change increase absolute >= 2400000000
Branches per 100,000 adults: 12 => count >= 12 || ratio >= 12 of 100000
12 branches per 100,000 adults => ratio >= 12 of 100000
Open one branch a month until December 2026 => frequency >= 1 per month by 2026-12-31
Mystery shopping twice yearly => frequency >= 2 per year
Semi-annual stress tests => frequency >= 1 per 6 months
Stress tests (semi-annual) => frequency >= 1 per 6 months
At least one stress test per half-year => frequency >= 1 per 6 months
Quarterly and annual reports published => unread or flagged || frequency >= 1 per quarter || boolean
4 quarterly reports => count >= 4 || frequency >= 4 per quarter
Four quarterly reports and one annual report => count >= 4 | frequency >= 1 per year || unread or flagged || count >= 4 | count >= 1
Annual report by 31 March each year => frequency >= 1 per year || boolean by 2026-03-31 || unread or flagged || boolean
Publish the report by 31 March 2026 => boolean by 2026-03-31
Publish 2 reports by 31 March 2026 => count >= 2 by 2026-03-31
2 reports by end-March => count >= 2
Two reports in the first quarter of 2026 => count >= 2 by 2026-03-31
Two reports in each quarter of 2026 => frequency >= 2 per quarter by 2026-12-31 || frequency >= 2 per quarter
KR 1.2: Increase NPS from 32 to 45 => change increase level from 32 >= 45
KR2 - cut churn from 4% to 2.5% => change decrease level from 4 <= 2.5
Objective 1 KR 3: 3 new enterprise logos => count >= 3
p99 latency under 1s => count < 1
p99 latency under 1 second => count < 1
99.9 uptime => unread or flagged || count >= 99.9 || percent >= 99.9
Three nines availability => unread or flagged
Availability of three nines => unread or flagged
Zero-downtime deployments => unread || boolean
No downtime over 5 minutes => count = 0 || unread or flagged
Deploy daily => frequency >= 1 per day || unread
10 deploys/day => frequency >= 10 per day
Cut cloud bill by a quarter => change decrease relative >= 25
Cut cloud bill by a quarter of a million dollars => change decrease absolute >= 250000
Trim cloud bill to three quarters => unread or flagged || ratio <= 3 of 4
Bugs: fewer than 20 open at any time => count < 20
Fewer than 20 open bugs at any one time => count < 20
Close all P1 bugs in 24h => percent >= 100 || count <= 24 || unread or flagged
P1 bugs closed in 24h => count <= 24
90% P1 bugs closed in 24h => percent >= 90
First response time: 2h (P1), 8h (P2) => count <= 2 | count <= 8 || count <= 2
Ten customer interviews per sprint => count >= 10 || unread or flagged
Harvest of 3.5 tonnes per hectare => count >= 3.5
Yield gap narrowed by 0.5 t/ha => change decrease absolute >= 0.5
Cassava yields to double to 24 t/ha => count >= 24 || change increase relative >= 100 || unread or flagged
Herd size capped at 4,000 head => count <= 4000
Vaccinate 4,000 of the 5,200 herds => ratio >= 4000 of 5200
Vaccinate 4,000 herds (77%) => count >= 4000
80 % of 5,200 herds vaccinated => percent >= 80
Rabies: zero human deaths by 2030 => count = 0 by 2030-12-31
Dog vaccination coverage 70%+ => percent >= 70
Fish stocks at 120 % of the 2015 level => unread or flagged
Protect 30 % of the sea by 2030 => percent >= 30 by 2030-12-31
Marine protected areas: 30 % => percent >= 30
By-catch no more than a tenth of landings => ratio <= 1 of 10
Landings inspected: one in every ten => ratio >= 1 of 10
One in ten landings inspected => ratio >= 1 of 10
Women 40, men 60 => unread or flagged || count >= 40 | count >= 60
40 women; 60 men => count >= 40 | count >= 60
100 participants (40 women, 60 men) => count >= 100
100 participants, 40 % women => count >= 100 | percent >= 40 || count >= 100
100 participants, at least 40 % of them women => count >= 100 | percent >= 40 || unread or flagged
Of 100 participants at least 40 are women => ratio >= 40 of 100 || unread or flagged || count >= 40
No fewer than 100 and up to 150 participants => range between 100 to 150 || unread or flagged
100–150 participants => range between 100 to 150
100 participants ± 10 % => unread or flagged || count >= 100
around 100 participants per event => count = 100
Max. 25 participants per course => count <= 25
25 participants maximum per course => count <= 25
25 participants/course => count >= 25 || unread or flagged
25 participants x 4 courses => unread or flagged
4 courses of 25 participants each => count >= 4
4 courses with 25 participants each => count >= 4
4 courses, 25 participants each => count >= 4 | count >= 25 || count >= 4 || unread or flagged
Courses: 4; participants: 100 => count >= 4 | count >= 100
Courses (4), participants (100) => count >= 4 | count >= 100 || unread or flagged
`,
  ),
  phraseGroup(
    "Fractions, multiples, schools and clinics",
    String.raw`
Implementation rate of internal audit recommendations: 85% => percent >= 85
85% implementation of internal audit recommendations => percent >= 85
Internal audit recommendations implemented (85%) => percent >= 85 || unread or flagged
Establish 6 regional hubs, of which 2 in FY26 => count >= 6
Establish regional hubs in 6 provinces => count >= 6 || unread or flagged
Regional hubs operational in 6 of 9 provinces => ratio >= 6 of 9
6 of the 9 provinces have an operational hub => ratio >= 6 of 9
Operational hubs increased from 3 to 6 => change increase level from 3 >= 6
Increase number of operational hubs to 6 => count >= 6 || change increase level >= 6
Increase in operational hubs from 3 in 2024 to 6 in 2026 => change increase level from 3 >= 6 by 2026-12-31 || unread or flagged
Decrease in processing errors from 12% to 5% => change decrease level from 12 <= 5
A decrease of 5% in processing errors => change decrease relative >= 5
5% decrease in processing errors => change decrease relative >= 5
Processing errors decrease to below 5% => percent < 5
Processing errors not more than 5% => percent <= 5
Processing errors reduced by 5 percentage points by end of FY2026 => change decrease absolute >= 5 by 2026-06-30
Ensure 95% vaccine availability => percent >= 95
Ensure that 95% of clinics have vaccines in stock => percent >= 95
Vaccines in stock in 95% of clinics => percent >= 95
No clinic without vaccines => count = 0 || unread or flagged || unread
Less than 5 days of stock-out per year => frequency < 5 per year || count < 5 per year
Stock-out days: <5/year => frequency < 5 per year || count < 5 per year
Doctor visits at least 3 per capita => count >= 3 || unread or flagged
Health spending at least 5% of GDP => percent >= 5
Health spending of 5% of GDP or more => percent >= 5
Health spending to account for 5% of GDP => percent >= 5
Nurses to be trained: 300 annually => frequency >= 300 per year
300 nurses to be trained annually => frequency >= 300 per year
300 nurses enter training each year => frequency >= 300 per year
Cumulative number of nurses trained: 1,200 => count >= 1200
1,200 nurses trained (cumulative) => count >= 1200
1,200 nurses trained cumulatively since 2022 => count >= 1200
Twelve (12) district hospitals accredited (ISO 15189) => count >= 12
ISO 15189 accreditation of 12 hospital labs => count >= 12
2 labs accredited to ISO 17025 by Q4 2026, 4 by Q4 2027 => count >= 2 by 2026-12-31 | count >= 4 by 2027-12-31
Sample turnaround 72 hours in 90% of cases => percent >= 90 || count <= 72
90% of samples within 72 hours => percent >= 90
Time from sample to result: 72 hours => count <= 72
Average time from sample to result 72 hours or less => average <= 72
Ambulance arrival: 15 min urban, 30 min rural => count <= 15 | count <= 30
School dropout: girls 3%, boys 4% => percent >= 3 | percent >= 4 || unread or flagged
Girls' completion rate at least equal to that of boys => unread
Net enrolment of 97% by 2026 (94% in 2022) => percent >= 97 by 2026-12-31
97% net enrolment (up from 94%) => percent >= 97
Build 120 classrooms (40 per year) => count >= 120
Build 40 classrooms a year => frequency >= 40 per year
40 classrooms/yr => frequency >= 40 per year
120 classrooms over three years => count >= 120
Textbook-pupil ratio 1 to 1 => unread or flagged
1 textbook for every 2 pupils => ratio >= 1 of 2 || unread or flagged
Exam pass rate: +10 percentage points => change increase absolute >= 10
Exam pass rate of 70 % (+10 points) => percent >= 70
Scholarships for 200 students, half of them girls => count >= 200 || count >= 200 | ratio >= 1 of 2 || unread or flagged
Half of 200 scholarships go to girls => ratio >= 1 of 2
Feeding programme reaches 1 in 3 pupils => ratio >= 1 of 3
Feeding programme in a third of schools => ratio >= 1 of 3
A third of schools with a feeding programme => ratio >= 1 of 3
Two out of three schools => ratio >= 2 of 3
Not less than two thirds of schools => ratio >= 2 of 3
Over two thirds of schools => ratio > 2 of 3
Under half of schools => ratio < 1 of 2
Less than one in ten => ratio < 1 of 10
Reduce by half => change decrease relative >= 50
Reduce to half => unread or flagged || change decrease relative >= 50 || ratio <= 1 of 2
Increase by half => change increase relative >= 50
Increase by one and a half times => change increase relative >= 150 || unread or flagged
Increase twofold => change increase relative >= 100
A twofold increase => change increase relative >= 100
Increase 2-fold => change increase relative >= 100
Double by 2030 => change increase relative >= 100 by 2030-12-31
Double exports by 2030 compared with 2020 => change increase relative >= 100 by 2030-12-31
Exports doubled => change increase relative >= 100
Doubling of exports => change increase relative >= 100
Twice as many exporters => change increase relative >= 100
Half as many accidents as in 2020 => change decrease relative >= 50
A quarter fewer accidents => change decrease relative >= 25
Accidents down a quarter => change decrease relative >= 25
Accidents down by 1/4 => change decrease relative >= 25
1/4 fewer accidents => change decrease relative >= 25
1/4 of inspections unannounced => ratio >= 1 of 4
3/4 of staff => ratio >= 3 of 4
¾ of staff => ratio >= 3 of 4
1½ days => count <= 1.5
2.5 days => count <= 2.5
Two and a half days => count <= 2.5
a day and a half => unread or flagged || count <= 1.5
half a day => unread or flagged || count <= 0.5
within half an hour => unread or flagged || count <= 0.5
within an hour => count <= 1
within a quarter of an hour => unread or flagged || count <= 15
in under a week => count < 1
same-day service => unread
next-day delivery => unread
Turnaround: same day => unread
`,
  ),
  phraseGroup(
    "Customs and meetings",
    String.raw`
Cleared containers: 9 in 10 within 24 hours of arrival => ratio >= 9 of 10
Post-clearance audits to yield USD 4m => count >= 4000000
Post-clearance audits yield at least USD 4m annually => count >= 4000000 per year || frequency >= 4000000 per year
Advance rulings issued within 30 calendar days => count <= 30
150 advance rulings issued within 30 calendar days => count >= 150
Physical examination rate lowered to 5 % or less => percent <= 5
Physical examination rate lowered by 5 % => change decrease relative >= 5
Physical examination kept at or under 5 % => percent <= 5
AEO operators: 40 by end of 2025, 75 by end of 2026 => count >= 40 by 2025-12-31 | count >= 75 by 2026-12-31
AEO operators to increase from 40 to 75 => change increase level from 40 >= 75
Increase AEO operators by 35 => change increase absolute >= 35
35 more AEO operators => count >= 35 || change increase absolute >= 35
35 new AEO operators authorised every year => frequency >= 35 per year
Single Window: 20 agencies connected => count >= 20
20 of 27 agencies connected to the Single Window by June 2027 => ratio >= 20 of 27 by 2027-06-30
Connect the remaining 7 agencies => count >= 7
All 27 agencies connected => ratio >= 27 of 27
Every agency connected by 2028 => percent >= 100 by 2028-12-31
None of the agencies unconnected => unread || count = 0 || unread or flagged
Paperless trade: 80 % of documents => percent >= 80
Documents required for import: no more than 4 => count <= 4
Import documents reduced to four => count <= 4
Import documents: from 9 down to 4 => change decrease level from 9 <= 4
Risk-based selectivity hit rate of at least 12% => percent >= 12
Hit rate ≥12 % => percent >= 12
Hit rate 12-15% => range between 12 to 15
Drug seizures: 10 % increase per year => change increase relative >= 10 per year
Drug seizures to increase 10 % each year => change increase relative >= 10 per year
Train 60 officers (min. 20 women) => count >= 60
60 officers trained, min. 20 women => count >= 60 | count >= 20
60 officers trained (20 women minimum) => count >= 60
Three regional workshops (Suva, Nadi, Apia) => count >= 3
Regional workshops in Suva, Nadi and Apia => unread || boolean
One regional workshop per sub-region per year => frequency >= 1 per year
Workshop evaluation score of 4.2 or higher out of 5 => average >= 4.2 of 5
Evaluation: 4.2 / 5.0 => average >= 4.2 of 5
Evaluation of 85 out of 100 => average >= 85 of 100
80% of participants score above 70% in the final test => percent >= 80
At least 8 in 10 participants apply what they learned within 6 months => ratio >= 8 of 10
Number of Members that have acceded: 22 => count >= 22
22 Members accede by end 2026 (baseline: 15) => count >= 22 by 2026-12-31
Accession of 7 further Members => count >= 7
Accession by 7 Members => count >= 7
22 accessions => count >= 22
Members implementing: at least two-thirds => ratio >= 2 of 3
At least 2/3 of Members implementing => ratio >= 2 of 3
66% of Members implementing => percent >= 66
Self-assessments returned by 30 of 33 Members => ratio >= 30 of 33
30 self-assessments returned (33 sent) => count >= 30
At least 30 self-assessments out of 33 => ratio >= 30 of 33
Members without a strategy: fewer than 5 => count < 5
Fewer than 5 Members without a strategy => count < 5
Newsletter issued every other month => frequency >= 1 per 2 months
6 newsletters a year => frequency >= 6 per year
Website updated weekly => frequency >= 1 per week
Website: 10,000 hits a month => frequency >= 10000 per month
Replies within 3 working days => count <= 3
Reply to 95 % of e-mails within 3 working days => percent >= 95
E-mails answered in 3 days on average => average <= 3 || count <= 3
Average reply time: 3 days => average <= 3
Members' satisfaction at 4 on a 5-point scale => average >= 4 of 5
Not fewer than 3 nor more than 5 meetings => range between 3 to 5 || unread or flagged
Hold 3, preferably 5, meetings => count >= 3
3 meetings (5 if funds allow) => unread or flagged || count >= 3
3 meetings, funds permitting => count >= 3
3 meetings subject to funding => count >= 3
Meetings held as required => unread || boolean
Meetings held when needed => unread || boolean
Ad hoc meetings => unread
`,
  ),
];
