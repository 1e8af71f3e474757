import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Longer sentences of result frameworks and dashboards, and a second helping; labelled before they were first read. */
export const freshSentences: readonly PhraseGroup[] = [
  phraseGroup(
    "Sentences of frameworks and dashboards",
    String.raw`
By 2030, reduce the global maternal mortality ratio to less than 70 per 100,000 live births => ratio < 70 of 100000 by 2030-12-31
By 2030, reduce at least by half the proportion of men, women and children of all ages living in poverty => change decrease relative >= 50 by 2030-12-31
By 2030, reduce by one third premature mortality from non-communicable diseases => change decrease relative >= 33.33 by 2030-12-31
By 2030, double the global rate of improvement in energy efficiency => change increase relative >= 100 by 2030-12-31
At least 7 per cent gross domestic product growth per annum in the least developed countries => change increase relative >= 7 per year || percent >= 7 per year
By 2020, conserve at least 10 per cent of coastal and marine areas => percent >= 10 by 2020-12-31
By 2030, reduce to less than 3 per cent the transaction costs of migrant remittances => percent < 3 by 2030-12-31 || change decrease level < 3 by 2030-12-31
Neonatal mortality reduced to at least as low as 12 per 1,000 live births => ratio <= 12 of 1000
2 of 2 pilot runs include completion notes => ratio >= 2 of 2
At least one approval-queue encounter includes an observation by the operator => count >= 1
All SAE queries closed within 48h => percent >= 100
Clean rate >= 80% for lock-ready studies => percent >= 80
At least 5 qualified leads from first 20 targeted users in 14 days => count >= 5
Increase by 1000-2000 steps/day in the next 2-4 weeks => unread or flagged || change increase absolute >= 1000 per day
At least 150-300 min/week moderate activity => unread or flagged || range between 150 to 300 per week
at least 0.70 of shots => unread or flagged || ratio >= 7 of 10 || count >= 0.7
80% of active users connect at least 1 account => percent >= 80
>65% of drafts sent with minimal edits => percent > 65
>200 (38%) => count > 200
528/528 => ratio >= 528 of 528
<24 hours => count < 24
>500 views within 7 days => count > 500
Ministry-ready report in <5 minutes => count < 5
Response draft within 30 minutes of trigger => count <= 30
0 allowed per PR => count = 0 || unread
<500ms average => average < 500 || count < 500
40 to 60 per week from week 2 => range between 40 to 60 per week
2 per week by week 3 => frequency >= 2 per week
1 or more per week => frequency >= 1 per week
3x return within 12 months => unread or flagged || count >= 3 || change increase relative >= 200
> 4.5/5 rating => average > 4.5 of 5
50% decrease => change decrease relative >= 50
70% reduction in costs ($4.2M/year) => change decrease relative >= 70
Reduce by ≥ NZD $1M in Year 1 => change decrease absolute >= 1000000
≤ 2 hours, measured end-to-end => count <= 2
≥ 85/100 => ratio >= 85 of 100 || average >= 85 of 100
Quarterly minimum => frequency >= 1 per quarter
Weekly minimum => frequency >= 1 per week
Track and improve => unread
+25% => change increase relative >= 25
-15% => unread or flagged || change decrease relative >= 15
2–3 months => range between 2 to 3
10,000+ => count >= 10000
99.9% => percent >= 99.9
USD 200+ => count >= 200
0 in 30 days => count = 0
90% (from 10%) => percent >= 90 || change increase level from 10 >= 90
80 % of trained staff (m/f) apply new procedures within six months => percent >= 80
At least 300 (of which 120 women) staff of border agencies trained => count >= 300
Baseline: 0; Target: 4 manuals => count >= 4
Baseline 2022: 35%, Target 2026: 60% => percent >= 60 by 2026-12-31
T1: 10; T2: 20; T3: 30 => count >= 10 | count >= 20 | count >= 30 || unread
Y1: 100; Y2: 200 => count >= 100 | count >= 200 || unread
3 in 2026 and 5 in 2027 => count >= 3 by 2026-12-31 | count >= 5 by 2027-12-31
15 (5 per year) => count >= 15
30 trainers (10 each in 3 countries) => count >= 30
At least 70% (sex-disaggregated) => percent >= 70
No. of Members: 24 => count >= 24
Nº of events: 6 => count >= 6 || unread
# 12 workshops => count >= 12
- 12 workshops => count >= 12 || unread
12 workshops. => count >= 12
(12 workshops) => count >= 12
"12 workshops" => count >= 12
At least 12 (twelve) workshops for 25-30 participants each => count >= 12
Two-day workshop for 30 officers => count >= 30 || boolean || unread or flagged
One national workshop in each of the 8 Pacific Members => count >= 1 || count >= 8
Participation of at least 20 Members in each workshop => count >= 20
All 33 Members by June 2028 => ratio >= 33 of 33 by 2028-06-30
Every Member has nominated a contact point => percent >= 100
Not all Members => unread or flagged
None of the Members objects => unread or flagged || count = 0 || percent = 0
Neither more nor less than 5 => unread or flagged || count = 5
5 only => count = 5
only 5 workshops => count = 5
no more, no less than 10 => unread or flagged || count = 10
equal to or greater than 75% => percent >= 75
greater than or equal to 12 => count >= 12
75% and above => percent >= 75
75% & above => percent >= 75
30 days and under => count <= 30
under 30 days => count < 30
5% max => percent <= 5
Max 2 weeks => count <= 2
a minimum 15 % => percent >= 15
upwards of 50 traders => count >= 50 || count > 50
in excess of 1,000 => count > 1000
not below 80% => percent >= 80
not above 5 % => percent <= 5
does not exceed 10 days => count <= 10
no later than 5 working days => count <= 5
as few as 3 => unread or flagged || count >= 3 || count = 3
at least three-fourths of Members => ratio >= 3 of 4
four fifths of trainees => ratio >= 4 of 5
a tenth of the budget => ratio >= 1 of 10
1/3 of officers => ratio >= 1 of 3
1 in 3 officers => ratio >= 1 of 3
one out of three => ratio >= 1 of 3
half => ratio >= 1 of 2
most => ratio > 1 of 2 || unread
½ => ratio >= 1 of 2
66.7% (22/33) => percent >= 66.7
22 Members (66.7%) => count >= 22
Level of satisfaction: 80% => percent >= 80 || average >= 80
average 80% => average >= 80 || percent >= 80
Grade B+ => unread || boolean
ISO 9001 certified laboratory in 3 Members => count >= 3
HS 2022 implemented by 20 Members => count >= 20
Article 10.4 single window in place in 12 Members by 2028 => count >= 12 by 2028-12-31
SDG 5.5 reported annually => frequency >= 1 per year
Survey of 33 Members => count >= 1 || boolean || count >= 33 || unread or flagged
33 Members surveyed => count >= 33
24h => count <= 24
3 wks => count <= 3
2 yrs => count <= 2
1st quarter 2027 => date <= by 2027-03-31
Dec-2026 => date <= by 2026-12-31
in 2027 => date <= by 2027-12-31
2027 => unread or flagged || date <= by 2027-12-31 || count >= 2027
2026-2028 => unread or flagged || date <= by 2028-12-31
TRS conducted every two years in 5 Members => frequency >= 1 per 2 years || frequency >= 5 per 2 years || count >= 5 per 2 years
Meeting minutes shared within 5 days => count <= 5
Once before 2027 => count >= 1 by 2026-12-31 || count >= 1 by 2027-12-31
at least twice during the plan period => count >= 2
Twice in two years => frequency >= 2 per 2 years || count >= 2
one per sub-region => count >= 1 || unread or flagged
1 per Member => count >= 1 || unread or flagged || percent >= 100
5 per cent per annum => percent >= 5 per year
increase of at least two Members each year => change increase absolute >= 2 per year
reduce from 10 % to 5 % => change decrease level from 10 <= 5
cut in half => change decrease relative >= 50
by half => change decrease relative >= 50 || unread or flagged || change relative >= 50
no increase => unread or flagged || boolean || change increase relative = 0 || count = 0
no change => unread || boolean
maintain current level => unread
maintain 33/33 => ratio >= 33 of 33
Maintained at 4.5 out of 5 => ratio >= 4.5 of 5 || average >= 4.5 of 5
`,
  ),
  phraseGroup(
    "A second helping",
    String.raw`
Training of at least 120 customs brokers => count >= 120
150 new business licences issued online => count >= 150
Ten trade agreements reviewed => count >= 10
2,750 metric tonnes => count >= 2750
Number of seizures: 300 or more => count >= 300
at minimum 6 bilateral meetings => count >= 6
Reduce stunting by 5 percentage points by 2027 => change decrease absolute >= 5 by 2027-12-31
Raise the share of women in management from 18% to 30% by 2028 => change increase level from 18 >= 30 by 2028-12-31
Bring down the average queue from 3 hours to 1 hour => change decrease level from 3 <= 1
Increase in exports of 8% over 2024 => change increase relative >= 8
8 % p.a. growth in exports => change increase relative >= 8 per year
Growth of at least 3% annually => change increase relative >= 3 per year
Seizures +10% => change increase relative >= 10
10% fewer appeals => change decrease relative >= 10
twice as many AEOs as in 2022 => change increase relative >= 100
Number of AEOs doubled => change increase relative >= 100
A reduction by two thirds => change decrease relative >= 66.67
Cost to export lowered by USD 50 => change decrease absolute >= 50
95 % of alerts handled in 4 hours or less => percent >= 95
Not less than 60% of beneficiaries are women => percent >= 60
At most 1 in 20 consignments opened => ratio <= 1 of 20
No more than one third of posts vacant => ratio <= 1 of 3
22 out of 33 => ratio >= 22 of 33
(22/33) => ratio >= 22 of 33
At least twenty-four out of thirty-three Members => ratio >= 24 of 33
17/33 Members have replied by 1 May 2026 => ratio >= 17 of 33 by 2026-05-01
Fewer than 5 of the 33 Members => ratio < 5 of 33
Two of three labs accredited => ratio >= 2 of 3
5 per 100 000 population => ratio >= 5 of 100000
less than 25 deaths per 1,000 live births => ratio < 25 of 1000
At least once per semester => frequency >= 1 per 6 months || unread or flagged
every two weeks => frequency >= 1 per 2 weeks
Once every 3 years => frequency >= 1 per 3 years || frequency >= 1 per 36 months
Three (3) times a month => frequency >= 3 per month
2 issues of the e-newsletter per year => frequency >= 2 per year
at least 1 accreditation workshop per FY => frequency >= 1 per year
One joint operation annually => frequency >= 1 per year
Meets quarterly => frequency >= 1 per quarter
Biweekly => unread or flagged || frequency >= 1 per 2 weeks
Every working day => frequency >= 1 per day || unread or flagged
minimum of two times a year => frequency >= 2 per year
At least 10 per month, on average => frequency >= 10 per month || average >= 10 per month || average >= 10
maximum of 2 complaints a month => frequency <= 2 per month
An average rating of at least 4.2 on a scale of 5 => average >= 4.2 of 5
mean score 3.8/5 or better => average >= 3.8 of 5
Participants' satisfaction at least 4.5 (of 5) => average >= 4.5 of 5
Customer satisfaction index ≥ 75 => average >= 75
average processing time of 3.5 days => average <= 3.5 || average >= 3.5
Average cost below $200 => average < 200
TADAT score of B => unread || boolean
Capability level 2 => average >= 2 || count >= 2 || unread
Between 3 and 5 officers per Member => range between 3 to 5
5-6 => range between 5 to 6
20%–30% => range between 20 to 30
1,000 to 1,500 traders => range between 1000 to 1500
mid 2026 => date <= by 2026-06-30
Not later than Q1 2027 => date <= by 2027-03-31
2nd half 2026 => date <= by 2026-12-31
FY 2027/28 => date <= by 2028-06-30 || unread or flagged
15.09.2026 => date <= by 2026-09-15
Cabinet paper submitted by August 2026 => boolean by 2026-08-31
E-learning module on valuation launched => boolean
Revised organigram approved => boolean
Advance rulings system in force => boolean || unread
One-stop border post operational by 2029 => boolean by 2029-12-31
Action Plan 2026-2028 adopted by all => boolean || unread or flagged || percent >= 100
Better coordination => unread
Timely => unread
Ongoing => unread
as per plan => unread
To be confirmed with Members => unread
All => percent >= 100 || unread
None => unread || count = 0
x/33 => unread or flagged
33 of 22 Members => unread or flagged
5/4 average => unread or flagged
1.5 Members => unread or flagged
two to => unread or flagged
3O workshops => unread or flagged
12..5% => unread or flagged
4 or more, but not 6 => unread or flagged || count >= 4
50%/60% => unread or flagged
10 % - 5 % => unread or flagged
2-1 workshops => unread or flagged
500 (five thousand) => unread or flagged
twenty (30) => unread or flagged
not 22/33 => unread or flagged
≥ 200 % => unread or flagged
4,5 => unread or flagged || count >= 4.5
1.000 => unread or flagged || count >= 1000
No. 5 => unread or flagged
5. => count >= 5 || unread or flagged
100 % (33/33) => percent >= 100
33/33 (100%) => ratio >= 33 of 33
All Members (33) => percent >= 100 || ratio >= 33 of 33
At least 15 Members (45%) by 2026 and 20 Members (61%) by 2028 => count >= 15 by 2026-12-31 | count >= 20 by 2028-12-31
Year 1: 8, Year 2: 12, Year 3: 16 => count >= 8 | count >= 12 | count >= 16
3 workshops, 2 missions, 1 study => count >= 3 | count >= 2 | count >= 1
1 x ToT, 2 x follow-up => count >= 1 | count >= 2 || unread or flagged
one (1) regional workshop; two (2) national workshops => count >= 1 | count >= 2
At least 80% attendance & average rating of 4/5 => percent >= 80 | average >= 4 of 5
`,
  ),
];
