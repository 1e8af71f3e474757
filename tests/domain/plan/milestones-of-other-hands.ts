import { phraseGroup, type PhraseGroup } from "../../phrase-table";

/**
 * Milestone references of many offices, and what stands in such cells without being one: two sets, each labelled before
 * its first reading (97 and 96 of 100 right then, none silently wrong), and one of counts, shares and footnotes.
 */
export const milestonesOfOtherHands: readonly PhraseGroup[] = [
  phraseGroup(
    "In other hands",
    String.raw`
3.2.1 – 4th milestone => 3.2.1:4
3.2.1—4th milestone => 3.2.1:4
3.2.1–4th milestone => 3.2.1:4
3.2.1 -- 4th milestone => 3.2.1:4
3.2.1 → 4th milestone => 3.2.1:4
3.2.1 > 4th milestone => 3.2.1:4
3.2.1 | 4th milestone => 3.2.1:4
3.2.1 = 4th milestone => 3.2.1:4 || error
3.2.1 • 4th milestone => 3.2.1:4
3.2.1 \n– 4th milestone => 3.2.1:4
"3.2.1 - 4th milestone" => 3.2.1:4
'3.2.1 - 4th milestone => 3.2.1:4
[3.2.1 - 4th milestone] => 3.2.1:4
3.2.1 - 4TH MILESTONE => 3.2.1:4
3.2.1 - 4th Mile Stone => 3.2.1:4
3.2.1 - 4thmilestone => 3.2.1:4
3.2.1 - 4th milesone => 3.2.1:4
3.2.1 - 4th milstone => 3.2.1:4
3.2.1 - 4th mielstone => 3.2.1:4
3.2.1 - 4th milestoen => 3.2.1:4
3.2.1 - 4th m/stone => 3.2.1:4 || error
3.2.1 - 4th MS => 3.2.1:4
3.2.1 - 4th M.S. => 3.2.1:4 || error
3.2.1 - 4th ms. => 3.2.1:4
3.2.1 - MS4 => 3.2.1:4
3.2.1 - M.4 => 3.2.1:4
3.2.1 - M 4 => 3.2.1:4
3.2.1, M-4 => 3.2.1:4
3.2.1 Milestone No.4 => 3.2.1:4
3.2.1 Milestone Nº 4 => 3.2.1:4
3.2.1 - milestone (4) => 3.2.1:4
3.2.1 - Milestone IV => 3.2.1:4
3.2.1 - fourth => 3.2.1:4
3.2.1 - forth milestone => 3.2.1:4 || error
3.2.1 - fouth milestone => 3.2.1:4 || error
3.2.1 - 4th milestone only => 3.2.1:4 || error
3.2.1 - 22nd milestone => 3.2.1:22
3.2.1 - 23rd milestone => 3.2.1:23
3.2.1 - 22th milestone => 3.2.1:22 || error
3.2.1 - 1rst milestone => 3.2.1:1 || error
3.2.1 - 3th milestone => 3.2.1:3 || error
3.2.1 - twelfth milestone => 3.2.1:12
3.2.1 - twenty-first milestone => 3.2.1:21
3.2.1 - fifteenth milestone => 3.2.1:15
RSP 2022/25 - 3.2.1 - 4th milestone => 3.2.1:4
A/P RSP 2022–2025: 3.2.1, 4th milestone => 3.2.1:4
RSP (2018-2020) 3.2.1 (4th milestone) => 3.2.1:4
RSP2018-2020, 3.2.1-4th milestone => 3.2.1:4
Regional Strategic Plan 2018-2020, 3.2.1, 4th milestone => 3.2.1:4
WCO A/P RSP 3.2.1 – 4th milestone => 3.2.1:4
Regional Strategic Plan of the WCO Asia/Pacific: 3.2.1 - 4th milestone => 3.2.1:4 || error
RSP Ref: 3.2.1 / Milestone: 4 => 3.2.1:4
RSP Action 3.2.1; Milestone 4 => 3.2.1:4
Action: 3.2.1 Milestone: 4th => 3.2.1:4
Item 3.2.1 of the RSP, 4th milestone => 3.2.1:4
Strategic Action 3.2.1, Milestone 4 => 3.2.1:4
Activity 3.2.1 – milestone four => 3.2.1:4
Objective 3.2, Action 3.2.1, 4th milestone => 3.2.1:4 || 3.2: 3.2.1:4 || error
Theme 3, 3.2.1 - 4th milestone => 3.2.1:4 || error
§3.2.1, 4th milestone => 3.2.1:4 || error
SAP 3.2.1 – 4th milestone => 3.2.1:4
See RSP 3.2.1 - 4th milestone => 3.2.1:4
cf. RSP 3.2.1 – 4th milestone => 3.2.1:4
Ref.: RSP 3.2.1 - 4th milestone => 3.2.1:4
in line with the 4th milestone of RSP 3.2.1 => 3.2.1:4
Contributes to 3.2.1 – 4th milestone => 3.2.1:4
corresponding to RSP 3.2.1 - 4th milestone => 3.2.1:4
the 4th milestone (RSP 3.2.1) => 3.2.1:4
4th milestone in 3.2.1 => 3.2.1:4
4th milestone - 3.2.1 => 3.2.1:4
4th milestone: RSP 3.2.1 => 3.2.1:4
Milestone 4 (3.2.1) => 3.2.1:4
Milestone 4/3.2.1 => 3.2.1:4
M4 of 3.2.1 => 3.2.1:4
3.2.1.4 => 3.2.1:4 || 3.2.1.4: || error
3.2.1(4) => 3.2.1:4
3.2.1-4 => 3.2.1:4
3.2.1/4 => 3.2.1:4
3.2.1:4 => 3.2.1:4
3.2.1;4 => 3.2.1:4 || error
3.2.1 4 => 3.2.1:4
3.2.1#4 => 3.2.1:4
3.2.1 - 4 => 3.2.1:4
3.2.1 - 4° => 3.2.1:4 || error
3.2.1- 2nd , 3rd and 5th milestones => 3.2.1:2,3,5
3.2.1 - 2nd/3rd milestones => 3.2.1:2,3
3.2.1 - 2nd, and 3rd milestones => 3.2.1:2,3
3.2.1 - 2nd + 3rd milestones => 3.2.1:2,3
3.2.1 - 2nd as well as 3rd milestones => 3.2.1:2,3
3.2.1 – 2nd – 5th milestones => 3.2.1:2,3,4,5
3.2.1 – milestones 2 to 5 => 3.2.1:2,3,4,5
3.2.1 – milestones 2…5 => 3.2.1:2,3,4,5 || error
3.2.1 - 2nd thru 5th => 3.2.1:2,3,4,5
3.2.1 - second to fifth milestones => 3.2.1:2,3,4,5
3.2.1 - 2nd to 4th and 7th milestones => 3.2.1:2,3,4,7
3.2.1 - 2nd, 4th to 6th, 9th milestones => 3.2.1:2,4,5,6,9
3.2.1 - M2, M3 => 3.2.1:2,3
3.2.1 - M2-M4 => 3.2.1:2,3,4
3.2.1 - MS2 & MS4 => 3.2.1:2,4
3.2.1 Milestones #2 and #4 => 3.2.1:2,4
3.2.1 – 2nd and 3rd milestones, 3.2.2 – 1st milestone => 3.2.1:2,3 3.2.2:1
3.2.1 – 2nd milestone + 3.2.2 – 1st milestone => 3.2.1:2 3.2.2:1
3.2.1 – 2nd milestone, and 3.2.2 – 1st milestone => 3.2.1:2 3.2.2:1
RSP 3.2.1 – 2nd milestone\nRSP 3.2.2 – 1st milestone => 3.2.1:2 3.2.2:1
(RSP 3.2.1 – 2nd milestone) (RSP 3.2.2 – 1st milestone) => 3.2.1:2 3.2.2:1
- 3.2.1 – 2nd milestone\n- 3.2.2 – 1st milestone => 3.2.1:2 3.2.2:1
i) 3.2.1 – 2nd milestone\nii) 3.2.2 – 1st milestone => 3.2.1:2 3.2.2:1 || error
3.2.1 and 3.2.2 - 1st milestone => 3.2.1: 3.2.2:1 || error
3.2.1 & 3.2.2 – 1st milestones => 3.2.1: 3.2.2:1 || 3.2.1:1 3.2.2:1 || error
1st milestone of 3.2.1 and of 3.2.2 => 3.2.1:1 3.2.2: || error
3.2.1 - 2nd milestone; ROCB A/P specific => specific
3.2.1 - 2nd milestone; see also 2-(c), 2-(d) => 3.2.1:2
3.2.1 - 2nd milestone (cf. 2-(c)) => 3.2.1:2
See also 2-(c) & (d). => none
refer to 2-(c) => none || error
ROCB A/P Specific => specific
(ROCB A/P specific) => specific
ROCBA/P specific => specific
Specific to the ROCB A/P => specific
RSP: not mentioned => specific || error
Not mentioned in the Regional Strategic Plan => specific
ROCB A/P specifc (not mentioned in the RSP) => specific
N.A => none
Not applicable. => none
— => none
tbc => none
None. => none
3.2 => 3.2: || error
3.2.1.- 4th milestone => 3.2.1:4
3 . 2 . 1 - 4th milestone => 3.2.1:4 || error
3.2. 1 - 4th milestone => 3.2.1:4 || error
3.2.1 - 4th milestone? => 3.2.1:4 || error
3.2.1 - 4th milestone ✓ => 3.2.1:4 || error
=3.2.1 => 3.2.1: || error
`,
  ),
  phraseGroup(
    "In yet other hands",
    String.raw`
RSP 2.3.4 - 6th milestone. => 2.3.4:6
RSP. 2.3.4 - 6th milestone => 2.3.4:6
RSP-2.3.4 (6th milestone) => 2.3.4:6
RSP/2.3.4/6 => 2.3.4:6
RSP #2.3.4, MS #6 => 2.3.4:6
Rsp 2.3.4 : 6th Milestone => 2.3.4:6
R.S.P. 2.3.4 - 6th milestone => 2.3.4:6 || error
RSP 2.3.4 ( 6th milestone ) => 2.3.4:6
RSP 2.3.4 {6th milestone} => 2.3.4:6
RSP 2.3.4 «6th milestone» => 2.3.4:6
2.3.4 -6th => 2.3.4:6
2.3.4 ~ 6th milestone => 2.3.4:6 || error
2.3.4 ... 6th milestone => 2.3.4:6 || error
2.3.4 * 6th milestone => 2.3.4:6
2.3.4	6th milestone => 2.3.4:6
2.3.4\n6th milestone => 2.3.4:6
2.3.4\n\n- 6th milestone => 2.3.4:6
2.3.4 – ６th milestone => 2.3.4:6
2.3.4 – 6TH MILESTONE. => 2.3.4:6
2.3.4 – 6th mile stone => 2.3.4:6
2.3.4 – 6th milestones => 2.3.4:6
2.3.4 – 6th meilstone => 2.3.4:6
2.3.4 – 6th milesstone => 2.3.4:6
2.3.4 – 6th mlestone => 2.3.4:6
2.3.4 – 6th milestne => 2.3.4:6
2.3.4 – 6th mls => 2.3.4:6 || error
2.3.4 – 6th milestome => 2.3.4:6
2.3.4 – sixt milestone => 2.3.4:6 || error
2.3.4 – sisth milestone => 2.3.4:6 || error
2.3.4 – milestone six => 2.3.4:6
2.3.4 – milestone no. six => 2.3.4:6
2.3.4 – milestone VI => 2.3.4:6
2.3.4 – VI milestone => 2.3.4:6
2.3.4 – milestone "6" => 2.3.4:6
2.3.4 – milestone:6 => 2.3.4:6
2.3.4 – milestone-6 => 2.3.4:6
2.3.4 – milestone_6 => 2.3.4:6
2.3.4 – Milestone06 => 2.3.4:6 || error
2.3.4 – milestone 06 => 2.3.4:6
2.3.4 – 06 => 2.3.4:6 || error
Part 2.3.4 of RSP 2018-2020 - 6th milestone => 2.3.4:6
Part 2.3.4, Milestone 6 of the RSP => 2.3.4:6
Milestone 6 under Action 2.3.4 of the RSP 2018-2020 => 2.3.4:6
sixth milestone of the RSP's 2.3.4 => 2.3.4:6 || error
6th milestone to 2.3.4 => 2.3.4:6 || error
6th Milestone @ 2.3.4 => 2.3.4:6 || error
6th (2.3.4) => 2.3.4:6
(6th milestone) 2.3.4 => 2.3.4:6
toward 2.3.4 – 6th milestone => 2.3.4:6 || error
This action supports 2.3.4 – 6th milestone => 2.3.4:6 || error
Related RSP milestone: 2.3.4 - 6th => 2.3.4:6
Corresponding RSP part: 2.3.4, 6th milestone => 2.3.4:6
Goal 2: 2.3.4 - 6th milestone => 2.3.4:6
RSP Goal 2, Objective 2.3, Action 2.3.4, Milestone 6 => 2.3.4:6
2.3.4 - 6th-8th => 2.3.4:6,7,8
2.3.4 - 6th – 8th milestones => 2.3.4:6,7,8
2.3.4 - 6-8 => 2.3.4:6,7,8
2.3.4 (6-8) => 2.3.4:6,7,8
2.3.4 (6th to 8th milestones) => 2.3.4:6,7,8
2.3.4 - sixth through eighth milestones => 2.3.4:6,7,8
2.3.4 - milestones VI-VIII => 2.3.4:6,7,8 || error
2.3.4 - milestones 6, 7 & 8 => 2.3.4:6,7,8
2.3.4 - 6th\n7th\n8th milestones => 2.3.4:6,7,8
2.3.4 - 6th, 7th, and 8th milestone => 2.3.4:6,7,8
2.3.4 - 6th milestone and 8th => 2.3.4:6,8
2.3.4 - 8th and 6th milestones => 2.3.4:8,6
2.3.4 - 6th, 6th and 7th milestones => 2.3.4:6,7
2.3.4 - 6th; 2.3.5 - 1st; 2.4.1 - 3rd => 2.3.4:6 2.3.5:1 2.4.1:3
2.3.4 (6th & 7th), 2.3.5 (1st) and 2.4.1 => 2.3.4:6,7 2.3.5:1 2.4.1:
6th milestone of 2.3.4 / 1st milestone of 2.3.5 => 2.3.4:6 2.3.5:1
6th & 7th milestones of 2.3.4; 1st to 3rd milestones of 2.3.5 => 2.3.4:6,7 2.3.5:1,2,3
2.3.4 – 6th milestone • 2.3.5 – 1st milestone => 2.3.4:6 2.3.5:1
① 2.3.4 – 6th milestone ② 2.3.5 – 1st milestone => 2.3.4:6 2.3.5:1 || error
1.	2.3.4 – 6th milestone\n2.	2.3.5 – 1st milestone => 2.3.4:6 2.3.5:1
A) 2.3.4 – 6th milestone; B) 2.3.5 – 1st milestone => 2.3.4:6 2.3.5:1
2.3.4 - 6th milestone (See also 3-(a), (b) and (f)) => 2.3.4:6
2.3.4 - 6th milestone\n(See 3-(a)) => 2.3.4:6
See also 3-(a); 2.3.4 - 6th milestone => 2.3.4:6
ROCB A/P specific. => specific
ROCB A/P specific; not mentioned in RSP => specific
ROCB A/P specific – not in RSP => specific
ROCB-specific (not mentioned in the RSP) => specific
A/P ROCB specific => specific || error
Specific activity of ROCB A/P => specific || error
not mentionned in the RSP => specific || error
None (ROCB A/P specific) => specific
– (not mentioned in the RSP) => specific || error
N / A => none
nothing => none || error
No RSP milestone => none
To be decided => none
See also 3-(a) => none
... => none
2.3.4.. - 6th milestone => 2.3.4:6 || error
2.3.4,6th milestone => 2.3.4:6
2.3.4 - 6th milestone 2.3.4 - 6th milestone => 2.3.4:6
`,
  ),
  phraseGroup(
    "Closed up, raised and bracketed",
    String.raw`
3.2.1 - 4th milestone¹ => 3.2.1:4 || error
3.2.1 - 4th-milestone => 3.2.1:4
3.2.1 - 4-th milestone => 3.2.1:4
3.2.1 - 4'th milestone => 3.2.1:4
3.2.1 - 4th milestone(s) => 3.2.1:4
3.2.1 - 2nd & 3rd milestone(s) => 3.2.1:2,3
3.2.1 - 2nd milestone 3.2.2 => 3.2.1:2 3.2.2:
2nd milestone of 3.2.1, 3rd of 3.2.2 => 3.2.1:2 3.2.2:3
2nd milestone of 3.2.1, 3.2.2 => 3.2.1:2 3.2.2:
milestone 3.2.1 => 3.2.1: || error
3.2.1 - 3 => 3.2.1:3
3.2.1 - 4th m. => 3.2.1:4
`,
  ),
  phraseGroup(
    "No reference, or in doubt",
    String.raw`
3.2.1 - 4th milestone achieved => error || 3.2.1:4
3.2.1 - 4th and last milestone => error
3.2.1 - last milestone => error
3.2.1 - final milestone => error
3.2.1 - all milestones => error || 3.2.1:
3.2.1 (all) => error || 3.2.1:
3.2.1 - next milestone => error
3.2.1 - between 2nd and 5th milestones => error || 3.2.1:2,3,4,5
3.2.1 to 3.2.4 => error
RSP => error
To be confirmed by Members => error || none
5 => error
Q3 2026 => error
FY2023/24 => error
yes => error
3,2,1 - 4th milestone => error || 3.2.1:4
3.2.I - 4th milestone => error
3.2.1a - 4th milestone => error
32.1 - 4th milestone => error || 32.1:4
3.2.1 - 4th mile => error || 3.2.1:4
3.2.1 - 4th to milestone => error
3.2.1 - 4th to 4th milestones => error || 3.2.1:4
3.2.1 - 4th workshop => error
3.2.1 – 4th milestone by June 2026 => error
3.2.1 – 4th milestone (FY2026) => error || 3.2.1:4
3.2.1 - milestone => error || 3.2.1:
3.2.1 - milestone TBC => error
3.2.1 - 4th milestone - delayed => error
Not 3.2.1 => error
3.2.1 - 4th milestone except Fiji => error
3.2.1 - half of the 4th milestone => error
Mar-04 => error
2003-02-01 00:00:00 => error
1-Mar-2003 => error
#REF! => error
3.2.1 - #N/A => error
`,
  ),
  phraseGroup(
    "No reference, or in doubt: more",
    String.raw`
RSP Part II, 2.3.4 - 6th milestone => error || 2.3.4:6
Goal 5: 2.3.4 - 6th milestone => error
2.3.4 "Promote the use of e-learning" - 6th milestone => error || 2.3.4:6
2.3.4 - 6th milestone (ongoing) => error || 2.3.4:6
2.3.4 - 6th milestone, completed in 2019 => error
2.3.4 - 6th milestone & others => error
2.3.4 - 6th milestone etc. => error
2.3.4 - 6th milestone and so on => error
2.3.4 - 6th milestone and onwards => error
2.3.4 - 8th to 6th milestones => error
2.3.4 - 6th to 6.8th milestones => error
2.3.4–2.3.6 => error
2.3.4 - 6th milestone, see also Annex V => error
X => error
2.3 => error || 2.3:
2 => error
234 => error
12.05.2019 => error
Dec-2019 => error
90 % => error
2.3.4 - 6th Member => error
2.3.4 - 60 days => error
2.3.4 - 6 workshops => error
2.3.4 - -6 => error || 2.3.4:6
2.3..4 - 6th milestone => error
2.3.4 - 6,th milestone => error || 2.3.4:6
?? 2.3.4 => error
`,
  ),
  phraseGroup(
    "Counts, shares and tables are no milestones",
    String.raw`
3.2.1 - 4th milestone (2) => error
3.2.1 - 4th milestone 2 workshops => error
3.2.1 - 2 of 4 milestones => error
3.2.1 - 4th of 7 milestones => error
3.2.1 - 4 milestones => error
3.2.1 - two milestones => error
2 milestones of 3.2.1 => error
three milestones under 3.2.1 => error
3.2.1 - Ist milestone => error
3.2.1 - lst milestone => error
3.2.l - 4th milestone => error
3.2.1 - two-third of the milestones => error
3.2.1 - one third of milestones => error
3.2.1 - 1/3 of milestones => error
3.2.1 - 4th milestone (1 of 2) => error
3.2.1 - 4th milestone 2026 => error
3.2.1 - 50% of 4th milestone => error
3.2.1, .2 and .3 => error
4th milestone, 3.2.1, 5th milestone => error
3.2.1 - 4th milestone, phase 2 => error
3.2.1 - 1st 3 milestones => error || 3.2.1:1,2,3
2nd milestone of 3.2.1, 4th => error || 3.2.1:2,4
3.2.1 - 2nd milestone (1st half) => error
3.2.1 2nd step => error
3.2.1 - minus 3 => error
3.2.1 - 2nd, 3rd or 4th milestones => error
3.2.1 - 1st - 3.2.3 - 2nd => error || 3.2.1:1 3.2.3:2
3.2.1 - 2.5 milestone => error
version 3.2.1 => error
table 3.2.1 => error
3.2.1 - 4th milestone v2 => error
10.10.2025 => error
3.2.1 - 4th milestone + 2 => error || 3.2.1:4,2
3.2.1 4th milestone of 2025 => error
3.2.1 - more than 4 milestones => error
3.2.1 - up to 4th milestone => error || 3.2.1:1,2,3,4
3.2.1 - from 4th milestone => error
3.2.1 - 4th milestone to => error
3.2.1 - to 4th milestone => error
`,
  ),
];
