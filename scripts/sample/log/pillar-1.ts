import { delivered } from "./log-entry";

/**
 * Pillar 1 as reported for July 2017 to June 2018. "asked" is set for national workshops; "experts" where the
 * report's list of accredited experts names the workshop. Scores are made up, so that they average 4.76.
 */
export const toolsLog = [
  ...delivered(
    "Annual Report 2017/18, Pillar 1",
    `
2017-07-16 2017-07-17 | meeting | Policy dialogue with government leaders of Afghanistan on Customs modernization | | Afghanistan | Kabul, Afghanistan | | | |
2017-07-17 2017-07-20 | regional | Regional workshop on small arms and light weapons (SALW) | 1-(x); 1-(z) | | Melbourne, Australia | 33 | 4.70 x 31 | | CCF Japan
2017-07-18 2017-07-19 | meeting | Policy dialogue with government leaders of Pakistan on Customs modernization | | Pakistan | Islamabad, Pakistan | | | |
2017-07-21 2017-07-22 | meeting | Policy dialogue with government leaders of India, with a keynote at the Trade Facilitation Forum | 4-(c) | India | New Delhi, India | 100 | | |
2017-07-23 2017-07-25 | national | Launch of the security project for Bangladesh | 1-(x) | Bangladesh | Dhaka, Bangladesh | 50 | | |
2017-07-26 2017-07-27 | meeting | Policy dialogue with government leaders of Brunei Darussalam, with a special lecture | 4-(c) | Brunei Darussalam | Bandar Seri Begawan, Brunei Darussalam | 50 | | |
2017-07-31 2017-08-03 | national | National workshop on modernizing the Customs laboratory for Mongolia | 1-(h) | Mongolia | Ulaanbaatar, Mongolia | 25 | | met | CCF China
2017-08-21 2017-08-29 | national | People development diagnostic for Fiji | 1-(aa) | Fiji | Suva, Fiji | | | met | CCF China
2017-08-28 2017-09-01 | national | National workshop on Customs valuation for Mongolia | 1-(n) | Mongolia | Ulaanbaatar, Mongolia | | | met, experts | CCF China
2017-09-11 2017-09-15 | national | National workshop on combating counterfeiting and piracy for Indonesia | 1-(u); 1-(z) | Indonesia | Jakarta, Indonesia | 21 | | met, experts | CCF Japan
2017-09-25 2017-09-29 | national | National workshop on passenger control for Lao PDR | 1-(t); 1-(x) | Lao PDR | Vientiane, Lao PDR | 23 | | met | CCF Japan
2017-10-09 2017-10-13 | national | National workshop on Customs valuation for Indonesia | 1-(n) | Indonesia | Jakarta, Indonesia | 40 | | met | CCF Korea
2017-11-06 2017-11-09 | national | National workshop on risk assessment and selectivity for Bhutan | 1-(a); 1-(y) | Bhutan | Thimphu, Bhutan | | | met, experts | CCF Japan
2017-11-06 2017-11-10 | regional | Regional workshop on the WTO Trade Facilitation Agreement (TFA) | 1-(g); 1-(y) | | Kashiwa, Japan | 28 | 4.81 x 27 | | CCF Japan
2017-11-13 2017-11-16 | national | National workshop on risk assessment and selectivity for Indonesia | 1-(a); 1-(y) | Indonesia | Jakarta, Indonesia | | | met, experts | CCF Korea
2017-11-13 2017-11-17 | national | National workshop on advance ruling of tariff classification for Lao PDR | 1-(h); 1-(i) | Lao PDR | Vientiane, Lao PDR | 20 | | met, experts | CCF Japan
2017-11-14 2017-11-17 | national | National workshop on risk assessment and selectivity for Nepal | 1-(a); 1-(y) | Nepal | Nagarkot, Nepal | | | met, experts | CCF Japan
2017-11-20 2017-11-24 | national | National workshop on Time Release Study (TRS) for Maldives | 1-(j) | Maldives | Male, Maldives | | | met, experts | CCF Korea
2017-11-21 2017-11-23 | regional | Regional workshop on cyber investigation and digital forensics | 1-(z) | | Hong Kong China | 28 | 4.85 x 28 | | CCF Japan
2017-11-27 2017-12-01 | national | National workshop on project management for Customs reform for Vietnam | 1-(aa) | Vietnam | Hanoi, Vietnam | | | met | NORAD
2017-11-27 2017-12-01 | national | National workshop on valuation and origin infrastructure for Cambodia | 1-(k); 1-(n) | Cambodia | Phnom Penh, Cambodia | | | met |
2017-12-04 2017-12-06 | national | National seminar on combating counterfeiting and piracy for Cambodia | 1-(u); 1-(z) | Cambodia | Phnom Penh, Cambodia | | | met, experts | CCF Japan; JICA
2017-12-04 2017-12-08 | regional | Regional workshop on risk management and post seizure analysis | 1-(a); 1-(y) | | Kashiwa, Japan | 32 | 4.79 x 30 | | CCF Japan
2017-12-04 2017-12-08 | sub-regional | Sub-regional workshop on combating counterfeiting and piracy for Oceania Members | 1-(u); 1-(z) | Fiji; Papua New Guinea; Samoa; Tonga; Vanuatu | Suva, Fiji | 16 | 4.62 x 16 | | CCF China
2018-01-08 2018-01-11 | national | National workshop on SAFE and AEO for Sri Lanka | 1-(d); 1-(y) | Sri Lanka | Colombo, Sri Lanka | 40 | | met, experts | CCF China
2018-01-15 2018-01-19 | accreditation | Accreditation workshop for expert trainers on Rules of Origin | 1-(k) | | Busan, Korea | | | | CCF Korea
2018-01-22 2018-01-26 | national | National workshop on combating counterfeiting and piracy for Vietnam | 1-(u); 1-(z) | Vietnam | Da Nang, Vietnam | 40 | | met | CCF Japan
2018-01-22 2018-01-26 | accreditation | Accreditation workshop for Mercator Program Advisors | 1-(g) | | Suva, Fiji | 14 | | | CCF Korea
2018-02-05 2018-02-09 | accreditation | Accreditation workshop for expert trainers on Harmonized System | 1-(h) | | Kashiwa, Japan | 16 | | | CCF Japan
2018-02-05 2018-02-09 | regional | Regional workshop on AEO and mutual recognition (MRA) | 1-(d); 1-(y) | | Seoul, Korea | 23 | 4.72 x 22 | | CCF Korea
2018-03-05 2018-03-09 | national | National workshop on post clearance audit (PCA) for Malaysia | 1-(o) | Malaysia | Melaka, Malaysia | 19 | | met | CCF Japan
2018-03-12 2018-03-15 | regional | Regional workshop on anti-money laundering and counter-terrorism financing | 1-(x); 1-(z) | | Sydney, Australia | 32 | 4.68 x 30 | | CCF Japan
2018-03-26 2018-04-04 | national | National workshop on Coordinated Border Management (CBM) for Samoa | 1-(q) | Samoa | Apia, Samoa | 15 | | met, experts | CCF Korea
2018-04-15 2018-04-19 | national | National workshop on post clearance audit (PCA) for Iran | 1-(o) | Iran | Tehran, Iran | 30 | | met | CCF Japan
2018-04-17 2018-04-19 | regional | Regional workshop on capacity building of Customs laboratories | 1-(h) | | Busan, Korea | 28 | 4.75 x 26 | | CCF Korea
2018-04-22 2018-04-27 | accreditation | Pre-accreditation workshop for Single Window experts | 1-(r) | | Xiamen, China | | | | CCF China
2018-04-23 2018-04-27 | national | National workshop on Time Release Study (TRS) for Myanmar | 1-(j) | Myanmar | Yangon, Myanmar | | | met, experts | CCF Japan
2018-04-23 2018-04-27 | regional | Regional workshop on environmental topics | 1-(w) | | Shanghai, China | 38 | 4.81 x 35 | | CCF China
2018-04-23 2018-04-27 | national | National workshop on Time Release Study (TRS) for Vanuatu | 1-(j) | Vanuatu | Port Vila, Vanuatu | 20 | | met, experts | CCF Korea
2018-05-07 2018-05-10 | national | Combined national workshop on SAFE and AEO for Papua New Guinea, Samoa and Tonga | 1-(d) | Papua New Guinea; Samoa; Tonga | Port Moresby, Papua New Guinea | 22 | | met | CCF Korea
2018-05-14 2018-05-18 | other | Seminar on training strategy and HRM diagnostic for Lesotho, outside the region | | | Maseru, Lesotho | 17 | | |
2018-05-21 2018-05-25 | national | National workshop on Customs laboratory and HS classification for Cambodia | 1-(h) | Cambodia | Phnom Penh, Cambodia | | | met | CCF Japan
2018-05-24 2018-05-27 | regional | Regional workshop on human resource development | 1-(aa); 3-(a) | | Hanoi, Vietnam | 36 | 4.83 x 34 | | CCF Korea
2018-06-04 2018-06-08 | national | National workshop on post clearance audit (PCA) for Bhutan | 1-(o) | Bhutan | Thimphu, Bhutan | 20 | | met, experts | CCF Korea
2018-06-28 2018-06-30 | meeting | 132nd session of the WCO Council | | | Brussels, Belgium | 500 | | |
`,
  ),
  ...delivered(
    "Annual Report 2017/18, summary (day and participants worked out)",
    `
2018-06-11 2018-06-15 | regional | Regional workshop on the Compliance and Enforcement Package (CEP) | 1-(v); 1-(z) | | Japan | 21 | 4.70 x 21 | |
`,
  ),
];
