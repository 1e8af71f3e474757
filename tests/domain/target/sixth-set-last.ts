import { phraseGroup, type PhraseGroup } from "../../phrase-table";

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
];
