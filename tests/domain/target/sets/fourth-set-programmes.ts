import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets as schools, IT departments, charities and agencies put them, labelled before they were first read. */
export const fourthSetProgrammes: readonly PhraseGroup[] = [
  phraseGroup(
    "Schools",
    String.raw`
Pupil-teacher ratio of 35:1 or better => ratio <= 35 of 1 || unread or flagged || count <= 35 || ratio >= 1 of 35 || ratio >= 35 of 1
Pass rate (Grade 12): 82,5% => percent >= 82.5
Drop-out down to 3% by 2026/27 => percent >= 3 by 2027-06-30 || percent <= 3 by 2027-06-30 || change decrease level <= 3 by 2027-06-30
Mean score in mathematics of at least 500 points => average >= 500
500 desks delivered before the start of term 2 => count >= 500
One tablet for every three learners => ratio >= 1 of 3
PTA meets once a term => frequency >= 1 per term || frequency >= 1 per 4 months || unread or flagged
Attendance at least 19 days out of 20 => ratio >= 19 of 20
Improve literacy rates by 5 points each year => change increase absolute >= 5 per year
Between 20 and 25 bursaries awarded yearly => range between 20 to 25 per year
Four-fifths of schools with running water => ratio >= 4 of 5
Every teacher attends one in-service course a year => frequency >= 1 per year || percent >= 100 || percent >= 100 per year
Minimum grade average 3.0 on a 4.0 scale => average >= 3 of 4
Inspect each school at least once in 3 years => frequency >= 1 per 3 years
Girls make up fifty percent of new enrolment => percent >= 50
Library open 6 days a week => frequency >= 6 per week
1:1 devices => ratio >= 1 of 1 || unread or flagged || boolean
Class size no larger than 40 => count <= 40
at leat 15 scholarships for girls => count >= 15
`,
  ),
  phraseGroup(
    "IT departments",
    String.raw`
Uptime 99.95 % => percent >= 99.95
P1 incidents resolved < 4h => count < 4
Mean time to restore: under 60 min => average < 60 || count < 60
RTO 4 hours; RPO 15 minutes => count <= 4 | count <= 15
Patch critical vulnerabilities (CVSS 9.0+) in 72 hrs => count <= 72
Help desk: first call resolution ≥ 70 pct => percent >= 70
Backups tested monthly => frequency >= 1 per month
Page load time no longer than 3 s => count <= 3
Zero (0) critical audit findings open > 30 days => count = 0
Windows 11 rolled out on 100% of PCs by Q1/2026 => percent >= 100 by 2026-03-31
Phishing click rate below 1 in 25 => ratio < 1 of 25
Migrate 40 apps to cloud by 30.06.2025 => count >= 40 by 2025-06-30
10k registered users => count >= 10000
Ticket backlog: 0 => count = 0 || count >= 0
cost per transaction reduced to USD 0.50 or less => count <= 0.5
24/7 monitoring in place => boolean || unread
MFA enabled for all remote users => percent >= 100
2 DR tests/yr => frequency >= 2 per year
Server capacity tripled => change increase relative >= 200
Average CSAT of 4,3 of 5 => average >= 4.3 of 5
NPS +40 => count >= 40 || average >= 40 || unread
99% of API calls < 200 ms => percent >= 99
Release every two weeks => frequency >= 1 per 2 weeks
`,
  ),
  phraseGroup(
    "Non-governmental organisations",
    String.raw`
1 200 households (60% female-headed) receive cash grants => count >= 1200
≥3 community dialogues per village per quarter => frequency >= 3 per quarter
450 farmers (225 women / 225 men) adopt improved seed => count >= 450
At least 60 percent of participants to be women => percent >= 60
Income of target households increased by an average of 20% => change increase relative >= 20 || average >= 20
5 boreholes drilled, 10 latrines built and 3 water committees formed => count >= 5 | count >= 10 | count >= 3
Up to 25 grants of EUR 10,000 each => count <= 25
over 2/3 of committees are led by women => ratio > 2 of 3
Raise $250k by Dec 2025 => count >= 250000 by 2025-12-31
50% reduction in cases of GBV => change decrease relative >= 50
Most beneficiaries satisfied => ratio > 1 of 2
Hold a donor round table once every six months => frequency >= 1 per 6 months
Target: 30 youth groups; baseline: 12 => count >= 30
Baseline 45%, target 70% (2026) => percent >= 70 by 2026-12-31 || percent >= 70
From 45% to 70% => change increase level from 45 >= 70 || percent >= 70
Year 1: 20 schools; Year 2: 40 schools; Year 3: 80 schools => count >= 20 | count >= 40 | count >= 80
EUR 3,5 million mobilised => count >= 3500000
Six hundred and fifty volunteers mobilised => count >= 650
four million five hundred thousand nets distributed => count >= 4500000
A dozen partner organisations => count >= 12
at least a hundred village savings groups => count >= 100
a couple of pilot sites => count >= 2 || unread or flagged
Several trainings => unread
Half a million seedlings => count >= 500000
1½ tonnes of seed per cooperative => count >= 1.5
`,
  ),
  phraseGroup(
    "United Nations agencies",
    String.raw`
No fewer than 80 Member States submit their report by 1 March 2026 => count >= 80 by 2026-03-01
SDG 6.1.1: 85% of population using safely managed drinking water => percent >= 85
20 additional countries ratify the Convention => count >= 20 || change increase absolute >= 20
Two-thirds majority of the 54 members of the Council => ratio >= 2 of 3
Report under Security Council resolution 1325 submitted => boolean || unread
Target achieved in 3 of 5 regions, i.e. 60% => ratio >= 3 of 5 || percent >= 60
Gender parity (50:50) among P-5 staff => ratio >= 50 of 50 || percent >= 50 || ratio >= 1 of 2 || unread or flagged || ratio >= 50 of 100 || boolean
100% of UNCTs (131) have a BOS => percent >= 100
Implementation rate of OIOS recommendations higher than 90% => percent > 90
Share of renewable energy: 7 % in 2022, 32 % in 2030 => percent >= 7 || percent >= 32 by 2030-12-31 || percent >= 7 by 2022-12-31 || percent >= 7 by 2022-12-31 | percent >= 32 by 2030-12-31
At least US$ 100 bn a year => count >= 100000000000 per year
Vacancy rate in the field no greater than 10 per cent => percent <= 10
Three rounds of consultation held by the end of the first quarter of 2026 => count >= 3 by 2026-03-31
Youth unemployment (15-24) reduced by 2 percentage points => change decrease absolute >= 2
The fourth edition of the Handbook issued => boolean
COP29 decision text agreed => boolean || unread
`,
  ),
];
