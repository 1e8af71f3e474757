import { list } from "./tables";

// Texts without a figure: deliverables, wishes, placeholders.

/** Nothing there, as a whole text. */
export const placeholders = list(
  `tbc tbd tba n/a na n.a. none nil-return - -- --- . .. ... ? ?? * x baseline pending unknown xx
    xxx ongoing on-going continuous continuously monitoring see-above same ditto yes no y n #n/a
    #ref! #value! #name? #div/0! #null! #num! null undefined nan néant neant s/o s.o nd n.d`,
);
/** A text that opens with one of these is still to be written. */
export const openLeads = list("tbd tbc tba");
/** What Excel shows for a formula that failed. */
export const errorValues = list(
  "#ref! #n/a #value! #name? #div/0! #null! #num! #spill! #calc! #getting_data",
);
export const vagueWords = list(
  `improved improve improves improving improvement increased increase increasing increasingly
    enhance enhanced enhancing enhancement strengthened strengthen strengthening strengthens better
    healthy promoted promote promoting effective effectively efficient efficiently efficiency
    adequate adequately sufficient sufficiently appropriate appropriately timely regularly regular
    frequently frequent often occasionally occasional sometimes possible substantially substantial
    significantly significant several many few various numerous reduce reduced reducing reduction
    minimise minimize minimised maximise maximize maximised optimise optimize ad ad-hoc needed
    required requested necessary appropriate depends dependent depending satisfactory relevant
    quality awareness representation participation coverage cooperation continued continuous more
    less greater higher lower encourage encouraged support supported supporting facilitate
    facilitated facilitating ensure ensured foster fostered maintain maintained sustained good best
    soon asap upon positive active actively raise raised feasible practicable applicable majority
    generally mostly consistently`,
);
/** Done or not: said of a thing, they make it a deliverable. */
export const doneWords = list(
  `adopted approved endorsed completed complete completion published produced issued established
    developed drafted finalised finalized finalisation finalization launched launch held conducted
    implemented signed ratified operational commenced started delivered submitted gazetted installed
    deployed created prepared appointed recruited done made set built constructed updated reviewed
    revised organised organized integrated live disseminated distributed circulated undertaken
    carried certified accredited accepted enacted passed introduced rolled agreed formed opened
    upgraded translated uploaded tested validated piloted procured awarded amended documented
    registered acceded acquired achieved obtained available place inaugurated mapped identified
    designed set-up functional functioning activated released presented printed renewed repealed
    transposed digitised digitized automated ready commissioned incorporated institutionalised
    institutionalized hosted convened tabled concluded initiated ended end closed posted shared
    defined assessed connected linked digitalised migrated standardised standardized harmonised
    harmonized aligned transmitted executed formulated elaborated compiled analysed analyzed
    collected reported trained installed replaced removed abolished eliminated eradicated resolved
    filled hired staffed accession ratification adoption approval publication establishment
    implemented implementation submission notified refurbished rehabilitated renovated equipped
    furnished relocated operationalised operationalized costed tendered contracted deposited
    negotiated verified promulgated demarcated computerised computerized restructured consolidated
    merged configured procured purchased supplied decommissioned unveiled accomplished domesticated
    localised localized audited inspected finished trialled evaluated announced voted enforced inscribed sworn selected paid cleared repaired restored electrified surveyed
    handed loaded applied mailed shipped printed wired paved resurfaced dredged planted archived indexed catalogued encoded rewritten written
    lodged filed licensed reopened demolished restored retrofitted overhauled serviced calibrated energised networked patched scanned
    recorded switched turned tendered countersigned moved fitted erected laid sealed stocked screened mainstreamed adjusted unified simplified streamlined decentralised decentralized`,
);
/** "In force", "into effect": done, in two words. */
export const stateLeads = list("in into");
export const states = list("force effect use service operation production");
export const doingWords = list(
  `establish develop adopt approve publish complete finalise finalize launch conduct implement sign
    ratify submit install deploy create prepare appoint set construct update review revise organise
    organize produce draft introduce accede obtain achieve end eliminate eradicate design host
    convene enact abolish repeal`,
);
/** Things that are delivered, as the head of a text without a verb. */
export const deliverables = list(
  `strategy strategies plan plans policy policies guideline guidelines framework frameworks report
    reports manual manuals handbook checklist checklists database website portal system systems
    agreement agreements mou moa tor tors curriculum curricula study studies roadmap blueprint
    toolkit platform template templates procedure procedures sop sops law laws act bill regulation
    regulations legislation survey paper assessment centre center laboratory committee unit
    newsletter brochure catalogue register registry inventory workplan programme charter protocol
    standard standards dashboard app module modules directory briefs brief document documents
    publication proposal accounts statement statements certificate certification accreditation contract opinion`,
);
/** What becomes of a certificate. */
export const keptWords = list("maintained retained sustained continued extended kept");
/** An indicator without its level: "Number of trained officers". */
export const measureHeads = list(
  "percentage proportion share rate ratio extent degree amount average percent",
);
/** What they lead is told in another place, done or not: "as per the approved plan". */
export const elsewhereHeads = list("as per according see refer");
/** "In line with", "in accordance with". */
export const byRuleNouns = list("line accordance conformity keeping compliance");
export const vagueHeads = list(
  "not as on ad depends regularly frequently see refer according when where subject per",
);
