import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets of borders, clinics, universities and towns, labelled before they were first read. */
export const fifthSetOffices: readonly PhraseGroup[] = [
  phraseGroup(
    "Borders",
    String.raw`
120 Post Clearance Audit cases completed in 2026 => count >= 120 by 2026-12-31 || count >= 120
At least 3 joint operations with the Coast Guard => count >= 3
Recruit 45 frontline inspectors by 30 June 2027 => count >= 45 by 2027-06-30
Revenue of MVR 3.4 billion collected => count >= 3400000000
FJ$ 850m net revenue => count >= 850000000
Clear 90% of air cargo within 6 hours of arrival => percent >= 90
Physical examination rate < 7% => percent < 7
Less than 10% of import declarations physically examined => percent < 10
AEO accreditation for 25 companies => count >= 25
25 AEOs accredited (15 importers, 10 exporters) => count >= 25
MRAs signed with at least two trading partners => count >= 2
Two MRAs concluded by 2028 => count >= 2 by 2028-12-31
Dwell time for containers not to exceed 72 hours => count <= 72
Cargo dwell time: 3 days maximum => count <= 3
TRS conducted once every three years => frequency >= 1 per 3 years
X-ray scanners installed at 4/6 seaports => ratio >= 4 of 6
9 of 11 border posts connected to the Single Window => ratio >= 9 of 11
At least 30/33 Members have a national contact point => ratio >= 30 of 33
17/33 Members apply the SAFE Framework by FY2026/27 => ratio >= 17 of 33 by 2027-06-30
Number of Members assisted: 6 => count >= 6
At least 26 Members\nout of 33 => ratio >= 26 of 33
All 33 Members participate in the RCP meeting => ratio >= 33 of 33
one half of the 33 Members => ratio >= 1 of 2 || unread or flagged
At least half of the Members => ratio >= 1 of 2
More than two thirds of Members => ratio > 2 of 3
Two out of three RTCs => ratio >= 2 of 3
3 RTCs => count >= 3
At least 1 regional workshop per sub-region => count >= 1
At least one accreditation workshop per year => frequency >= 1 per year
Two mission reports per quarter => frequency >= 2 per quarter
Newsletter issued four times a year => frequency >= 4 per year
E-newsletter published quarterly => frequency >= 1 per quarter
At least once in each fiscal year => frequency >= 1 per year
Website updated at least monthly => frequency >= 1 per month
75% of the requests met => percent >= 75
At least three quarters of requests for assistance => ratio >= 3 of 4
Average rating of participants 4.5 out of 5 => average >= 4.5 of 5
Participants' feedback: 4 out of 5 on average => average >= 4 of 5
80% positive replies => percent >= 80
80% of respondents reply positively => percent >= 80
Seizures increased by 10% compared with the previous year => change increase relative >= 10
Reduce average clearance time by 2 hours each year => change decrease absolute >= 2 per year
Reduce the cost of compliance by a quarter => change decrease relative >= 25
Increase the share of risk-based controls from 20% to 45% => change increase level from 20 >= 45
Customs Act amended => boolean
Passenger analytics unit operational by Q4 2026 => boolean by 2026-12-31
ASYCUDA World rolled out nationwide => boolean || unread
Ruling database on the web site => boolean || unread
Stronger partnership with the private sector => unread
Improved border security => unread
Depending on Members' requests => unread
On request => unread
On demand basis => unread
`,
  ),
  phraseGroup(
    "Clinics",
    String.raw`
95% of children under one year fully immunized => percent >= 95
Full immunisation coverage: 92.5% => percent >= 92.5
Reduce MMR to 140 per 100,000 live births by 2027 => ratio <= 140 of 100000 by 2027-12-31 || change decrease level <= 140 of 100000 by 2027-12-31
Infant mortality rate less than 12/1,000 live births => ratio < 12 of 1000
U5MR ≤ 25 per 1000 LB => ratio <= 25 of 1000
TB incidence reduced by 50% from 2015 levels => change decrease relative >= 50
HIV incidence 0.5 per 1,000 population => ratio >= 0.5 of 1000 || ratio <= 0.5 of 1000
Zero stock out of tracer drugs => count = 0
No maternal deaths => count = 0
10 new health posts constructed and furnished => count >= 10
2,350 community health volunteers trained => count >= 2350
1 ambulance per 50,000 people => ratio >= 1 of 50000
Average length of stay under 5 days => average < 5 || count < 5
OPD waiting time less than 30 mins => count < 30
Bed occupancy rate of 75 to 85% => range between 75 to 85
Hand hygiene compliance 80% or more => percent >= 80
ANC4+ coverage 75% => percent >= 75
At least four ANC visits => count >= 4
Exclusive breastfeeding rate increased to 60% => percent >= 60 || change increase level >= 60
Anaemia among women 15-49 reduced by half => change decrease relative >= 50
Halve the prevalence of tobacco use => change decrease relative >= 50
Stunting prevalence decreased from 31% to 24% => change decrease level from 31 <= 24
3% annual reduction in NCD premature deaths => change decrease relative >= 3 per year
One-third reduction in premature mortality from NCDs by 2030 => change decrease relative >= 33.33 by 2030-12-31
Patient satisfaction score ≥ 85 => average >= 85
Client satisfaction 90% => percent >= 90 || average >= 90
Weekly IDSR reports from all facilities => frequency >= 1 per week || percent >= 100 per week || percent >= 100
Supervision visits: 1 per facility per quarter => frequency >= 1 per quarter
Supportive supervision conducted twice yearly => frequency >= 2 per year
Three quarterly review meetings => count >= 3 || frequency >= 3 per quarter || unread or flagged
Health workforce density of 4.45 per 1,000 population => ratio >= 4.45 of 1000
National Health Accounts report published => boolean
Mental health policy in place by end-2025 => boolean by 2025-12-31
Strengthened health systems => unread
Increased access to quality care => unread
Number of nurses trained => unread
TBD following baseline survey => unread
N/A (new indicator) => unread
`,
  ),
  phraseGroup(
    "Universities",
    String.raw`
85% of Grade 3 pupils reading at grade level => percent >= 85
Net enrolment ratio 98 percent => percent >= 98
Gender parity index of 1.0 => average >= 1
Gender Parity Index between 0.97 and 1.03 => range between 0.97 to 1.03
Pupil-textbook ratio 1:1 => ratio >= 1 of 1 || unread or flagged
One textbook per pupil => count >= 1 || ratio >= 1 of 1 || unread or flagged
Teacher attendance up to 95% => percent <= 95 || percent >= 95
Train 1,800 teachers in inclusive education by August 2026 => count >= 1800 by 2026-08-31
Six-year graduation rate of 70% => percent >= 70
First-year retention ≥ 88% => percent >= 88
Increase research income by £5m => change increase absolute >= 5000000
Research income of £40 million p.a. => count >= 40000000 per year
Student to staff ratio no more than 16 => count <= 16 || average <= 16
Grow enrolment from 9,800 to 12,000 by 2030 => change increase level from 9800 >= 12000 by 2030-12-31
At least 500 publications in indexed journals annually => frequency >= 500 per year
5% annual growth in international students => change increase relative >= 5 per year
Double doctoral completions => change increase relative >= 100
Student satisfaction (NSS) of 82% or higher => percent >= 82 || average >= 82
National Student Survey score: 4.1 => average >= 4.1
Overall course evaluation mean of 4.0 or above (5-point Likert scale) => average >= 4 of 5
3 new postgraduate programmes launched in 2027 => count >= 3 by 2027-12-31 || count >= 3
Curriculum reviewed and approved by Senate => boolean
Open access policy adopted => boolean
4 out of 5 graduates employed within six months => ratio >= 4 of 5
Nine in ten school leavers in further study or work => ratio >= 9 of 10
One third of the professoriate to be women by 2030 => ratio >= 1 of 3 by 2030-12-31
Half of the schools have ramps => ratio >= 1 of 2
60% girls => percent >= 60
50% female => percent >= 50
50 scholarships/yr => frequency >= 50 per year
Two open days a year => frequency >= 2 per year
Every semester => frequency >= 1 per semester || frequency >= 1 per 6 months || unread or flagged
Once per term => frequency >= 1 per term || frequency >= 1 per 4 months || unread or flagged
School boards meet at least 3 times a year => frequency >= 3 per year
All schools inspected every 3 years => percent >= 100 per 3 years || frequency >= 1 per 3 years || percent >= 100
Excellence in teaching and learning => unread
World-class research environment => unread
Continuous professional development => unread
`,
  ),
  phraseGroup(
    "Towns",
    String.raw`
Collect 80% of billed property rates => percent >= 80
Property tax collection ratio of 85% => percent >= 85
Non-revenue water reduced to 25% => percent <= 25 || change decrease level <= 25
Non-revenue water below 20% by 2028 => percent < 20 by 2028-12-31
12 km of storm drains built => count >= 12
15.5 km gravel roads rehabilitated => count >= 15.5
Fill potholes within 48 hours of report => count <= 48
95% of potholes repaired within 5 days => percent >= 95
600 street lights converted to LED => count >= 600
10,000 trees planted per year => frequency >= 10000 per year
Waste diversion rate 40% by 2027, 60% by 2030 => percent >= 40 by 2027-12-31 | percent >= 60 by 2030-12-31
Recycling: 35 % => percent >= 35
Household waste collected twice a week => frequency >= 2 per week
Refuse removal once per week => frequency >= 1 per week
Council meets at least once every 2 months => frequency >= 1 per 2 months
4 ward meetings per ward per annum => frequency >= 4 per year
Clean audit => unread || boolean
Unqualified audit opinion with no findings => count = 0 || unread || boolean
Building plans approved in 30 days or fewer => count <= 30
Planning applications decided within 8 weeks: 75% => percent >= 75
Residents' satisfaction at 70% or above => percent >= 70 || average >= 70
300 jobs created through EPWP => count >= 300
R12.5m spent on infrastructure => count >= 12500000
100% of capital budget spent => percent >= 100
98% of budget spent by 30 June 2026 => percent >= 98 by 2026-06-30
IDP adopted by Council by 31 May 2026 => boolean by 2026-05-31
31 March 2027 => date <= by 2027-03-31
By end of Q3 2025/26 => date <= by 2026-03-31 || date <= by 2025-09-30
Before the end of 2027 => date <= by 2027-12-31
by September 2026 => date <= by 2026-09-30
Q4 2027 => date <= by 2027-12-31
June 2028 at the latest => date <= by 2028-06-30
Complete by mid-2026 => date <= by 2026-06-30 || boolean by 2026-06-30
Fewer than 5 water interruptions per month => frequency < 5 per month
Library visits up 10% => change increase relative >= 10
Reduce crime by 15% over five years => change decrease relative >= 15
Cut carbon emissions by 40% by 2030 (2010 baseline) => change decrease relative >= 40 by 2030-12-31
Carbon neutral by 2040 => boolean by 2040-12-31 || unread
Net zero by 2050 => boolean by 2050-12-31 || unread || count = 0 by 2050-12-31 || unread or flagged
Livable, green and safe city => unread
Attractive parks => unread
`,
  ),
];
