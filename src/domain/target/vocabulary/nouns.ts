import { list } from "./tables";

// Nouns by what a number does beside them.

/** The level itself, and nothing that is counted. */
export const levelNouns = list(
  `rate rates share shares percentage percentages proportion proportions ratio ratios number numbers total totals amount amounts
    volume volumes value values level levels score scores rating ratings index indices average averages mean median quantity size
    count sum target targets goal goals objective objectives benchmark milestone quota kpi kpis indicator indicators result results
    minimum maximum performance progress status baseline overall cumulative time times duration period length speed frequency age`,
);
/** "Pupil-teacher ratio of 45:1". */
export const ratioWords = list("ratio ratios");
/** "Share of schools": what stands behind is counted. */
export const countedHeads = list("percentage proportion share percent number numbers total totals count");
/** Measured, but not counted one by one. */
export const massNouns = list(
  `coverage mortality incidence prevalence morbidity density literacy turnover poverty unemployment inflation uptime availability accuracy
    compliance occupancy satisfaction productivity efficiency latency downtime`,
);
/** What is measured: a number behind one of these is its level. */
export const measureNouns = list(
  `${[...levelNouns].join(" ")} coverage uptime availability accuracy compliance satisfaction occupancy utilisation utilization
    retention turnover revenue revenues income budget budgets cost costs expenditure spending spend investment investments sales
    turnout attendance enrolment enrollment participation literacy mortality incidence prevalence morbidity density yield yields
    productivity production output outputs throughput capacity frequency speed latency downtime time times duration period length
    age delay delays wait backlog inventory price prices fee fees fine fines profit margin growth gain savings emissions consumption
    temperature distance height depth width weight area areas population employment unemployment poverty inflation deficit debt
    surplus exports imports receipts collections contribution contributions deposits loans membership readership audience
    performance progress completion success error errors defect defects complaint complaints accident accidents incident incidents
    loss losses dropout attrition absenteeism vacancy vacancies satisfaction engagement awareness confidence trust quality
    effectiveness efficiency adherence conformity response responses turnaround clearance lead cycle sla mttr nps csat gpa
    expectancy lifespan shelf warranty validity quorum headcount workforce staffing reach usage uptake adoption conversion churn
    ctr roi ebitda mrr arr load intensity concentration pressure visibility resolution availability balance reserve reserves
    stock stocks vacancy grade maturity point points status baseline position place overall cumulative`,
);
/** Things that happen or are made: a number behind one of these and a preposition says how many. */
export const eventNouns = list(
  `workshop workshops seminar seminars mission missions meeting meetings training trainings course courses visit visits event
    events session sessions webinar webinars conference conferences campaign campaigns survey surveys study studies audit audits
    inspection inspections exercise exercises drill drills briefing briefings lecture lectures talk talks forum forums fair fairs
    programme programmes program programs project projects pilot pilots service services support assistance grant grants loan
    agreement agreements mou mous contract contracts partnership partnerships network networks tour tours exchange exchanges
    scholarship scholarships fellowship fellowships internship internships consultation consultations exhibition screening
    screenings vaccination distribution delivery release report reports newsletter publication publications policy policies
    strategy strategies plan plans guideline guidelines system systems platform module modules course curriculum curricula
    research patrol patrols operation operations expansion rollout roll-out deployment outreach access cooperation collaboration
    reviews review update updates launch use provision supply recruitment selection registration accreditation certification
    licensing construction rehabilitation installation procurement establishment signature adoption ratification decision
    admission admissions test tests treatment answer answers reply replies payment payments transfer transfers interview
    interviews vote votes arrest arrests seizure seizures visit implementation presence representation membership participation
    release returns clearance issuance processing arrival feedback submission submissions`,
);
/** How long a thing lasts, holds or is kept: more is better, and no limit. */
export const lastingNouns = list(
  `life lifetime lifespan lifecycle expectancy warranty guarantee validity shelf autonomy endurance reserve reserves retention
    failures breakdowns tenure career careers valid longevity experience survival runway cover buffer stockpile stockholding storage preservation archive archiving
    archived stored kept backup`,
);
/** "At or above the expected standard", "minimum proficiency": what a share of people reach. */
export const standardNouns = list(
  "standard standards proficiency benchmark level levels grade threshold requirement requirements competency",
);
/** A time beside one of these is a limit, also behind "for". */
export const waitingNouns = list(
  "wait waits waited waiting queue queues queueing delay delays delayed detained held idle down",
);
/** They say nothing of how much: "our", "the target is", "as per plan". */
export const harmlessWords = list(
  `a an the our its their this these his her your my total overall new additional further another other others extra also
    any some such both total grand combined estimated approximate planned expected projected proposed
    annual annually yearly quarterly monthly weekly daily target targets goal goals objective aim kpi kpis indicator result plan
    planned is are be will shall should must can may would we they it there only just now then still
    already approximately about around very full fully single joint regional national local international global
    first next last different separate individual successfully effectively jointly and or plus yet even combined consecutive
    ie eg viz namely sure nationwide region-wide country-wide collectively cumulatively cumulative`,
);
