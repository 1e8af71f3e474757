import type { EventType } from "../../../src/domain/workplan/activity-type";
import type { PlannedKind } from "../../../src/domain/workplan/planned-event";

/** A line of the published Annual Work Plan 2018-2019, read by a person before any code was. */
export interface ReadLine {
  readonly action: string;
  readonly text: string;
  readonly kind: PlannedKind;
  readonly type: EventType;
  /** A list of Members (or a group) an event; "-" names nobody. Empty where there is no event. */
  readonly events: readonly string[];
  readonly times?: number;
}

const line =
  (kind: PlannedKind, type: EventType) =>
  (action: string, text: string, ...events: readonly string[]): ReadLine => ({
    action,
    text,
    kind,
    type,
    events,
  });

const national = line("promise", "national");
const subRegional = line("promise", "sub-regional");
const accreditation = (action: string, text: string, ...events: readonly string[]): ReadLine =>
  line("promise", "accreditation")(action, text, ...(events.length > 0 ? events : ["-"]));
const regional = (action: string, text: string): ReadLine => line("promise", "regional")(action, text, "-");
const offer = (action: string, text: string, type: EventType = "assistance"): ReadLine =>
  line("offer", type)(action, text, "-");
const goesOn = (action: string, text: string, type: EventType = "other"): ReadLine =>
  line("continuing", type)(action, text);

const pacific = "the Pacific";
const asean = "ASEAN";
const targetingCenter = "Conduct a national workshop on set-up of National Targeting Center for Pakistan";
const revenue = "Organize a sub-regional Workshop on Revenue package for the Pacific";
const safe =
  "In cooperation with the WCO Secretariat, conduct a national workshop on evaluation of the implementation of the SAFE FoS for Afghanistan";
const tfaRegional = "Organize a regional workshop on TFA implementation and performance measurement";
const ruling =
  "Conduct national workshops on advance ruling on classification for Bhutan, Nepal and Papua New Guinea";
const transit = "Organize a regional workshop on transit";
const nii = "Organize a regional workshop on NII equipment and automated threat recognition";
const riskPacific =
  "Organize a sub-regional workshop on risk management and compliance management for the Pacific";
const masterclass =
  "In cooperation with partner organization, organize a regional workshop on ICT Masterclass";
const singleWindow = "Conduct national workshops on Single Window and data Model for Mongolia";
const pricing = "Organize a Joint WCO-OECD regional workshop on Customs Valuation and Transfer Pricing";
const iprAsean = "In cooperation with business sector, organize a sub-regional workshop on IPR for ASEAN";
const security = "Organize a regional workshop on the Regional Security Framework";
const laundering = "Organize a regional workshop on money laundering";
const fraud = "Organize a regional workshop on commercial fraud and illicit financial flow";
const iprHelp = "Upon request, provide assistance on IPR issues";
const leadership = "Conduct national workshops on Leadership Management Development for Laos and Mongolia";
const trainingManagement = "Organize a regional workshop on training management";

export const pillarOne: readonly ReadLine[] = [
  national(
    "1-(a)",
    "Conduct national workshops on risk management for Cambodia, Iran, Malaysia, Maldives, Philippines, Sri Lanka, Thailand and Vietnam",
    "Cambodia",
    "Iran",
    "Malaysia",
    "Maldives",
    "Philippines",
    "Sri Lanka",
    "Thailand",
    "Vietnam",
  ),
  subRegional("1-(a)", riskPacific, pacific),
  regional("1-(a)", nii),
  national("1-(a)", targetingCenter, "Pakistan"),
  offer("1-(b)", "Upon request, provide assistance in developing national database for risk management"),
  national("1-(b)", targetingCenter, "Pakistan"),
  national(
    "1-(c)",
    "Conduct a national workshop on valuation training and valuation database for Bhutan",
    "Bhutan",
  ),
  subRegional("1-(c)", revenue, pacific),
  national("1-(d)", safe, "Afghanistan"),
  offer("1-(e)", "Upon request, provide the assistance in implementing trade recovery activities"),
  national(
    "1-(f)",
    "Conduct national workshops on the implementation of the RKC for Afghanistan",
    "Afghanistan",
  ),
  regional("1-(g)", tfaRegional),
  offer("1-(g)", "Upon request, conduct national workshop(s) on implementing WTO TFA", "national"),
  national("1-(g)", ruling, "Bhutan", "Nepal", "Papua New Guinea"),
  regional("1-(g)", "Organize a regional workshop on Special Economic Zone"),
  offer("1-(g)", "Upon request, provide assistance on Special Economic Zone"),
  regional("1-(g)", transit),
  national("1-(h)", "Conduct national workshop on HS for Vietnam", "Vietnam"),
  national("1-(h)", ruling, "Bhutan", "Nepal", "Papua New Guinea"),
  subRegional("1-(i)", revenue, pacific),
  national("1-(j)", "Conduct national workshops on TRS for Fiji and Samoa", "Fiji", "Samoa"),
  accreditation("1-(j)", "Organize a regional workshop on accreditation of TRS experts"),
  national("1-(k)", "Conduct a national workshop on ROO for Laos", "Lao PDR"),
  national("1-(l)", "Organize national workshops on Customs ICT for Iran and Pakistan", "Iran", "Pakistan"),
  regional("1-(l)", masterclass),
  national("1-(l)", singleWindow, "Mongolia"),
  offer(
    "1-(m)",
    "Upon request, provide assistance for the implementation of the WCO Resolution on Natural Disaster Relief",
  ),
  national("1-(n)", "Conduct a national workshop on Valuation and Transfer Pricing for Thailand", "Thailand"),
  regional("1-(n)", pricing),
  national("1-(o)", "Conduct national workshops on PCA for Sri Lanka and Vanuatu", "Sri Lanka", "Vanuatu"),
  regional("1-(p)", "Organize a regional workshop on cross-border e-commerce Framework of Standards"),
  national("1-(q)", "Conduct a national workshop on CBM for Nepal", "Nepal"),
  regional("1-(r)", masterclass),
  national("1-(r)", singleWindow, "Mongolia"),
  subRegional("1-(s)", iprAsean, asean),
  offer("1-(t)", "Upon request, provide assistance for the introduction and/or use of API/PNR"),
  regional("1-(t)", security),
  subRegional("1-(u)", iprAsean, asean),
  accreditation("1-(u)", "Organize a regional workshop on accreditation of IPR-related legal advisors"),
  offer("1-(u)", iprHelp),
  regional("1-(v)", fraud),
  regional("1-(w)", "Organize a regional workshop on environment program"),
  national("1-(x)", safe, "Afghanistan"),
  regional("1-(x)", security),
  regional("1-(x)", laundering),
  national("1-(y)", safe, "Afghanistan"),
  subRegional("1-(y)", riskPacific, pacific),
  regional("1-(y)", tfaRegional),
  national("1-(y)", "Conduct a national workshop on WTO TFA for Cambodia", "Cambodia"),
  offer("1-(y)", "Upon request, provide assistance for the implementation of WTO TFA"),
  regional("1-(y)", transit),
  regional("1-(y)", nii),
  national("1-(y)", ruling, "Bhutan", "Nepal", "Papua New Guinea"),
  regional("1-(y)", security),
  national("1-(y)", "Conduct a national workshop on SAFE for Myanmar", "Myanmar"),
  subRegional("1-(z)", iprAsean, asean),
  regional("1-(z)", laundering),
  regional("1-(z)", fraud),
  offer("1-(z)", iprHelp),
  national("1-(aa)", "Conduct a national workshop on human resource development for Indonesia", "Indonesia"),
  national(
    "1-(aa)",
    "Conduct national workshops on training management for Myanmar and Vietnam",
    "Myanmar",
    "Vietnam",
  ),
  national("1-(aa)", leadership, "Lao PDR", "Mongolia"),
  regional("1-(aa)", trainingManagement),
  national("1-(bb)", leadership, "Lao PDR", "Mongolia"),
  offer("1-(bb)", "Upon request, provide assistance on integrity action plan"),
];

export const pillarsTwoToFour: readonly ReadLine[] = [
  goesOn(
    "2-(a)",
    "Continue strategic dialogues and cooperation with development partners through participation in the meetings and seminars organized by them",
    "meeting",
  ),
  regional("2-(b)", masterclass),
  goesOn(
    "2-(b)",
    "Continue to work with WB, ADB, UNEP and other interested development partners to conduct joint projects for reform and modernization of Member administrations and send experts for the joint projects",
  ),
  goesOn(
    "2-(b)",
    "Participate in sub-regional meetings organized by development partners to monitor and assist Members’ efforts in reform and modernization",
    "meeting",
  ),
  regional("2-(b)", pricing),
  regional("3-(a)", trainingManagement),
  accreditation(
    "3-(b)",
    "Organize regional accreditation workshops on experts of IPR-related legal advisory and TRS respectively and utilize the region’s accredited experts on various occasions of regional/national workshops",
    "-",
    "-",
  ),
  goesOn(
    "3-(b)",
    "Discuss and cooperate with Regional Training Centers to keep update the knowledge and skills of these accredited experts and candidates",
  ),
  goesOn(
    "3-(c)",
    "Take every possible opportunity to promote the WCO e-learning programs and CLiKC! platform in cooperation with the RTCs and accredited experts to support Members’ continuous self-efforts for training of their personnel",
  ),
  goesOn(
    "3-(d)",
    "Identify areas of existing expertise and their possible inputs from the developed Members and seek further contribution from them for the regional capacity building activities at an early stage of planning",
  ),
  goesOn(
    "3-(e)",
    "Work with the Regional Training Coordinator to further review capacity building needs survey aiming at properly collecting Members’ most current needs and reform/modernization priorities",
    "survey",
  ),
  goesOn(
    "3-(e)",
    "Work with the WCO Secretariat, Member and development partners to plan, deliver and review capacity building activities paying due attention to the Members’ needs and priorities.",
  ),
  line("promise", "survey")(
    "3-(f)",
    "Conduct Regional Workshop Follow-Up Action Surveys and share findings with the WCO Secretariat, RTCs and Members as appropriate",
    "-",
  ),
  line("promise", "meeting")(
    "3-(j)",
    "In cooperation with the Regional Vice Chair, convene a Meeting of Heads of RTC to further strengthen their network and devise regional strategy for the pooling and better use of the regional experts in capacity building activities",
    "-",
  ),
  {
    ...line("promise", "publication")(
      "4-(a)",
      "Issue ROCB A/P e-newsletters every 3 months and include more information on Members’ experiences in reform and modernization",
      "-",
    ),
    times: 4,
  },
  goesOn(
    "4-(a)",
    "Maintain ROCB website and upload pertinent information in a timely manner to inform Members and stakeholders of the ROCB A/P’s activities.",
  ),
  goesOn(
    "4-(b)",
    "Assist Members, Vice Chair and the RTCs to share good practices by issuing a series of regional good practice reports on selected topics",
    "publication",
  ),
  line("offer", "other")(
    "4-(c)",
    "As appropriate, work with Vice Chair, RILO A/P and interested Members to hold “visiting expert” exchanges, speaking events, webinars or TED talks",
    "-",
  ),
];

export const theRealWorkPlan: readonly ReadLine[] = [...pillarOne, ...pillarsTwoToFour];
