import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Wordings of result frameworks and work plans: the text, and how it must be read, with units. */
export const unseenPhrases: readonly PhraseGroup[] = [
  phraseGroup(
    "Things, money and time",
    String.raw`
At least 40 customs officers (of whom 15 women) trained in valuation => count >= 40 customs officers
NZD 750,000 committed => count >= 750000 NZD
Up to 10 fellowships => count <= 10 fellowships
<= 3 days => count <= 3 days
about 200 participants => count = 200 participants
Turnaround time: 48 hours max => count <= 48 hours
At least 20 traders certified; at least 80% satisfied => count >= 20 traders certified | percent >= 80 satisfied
500 (300 women, 200 men) => count >= 500
12.5k users => count >= 12500 users
Two dozen officers => count >= 24 officers
Mininum of four webinars => count >= 4 webinars
$50,000 per year => count >= 50000 $ per year
Target: 45 => count >= 45
30 officers by Q2 2026 => count >= 30 officers by 2026-06-30
A$1.5m => count >= 1500000 A$
$1,000,000+ => count >= 1000000 $
45 minutes or less => count <= 45 minutes
two weeks => count <= 2 weeks
M: 50, F: 50 => count >= 50 M | count >= 50 F
2 workshops plus 1 forum => count >= 2 workshops | count >= 1 forum
Article 7 of the TFA implemented by 25 Members => count >= 25 Members
ca. 40 entries => count = 40 entries
5 new members => count >= 5 new members
12 months from signing => count <= 12 months
A minimum of one (1) mission to each sub-region => count >= 1 mission
Revenue target of PHP 900 billion => count >= 900000000000 PHP
15 or fewer errors => count <= 15 errors
300 (150 in the Pacific, 150 in South Asia) => count >= 300
At least 12 Pacific administrations use the e-manifest by mid-2028 => count >= 12 Pacific administrations by 2028-06-30
$0.5bn => count >= 500000000 $
two thousand five hundred farmers => count >= 2500 farmers
50 women and 50 men trained => count >= 50 women | count >= 50 men
10 trainers for 33 Members => count >= 10 trainers
`,
  ),
  phraseGroup(
    "So many of so many",
    String.raw`
Mortality lowered to fewer than 12 per 1,000 live births => ratio < 12 of 1000 live births
Three out of four pilot ports use the single window => ratio >= 3 of 4 pilot ports
Most Members using the tool => ratio > 1 of 2 Members
More than two thirds of Member administrations have responded => ratio > 2 of 3 Member administrations
A fifth of SMEs => ratio >= 1 of 5 SMEs
20 Members (out of 33) => ratio >= 20 of 33
30 / 33 Members => ratio >= 30 of 33 Members
a third of the Members each year => ratio >= 1 of 3 Members per year
Under-five mortality: 25 per 1,000 live births => ratio >= 25 of 1000 live births
At least 22/33 Members, and an average of 4/5 => ratio >= 22 of 33 Members | average >= 4 of 5
roughly a third of Members => ratio = 1 of 3 Members
at least half of all Members by 2026 => ratio >= 1 of 2 Members by 2026-12-31
less than half => ratio < 1 of 2
¾ of Members => ratio >= 3 of 4 Members
22 /33 => ratio >= 22 of 33
twenty-two out of thirty-three => ratio >= 22 of 33
At least 22 Members out of a total of 33 => ratio >= 22 of 33 Members
At least 4 in 5 graduates employed within six months => ratio >= 4 of 5 graduates employed
Under a third of shipments inspected => ratio < 1 of 3 shipments inspected
At least two-thirds of posts filled => ratio >= 2 of 3 posts filled
18 out of the 33 Members have an AEO programme => ratio >= 18 of 33 Members
30 infections per 10,000 patients => ratio >= 30 of 10000 infections
`,
  ),
  phraseGroup(
    "Shares",
    String.raw`
By 2028, 85 percent of import declarations processed electronically => percent >= 85 import declarations by 2028-12-31
Budget execution rate above 92% => percent > 92 Budget execution rate
Hundred percent of staff => percent >= 100 staff
90% of requests answered within 5 working days => percent >= 90 requests
2024: 40%; 2025: 55%; 2026: 70% => percent >= 40 by 2024-12-31 | percent >= 55 by 2025-12-31 | percent >= 70 by 2026-12-31
99.9 % uptime => percent >= 99.9 uptime
>= 80% satisfaction rate => percent >= 80 satisfaction
maintain at 95% => percent >= 95
Rate of physical inspection: ≤ 5 % => percent <= 5 Rate of physical inspection
80% by 2025 (2019: 55%) => percent >= 80 by 2025-12-31
Incidence of bribery reported by traders falls below 10% by 2028 => percent < 10 Incidence of bribery by 2028-12-31
by 2025: 50 %, by 2030: 100 % => percent >= 50 by 2025-12-31 | percent >= 100 by 2030-12-31
60% (2025), 80% (2027) => percent >= 60 by 2025-12-31 | percent >= 80 by 2027-12-31
Report published; at least 60% of recommendations implemented by June 2026 => percent >= 60 recommendations by 2026-06-30
satisfaction of 80% => percent >= 80 satisfaction
one hundred percent compliance => percent >= 100 compliance
each Member => percent >= 100 Member
Customer complaints resolved within 10 working days: 95% => percent >= 95 Customer complaints
Not more than 5% of declarations amended => percent <= 5 declarations amended
Just over 60% => percent > 60
7,5% => percent >= 7.5
Clearance of perishable goods within 4 hours in 90% of cases => percent >= 90 cases
All regional training centres accredited => percent >= 100 regional training centres accredited
Year 1: 20%; Year 2: 40% => percent >= 20 | percent >= 40
`,
  ),
  phraseGroup(
    "How often",
    String.raw`
Not fewer than 60 AEO certificates issued per annum => frequency >= 60 AEO certificates per year
Two study visits each year => frequency >= 2 study visits per year
Once in every six months => frequency >= 1 per 6 months
No more than 3 complaints per quarter => frequency <= 3 complaints per quarter
3 times anually => frequency >= 3 per year
evry quater => frequency >= 1 per quarter
2 x yearly => frequency >= 2 per year
every 2 years => frequency >= 1 per 2 years
daily => frequency >= 1 per day
once a month => frequency >= 1 per month
1/month => frequency >= 1 per month
yearly => frequency >= 1 per year
at least every 3 months => frequency >= 1 per quarter
more than 4 per year => frequency > 4 per year
fortnightly => frequency >= 1 per 2 weeks
per annum 5 => frequency >= 5 per year
5 events / year => frequency >= 5 events per year
three times every two years => frequency >= 3 per 2 years
2 regional fora per biennium => frequency >= 2 regional fora per 2 years
Four newsletters circulated annually => frequency >= 4 newsletters circulated per year
twice per yaer => frequency >= 2 per year
twice every quarter => frequency >= 2 per quarter
Three meetings a year => frequency >= 3 meetings per year
Semi-annually => frequency >= 1 per 6 months
weekly bulletins => frequency >= 1 bulletins per week
`,
  ),
  phraseGroup(
    "Scores and levels",
    String.raw`
Average dwell time at Port A not exceeding 36 hours => average <= 36 hours
Client satisfaction score: 4.3/5 => average >= 4.3 of 5 Client satisfaction score
Average exam mark of 75% or better => average >= 75 %
Minimum level 3 of maturity => average >= 3 level
Corruption perception index above 60 => average > 60 Corruption perception index
Human development index reaches 0.8 => average >= 0.8 Human development index
Average of 3 missions per Member => average >= 3 missions
Median clearance time less than 6 hours => average < 6 hours
4,5/5 => average >= 4.5 of 5
average score: 4 (scale 1-5) => average >= 4 of 5 score
Satisfaction level 4/5 => average >= 4 of 5 Satisfaction
score ≥ 70/100 => average >= 70 of 100 score
raise the average to 4.5 => average >= 4.5
A participant satisfaction of no less than 4.25 on a 5-point scale => average >= 4.25 of 5 participant satisfaction
Peer review score 3 out of 4 => average >= 3 of 4 Peer review score
CPIA score of 3.4 => average >= 3.4 CPIA score
Median truck waiting time falls below 45 minutes => average < 45 minutes
overall satisfaction 4.1 => average >= 4.1 satisfaction
Mean score: >3.5 => average > 3.5 score
`,
  ),
  phraseGroup(
    "Changes",
    String.raw`
Trade transaction costs cut by 15% relative to 2018 => change decrease relative >= 15 %
Poverty headcount ratio down from 24% to 18% => change decrease level from 24 <= 18 %
Seizures of endangered wildlife up 20 per cent on 2021 levels => change increase relative >= 20 %
Complaints halved by 30 September 2026 => change decrease relative >= 50 % by 2026-09-30
3 percentage point drop in undervaluation => change decrease absolute >= 3 percentage points
Physical inspections to fall by at least a third => change decrease relative >= 33.33 %
Waiting time shortened by 2 days => change decrease absolute >= 2 days
Tenfold increase in online enrolments => change increase relative >= 900 %
Children under 5 stunted reduced from 32 percent to 25 percent by 2030 => change decrease level from 32 <= 25 % by 2030-12-31
reduce by 10 => change decrease absolute >= 10
decrease of at least 25% => change decrease relative >= 25 %
up 10% => change increase relative >= 10 %
50% fewer errors => change decrease relative >= 50 %
double the number of AEOs => change increase relative >= 100 %
cut by half => change decrease relative >= 50 %
half as many complaints => change decrease relative >= 50 %
Share of trade covered by AEO programmes up from 12% to 30% => change increase level from 12 >= 30 %
Non-tariff measures reduced by one quarter => change decrease relative >= 25 %
Trade volume to expand by 8 percent annually => change increase relative >= 8 % per year
Processing time slashed by 50% => change decrease relative >= 50 %
Backlog brought down from 400 to fewer than 100 cases => change decrease level from 400 < 100 cases
Redcue by 15% => change decrease relative >= 15 %
Post-clearance audits up by 40 on last year => change increase absolute >= 40 Post-clearance audits
A 5 percent cut in operating costs by FY2028 => change decrease relative >= 5 % by 2028-06-30
`,
  ),
  phraseGroup(
    "Ranges",
    String.raw`
Between 60% and 70% of containers scanned => range between 60 to 70 %
15 to 20 field visits => range between 15 to 20 field visits
5–8 pilot countries => range between 5 to 8 pilot countries
USD 2-3 million in cofinancing => range between 2000000 to 3000000 USD
at least 10 but no more than 15 experts => range between 10 to 15 experts
8 to 12 a month => range between 8 to 12 per month
minimum 10, maximum 20 => range between 10 to 20
10 to 20% => range between 10 to 20 %
10..20 => range between 10 to 20
between 5-10 workshops => range between 5 to 10 workshops
3 – 5 days => range between 3 to 5 days
5000 - 7000 => range between 5000 to 7000
Between EUR 1m and EUR 2m => range between 1000000 to 2000000 EUR
40% to 60% women => range between 40 to 60 %
not less than 5 and not more than 8 missions => range between 5 to 8 missions
9 to 12 months => range between 9 to 12 months
no less than 3 and no more than 6 pilots => range between 3 to 6 pilots
10-12% => range between 10 to 12 %
7 to 9 out of 10 => range between 7 to 9 of 10
`,
  ),
  phraseGroup(
    "Days",
    String.raw`
By 31 March 2026 => date <= by 2026-03-31
December 2027 => date <= by 2027-12-31
Q3 2025 => date <= by 2025-09-30
mid-2027 => date <= by 2027-06-30
Completed by 15 August 2024 => date <= by 2024-08-15
by end of 2026 => date <= by 2026-12-31
FY2026/27 => date <= by 2027-06-30
by the end of FY 2025/26 => date <= by 2026-06-30
31/12/2026 => date <= by 2026-12-31
2026-06-30 => date <= by 2026-06-30
in 2026 => date <= by 2026-12-31
by Dec. 2025 => date <= by 2025-12-31
30.09.2026 => date <= by 2026-09-30
Second quarter 2028 => date <= by 2028-06-30
before 1 July 2026 => date <= by 2026-06-30
To be finalised by April 2026 => date <= by 2026-04-30
by October 2026 => date <= by 2026-10-31
15 Sept 2026 => date <= by 2026-09-15
end-2026 => date <= by 2026-12-31
`,
  ),
];
