import { aheadOrMissed } from "./log-entry";

/** Rows that no report tells: what did not come off in 2018/19, and work plan activities set for 2019/20. */
export const madeUpLog = aheadOrMissed(
  "Made up for this sample",
  `
2018-10-16 2018-10-19 | national | National workshop on risk management for Philippines | 1-(a) | Philippines | Manila, Philippines | | | not met | CCF Japan | postponed
2019-02-11 2019-02-15 | national | National workshop on PCA for Sri Lanka | 1-(o) | Sri Lanka | Colombo, Sri Lanka | | | not met | CCF Japan | postponed
2019-03-25 2019-03-29 | national | National workshop on CBM for Nepal | 1-(q) | Nepal | Kathmandu, Nepal | | | not met | CCF Korea | postponed
2019-04-22 2019-04-26 | national | National workshop on RKC for Afghanistan | 1-(f) | Afghanistan | | | | not met | | cancelled
2019-05-20 | meeting | Planning talk with the regional training coordinator on survey results | 3-(h) | | | | | | | planned
2019-07-16 2019-07-19 | national | National workshop on risk management for Thailand | 1-(a) | Thailand | Bangkok, Thailand | | | | CCF Japan | planned
2019-08-19 2019-08-23 | regional | Regional workshop on NII equipment and automated threat recognition | 1-(a); 1-(y) | | Kashiwa, Japan | | | | CCF Japan | planned
2019-09-09 2019-09-13 | regional | Regional workshop on TFA implementation and performance measurement | 1-(g); 1-(y) | | | | | | CCF Korea | planned
2019-09-30 | publication | E-newsletter | 4-(a) | | | | | | | planned
2019-10-07 2019-10-11 | national | National workshop on TRS for Fiji | 1-(j) | Fiji | Suva, Fiji | | | | CCF Korea | planned
2019-10-21 2019-10-25 | sub-regional | Sub-regional workshop on IPR for ASEAN | 1-(s); 1-(u); 1-(z) | Brunei Darussalam; Cambodia; Indonesia; Lao PDR; Malaysia; Philippines; Singapore; Thailand; Myanmar; Vietnam | | | | | CCF Japan | planned
2019-11-04 2019-11-08 | national | National workshop on ROO for Lao PDR | 1-(k) | Lao PDR | Vientiane, Lao PDR | | | | CCF Korea | planned
2019-11-25 2019-11-29 | regional | Regional workshop on ICT Masterclass | 1-(l); 1-(r); 2-(b) | | | | | | CCF Korea | planned
2019-12-09 2019-12-13 | national | National workshop on SAFE FoS for Afghanistan | 1-(d); 1-(x); 1-(y) | Afghanistan | | | | | CCF China | planned
2020-01-13 | survey | Annual technical assistance needs survey | 3-(e) | | | | | | | planned
2020-02-20 | meeting | Meeting of heads of the A/P Regional Training Centers | 3-(a); 3-(j) | | | | | | | planned
2020-03-16 2020-03-20 | regional | Regional workshop on the environment program | 1-(w) | | Shanghai, China | | | | CCF China | planned
2020-04-20 2020-04-24 | regional | Regional workshop on transit | 1-(g); 1-(y) | | | | | | | planned
 | accreditation | Accreditation workshop for TRS experts, date to be set | 1-(j) | | | | | | | planned
`,
);
