/** What a heading's head noun may name. A concept is not yet a column's role: the row and the cells below decide. */
export type Concept =
  | "seeAlso"
  | "unit"
  | "ownId"
  | "number"
  | "baseline"
  | "derived"
  | "forecast"
  | "percent"
  | "note"
  | "owner"
  | "place"
  | "team"
  | "start"
  | "timeframe"
  | "date"
  | "done"
  | "status"
  | "progress"
  | "result"
  | "measuredBy"
  | "measure"
  | "target"
  | "planned"
  | "kpi"
  | "actual"
  | "achieved"
  | "pillar"
  | "objective"
  | "output"
  | "action"
  | "keyResult"
  | "activity"
  | "task"
  | "remedy"
  | "milestone"
  | "rsp"
  | "budget"
  | "contact"
  | "event"
  | "area"
  | "value"
  | "rag"
  | "direction";

/**
 * Phrases by what they name, words in the singular and without accents; the longest that fits wins. Other words beside
 * them qualify and never forbid.
 */
const phrases = {
  seeAlso:
    "see also|cross reference|cross ref|related action|linked action|further action|also serve|crossreference",
  unit: "uo m|unit of measure|unit of measurement|measurement unit|measure unit|uom|unit|unite de mesure|unite|units of measure",
  ownId:
    "kpi id|kpi no|kpi number|kpi code|kpi ref|kpi reference|kpi #|indicator id|indicator no|indicator number|indicator code|indicator ref|" +
    "indicator #|measure id|metric id|code indicateur|code de l indicateur|numero indicateur|numero de l indicateur|no de l indicateur|kr no|kr id",
  number:
    "no|nr|nos|number|#|wbs|wbs code|id|ids|ref|reference|s n|sn|sr|sr no|sl no|sl|serial no|serial number|serial|item|item no|item number|code|letter|action no|action number|action id|action code|" +
    "action ref|action #|sap no|sap number|sap #|sap id|awp no|awp number|awp #|plan no|activity no|activity number|activity id|activity code|activity ref|activity #|" +
    "task no|task id|task number|task #|project id|project no|project code|output no|output code|line no|line|num|numero|n|row|index|row no",
  baseline:
    "mesure de depart|donnee de depart|valeur de depart|niveau de depart|point de depart|where we start|where we started|baseline|base line|reference value|reference level|reference year|starting value|starting point|starting level|base year|base value|initial value|baseline value|" +
    "niveau de reference|valeur de reference|situation de reference|donnee de reference|valeur initiale|ligne de base|situation de depart|valeur de base|as is",
  derived:
    "variance|mid term target|midterm target|mid line target|midline target|interim target|cible intermediaire|cible a mi parcours|deviation|difference|gap|trend|score|rating|traffic light|weight|weighting|ecart|taux de realisation|taux d execution|taux d atteinte|tendance|" +
    "ponderation|variation|var|target met|on target|performance rate|achievement rate|rate of achievement|percentage achievement|percentage of target|% of target|" +
    "% achieved|achieved %|% achievement|achievement %|percent achieved|percentage achieved|achieved percentage|attainment|target achieved|target achievement|% target achieved|% vs target|score card|points|point|stretch target|stretch",
  forecast:
    "forecast|projection|projected|outlook|prevision|estimate|estimated outturn|expected outturn|expected actual",
  percent:
    "percent complete|percentage complete|% complete|complete %|completion %|% completion|% done|done %|percent done|percentage completion|completion rate|completion percentage|" +
    "percentage of completion|progress %|% progress|progress percentage|physical progress|taux d avancement|avancement|degree of completion|% of completion|percent completion|percentage progress|percent progress|% complet",
  note:
    "etape en cour|current step|current stage|stage reached|note|remark|comment|observation|challenge|lesson|lesson learned|explanation|reason|justification|mitigation|" +
    "next step|way forward|risk|assumption|definition|narrative|issue|evidence|action taken|follow up|commentaire|remarque|hypothese|risque|" +
    "dependency|rationale|formula|calculation|method|methodology|frequency|reporting frequency|frequence|background|detail|root cause|impact statement|target group|target population|target audience|beneficiary|approval|signature|version|proof|preuve|source document|document|attachment|link",
  owner:
    "contractor|executing unit|given to|handed to|allotted to|entrusted to|taken on by|taken by|carried out by|done by whom|run by|coordinated by|overseen by|confie a|attribue a|a la charge de|referent|elu referent|head of|chef de projet|chef de service|owner|resp|resp unit|resp person|resp officer|resp dept|oic|poc|point of contact|action by|allocated to|delegated to|lead division|lead institution|lead ministry|responsible|responsibility|responsible person|responsible officer|responsible unit|responsible department|responsible party|responsible body|responsible office|responsible division|responsible team|lead|lead unit|" +
    "lead department|lead agency|lead person|lead office|lead officer|lead team|person in charge|officer in charge|unit in charge|office in charge|in charge|post holder|postholder|duty holder|executive sponsor|process lead|topic lead|contact unit|contact office|focal point|focal person|assigned|assigned to|assignee|accountable|accountability|accountable person|who|" +
    "head|chief|director|head of service|head of department|head of unit|service manager|by whom|whom|by who|looked after by|who look after it|who do it|who is responsible|coordinator|co ordinator|champion|implementer|implementing agency|implementing unit|implementing partner|implementing body|action officer|process owner|kpi owner|person responsible|staff responsible|person assigned|" +
    "responsable|structure responsable|service responsable|entite responsable|unite responsable|chef de file|porteur|pilote|point focal|responsabilite|personne responsable|custodian|dri|pic|person|resource person|assigned staff|incumbent|manager|project manager|programme manager|supervisor|action owner|acteur responsable|intervenant|executant",
  place:
    "branch|site|district|region|province|location|sex|gender|country|member|station|school|campus|facility|ward|business unit|zone|county|municipality|village|hospital|clinic|" +
    "faculty|segment|customer segment|age group|disaggregation|breakdown|desagregation|pay|agence|sexe|genre|ville|commune|antenne|bureau|store|plant|port|border post|sub region|group|precinct|city|island|ecole|etablissement",
  team: "sponsor|direction|department|division|directorate|section|team|agency|office|unit name|departement|service|equipe|officer|staff|organisation|organization|institution|ministry|entity",
  start:
    "start|start date|starting date|begin|beginning|begin date|commencement|commencement date|date de debut|debut|from date|kick off|planned start|planned start date|date from|launch date|commence|" +
    "start month|scheduled start|starting|date de demarrage|demarrage|date debut|from",
  timeframe:
    "when completed|when it will be completed|when will it be completed|when it is due|when it will be done|to be completed|by what date|no later than|not later than|latest by|ready by|to be done by|finish by|complete by|time frame|timeframe|timeline|time line|deadline|due|due date|date due|due by|by when|when|completion|completion date|date of completion|end|end date|target date|finish|finish date|schedule|timing|" +
    "implementation period|period of implementation|implementation timeframe|time limit|target completion date|target completion|expected completion|expected completion date|planned end|planned finish|planned end date|planned finish date|scheduled end|" +
    "planned completion|planned completion date|echeance|date limite|date d echeance|date de fin|date fin|fin|delai|calendrier|periode|periode d execution|periode de realisation|chronogramme|date prevue|date to|close date|" +
    "expected date|quand|target deadline|target month|target quarter|target year|timescale|time scale|implementation date|period|time|due on|date d achevement|to date range|ending|expected end date|expected end|delivery date|date butoir|horizon",
  date: "date|planned date|date planned|day|month|jour|mois|planned month|quarter planned",
  done:
    "closure date|date of closure|closing date|date resolved|resolved on|date cleared|date implemented|implemented on|signed off on|actual release|actual release date|released on|date released|cloture le|date de cloture|solde le|submission date|date submitted|submitted on|actual end|actual end date|actual finish|actual finish date|actual completion|actual completion date|date completed|completed on|completed date|actual date|date achieved|date de realisation|" +
    "date de fin reelle|closed on|date closed|done on|date done|date finished|date delivered|date reelle|fin reelle|completed by date",
  status:
    "where it stands|how far|how far along|where it stand|where thing stand|state of play|how is it going|update|latest update|progress update|status|state|progress status|statut|etat|etat d avancement|stage|situation|implementation status|done|completed|complete|status of implementation|current status|etat d execution|niveau d execution|statu|completion status|done y n|delivered|submitted|finished|ended|launched|implemented|implemented y n",
  rag: "health|overall health|rag|rag status|colour|color|rag rating",
  direction:
    "desired direction|direction of improvement|direction of change|desired trend|expected trend|preferred direction|polarity|good is|better is|what is better|better when|high or low is good|higher or lower is better|sens d evolution|sens souhaite|sens attendu|sens de variation|sens de progres|sens",
  progress: "progress|progress to date|progress made|progre|progression",
  result: "result|resultat",
  measuredBy:
    "measured by|measured|how measured|data source|source of data|source of information|source of verification|mean of verification|mov|source of actual|measurement method|method of measurement|" +
    "moyen de verification|source de verification|source d information|source de donnee|source des donnees|source de la donnee|verification|collection method|data collection|source|verification source|data collection method",
  measure: "measure|mesure",
  target:
    "value to be reached|to be reached|good enough|what is good enough|pass mark|aiming for|aim for|hoped for|we hope for|to be achieved|to be attained|a atteindre|valeur a atteindre|target|what we aim for|where we want to be|what we promise|we want|we aim for|goal for|to reach|to achieve|ambition|aspiration|threshold|standard|service standard|standard set|intended value|intended result|promised|agreed level|required level|end of project target|end of programme target|end of plan target|end target|end line target|endline target|final target|cible finale|target value|cible|valeur cible|objectif chiffre|quota|planned value|planned target|expected value|desired value|expected level|valeur prevue|desired level|ambition level|goal target|performance target|target level|target figure|annual goal|budgeted target|cible annuelle|what is expected|norm|standard required|numeric goal",
  planned: "planned|plan|prevu|expected|prevue|programme value",
  kpi:
    "how we shall know|how we will know|how we know|what is measured|what we count|attribute measured|characteristic measured|thing measured|kpi|spi|kri|safety performance indicator|key risk indicator|performance criterion|performance criteria|criterion|criteria|what counts|what is counted|how we measure|what tells u|sign of success|success criteria|success criterion|key performance indicator|performance indicator|indicator|indicateur|indicateur de performance|metric|measure of success|success measure|performance measure|objectively verifiable indicator|ovi|iov|key indicator|" +
    "indicateur objectivement verifiable|what we measure|success indicator|performance metric|indicator name|how will we know|measure of performance|indicateur cle|icp",
  actual:
    "where we ended|where we finished|where we got to|how we did|what we achieved|what we have achieved|final result|final figure|end of year result|resultat final|act|now|position|mid year position|year end position|current position|latest survey|latest measurement|actual|at present|as of now|present value|present level|latest reading|count so far|done so far|reached so far|where we are|where we stand|where we are now|where are we|how far we are|current result|latest result|value now|situation actuelle|actual value|actual result|current value|current|current figure|current level|current performance|actual performance|to date|ytd|year to date|realise|realisation|valeur actuelle|valeur realisee|resultat obtenu|reel|cumulative|cumul|outturn|actual figure|result to date|" +
    "actual to date|actual achievement|latest value|latest|latest figure|result achieved|achieved to date|value achieved|actual outturn|realisee|valeur atteinte|niveau atteint|resultat atteint|current status value|so far|performance to date|actual output",
  achieved:
    "achieved|achievement|accomplishment|accomplished|attained|reached|atteint|delivered to date|performance",
  pillar:
    "pillar|focus area|priority area|priority|theme|thematic area|thematic|work stream|workstream|perspective|programme|program|strategic area|key result area|kra|result area|strategic priority|axe|axe strategique|pilier|" +
    "programme area|domain|component|composante|strategic pillar|strategic direction|cluster|chapter|national priority|bsc perspective|strategic theme|domaine|orientation strategique|priorite|key area|strategic focus|key focus area|key performance area|kpa|performance area|strategic outcome area",
  objective:
    "what we want|what we want to achieve|obj|objective|strategic objective|goal|strategic goal|outcome|impact|aim|objectif|objectif strategique|objectif specifique|resultat attendu|effet|commitment|desired outcome|intermediate outcome|sub programme|sous programme|" +
    "but|purpose|mission|specific objective|immediate outcome|long term outcome|business objective|quality objective|effet attendu",
  output:
    "recommendation|audit recommendation|finding|recommandation|constat|strategy|strategie|key strategy|output|deliverable|expected output|product|expected result|produit|livrable|extrant|project|project name|projet|key deliverable|output statement|expected deliverable|service output|produit attendu",
  action:
    "planned action|what will be done to achieve it|what has to be done|what must be done|what is to be done|what needs to be done|improvement|action|specific action|what we will do|what will we do|what we shall do|ce que nous ferons|initiative|intervention|strategic initiative|what we do|line of action|action to be taken|action item|action point|action step|planned action|proposed action|key action|intervention name|" +
    "improvement action|agreed action|action required|strategic action|action prioritaire|mesure a prendre|key initiative|management action",
  keyResult: "key result|resultat cle|kr|key resultat",
  activity:
    "activity|planned activity|work plan|workplan|awp|planned event|activite|main activity|key activity|sub activity|sous activite|activite prevue|activity description|activity name|activity title|specific activity",
  task: "job|task|sub task|subtask|step|tache|to do|etape|what|work item|work package|task name|task description|what will be done|what need to be done|chore|work",
  remedy:
    "corrective action|corrective measure|remedial action|remedial measure|preventive action|corrective preventive action|mitigation action|mitigation measure|management response|mesure corrective|action corrective|treatment action|improvement measure",
  milestone: "milestone|jalon",
  rsp: "rsp|regional strategic plan",
  budget:
    "budget|cost|amount|funding|expenditure|spent|spend|resource|source of fund|source of funding|cout|montant|financement|depense|usd|eur|price|allocation|disbursement|estimated cost|budget line|donor|resource needed|resource required|required resource|ressource|planned budget|budget allocation|actual cost|actual expenditure|actual spend|fund|planned cost|approved budget|balance|invoice|salary",
  contact:
    "job title|email|e mail|phone|telephone|mobile|fax|contact|contact detail|contact number|address|adresse|courriel|tel|website",
  event: "venue|place|lieu|participant|attendee|trainer|speaker|holiday|room|host|facilitator|agenda",
  area: "subject|topic|sujet|area|function|process|category|type|level|classification|kind|source of action|origin",
  value: "value|valeur|figure|name|first name|last name|quantity|qty",
} as const satisfies Record<Concept, string>;

const byPhrase = new Map<string, Concept>();
for (const [concept, list] of Object.entries(phrases) as [Concept, string][])
  // the record's own keys
  for (const phrase of list.split("|")) if (!byPhrase.has(phrase)) byPhrase.set(phrase, concept);

const mostWords = 5;

/** The concept of the longest phrase that begins at a word, and how many words it takes. */
export function conceptAt(
  words: readonly string[],
  at: number,
): { readonly concept: Concept; readonly length: number } | undefined {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const concept = byPhrase.get(words.slice(at, at + length).join(" "));
    if (concept !== undefined) return { concept, length };
  }
  return undefined;
}

/** Words after which a noun only qualifies what stands before: "Responsible for action" is a responsible. */
export const prepositions = new Set(
  "of for to by in on from against vs versus v per under with within at de du de la des d pour par sur au aux a en dans l into compared".split(
    " ",
  ),
);

/** Words that say nothing of what a column is for. */
export const neutral = new Set(
  (
    "the an s and or as is be no description text title name short long full number value level set reached rocb wco ap p sap awp office regional strategic plan annual year yearly " +
    "fiscal financial calendar quarter quarterly monthly month half total overall final expected agreed numeric quantitative expressed planned key main specific proposed taken undertaken related relevant relevance " +
    "performance success term project revised original new current previous last this part section line item point type area person officer unit division data mean so far end mid fy y q indicator " +
    "le la les annuel annuelle trimestriel mensuel prevu totale finale attendu en cours % # usd"
  ).split(" "),
);
