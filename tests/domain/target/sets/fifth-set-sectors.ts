import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Targets of farms, transport, courts, banks and others, labelled before they were first read. */
export const fifthSetSectors: readonly PhraseGroup[] = [
  phraseGroup(
    "Agriculture, fisheries, rural",
    String.raw`
We will train 600 extension workers in climate-smart agriculture over the plan period => count >= 600
To vaccinate 1.5 million head of cattle against FMD by 2027 => count >= 1500000 by 2027-12-31
Post-harvest losses brought down to 15% => percent <= 15 || change decrease level <= 15
Maize yield: 4.5 t/ha => count >= 4.5
Raise the average maize yield from 2.1 to 3.5 tonnes per hectare => change increase level from 2.1 >= 3.5
At least 70% of irrigated schemes managed by water user associations => percent >= 70
40,000 farmers registered, of whom 45% are women => count >= 40000
Fertiliser subsidy reaches 250,000 households (30% female-headed) every season => count >= 250000 || frequency >= 250000 per season || unread or flagged
6 of 8 regional seed laboratories accredited to ISO 17025 => ratio >= 6 of 8
Fish landings inspected: 100% => percent >= 100
Dip tanks rehabilitated - 35 => count >= 35
Number of cooperatives audited annually: 120 => frequency >= 120 per year
Two-thirds of rural households within 2 km of an all-weather road => ratio >= 2 of 3
Loan recovery rate not below 95% => percent >= 95
Agricultural exports to rise by 8% a year => change increase relative >= 8 per year
Food insecurity halved by 2030 => change decrease relative >= 50 by 2030-12-31
Crop insurance taken up by 1 in 5 farmers => ratio >= 1 of 5
Area under organic farming 25% by 2030 => percent >= 25 by 2030-12-31
Rural incomes improved => unread
Livestock census completed => boolean
National seed policy submitted to Cabinet by Q2 2026 => boolean by 2026-06-30
`,
  ),
  phraseGroup(
    "Tourism, culture",
    String.raw`
2.4 million international arrivals in 2027 => count >= 2400000 by 2027-12-31 || count >= 2400000
Average length of stay of 8.5 nights => average >= 8.5
Average spend per visitor of US$ 1,450 => average >= 1450 || count >= 1450
Hotel occupancy at or above 65% => percent >= 65
Tourism receipts up from $900 million in 2023 to $1.2 billion in 2028 => change increase level from 900000000 >= 1200000000 by 2028-12-31
Visitor satisfaction of 4.3/5 => average >= 4.3 of 5
Nine cultural festivals supported each year => frequency >= 9 per year
Museum open at least 310 days a year => frequency >= 310 per year || count >= 310 per year
At least 12 heritage sites inscribed or restored => count >= 12
Three films co-produced => count >= 3
Destination brand relaunched in time for the 2027 season => boolean || boolean by 2027-12-31
A vibrant creative economy => unread
`,
  ),
  phraseGroup(
    "Transport, energy, water",
    String.raw`
Road fatalities cut by half by 2030 => change decrease relative >= 50 by 2030-12-31
85% of national roads in good or fair condition => percent >= 85
1,200 km of trunk roads upgraded to bitumen standard => count >= 1200
On-time departures: 87% or better => percent >= 87
Vessel turnaround below 36 hours => count < 36
Ship waiting time to berth < 1 day => count < 1
Truck transit time reduced from 96 hours to 48 hours by December 2026 => change decrease level from 96 <= 48 by 2026-12-31
20 crane moves per hour => frequency >= 20 per hour || count >= 20 || unread or flagged
No more than 2 runway incursions per 100,000 movements => ratio <= 2 of 100000
Electricity access rate of 75% in rural areas and 100% in urban areas => percent >= 75 | percent >= 100
300 MW of new renewable capacity commissioned => count >= 300
System losses to be reduced to 12.5% => percent <= 12.5 || change decrease level <= 12.5
SAIDI not above 12 hours per customer per year => count <= 12 || count <= 12 per year || frequency <= 12 per year
Average outage lasts less than 90 minutes => average < 90 || count < 90
Every household metered => percent >= 100
Customer complaints closed in 3 working days: 95% => percent >= 95
Water supplied 18 hours a day => frequency >= 18 per day || count >= 18 per day || count <= 18 per day
Drinking water samples compliant: 99% => percent >= 99
20 litres per person per day => frequency >= 20 per day || count >= 20 per day
1 borehole per 300 people => ratio >= 1 of 300
500 prepaid meters a month => frequency >= 500 per month
Safe and reliable transport for all => unread
New ferry in service by 30/09/2026 => boolean by 2026-09-30
`,
  ),
  phraseGroup(
    "Ict, digital government",
    String.raw`
80 e-services online by end of 2026 => count >= 80 by 2026-12-31
60% of applications submitted online => percent >= 60
Internet penetration: 70 per cent of the population => percent >= 70
5 in 10 households with fixed broadband => ratio >= 5 of 10
Cost of 1 GB of data less than 2% of monthly income => percent < 2 || unread or flagged
All 63 ministries and agencies on the government network => ratio >= 63 of 63 || percent >= 100 || count >= 63
Website visits grow 20% year on year => change increase relative >= 20 per year
Citizens' satisfaction with e-services: 8 out of 10 => average >= 8 of 10
UN E-Government Development Index ≥ 0.70 => average >= 0.7
Response to cyber incidents within 4 hours => count <= 4
Zero critical vulnerabilities open after 14 days => count = 0
Two penetration tests per annum => frequency >= 2 per year
Data protection law enacted => boolean
Open data portal live with 150 datasets => count >= 150
Cloud first policy => boolean
Digital transformation accelerated => unread
`,
  ),
  phraseGroup(
    "Elections, parliament, justice",
    String.raw`
Voter turnout of 65% or more => percent >= 65
At least 9 out of every 10 eligible citizens registered => ratio >= 9 of 10
Results declared within 72 hours of close of polls => count <= 72
30% of candidates are women => percent >= 30
Parliament sits at least 100 days in a year => frequency >= 100 per year || count >= 100 per year
Hansard published within 48 hours => count <= 48
25 bills passed per session => count >= 25 || unread or flagged
4 oversight visits per committee per year => frequency >= 4 per year
Half of all petitions answered in 30 days => ratio >= 1 of 2
80% of civil cases concluded within 12 months of filing => percent >= 80
Pending cases older than 5 years: nil => count = 0
Legal aid given to 3,000 indigent persons yearly => frequency >= 3000 per year
Prison overcrowding lowered from 180% to 120% => change decrease level from 180 <= 120 || unread or flagged
Judges appointed: 12 (6 women) => count >= 12
Corruption Perceptions Index score of 45 => average >= 45
Constitution amended by referendum => boolean
Independent and impartial judiciary => unread
`,
  ),
  phraseGroup(
    "Social protection, labour, youth",
    String.raw`
1.1 million beneficiaries on the cash transfer programme => count >= 1100000
Coverage of the old-age pension: 90 % of citizens over 65 => percent >= 90
Unemployment below 6% => percent < 6
Youth unemployment down 3 percentage points => change decrease absolute >= 3
50,000 young people placed in jobs, 20,000 of them women => count >= 50000
Labour inspections: 1,000 per year => frequency >= 1000 per year
Child labour prevalence reduced by a quarter by 2028 => change decrease relative >= 25 by 2028-12-31
Grievances resolved inside 15 days => count <= 15
Payment to beneficiaries every two months => frequency >= 1 per 2 months
Benefits paid on the 25th of each month => frequency >= 1 per month || unread or flagged
At least one social worker in every ward => count >= 1
Fewer than 3 out of 100 claims rejected => ratio < 3 of 100
Home visits twice monthly => frequency >= 2 per month
Gender pay gap narrowed by 5 points => change decrease absolute >= 5
Women hold 4 of 10 management posts => ratio >= 4 of 10
A quarter of start-ups led by young people => ratio >= 1 of 4
Decent work for all => unread
Dialogue with social partners strengthened => unread
`,
  ),
  phraseGroup(
    "Central bank, revenue, standards",
    String.raw`
Inflation between 4 and 6 per cent => range between 4 to 6
Inflation of 5% (±1) => percent >= 5 || percent = 5 || unread or flagged
Foreign reserves of 4 months of import cover => count >= 4 || count <= 4 || unread or flagged
Tax-to-GDP ratio raised to 18% by FY2027/28 => percent >= 18 by 2028-06-30 || change increase level >= 18 by 2028-06-30
Tax arrears not to exceed 10% of annual collections => percent <= 10
97% filing on time => percent >= 97
GHS 80 billion collected by 31 December 2026 => count >= 80000000000 by 2026-12-31
Cost of collection ≤ 1.8% => percent <= 1.8
Audit yield increased by KES 500 million => change increase absolute >= 500000000
VAT refunds settled in under 30 days => count < 30
60 new national standards gazetted => count >= 60
150 products certified; 40 factories inspected => count >= 150 | count >= 40
Calibration certificates issued within five working days => count <= 5
Mystery shopping score > 85% => average > 85 || percent > 85
Two surveillance audits per certified company per year => frequency >= 2 per year
Credit to the private sector grows by at least 10 per cent annually => change increase relative >= 10 per year
Non-performing loans below 5% of total loans => percent < 5
Risk-based supervision framework approved by the Board => boolean
`,
  ),
  phraseGroup(
    "Hr, finance, internal",
    String.raw`
Vacancy rate: < 5% => percent < 5
Five days of training per employee per year => frequency >= 5 per year || count >= 5 per year
Performance appraisals completed for 100% of staff by 31 July => percent >= 100
Staff engagement score up by 5 points => change increase absolute >= 5
Staff engagement of 75% => percent >= 75 || average >= 75
Internal audit: 12 engagements => count >= 12
90% implementation of audit recommendations => percent >= 90
Zero repeat audit findings => count = 0
Budget deviation of no more than +/- 3% => percent <= 3 || unread or flagged
Procurement plan approved by 30 April 2027 => boolean by 2027-04-30
Suppliers paid within 30 days (95%) => percent >= 95 || count <= 30
Monthly management accounts by the 10th => frequency >= 1 per month || unread or flagged
EXCO meetings: 12 p.a. => frequency >= 12 per year
Board meets quarterly => frequency >= 1 per quarter
Annual staff survey => frequency >= 1 per year || boolean
Energy bill cut 15% against FY2023/24 => change decrease relative >= 15
Fleet availability 92 % => percent >= 92
3% of payroll spent on training => percent >= 3
ISO 9001 certification maintained => boolean || unread
Client charter displayed at all service points => boolean || percent >= 100
High-performing culture => unread
`,
  ),
  phraseGroup(
    "Climate, drr, un",
    String.raw`
Early warnings reach 95 out of 100 people at risk => ratio >= 95 of 100
Disaster deaths: fewer than 1 per 100,000 => ratio < 1 of 100000
72-hour emergency stocks held in 11 provinces => count >= 11 || boolean || unread or flagged
Simulation exercise twice per year => frequency >= 2 per year
Emissions peak by 2028 => boolean by 2028-12-31 || unread || unread or flagged
32% below business as usual by 2030 => change decrease relative >= 32 by 2030-12-31
5 million mangroves planted (cumulative) => count >= 5000000
USD 100 million per year mobilised from the Green Climate Fund => count >= 100000000 per year
At least 15 Parties submit their NDC in 2025 => count >= 15 by 2025-12-31 || count >= 15
DRR strategies adopted by 60% of local governments => percent >= 60
At least 2 countries per region => count >= 2
40 countries (20 LDCs, 10 SIDS, 10 others) => count >= 40
75% (2026), 80% (2027), 85% (2028) => percent >= 75 by 2026-12-31 | percent >= 80 by 2027-12-31 | percent >= 85 by 2028-12-31
2026: 5\n2027: 8\n2028: 10 => count >= 5 by 2026-12-31 | count >= 8 by 2027-12-31 | count >= 10 by 2028-12-31
12 (3 per quarter) => count >= 12
Milestone: draft law => boolean || unread
Resilient communities => unread
Increased ambition => unread
Climate action mainstreamed into development planning => unread || boolean
`,
  ),
  phraseGroup(
    "Blanks, refs, slips",
    String.raw`
to be set in 2026 => unread
TBD by steering committee => unread
n/a - qualitative => unread
Refer to Annex 2 of the M&E plan => unread
Satisfactory rating => unread || boolean
N/A for 2025; 20 in 2026 => count >= 20 by 2026-12-31 || unread
Disaggregated by sex and age => unread
70 % off all clients => percent >= 70
6O% => unread or flagged
Atleast 8 out 10 => ratio >= 8 of 10 || unread or flagged
minimun 75 persent of staff => percent >= 75
3 wrokshops per yr => frequency >= 3 per year
1 training / quarter => frequency >= 1 per quarter
20+ SMEs => count >= 20
<=2% => percent <= 2
100 percent (100%) => percent >= 100
Seventy (70) per cent => percent >= 70
Fifty-five percent (55%) of graduates => percent >= 55
thirty-three Members => count >= 33
twenty five officers => count >= 25
forty (50) officers => unread or flagged
12.5.2027 => date <= by 2027-05-12
5-3 workshops => unread or flagged
at least 4, at most 3 => unread or flagged
10 000 000 => count >= 10000000
1'500 => count >= 1500
0.5 => count >= 0.5 || unread or flagged
`,
  ),
];
