import { phraseGroup, type PhraseGroup } from "../../../phrase-table";

/** Sentences made to be hard, labelled before they were first read. */
export const sixthSetHard: readonly PhraseGroup[] = [
  phraseGroup(
    "Hard sentences",
    String.raw`
Equip 18 border posts with scanners by mid-2027 => count >= 18 by 2027-06-30
Border posts equipped with scanners: 18 => count >= 18
Eighteen border posts equipped => count >= 18
Scanner availability of 98 % or better => percent >= 98
Seize at least 2 tonnes of illicit tobacco annually => frequency >= 2 per year || count >= 2 per year
Legal aid provided to 3,000 detainees => count >= 3000
Legal aid to 3,000 detainees => count >= 3000 || unread or flagged
Detainees awaiting trial under 20 % of the prison population => percent < 20
Remand prisoners make up no more than 20 % => percent <= 20
Backlog cleared within 12 months => count <= 12
Average age of pending cases below 400 days => average < 400
Judges trained: 120 (of whom 50 women) => count >= 120
At least 30 % of judges are women => percent >= 30
Women judges at 30 % => percent >= 30
Court fees waived for 500 litigants => count >= 500
Open 3 new legal clinics in 2025 and 4 in 2026 => count >= 3 by 2025-12-31 | count >= 4 by 2026-12-31
Community policing forums meet monthly => frequency >= 1 per month
Two community forums every month => frequency >= 2 per month
Crime down 10 % year on year => change decrease relative >= 10 per year || change decrease relative >= 10
A 10 % drop in burglaries => change decrease relative >= 10
Burglary rate to fall to 4 per 1,000 households => ratio <= 4 of 1000
Knife crime cut by a third by 2029 => change decrease relative >= 33.33 by 2029-12-31
Detection rate up from 18 % to 25 % => change increase level from 18 >= 25
Solve one in four burglaries => ratio >= 1 of 4
Port dwell time of 3 days or less => count <= 3
Dwell time cut from 7 to 3 days => change decrease level from 7 <= 3
Truck turnaround time under 45 min => count < 45
95th percentile turnaround 60 minutes => count <= 60 || unread or flagged
Dredge 1.2 million m3 => count >= 1200000
Container throughput 2.5m TEU => count >= 2500000
Throughput of 2.5 million TEU per year => count >= 2500000 per year || frequency >= 2500000 per year
Two ship calls a week => frequency >= 2 per week
Crane availability ≥ 95% => percent >= 95
No lost-time injuries => count = 0
Lost-time injuries: max 2 per year => frequency <= 2 per year || count <= 2 per year
Fertiliser delivered to 90 % of registered farms before planting => percent >= 90
Rice yield 5 t/ha by 2028 => count >= 5 by 2028-12-31
Milk production to reach 12 million litres => count >= 12000000
Vaccinate 80 % of cattle twice a year => percent >= 80 per year || frequency >= 2 per year || unread or flagged
Loss of topsoil halved => change decrease relative >= 50
Deforestation below 10,000 ha a year => count < 10000 per year || frequency < 10000 per year
Restore 40,000 ha of mangroves by 2030 => count >= 40000 by 2030-12-31
30 by 30 => unread or flagged
Cost-to-income ratio below 55 % => percent < 55
Return on equity 12 % => percent >= 12
Capital ratio 8% minimum => percent >= 8
Open 25 branches, close 10 => count >= 25 | count >= 10 || unread or flagged
Mobile banking users: 1.5m => count >= 1500000
Loans to SMEs worth $200m => count >= 200000000
$200m in loans to SMEs => count >= 200000000
Default rate no higher than 2.5 % => percent <= 2.5
Processing of loan applications in 5 working days => count <= 5
Loan applications processed in 5 working days: 90 % => percent >= 90
Reduce processing time by 3 days => change decrease absolute >= 3
Reduce processing time by half => change decrease relative >= 50
Reduce processing time to half => change decrease relative >= 50 || unread or flagged || ratio <= 1 of 2
Bring complaints down by 25 % => change decrease relative >= 25
Bring complaints down to 25 => count <= 25
O: delight users. KR: NPS 60 => average >= 60
KR1: 100 sign-ups; KR2: 20 paying => count >= 100 | count >= 20
Reach 10k MAU => count >= 10000
Reach 10k monthly active users => count >= 10000 || frequency >= 10000 per month || unread or flagged
Close 15 enterprise deals by Q4 2026 => count >= 15 by 2026-12-31
Publish 2 blog posts/week => frequency >= 2 per week
Ship weekly => frequency >= 1 per week || unread
95% of PRs reviewed within 24h => percent >= 95
Build time < 10 min => count < 10
Zero P1 incidents => count = 0
At most one P1 incident per quarter => frequency <= 1 per quarter
Error budget: 0.1 % => percent >= 0.1 || percent <= 0.1 || unread or flagged
Uptime 99.95% measured monthly => percent >= 99.95 per month || percent >= 99.95
Train two staff in each of the 14 districts => count >= 2 || unread or flagged
Train two staff per district => count >= 2
28 staff (two per district) trained => count >= 28
Nurse-to-patient ratio of 1:6 => unread or flagged
1 nurse for every 6 patients => ratio >= 1 of 6 || unread or flagged
Doctors per 10,000 people: 9 => count >= 9 || ratio >= 9 of 10000
Stunting among under-fives reduced from 28 % to 20 % => change decrease level from 28 <= 20
Exclusive breastfeeding up to 60 % => percent >= 60 || percent <= 60 || unread or flagged
Skilled birth attendance at 85 % by 2026, up from 70 % => percent >= 85 by 2026-12-31
Skilled birth attendance (70 % in 2020) at 85 % => percent >= 85
TB cure rate of over 90 per cent => percent > 90
Fewer than 5 new cases a year => frequency < 5 per year
Measles eliminated by 2028 => boolean by 2028-12-31
Out-of-pocket spending below a fifth of health spending => ratio < 1 of 5
Every child under 5 weighed quarterly => frequency >= 1 per quarter || percent >= 100 per quarter
All schools have water by 2027 => percent >= 100 by 2027-12-31
All but 3 schools have water => unread or flagged
Two thirds of schools have water => ratio >= 2 of 3
1 computer per 10 pupils => ratio >= 1 of 10 || unread or flagged
Textbook ratio 1:1 => unread or flagged
Pass rate rises to 75 % => percent >= 75
Pass rate rises by 75 % => change increase relative >= 75
Pass rate rises 5 points => change increase absolute >= 5
Repetition down to 4 % => percent <= 4
Girls' enrolment up 12 % => change increase relative >= 12
Gender parity index of 1 => average >= 1 || count >= 1
Gender parity index ≥ 0.97 => average >= 0.97
Teacher absenteeism ≤ 5% => percent <= 5
3 of the 5 campuses accredited by December 2025 => ratio >= 3 of 5 by 2025-12-31
Between a third and a half of graduates => range between 33.33 to 50
20-25 % => range between 20 to 25
from 5 to 10 workshops => change increase level from 5 >= 10 || range between 5 to 10
Roughly 2,000 entries => count = 2000
The target is 45 inspections => count >= 45
Target for 2026 is 45 inspections => count >= 45 by 2026-12-31
We aim for 45 inspections => count >= 45
We want to hit 45 inspections by June 2026 => count >= 45 by 2026-06-30
It is planned to hold 6 seminars => count >= 6
6 seminars are planned => count >= 6
6 seminars were planned but 4 held => unread or flagged
Another 6 seminars => count >= 6
Six more seminars => count >= 6
Hold as many seminars as last year => unread
Do not exceed 5 complaints => count <= 5
Complaints must not exceed 5 => count <= 5
Complaints should stay below 5 => count < 5
Barely 5 complaints => unread or flagged
Hardly any complaints => unread
Postpone 2 audits => unread or flagged
2 audits postponed => unread or flagged
Audits cut by 2 => change decrease absolute >= 2
Skip the 3 winter sessions => unread or flagged
Apart from 3 pilots => unread or flagged
Anything above 20 visits => unread or flagged || count > 20
Twenty visits tops => count <= 20 || unread or flagged
Not one accident => unread or flagged || count = 0
Never more than 3 absences => count <= 3
Absences: 3 at the outside => count <= 3 || unread or flagged
A quota of 40 places for girls => count >= 40
Cap of 200 participants => count <= 200
`,
  ),
];
