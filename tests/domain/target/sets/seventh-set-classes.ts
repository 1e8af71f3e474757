import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Classes of misses of the strangers' sets of 30 November 2026 in sentences of our own; each line with what is counted. */
export const seventhSetClasses: readonly PhraseGroup[] = [
  phraseGroup(
    "The name of a measure, and what it holds",
    String.raw`
Households with fewer than two rooms: under 12% => percent < 12 Households
Tenants paying over 30% of income in rent: below 15% => percent < 15 Tenants paying over 30% of income
Families with less than two meals per day: below 8% => percent < 8 Families
Farms with three crops per year: 20% => percent >= 20 Farms
Children with fewer than two vaccinations: under 5% => percent < 5 Children
Workers paid 15% above the minimum: at least 250 => count >= 250 Workers
Grants to youth, % of total: 25 => percent >= 25 Grants
Nurses with diploma (%) - 88 => percent >= 88 Nurses
Call abandonment rate (%): max 5 => percent <= 5 Call abandonment rate
Average handling time (minutes): 6 => average <= 6 minutes
Revenue (USD million): 12 => count >= 12000000 USD
Tonnes recycled (in thousands): 30 => count >= 30000 Tonnes recycled
Processing time in days: 5 => count <= 5 days
Beds per 10,000 inhabitants: 35 => ratio >= 35 of 10000 Beds
Maternal deaths per 100,000 births: below 100 => ratio < 100 of 100000 Maternal deaths
Percentage of staff who completed cyber training: 95 => percent >= 95 staff
Invoices paid within 30 days (80%) => percent >= 80 Invoices
Response to calls of 999 within 8 minutes: 75% => percent >= 75 Response
At least 5 workshops: 3 national and 2 regional => count >= 5 workshops`,
  ),
  phraseGroup(
    "Ages are whom, not how many",
    String.raw`
Prevalence of smoking among persons aged 15 years and older reduced by 30% by 2027 => change decrease relative >= 30 % by 2027-12-31
Stunting among children aged 6-23 months below 20% => percent < 20 Stunting
80% of children aged 3 to 5 enrolled in preschool => percent >= 80 children aged 3 to 5 enrolled
Screen 12,000 women aged 30-49 for cervical cancer => count >= 12000 women aged 30-49
Tests for 400 people 65 years and over => count >= 400 people 65 years and over
Patients aged over 75 screened for falls: 60% => percent >= 60 Patients aged over 75
65% of women aged 25 to 64 screened => percent >= 65 women aged 25 to 64 screened
Average class size of 30 or below => average <= 30 Average class size
p99 latency under 1s => count < 1 s`,
  ),
  phraseGroup(
    "What is denied is the other side",
    String.raw`
Coverage never to fall below 90% => percent >= 90
Gender pay gap not wider than 6% by 2028 => percent <= 6 Gender pay gap by 2028-12-31
Fleet vehicles no older than 10 years => count <= 10 years
Response time not slower than 8 minutes => count <= 8 minutes
Reserves must not sink below EUR 12 million => count >= 12000000 EUR
Backlog never to climb beyond 200 files => count <= 200 files
Cash buffer not to slip under 60 days => count >= 60 days
Nothing below 90% => percent >= 90
Not a single breach => count = 0 breach
Not one breach => count = 0 breach
Not 12 lorries => unread`,
  ),
  phraseGroup(
    "Who, and then how much",
    String.raw`
Each of the 12 customs houses carries out at least two exercises a year => frequency >= 2 exercises per year
Each of our 6 regional hubs runs at least one job fair a quarter => frequency >= 1 job fair per quarter
All 14 branches submit 2 returns a year => frequency >= 2 returns per year
Every police station holds a public meeting twice a year => frequency >= 2 per year
Each warden completes 8 hours of first-aid training => count >= 8 hours
Number of schools more than 3 km from a road reduced to 8 => count <= 8 schools
Antenatal coverage of at least four visits for 88% of mothers => percent >= 88 mothers
In 80% of calls, answer within 20 seconds => percent >= 80 calls
Under 2 hours for 70 per cent of triaged patients => percent >= 70 triaged patients
Decide within 5 days in 90% of asylum cases => percent >= 90 asylum cases
Reply in 2 days, 5 days in August => count <= 2 days (flagged)`,
  ),
  phraseGroup(
    "What was, what is no more, and what is aimed at",
    String.raw`
In place of five seminars, one web course => count >= 1 web course
In lieu of two retreats, one webinar series => count >= 1 webinar series
Instead of 6 on-site audits, 2 desk reviews => count >= 2 desk reviews
Called off: 3 fairs => count >= 3 fairs (flagged)
9 training days (postponed) => count >= 9 training days (flagged)
Postponed: 2 conferences => count >= 2 conferences (flagged)
Pass rate: 2024 61%; goal 70% by 2027 => percent >= 70 by 2027-12-31
2023: 45%; target 2027: 60% => percent >= 60 by 2027-12-31
Increase from a baseline of 31% to 50% the share of women => change increase level from 31 >= 50 %
30% up from 12% => change increase level from 12 >= 30 %
Lift the number of daily active teams from 300 to 450 => change increase level from 300 >= 450 active teams
Halve complaints from the current 240 => change decrease relative >= 50 %
Households surveyed in 2024 revisited by 2027: 300 => count >= 300 Households by 2027-12-31
20 farms visited in 2025 and certified in 2027 => count >= 20 farms by 2025-12-31 (flagged)`,
  ),
  phraseGroup(
    "Phases say once how they compare",
    String.raw`
Not more than 12 in 2026, 9 in 2027 and 6 in 2028 => count <= 12 by 2026-12-31 | count <= 9 by 2027-12-31 | count <= 6 by 2028-12-31
Reduce complaints by 10% in 2026 and 20% in 2027 => change decrease relative >= 10 % by 2026-12-31 | change decrease relative >= 20 % by 2027-12-31
At most 5 errors in 2026 and 3 in 2027 => count <= 5 errors by 2026-12-31 | count <= 3 errors by 2027-12-31
At most 5 errors and 3 complaints => count <= 5 errors | count <= 3 complaints (flagged)
Fewer than 30 deaths in 2026 and fewer than 20 in 2028 => count < 30 deaths by 2026-12-31 | count < 20 deaths by 2028-12-31
100 trainees, at least 40% of them women => count >= 100 trainees | percent >= 40 women
800 jobs created, half of them for youth => count >= 800 jobs | ratio >= 1 of 2
50 trainees, 20 of them women => count >= 50 trainees`,
  ),
  phraseGroup(
    "How long a thing is to last",
    String.raw`
Permits valid for 3 years => count >= 3 years
Pumps guaranteed for 10 years => count >= 10 years
Records kept for 7 years => count >= 7 years
Mean time between failures of 4,000 hours => average >= 4000 hours
Average teaching career of 18 years => average >= 18 years
Patients wait for 30 minutes => count <= 30 minutes`,
  ),
  phraseGroup(
    "Slips beside the words that they go with",
    String.raw`
Not more tha 7 days => count <= 7 days
Not more that 6 errors => count <= 6 errors
Reduce losses by 20 per cnet => change decrease relative >= 20 %
Tents for families: 5 people per tent => count >= 5 people
At lest 15 visits per yaer => frequency >= 15 visits per year
Once per moth => frequency >= 1 per month
At least 40% by Novmber 2026 => percent >= 40 by 2026-11-30
6 meetings by Jnue 2027 => count >= 6 meetings by 2027-06-30 (flagged)
10 jury trials held => count >= 10 jury trials`,
  ),
  phraseGroup(
    "Names with a number",
    String.raw`
Grade 7 science syllabus revised => boolean
Level 5 laboratories accredited: 4 => count >= 4 laboratories
Act 12 of 2024 in force => boolean
Decree No. 2026-114 gazetted => boolean
Annual report 2026 published by 31 March 2027 => boolean by 2027-03-31
Annual accounts audited by 30 June 2027 => boolean by 2027-06-30
Annual survey conducted => frequency >= 1 survey per year
Objective - 40 bursaries => count >= 40 bursaries
T3 2027 => date <= by 2027-09-30
S1 2026 => date <= by 2026-06-30`,
  ),
  phraseGroup(
    "Verbs that take a little word",
    String.raw`
Turn around 70% of export declarations in under 2 hours => percent >= 70 export declarations
Wrap up 90% of claims in under 10 days => percent >= 90 claims
Carry out 60 unannounced checks in 2026 => count >= 60 unannounced checks by 2026-12-31
Around 70% of declarations => percent = 70 declarations
Scale up to 20 districts => count >= 20 districts`,
  ),
  phraseGroup(
    "Amounts",
    String.raw`
Savings of more than £3.5m by April 2027 => count > 3500000 £ by 2027-04-30
An extra 12 percentage points on the 2023 turnout => change increase absolute >= 12 percentage points
Two and a half tonnes per hectare => count >= 2.5 tonnes
From 8 up to 12 mediators => range between 8 to 12 mediators
More than a third of interns hired within a year => ratio > 1 of 3 interns hired
4 audits and 4 follow-up visits a year => frequency >= 4 audits per year | frequency >= 4 follow-up visits per year (flagged)
Twice the number of patrols => change increase relative >= 100 %
4 visits in each half of 2027 => frequency >= 4 visits per 6 months
2 times anualy => frequency >= 2 per year
Maintain reserves equal to at least 4 months of imports => count >= 4 months
Cap on temporary staff: 30 => count <= 30 temporary staff
Reduce the 2,300 uninspected lifts by 40% => change decrease relative >= 40 %`,
  ),
  phraseGroup(
    "What is counted stands before the number too",
    String.raw`
Lost-time injuries: fewer than 4 per year => frequency < 4 Lost-time injuries per year
Hospital-acquired infections fewer than 2 per 1,000 patient days => ratio < 2 of 1000 Hospital-acquired infections
Number of accredited laboratories increased to 15 by 2028 => count >= 15 accredited laboratories by 2028-12-31
Complaints reduced to 50 a month or fewer => frequency <= 50 Complaints per month
Slash paper forms from 64 to 20 => change decrease level from 64 <= 20 paper forms
Accidents must not exceed 12 in any year => frequency <= 12 Accidents per year
So far 6/18 branches digitised; aim 14/18 by December 2026 => ratio >= 14 of 18 branches digitised by 2026-12-31
At least 65% of the 340 primary schools => percent >= 65 primary schools
Share of tenders with three or more bidders: 75% => percent >= 75 tenders
Target: 5 => count >= 5
The target is 12 => count >= 12`,
  ),
];
