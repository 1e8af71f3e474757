import { delivered } from "./log-entry";

/** Meetings, talks, surveys and publications of pillars 2 to 4 as reported for July 2017 to June 2018. */
export const sharingLog = [
  ...delivered(
    "Annual Report 2017/18, Pillar 2",
    `
2017-07-10 2017-07-14 | assistance | WCO/NORAD mission on stakeholder engagement and client service for Vietnam | 2-(b) | Vietnam | Hanoi, Vietnam | | | | NORAD
2017-08-22 | meeting | Customs-Business Conference | 2-(a) | Thailand | Bangkok, Thailand | 120 | | |
2017-08-22 2017-08-23 | national | World Bank course on visionary leadership for Myanmar | 1-(aa); 2-(b) | Myanmar | Nay Pyi Taw, Myanmar | 15 | | | World Bank
2017-08-24 | meeting | APEC workshop on trademark infringement determinations | 1-(u); 2-(a) | | Ho Chi Minh City, Vietnam | | | | APEC
2017-08-28 2017-08-29 | meeting | Special event of the Federation of Customs Brokers Associations (IFCBA) | 2-(a); 4-(c) | | Bangkok, Thailand | | | |
2017-09-04 2017-09-07 | meeting | Asia Pacific Trade Facilitation Forum (UNESCAP, ADB) | 2-(a) | | Yogyakarta, Indonesia | 200 | | |
2017-11-03 2017-11-07 | meeting | Customs brokers' national convention and a university lecture | 4-(c) | Philippines | Davao and Manila, Philippines | 1000 | | |
2017-11-06 2017-11-07 | meeting | 30th anniversary of the RILO A/P | 2-(a) | | Seoul, Korea | 130 | | |
2017-11-28 2017-11-30 | meeting | Greater Tumen Initiative (GTI) trade facilitation workshop | 2-(b) | China; Mongolia; Korea | Cheonan, Korea | 30 | | | CCF Korea
2017-12-12 | meeting | ADB CAREC workshop on trade facilitation reforms | 2-(a) | | Bangkok, Thailand | 40 | | |
2018-01-22 2018-01-26 | meeting | Seminar of the Network of Customs Universities (INCU) | 4-(c) | | Baku, Azerbaijan | | | |
2018-01-26 | meeting | International Customs Day in Fiji | 4-(a) | Fiji | Suva, Fiji | 100 | | |
2018-01-26 | meeting | International Customs Day in Thailand | 4-(a) | Thailand | Bangkok, Thailand | 100 | | |
2018-02-01 | meeting | Stakeholder meeting of the Regional Enforcement Network (REN) for chemicals and waste | 2-(a) | China; Korea; Thailand | Bangkok, Thailand | 20 | | |
2018-03-20 2018-03-23 | meeting | UNESCAP workshop on cross-border paperless trade | 2-(a) | | Bangkok, Thailand | 80 | | |
2018-03-21 | meeting | OIE seminar for focal points for veterinary products | 2-(a) | | Bangkok, Thailand | 30 | | |
2018-05-15 2018-05-17 | meeting | INTERPOL meeting on online sales of counterfeit medicines | 2-(a) | | Singapore | 40 | | |
2018-06-11 2018-06-13 | meeting | Annual conference of the Oceania Customs Organisation (OCO) | 2-(a) | | Melbourne, Australia | 60 | | |
2018-06-20 2018-06-22 | meeting | UNEP risk profiling workshop for South Asian countries | 2-(a) | | Bangkok, Thailand | 25 | | |
2018-06-25 2018-06-28 | meeting | ADB CAREC meetings on carrying out the WTO TFA | 2-(a) | | Bangkok, Thailand | 60 | | |
`,
  ),
  ...delivered(
    "Annual Report 2017/18, Pillar 3",
    `
2017-09-26 2017-09-28 | meeting | WCO PICARD Conference | 3-(a) | | Hammamet, Tunisia | 200 | | |
2017-10-01 | meeting | Launch day of the training academy NACIN (RTC India) | 3-(j) | India | Faridabad, India | | | |
2018-02-01 | other | Agreement with Korea Customs Service on short-term attachments | | Korea | Bangkok, Thailand | | | |
2018-02-22 2018-02-23 | meeting | Global meeting of heads of ROCBs, RTCs and Vice Chairs' offices | 3-(j) | | Brussels, Belgium | 30 | | |
2018-02-23 | meeting | Meeting of heads of the A/P Regional Training Centers | 3-(a); 3-(j) | Fiji; Hong Kong China; India; Japan; Korea; Malaysia | Brussels, Belgium | | | |
2018-02-26 2018-02-28 | meeting | WCO Capacity Building Committee | 4-(a) | | Brussels, Belgium | 250 | | |
2018-06-06 2018-06-08 | meeting | WCO IT Conference and Exhibition | | | Lima, Peru | 600 | | |
`,
  ),
  ...delivered(
    "Annual Report 2017/18, summary (day made up)",
    `
2017-11-15 | survey | Follow-up survey on the regional workshops of the year before | 3-(f) | | | | | |
2018-01-15 | survey | Annual technical assistance needs survey, with Japan Customs | 3-(e) | | | | | |
`,
  ),
  ...delivered(
    "Annual Report 2017/18, Pillar 4",
    `
2017-07-06 2017-07-08 | meeting | 129th and 130th sessions of the WCO Council | 4-(a) | | Brussels, Belgium | | | |
2017-09-05 2017-09-07 | meeting | Administrative meeting of the RILO A/P's national contact points | 4-(a) | | Chongqing, China | 50 | | |
2017-10-11 2017-10-13 | meeting | Meeting of the A/P Regional Contact Points | 4-(a) | | Cairns, Australia | 47 | | |
2018-05-03 | meeting | ASEAN meeting of Customs Directors General | 4-(a) | | Langkawi, Malaysia | 60 | | |
2018-05-14 2018-05-17 | meeting | Regional Heads of Customs Administration Conference (RHCA) | 4-(a) | | Sigatoka, Fiji | 50 | | |
`,
  ),
  ...delivered(
    "Annual Report 2017/18, summary (day made up)",
    `
2017-09-29 | publication | E-newsletter, first quarter | 4-(a) | | | | | |
2017-12-22 | publication | E-newsletter, second quarter | 4-(a) | | | | | |
2018-01-31 | publication | Good practice report on digital forensics (No. 16 in the report) | 4-(b) | | | | | |
2018-02-28 | publication | Good practice report on follow-up actions (No. 17 in the report) | 4-(b) | | | | | |
2018-03-30 | publication | E-newsletter, third quarter | 4-(a) | | | | | |
2018-06-29 | publication | E-newsletter, fourth quarter | 4-(a) | | | | | |
`,
  ),
];
