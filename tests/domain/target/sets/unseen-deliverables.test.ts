import { isFlagged, readTargets } from "../../../../src/domain/target/read-target";
import { lineOf } from "../phrase-lines";

const linesOf = (table: string): readonly string[] => table.trim().split("\n");

test.each(
  linesOf(`
Concept note drafted and circulated by November 2025 => boolean by 2025-11-30
National AEO programme launched
Memorandum of understanding signed with the Port Authority
Revised Customs Act enacted by Parliament by 2026 => boolean by 2026-12-31
Website operational
Baseline survey completed
Phase 2 completed
Agenda 2030 localised in the national plan
ISO 14001 certification obtained
Action plan 2024-2027 endorsed
Annex D of the agreement ratified
SDG 16 reporting framework adopted
Version 3.0 of the data model released
COVID-19 contingency plan approved
24/7 operations centre established
Module 5 of the curriculum piloted
Zero tolerance policy introduced
3rd regional forum convened
WTO TFA categories A, B and C notified
Category B measures implemented
Tier 1 of the ladder achieved
Recommendation 12 adopted
Chapter 3 of the SAFE Framework applied
5-year strategy endorsed
Three-year rolling work plan approved
2-day workshop held
One-week attachment completed
A 50-page study published
Single window (phase 1) live by 1 July 2027 => boolean by 2027-07-01
First phase of the data centre finished by mid-2026 => boolean by 2026-06-30
Budget 2026 adopted
Tokyo 2020 evaluation finalised
Vision 2040 document adopted
UN resolution 1540 implemented
HS 2028 implemented by 1 January 2028 => boolean by 2028-01-01
Building No. 4 completed
Route 7 upgraded
Room 101 refurbished
Line 2 of the metro opened by December 2026 => boolean by 2026-12-31
Roadmap for e-commerce adopted
Bilateral MRA negotiated and signed by mid-2028 => boolean by 2028-06-30
New laboratory commissioned in Q2 2027 => boolean by 2027-06-30
National Trade Facilitation Committee operational
Phase 1 and Phase 2 of the upgrade finished
Protocol 3 transposed into law
SDG 17 indicators integrated
HS 2022 nomenclature transposed
Business case for 2026-2030 approved
5G network piloted
Online portal launched by Q4 2025 => boolean by 2025-12-31
Terms of reference approved
Annex 3 amended
Stage 2 audit completed
Decree 45 issued
WCO Data Model 4.0 adopted
Guide revised (2nd edition)
Ten-point action plan adopted
Two-day seminar conducted
`),
)("%j is done or not, whatever numbers its names hold", (text) => {
  expect(lineOf(text)).toMatch(/^boolean( by|$)/);
});

test.each(
  linesOf(`
Border crossing time reduced from 4 hours to 90 minutes
Overall rating of "satisfactory"
PEFA indicator PI-20 rated B or better
TADAT score improved
Ranking among the top 50 in the Doing Business report
Enhanced capacity of frontline officers
Greater awareness of IPR
Better coordination between agencies
Sufficient resources mobilised
To be determined
TBD
Not applicable
To be confirmed after baseline survey
Subject to funding
See indicator 4
Continuous
Several workshops
A number of countries
a couple of workshops
35/33 Members
5/0
/33 Members
12/ Members
120% of staff
-10
1O officers
5 or 6 workshops
10 20
not 5 workshops
10 ≤ x ≤ 15
2.5 Members
half a Member
increase by 3-5%
Contact point 24 hours a day
open 7 days a week
9 to 5 service
50/50 gender balance
Gender parity
Increased revenue
Improve the ranking
Reduce delays
Timely submission
High
Low
Yes
Y/N
None
X
?
?? workshops
xx Members
XX%
__ %
%
[number] of Members
almost all Members
-10%
increase by 10-15%
20-10
Spring 2026
end of June
by 30 February 2026
by 2025 or 2026
1e3
1,000,00
10,5000
5%5
22/33%
22/3 3
2 2/33 Members
22/33/2020
≥ ≤ 5
> < 5
at least at most 5
at least
more than
between 5 and
from 5 to
5 to
at least 5% 10%
5 workshops or 3 seminars
5 and/or 6 workshops
either 5 or 10
neither 5 nor 6
fewer than 0
-5%
minus 5
101%
150 % of target
not all Members
Improved compliance culture
Stronger partnership with the private sector
Adequate staffing
Number of trained officers
Increase in number of users
Dependent on budget
tba
On request
Various
Few
Ad-hoc basis
0 of 0
130% of Members
-4 days
l5 officers
12,34 workshops
3 or 4 missions
8 9 workshops
Not 10 workshops
22/33/ Members
twelve (11) posts filled
Enhanced transparency
Strong leadership
as appropriate
to be agreed
N.A.
Same as above
Percentage of officers trained
Level of satisfaction
Many events
Members' needs met
36/33 Members
105%
3 /
-7%
six or seven
I0 officers
2,50,00 officers
never 5
`),
)("%j gives no number", (text) => {
  expect(lineOf(text)).toBe("unparseable");
});

test.each(
  linesOf(`
1,00 officers
at least 5 at most 3
at least 5-7 experts
at least one half of one Member
1/2 Member
1/3 Member
7 workshops 8
`),
)("%j is read with a flag at most", (text) => {
  expect(isFlagged(readTargets(text))).toBe(true);
});
