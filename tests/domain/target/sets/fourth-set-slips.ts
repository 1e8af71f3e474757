import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Scorecards, days, slips and texts without a target, labelled before they were first read. */
export const fourthSetSlips: readonly PhraseGroup[] = [
  phraseGroup(
    "Scorecards",
    String.raw`
Budget variance within ±5% => percent <= 5 || range between -5 to 5 || unread or flagged
Staff turnover: 8% - 10% => range between 8 to 10
≥ 4.5/5 customer rating => average >= 4.5 of 5
85 % (2024), 90 % (2025) => percent >= 85 by 2024-12-31 | percent >= 90 by 2025-12-31
Employee engagement index: 75 => average >= 75
Overtime costs down 12½ % => change decrease relative >= 12.5
Absenteeism < or = 3% => percent <= 3
Operating margin greater than or equal to 15% => percent >= 15
Number of complaints fewer than or equal to 10 per month => frequency <= 10 per month
On-time delivery 98 percent or better => percent >= 98
Audit opinion: unqualified => unread || boolean
ISO 27001 certificate retained => boolean
80 - 20 split => range between 80 to 20 || unread or flagged
Reduce paper use (reams) 5,000 -> 3,500 => change decrease level from 5000 <= 3500 || unread || unread or flagged
Invoices paid on time (30 days): 95% => percent >= 95
Training hours/employee: 40 => count >= 40
40 hours of training per employee per year => count >= 40 per year || frequency >= 40 per year
1x per wk => frequency >= 1 per week
thrice-yearly board meetings => frequency >= 3 per year || unread or flagged
Bi-annual fire drill => frequency >= 2 per year
Fortnightly stand-ups => frequency >= 1 per 2 weeks
every 4 months => frequency >= 1 per 4 months || frequency >= 3 per year
weekly => frequency >= 1 per week
At least three days per week in the field => frequency >= 3 per week
8 hrs/day, 5 days/week => frequency >= 8 per day || unread || frequency >= 8 per day | frequency >= 5 per week
Satisfaction: 4 stars or above => average >= 4 || count >= 4
Maturity level 3 -> 4 by 2027 => change increase level from 3 >= 4 by 2027-12-31 || average >= 4 by 2027-12-31
achieve CMMI level 4 => average >= 4 || count >= 4 || unread || boolean
Top 3 in the regional ranking => unread or flagged || boolean || count <= 3
Rank among the first 50 in Doing Business => unread or flagged || count <= 50
`,
  ),
  phraseGroup(
    "Days and deliverables",
    String.raw`
30th of September 2026 => date <= by 2026-09-30
End of FY 24/25 => date <= by 2025-06-30
By the close of 2027 => date <= by 2027-12-31
Q2 2026 => date <= by 2026-06-30
Dec-26 => date <= by 2026-12-31 || unread
New tariff book in force by 1/1/2027 => boolean by 2027-01-01
Law tabled in parliament before July 2025 => boolean by 2025-06-30 || boolean by 2025-07-31 || boolean by 2025-07-01
Data centre commissioned, H2 2026 => boolean by 2026-12-31
MoU signed with the Ministry of Trade => boolean
Website launched (www.stats.example, v2.0) => boolean
Vision 2040 adopted by Cabinet => boolean
Act No. 14 of 2011 amended => boolean
Form C-88 digitised => boolean
Phase 2 feasibility report accepted => boolean
Room 204 refurbished => boolean
Resolution 70/1 implemented => boolean || unread
Chapter 3 of the manual revised by March 2026 => boolean by 2026-03-31
COVID-19 recovery plan endorsed => boolean
`,
  ),
  phraseGroup(
    "Slips and punctuation",
    String.raw`
At  least  ten(10) trainings => count >= 10
mimimum 4 meetings per yr. => frequency >= 4 per year
Atleast 75% customers satisified => percent >= 75
90 %of vehicles serviced on schedule => percent >= 90
- 25 inspectors trained; => count >= 25
"20 villages" => count >= 20
≥. 30 clinics => count >= 30 || unread or flagged
12 (twelve) newsletters/year => frequency >= 12 per year
5no. vehicles procured => count >= 5
• 3 policies reviewed\n• 2 laws drafted => count >= 3 | count >= 2
Minimun 10 percnt => percent >= 10
10,000,00 beneficiaries => unread or flagged
1.5.000 farmers => unread or flagged
8O% of wards => unread or flagged
twnty clinics => count >= 20 || unread or flagged
20 -25 trainers => range between 20 to 25
at least , 6 pilots => count >= 6
(≥ 3) => count >= 3
70 per-cent of schools => percent >= 70
6 / 8 provinces => ratio >= 6 of 8
85percent of calls answered => percent >= 85
increse exports by 8% => change increase relative >= 8
Achieve 300 hh reached => count >= 300
`,
  ),
  phraseGroup(
    "No target, or two that clash",
    String.raw`
120% of schools connected => unread or flagged
9/7 offices open => unread or flagged
5 or 6 workshops => unread or flagged
not 80% of clients => unread or flagged
at least at most 10 => unread or flagged
more than 10 but fewer than 5 trainings => unread or flagged
To be determined after the 2024 survey => unread
see Annex 3, table 2 => unread
Increase awareness among 5 to 9 year olds => unread
Strengthen capacity in line with Agenda 2030 => unread
Significantly reduce waiting times => unread
More women in senior posts => unread
as per budget line 4.2.1 => unread
Contribution to Goal 16 => unread
% of staff trained => unread
Number of trainings held => unread
x workshops => unread
___ % of clients => unread
Ongoing since 2019 => unread
Same as last year => unread
Better services for citizens 24 hours a day => unread || boolean
0/0 requests => unread or flagged
15/ facilities => unread or flagged
-10 staff => unread or flagged || count >= 10
Minimal delays => unread
2.5 of 7 Members => unread or flagged
#N/A => unread
Enhanced dialogue with the G77 => unread
Tel. 555-0199 => unread
80% 90% of roads => unread or flagged
Compliance with Article 5.3 of the FCTC => unread || boolean
Effective, efficient & timely service => unread
tbd (Q3 2025) => unread
at least some improvement => unread
under review => unread
1,5,00 trees => unread or flagged
`,
  ),
  phraseGroup(
    "Labelled after the mending",
    String.raw`
No fewer than 14 of the 18 provincial offices connected => ratio >= 14 of 18
Timeliness: 90 % of bulletins on the announced day => percent >= 90
≥ 65 % response, web questionnaire => percent >= 65
Laboratory turnaround below 36 hours => count < 36
600 km of fibre laid by the third quarter of 2027 => count >= 600 by 2027-09-30
Neonatal deaths: ≤ 12 per 1,000 live births => ratio <= 12 of 1000
Cholera case fatality under 1% => percent < 1
One midwife for every 175 births => ratio >= 1 of 175
2.5 million doses procured by 30 Nov 2026 => count >= 2500000 by 2026-11-30
Caesarean rate between 10 and 15 percent => range between 10 to 15
Median age at first marriage raised to 19 years => average >= 19 || count >= 19
Smoking prevalence cut by two fifths => change decrease relative >= 40
Weekly outbreak calls => frequency >= 1 per week
Every health post receives two supervision visits per quarter => frequency >= 2 per quarter || percent >= 100 || percent >= 100 per quarter
Reduce stunting 4 percentage points => change decrease absolute >= 4
Cut red tape: 7 permits instead of 12 => count >= 7 || count <= 7 || unread or flagged
15 % more female officers compared with 2021 => change increase relative >= 15
20 fewer road deaths than in 2024 => change decrease absolute >= 20
UGX 450 billion collected in FY2026/27 => count >= 450000000000 by 2027-06-30
Scale up to 40 cooperatives by 2028 => count >= 40 by 2028-12-31
Women make up 40% of the board => percent >= 40
Cargo targeted: < or = 6 % => percent <= 6
70+% of brokers e-certified => percent >= 70
Refund time 21 days → 7 days => change decrease level from 21 <= 7
Raise EUR 1.8m from private donors => count >= 1800000
Two and a half thousand trees => count >= 2500 || unread or flagged
1¼ million ballots printed => count >= 1250000
SQL Server 2019 installed at 85% of sites => percent >= 85
Meet twice per season => frequency >= 2 per season || unread or flagged
Every second Tuesday => frequency >= 1 per 2 weeks
Exam average of at least 62 marks => average >= 62
Rating of 8 on a 10-point scale => average >= 8 of 10
B+ grade or better in the audit => unread || boolean
Customer effort score ≤ 2.5 / 7 => average <= 2.5 of 7
Not later than five working days after request => count <= 5
Helpdesk answers 8 in 10 calls within 30 seconds => ratio >= 8 of 10
Bandwidth 100 Mbps per campus => count >= 100
30 laptops and 4 servers replaced annually => frequency >= 30 per year || unread or flagged
99.5% availability, max 4 hours downtime per month => percent >= 99.5 | frequency <= 4 per month
Quarter 1: 25%; Quarter 2: 50% => percent >= 25 | percent >= 50 || unread or flagged
5 to 8 mentors => range between 5 to 8
fewer than ten data breaches/yr => frequency < 10 per year
none of the audits overdue => count = 0 || unread or flagged || percent = 0
Everybody trained => unread || percent >= 100 || boolean
by 15 Jan 2027 at the latest => date <= by 2027-01-15
Between Jan and June 2026 => date <= by 2026-06-30 || unread
Regulation (EU) 2016/679 applied => boolean || unread
Windows 11 deployed => boolean || unread or flagged
Strategy 2025-2030 printed => boolean
Safer roads for all => unread
The 2030 Agenda mainstreamed => unread || boolean
Number of cases solved within 30 days => unread
see tab 4 => unread || unread or flagged
at least ... clinics => unread
200% of pupils reached => unread or flagged
8 of 5 courts => unread or flagged
less than 0 errors => unread or flagged
12 and/or 15 sites => unread or flagged
increase or decrease by 5% => unread or flagged
min 20 max 10 trainees => unread or flagged
`,
  ),
];
