import { lineOf } from "./phrase-lines";

test.each([
  // counts
  ["Minimum of nine (9) national seminars", "count >= 9 national seminars"],
  ["1,450 officers trained", "count >= 1450 officers"],
  ["two hundred and fifty trees", "count >= 250 trees"],
  ["A dozen experts", "count >= 12 experts"],
  ["more than 15 Members", "count > 15 Members"],
  ["15+ Members", "count >= 15 Members"],
  ["not exceeding 8 complaints", "count <= 8 complaints"],
  ["Around 60 participants", "count = 60 participants"],
  ["EUR 2.5 million", "count >= 2500000 EUR"],
  ["US$ 40k", "count >= 40000 US$"],
  ["7 million dollars", "count >= 7000000 dollars"],
  ["$3M per year", "count >= 3000000 $ per year"],
  ["Replies within 5 working days", "count <= 5 working days"],
  ["45 minutes", "count <= 45 minutes"],
  ["30 hours of training", "count >= 30 hours"],
  ["No rejected claims", "count = 0 rejected claims"],
  ["12 000 containers", "count >= 12000 containers"],
  ["1 234 567 declarations", "count >= 1234567 declarations"],
  ["18 (6 in each sub-region)", "count >= 18"],
  ["400 officers from 20 Members", "count >= 400 officers"],
  ["Number of laboratories: 4", "count >= 4 laboratories"],
  ["Train 2000 officers by 2025", "count >= 2000 officers by 2025-12-31"],
  ["6 exercises before July 2021", "count >= 6 exercises by 2021-06-30"],
  ["At least once", "count >= 1"],
  ["Half a million trees", "count >= 500000 trees"],
  [".5 million", "count >= 500000"],
  ["Baseline: 15 sites; target: 22 sites", "count >= 22 sites"],
  ["5 seminars (2 in 2018, 3 in 2019)", "count >= 5 seminars"],
  // ratios
  ["17 of the region's 33 Members", "ratio >= 17 of 33 Members"],
  ["17 Members out of 33", "ratio >= 17 of 33 Members"],
  ["seventeen (17) of 33 Members", "ratio >= 17 of 33 Members"],
  ["No fewer than 19 from 33 Members", "ratio >= 19 of 33 Members"],
  ["At-least 9 / 10 ASEAN Members", "ratio >= 9 of 10 ASEAN Members"],
  ["No more than 3/33 Members", "ratio <= 3 of 33 Members"],
  ["Two-thirds of the sub-regions", "ratio >= 2 of 3 sub-regions"],
  ["Three quarters of requests", "ratio >= 3 of 4 requests"],
  ["Most Members", "ratio > 1 of 2 Members"],
  ["8 per 1,000 consignments", "ratio >= 8 of 1000 consignments"],
  ["One in five officers", "ratio >= 1 of 5 officers"],
  ["All 33 Members", "ratio >= 33 of 33 Members"],
  ["A third of the Members each year", "ratio >= 1 of 3 Members per year"],
  // per cent
  ["60 per cent of the trainees", "percent >= 60 trainees"],
  ["Eighty-five percent of enquiries", "percent >= 85 enquiries"],
  ["No more than 2,5 % of consignments", "percent <= 2.5 consignments"],
  ["90% or higher", "percent >= 90"],
  ["All requests answered", "percent >= 100 requests"],
  ["BIM used in 70% of projects over RM10 million", "percent >= 70 projects"],
  ["96% of entries released within 4 hours", "percent >= 96 entries released"],
  ["Error rate reduced to <3%", "percent < 3 Error rate"],
  ["Fall below 5%", "percent < 5"],
  ["Claims paid within 5 days in 95% of cases", "percent >= 95 cases"],
  // frequencies
  ["Thrice a year", "frequency >= 3 per year"],
  ["2 missions per quarter", "frequency >= 2 missions per quarter"],
  ["1/quarter", "frequency >= 1 per quarter"],
  ["Every fortnight", "frequency >= 1 per 2 weeks"],
  ["once every three months", "frequency >= 1 per quarter"],
  ["Once every 18 months", "frequency >= 1 per 18 months"],
  ["every other year", "frequency >= 1 per 2 years"],
  ["No more than twice per month", "frequency <= 2 per month"],
  ["6 p.a.", "frequency >= 6 per year"],
  ["no more often than once a week", "frequency <= 1 per week"],
  ["Every Monday", "frequency >= 1 per week"],
  ["Monthly bulletin issued", "frequency >= 1 bulletin per month"],
  ["Half-yearly", "frequency >= 1 per 6 months"],
  // averages
  ["Mean rating of 3.8 or above", "average >= 3.8 rating"],
  ["Overall satisfaction score ≥ 4.3/5", "average >= 4.3 of 5 satisfaction score"],
  ["4 on a scale of 1 to 6", "average >= 4 of 6"],
  ["Maturity level of at least 2", "average >= 2 level"],
  ["Median release time under 6 hours", "average < 6 hours"],
  ["4.1/5", "average >= 4.1 of 5"],
  ["Rating of 4 or more out of 5", "average >= 4 of 5 Rating"],
  ["at least 4 points on a 5-point scale", "average >= 4 of 5 points"],
  // changes
  ["Reduce dwell time by at least 15%", "change decrease relative >= 15 %"],
  ["12% growth in declarations", "change increase relative >= 12 %"],
  ["an increase of 8 percentage points", "change increase absolute >= 8 percentage points"],
  ["a 2-week reduction", "change decrease absolute >= 2 weeks"],
  ["Halve the backlog by June 2022", "change decrease relative >= 50 % by 2022-06-30"],
  ["Up by a fifth", "change increase relative >= 20 %"],
  ["Raise compliance from 70% to 85%", "change increase level from 70 >= 85 %"],
  ["Cut release time from 12 hours to 5 hours", "change decrease level from 12 <= 5 hours"],
  ["A two-fold increase", "change increase relative >= 100 %"],
  ["20-point improvement", "change increase absolute >= 20 points"],
  ["25% lower than last year", "change decrease relative >= 25 %"],
  ["30% fewer complaints than in 2018", "change decrease relative >= 30 %"],
  ["Annual growth of 4%", "change increase relative >= 4 % per year"],
  // ranges
  ["12-16 seminars", "range between 12 to 16 seminars"],
  ["between 60% and 70%", "range between 60 to 70 %"],
  ["USD 3-5 million", "range between 3000000 to 5000000 USD"],
  ["20 to 24 of 33 Members", "range between 20 to 24 of 33 Members"],
  ["2 to 3 a month", "range between 2 to 3 per month"],
  // dates and deliverables
  ["15 March 2021", "date <= by 2021-03-15"],
  ["No later than 01/10/2020", "date <= by 2020-10-01"],
  ["by mid-2023", "date <= by 2023-06-30"],
  ["second half of 2022", "date <= by 2022-12-31"],
  ["Jan-Mar 2019", "date <= by 2019-03-31"],
  ["Handbook published by May 2020", "boolean by 2020-05-31"],
  ["National Single Window operational", "boolean"],
  ["ISO/IEC 17025 accreditation obtained", "boolean"],
  ["Phase 2 completed", "boolean"],
])("%j is read as %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ["Atleast 22/33 Members", "ratio >= 22 of 33 Members"],
  ["At laest 22/33 Memebrs", "ratio >= 22 of 33 Memebrs"],
  ["At least once per quaarter", "frequency >= 1 per quarter"],
  ["3 times per yaer", "frequency >= 3 per year"],
  ["Minimun 5 missions", "count >= 5 missions"],
])("the slip in %j is mended: %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ["At least ２２／３３ Members", "ratio >= 22 of 33 Members"],
  ["At\u00a0least\u00a022\u2044\u200b33 Members", "ratio >= 22 of 33 Members"],
  ["\u202a10 \u2013 15 missions\u202c", "range between 10 to 15 missions"],
  ["At least ¾ of the requests", "ratio >= 3 of 4 requests"],
  ["22/33 Members\u00b9", "ratio >= 22 of 33 Members"],
  ["٢٢/٣٣ Members", "ratio >= 22 of 33 Members"],
])("the typography of %j changes nothing: %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ["(1) 28/33 Members; (2) 3 missions", "ratio >= 28 of 33 Members | count >= 3 missions"],
  ["a) 2 seminars per year b) 80% of requests", "frequency >= 2 seminars per year | percent >= 80 requests"],
  ["① 9 studies ② 4 missions", "count >= 9 studies | count >= 4 missions"],
  ["1. At least 9 studies 2. At least 4 missions", "count >= 9 studies | count >= 4 missions"],
  ["Studies: 9. Missions: 4", "count >= 9 Studies | count >= 4 Missions"],
  ["- 9 studies\n- 4 missions", "count >= 9 studies | count >= 4 missions"],
  ["33/33 Members\nAt least once per year", "ratio >= 33 of 33 Members | frequency >= 1 per year"],
  [
    "5 seminars, 40 experts and 6 missions",
    "count >= 5 seminars | count >= 40 experts | count >= 6 missions",
  ],
  [
    "2020: 5 seminars; 2021: 8 seminars",
    "count >= 5 seminars by 2020-12-31 | count >= 8 seminars by 2021-12-31",
  ],
  [
    "Costs cut by 10% and 60% of sites visited by 2021",
    "change decrease relative >= 10 % by 2021-12-31 | percent >= 60 sites by 2021-12-31",
  ],
  ["Charter signed; 6 missions", "count >= 6 missions"],
  ["5 seminars in 3 Members and 2 regions", "count >= 5 seminars"],
])("the parts of %j are %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});

test.each([
  ["Biannual", "frequency >= 2 per year (flagged)"],
  ["Bi-monthly", "frequency >= 1 per 2 months (flagged)"],
  ["1.250 officers", "count >= 1250 officers (flagged)"],
  ["22 333 officers", "count >= 22333 officers (flagged)"],
  ["From 8 to 14 Members", "change increase level from 8 >= 14 Members (flagged)"],
  ["22/33 Members 66%", "ratio >= 22 of 33 Members (flagged)"],
  ["0.85", "count >= 0.85 (flagged)"],
  ["Windows 10", "count >= 10 Windows (flagged)"],
  ["22, 33 Members", "count >= 22 (flagged)"],
  ["2024", "date <= by 2024-12-31 (flagged)"],
  ["At least 5-7 seminars", "range between 5 to 7 seminars (flagged)"],
  [
    "One study and two missions per year",
    "frequency >= 1 study per year | frequency >= 2 missions per year (flagged)",
  ],
])("%j wants a second look: %s", (text, line) => {
  expect(lineOf(text)).toBe(line);
});
