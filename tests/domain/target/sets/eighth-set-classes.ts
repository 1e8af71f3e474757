import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Classes of misses of the third and fourth sets of strangers, in sentences of our own; each line with what is counted. */
export const eighthSetClasses: readonly PhraseGroup[] = [
  phraseGroup(
    "Names that hold numbers",
    String.raw`
Roll-out of toolkit 3.0 in rural colleges => boolean
Release 5.0 of the case system signed off => boolean
Refer to Table 4, pp. 12 => unread
Scope 2 and 3 emissions reported => boolean
Standards ISO 9001 and 14001 adopted => boolean
Project Heron 7 completed by March 2027 => boolean by 2027-03-31
The PCI 4 certificate renewed => boolean
Feasibility study delivered by month 18 => boolean
Pilot closed no later than week 40 => boolean
Absence among pupils in grades 4-6 falls below 3% => percent < 3 Absence
Handbook 2027/28 printed by 1 September 2027 => boolean by 2027-09-01`,
  ),
  phraseGroup(
    "Spans of years",
    String.raw`
220 wells drilled between 2025 and 2028 => count >= 220 wells drilled by 2028-12-31
Between 2026 and 2029, license 30 clinics => count >= 30 clinics by 2029-12-31
9 courts built between FY2026 and FY2028 => count >= 9 courts by 2028-06-30
Thefts 12% fewer compared with winter 2023 => change decrease relative >= 12 %
8 bridges repaired in the 2nd haf of 2027 => count >= 8 bridges repaired by 2027-12-31 (flagged)
Strategy drafted (2026), debated (2027) and printed (2028) => boolean (flagged)
40 roads sealed by summer 2027 => count >= 40 roads sealed by 2027-12-31 (flagged)`,
  ),
  phraseGroup(
    "Rates and ratios in words",
    String.raw`
2.3 nurses, midwives and doctors per 1,000 inhabitants => ratio >= 2.3 of 1000 nurses, midwives and doctors
Fewer than 3 injuries with time lost per 1,000 shifts => ratio < 3 of 1000 injuries with time lost
Child deaths per 1,000 births below 20 by 2030 => ratio < 20 of 1000 Child deaths by 2030-12-31
1 doctor to 900 patients => ratio >= 1 of 900 doctor
Every fourth permit inspected on site => ratio >= 1 of 4 permit inspected
At least every second claim checked by a supervisor => ratio >= 1 of 2 claim checked
Prevalence of asthma not above 6 in 100 pupils => ratio <= 6 of 100 pupils
Recycle one load in every four => ratio >= 1 of 4 load
Audit coverage: 2 offices in every 7 => ratio >= 2 of 7 offices
Return rate of forms not below 7 in 10 => ratio >= 7 of 10 Return rate of forms
Tractors per 1,000 farms: 40 or more => ratio >= 40 of 1000 Tractors
120 loans per 100 borrowers => count >= 120 loans (flagged)
Immunise 92 infants in 100 => ratio >= 92 of 100 infants
Detection: one in three leaks => ratio >= 1 of 3 leaks`,
  ),
  phraseGroup(
    "The unit is what is measured",
    String.raw`
Solvency ratio: min. 12% => percent >= 12 Solvency ratio
Fleet audit twice a year => frequency >= 2 Fleet audit per year
Site patrols once a week => frequency >= 1 Site patrols per week
Water losses at or below 18% => percent <= 18 Water losses
Hold vehicle numbers at 140 => count <= 140 vehicle numbers
Cap on overtime hours: 20 => count <= 20 overtime hours
First-time pass rate above 70% => percent > 70 First-time pass rate
Lamps out of order: max 3 % => percent <= 3 Lamps out of order
95% of trained guards keep a log => percent >= 95 trained guards keep a log
Reach 9,000* traders (*since 2024) => count >= 9000 traders
Graduate jobs (within 9 months) not under 65% => percent >= 65 jobs`,
  ),
  phraseGroup(
    "Growth and decline",
    String.raw`
No growth in arrears => change increase relative = 0 %
No increase in the queue by 2028 => change increase relative = 0 % by 2028-12-31
Sales grow to K40bn by 2028 => count >= 40000000000 K by 2028-12-31
Life span +3 years => change increase absolute >= 3 years
Baseline + 20% => change increase relative >= 20 %
Backlog of 900 files cleared by 40% => change decrease relative >= 40 %
Energy use cut by 12-15% by 2029 => range between 12 to 15 % by 2029-12-31 (flagged)
Late-filing rate to fall from 8 % to 5 % => change decrease level from 8 <= 5 %
Mean milk gain > 2 g/kg/day => average > 2 g/kg/day
Reoffending within 12 months down to 25% => percent <= 25 Reoffending
Treble sales to USD 9 million => change increase relative >= 200 % (flagged)
Double the 40 mentors => change increase relative >= 100 %`,
  ),
  phraseGroup(
    "What a number belongs to",
    String.raw`
Transfers of EUR 80 to 600 families => count >= 600 families
Diet Score of at least 30 for 70% of women => percent >= 70 women
55% of parents read at least two books a week by 2027 => percent >= 55 parents read by 2027-12-31
Raise the 9 monthly talks by 20% => change increase relative >= 20 %
90,000 flats, 30,000 of which for rent, ready by 2030 => count >= 90000 flats by 2030-12-31
Posts filled: 400, of which 45% for women and 20% for youth => count >= 400 Posts | percent >= 45 | percent >= 20
300 guides, of whom 120 women, certified by 2027 => count >= 300 guides by 2027-12-31
Papers sent no later than two weeks before the hearing => count >= 2 weeks
Permits above $20,000 all reviewed => percent >= 100 Permits
Wardens appointed in every ward => percent >= 100 ward
Notice issued to all wards => boolean
Blocks: 12k rental + 8k owned => count >= 12000 rental | count >= 8000 owned
Hold 6 fairs, one per island => count >= 6 fairs
Half by mid-2027, all by 2029 => ratio >= 1 of 2 by 2027-06-30 | percent >= 100 by 2029-12-31
80% by 2029 (40% by 2027) => percent >= 80 by 2029-12-31 (flagged)
60 days of stock for 9 vaccines => count >= 60 days
Course of 24 hours for each clerk => count >= 24 hours
Women in at least a quarter of senior posts => ratio >= 1 of 4 senior posts
Hand over 12 schools to the county => count >= 12 schools
Between a fifth and a quarter of seats => range between 20 to 25 %`,
  ),
];
