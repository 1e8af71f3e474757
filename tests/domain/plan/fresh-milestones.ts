import { phraseGroup, type PhraseGroup } from "../../phrase-table";
import { milestonesOfOtherHands } from "./milestones-of-other-hands";

/** Milestone references as strangers write them: "part:ordinals", "specific", "none" or "error". Labelled before they were first read. */
export const freshMilestones: readonly PhraseGroup[] = [
  ...milestonesOfOtherHands,
  phraseGroup(
    "Set by the office itself",
    String.raw`
ROCB specific => specific
ROCB A/P specific => specific
Specific to ROCB A/P (not mentioned in RSP) => specific
ROCB A/P Specific (Not mentioned in the RSP) => specific
Not mentioned in RSP => specific
ROCB A/P specific action, not in the RSP => specific
`,
  ),
  phraseGroup(
    "Nothing there",
    String.raw`
cf. 1-(k) => none || error
See 1-(k) => none || error
see also 1-(h), (i) and 2-(a) => none
n/a => none
TBA => none
Nil => none
-- => none
to be determined => none
`,
  ),
  phraseGroup(
    "Reported as wrong",
    String.raw`
same as above => error
1.1.3 - 0 milestone => error
1.1.3 - 15th to 12th milestones => error
1.1.3 - 1st to 500th milestones => error
1.1.x - 2nd milestone => error
1..3 - 2nd milestone => error
1.1.3 - ??? => error
1.1.3 - 2nd or 3rd milestone => error
31.12.2025 => error
At least 3 times per year => error
Pillar 2 => error
third milestone => error
Annex 3 => error
`,
  ),
  phraseGroup(
    "Parts and their milestones",
    String.raw`
1.1.3 - 10th milestone => 1.1.3:10
1.1.3 – 10th Milestone => 1.1.3:10
1.1.3- 10th milestone => 1.1.3:10
1.1.3 10th => 1.1.3:10
RSP 1.1.3 – 10th milestone => 1.1.3:10
RSP ref. 1.1.3 - 10th milestone => 1.1.3:10
RSP Part 1.1.3 (10th milestone) => 1.1.3:10
Part 1.1.3 milestone 10 => 1.1.3:10
1.1.3 Milestone 10 => 1.1.3:10
1.1.3, milestone #10 => 1.1.3:10
1.1.3 – MS 10 => 1.1.3:10
1.1.3 - M10 => 1.1.3:10
1.1.3 - 10th mileston => 1.1.3:10
1.1.3 - 10th milestome => 1.1.3:10
1.1.3 - 10th millestone => 1.1.3:10
1.1.3 - tenth milestone => 1.1.3:10
1.1.3 - Tenth Milestones => 1.1.3:10
10th milestone, 1.1.3 => 1.1.3:10
10th milestone under 1.1.3 => 1.1.3:10
10th milestone of part 1.1.3 of the RSP => 1.1.3:10
Milestone 10 of action 1.1.3 => 1.1.3:10
milestone no 10 of RSP 1.1.3 => 1.1.3:10
1.1.3/10th => 1.1.3:10
1.1.3 / 10 => 1.1.3:10
1.1.3 (10) => 1.1.3:10
1.1.3 [milestone 10] => 1.1.3:10
(1.1.3 - 10th milestone) => 1.1.3:10
1.1.3. - 10th milestone => 1.1.3:10
1.1.3_10th milestone => 1.1.3:10
1.1.3 - the 10th milestone => 1.1.3:10
RSP 2022-2025 1.1.3 - 10th milestone => 1.1.3:10
RSP 2018/20: 1.1.3 - 10th milestone => 1.1.3:10
Relevant part of the RSP: 1.1.3 – 10th milestone => 1.1.3:10
2.1.3 - 11th milestone => 2.1.3:11
2.1.3 - 21st milestone => 2.1.3:21
2.1.3 - 12th and 13th milestones => 2.1.3:12,13
2.1.3 - 12th, 13th milestones => 2.1.3:12,13
2.1.3 - 12th; 13th milestones => 2.1.3:12,13
2.1.3 - 12th / 13th milestones => 2.1.3:12,13
2.1.3 - 12th to 14th milestones => 2.1.3:12,13,14
2.1.3 - 12th until 14th milestones => 2.1.3:12,13,14 || error
2.1.3 - from 12th to 14th milestones => 2.1.3:12,13,14
2.1.3 - 12-14th milestones => 2.1.3:12,13,14
2.1.3 milestones 12-14 => 2.1.3:12,13,14
2.1.3 - 1st, 2nd, 3rd & 5th milestone => 2.1.3:1,2,3,5
2.1.3 - first and second milestones => 2.1.3:1,2
2.1.3 - 1st milestone; 2.1.3 - 4th milestone => 2.1.3:1 2.1.3:4 || 2.1.3:1,4
1.1.3 - 2nd milestone; 1.2.2 - 1st to 3rd milestones => 1.1.3:2 1.2.2:1,2,3
1.1.3 - 2nd milestone, 1.2.2 - 1st milestone => 1.1.3:2 1.2.2:1
1.1.3 - 2nd milestone and 1.2.2 - 1st milestone => 1.1.3:2 1.2.2:1
1.1.3 - 2nd milestone / 1.2.2 - 1st milestone => 1.1.3:2 1.2.2:1
1.1.3 - 2nd milestone & 1.2.2 => 1.1.3:2 1.2.2:
1.1.3, 1.2.2 => 1.1.3: 1.2.2:
1.1.3; 1.2.2; 2.1.1 => 1.1.3: 1.2.2: 2.1.1:
1.2.3 => 1.2.3:
RSP 1.2.3 => 1.2.3:
2.3.1 - 2nd milestone\n2.3.1 - 3rd milestone => 2.3.1:2 2.3.1:3 || 2.3.1:2,3
• 1.1.3 - 2nd milestone\n• 1.2.2 - 1st milestone => 1.1.3:2 1.2.2:1
1) 1.1.3 - 2nd milestone 2) 1.2.2 - 1st milestone => 1.1.3:2 1.2.2:1
a. 1.1.3 - 2nd milestone => 1.1.3:2 || error
1.1.3 - 2nd milestone (see also 1-(h)) => 1.1.3:2
1.1.3 - 2nd milestone. See also 1-(h) and (i) => 1.1.3:2
1.1 => 1.1: || error
2.1.3 - 2nd and 3d milestone => 2.1.3:2,3 || error
2.1.3 - 1st milestone and 3rd milestone => 2.1.3:1,3
2.1.3 - Milestones 1,2 and 4 => 2.1.3:1,2,4
2.1.3 - Milestones 1, 2, 4-6 => 2.1.3:1,2,4,5,6
`,
  ),
  phraseGroup(
    "Bound to a part, and lettered lists",
    String.raw`
Para 1.3.2, 5th milestone => 1.3.2:5
Linked to 1.3.2 – 5th milestone => 1.3.2:5
Supports 1.3.2 – 5th milestone => 1.3.2:5
As per RSP 3.1.4, 11th milestone => 3.1.4:11
11th milestone for 3.1.4 => 3.1.4:11
3.1.4 – both 1st and 2nd milestones => 3.1.4:1,2
(1) 2.1.1 – 2nd milestone (2) 2.1.2 – 1st milestone => 2.1.1:2 2.1.2:1
a) 3.1.4 – 1st milestone b) 3.2.1 – 2nd milestone => 3.1.4:1 3.2.1:2
1. 3.1.4 – 1st milestone\n2. 3.2.1 – 2nd milestone => 3.1.4:1 3.2.1:2
`,
  ),
  phraseGroup(
    "French, and brackets that change nothing",
    String.raw`
1.2.2 - 1er au 3e jalons => 1.2.2:1,2,3
2.1.3 - 7e jalon => 2.1.3:7
2.1.3 - jalon 7 => 2.1.3:7
2.1.3 - troisième jalon et cinquième jalon => 2.1.3:3,5
Spécifique au BRRC (non mentionné dans le PSR) => specific
Néant => none
1.1.3 - 2e et 4e jalons; 1.2.1 - 3e jalon => 1.1.3:2,4 1.2.1:3
2.1.4 - 3ième jalon => 2.1.4:3
Jalons 1 à 3 de l'action 2.2.1 => 2.2.1:1,2,3
Jalons 2, 3 et 5 de l'action 1.3.2 => 1.3.2:2,3,5
Action 2.4.2 – 6e jalon (suite) => 2.4.2:6
Action 2.4.2 – 6e jalon (en partie) => 2.4.2:6
Action 3.1.2, quatrième jalon (partiellement) => 3.1.2:4
1.1.2 – 2e jallon => 1.1.2:2
Jalon 3 (2.1.1) => 2.1.1:3
L'action 2.2.1 du PSR => 2.2.1:
s.o. => none
À déterminer => none
Aucun => none
Non applicable => none
2.3.4 - 6th milestone (continued) => 2.3.4:6
2.3.4 - 6th milestone (cont'd) => 2.3.4:6
2.3.4 - 6th milestone, partly => 2.3.4:6
Partly 2.3.4 - 6th milestone => 2.3.4:6
2.3.4 - 6th milestone (partly) => 2.3.4:6
`,
  ),
];
