/** One column of Member Status: who answers what. Members not named leave their cell blank. */
export interface StatusColumn {
  /** "1-(a)", or "1-(h)(1)" for a part. */
  readonly kpi: string;
  readonly title: string;
  /** Codes of the Members that answer yes without a date. */
  readonly yes?: string;
  /** Members with a date, as "LKA 2017-03-01"; a date after the as-of date is not yet a yes. */
  readonly since?: string;
  readonly inProgress?: string;
  readonly no?: string;
}

/**
 * Invented answers, so spread that the sample shows every running status on 30 June 2019; only Vanuatu's
 * dates for the RKC, advance rulings and the release study are told in the report.
 */
export const memberStatus: readonly StatusColumn[] = [
  {
    kpi: "1-(a)",
    title: "Risk management",
    yes: "AUS NZL JPN KOR CHN HKG MAC SGP MYS THA IDN IND PHL",
    since: "LKA 2017-03-01, PAK 2016-11-01, NPL 2018-12-20, BTN 2019-02-14",
    inProgress: "VNM KHM IRN MDV FJI",
    no: "AFG TLS VUT TON",
  },
  {
    kpi: "1-(b)",
    title: "Risk database",
    yes: "AUS JPN KOR NZL",
    since: "FJI 2017-05-15, MDV 2018-08-20, IDN 2018-11-05, PAK 2019-01-22, MYS 2019-05-13",
    inProgress: "THA PHL LKA VNM",
    no: "AFG BTN TLS MMR LAO VUT",
  },
  {
    kpi: "1-(c)",
    title: "Valuation database",
    yes: "AUS CHN IND IDN JPN KOR MYS NZL PHL SGP THA PAK",
    since: "LKA 2018-10-01, KHM 2018-12-03, BGD 2019-04-08",
    inProgress: "BTN VNM MNG NPL",
    no: "TLS AFG VUT TON WSM",
  },
  {
    kpi: "1-(f)",
    title: "RKC",
    yes: "AUS CHN IND IDN IRN JPN KOR MYS MNG NZL PAK PHL LKA THA VNM",
    since:
      "BGD 2012-09-28, KHM 2014-06-28, BTN 2014-09-15, NPL 2017-02-03, VUT 2018-06-28, LAO 2018-09-07, PNG 2019-01-31",
    inProgress: "FJI MDV MMR",
    no: "AFG TON TLS",
  },
  {
    kpi: "1-(g)",
    title: "TFA",
    yes: "AUS HKG JPN KOR NZL SGP MYS MAC THA BRN",
    since: "IND 2017-04-22, FJI 2018-10-15, PHL 2019-03-04",
    inProgress: "CHN IDN VNM LKA MNG PAK KHM NPL",
    no: "AFG TLS",
  },
  {
    kpi: "1-(h)(1)",
    title: "HS 2017",
    yes: "AUS NZL JPN KOR CHN HKG MAC SGP MYS THA IDN IND PHL VNM KHM LAO MNG BRN IRN",
    since:
      "FJI 2017-01-01, PAK 2017-07-01, BGD 2017-07-01, LKA 2017-11-01, MDV 2018-01-01, NPL 2018-04-01, MMR 2018-10-01, BTN 2019-01-01",
    inProgress: "PNG VUT",
    no: "TLS",
  },
  {
    kpi: "1-(h)(2)",
    title: "HS adoption",
    yes: "PNG",
    since: "VUT 2018-11-20",
    inProgress: "WSM TON",
    no: "TLS",
  },
  {
    kpi: "1-(i)",
    title: "Advance rulings",
    yes: "AUS NZL JPN KOR CHN HKG MAC SGP MYS THA IDN IND PHL VNM BRN",
    since: "VUT 2013-12-20, KHM 2015-01-01, PAK 2016-06-01, LKA 2017-02-01, FJI 2018-02-01",
    inProgress: "LAO BTN NPL PNG MMR",
    no: "AFG TLS TON WSM MDV",
  },
  {
    kpi: "1-(j)",
    title: "Time Release Study",
    yes: "AUS JPN KOR NZL CHN HKG SGP MYS THA PHL VNM",
    since:
      "LKA 2016-09-01, VUT 2017-05-31, PAK 2017-10-01, IDN 2018-09-24, KHM 2019-01-14, MDV 2019-03-18, MMR 2019-06-03",
    inProgress: "FJI WSM BTN NPL IND",
    no: "TLS AFG",
  },
  { kpi: "1-(k)", title: "ROO self-certification" },
  {
    kpi: "1-(l)",
    title: "Data Model",
    yes: "AUS NZL JPN KOR CHN HKG SGP MYS THA IDN",
    since: "PHL 2017-09-01, VNM 2019-02-01",
    inProgress: "IND MNG LKA PAK BRN KHM",
    no: "AFG TLS TON WSM VUT PNG",
  },
  {
    kpi: "1-(m)",
    title: "Disaster relief",
    yes: "AUS NZL JPN KOR CHN HKG SGP MYS THA IDN PHL FJI VUT TON WSM PNG BGD",
    since: "NPL 2015-06-01, MMR 2017-01-01, LKA 2017-08-01, MDV 2018-12-01",
    inProgress: "IND VNM",
    no: "AFG",
  },
  {
    kpi: "1-(n)",
    title: "Valuation Agreement",
    yes: "AUS NZL JPN KOR CHN HKG MAC SGP MYS THA IDN IND PHL VNM KHM LAO MNG BRN PAK LKA BGD MDV FJI NPL MMR PNG TON VUT",
    since: "WSM 2017-01-01, AFG 2018-09-01",
    inProgress: "IRN",
    no: "TLS BTN",
  },
  {
    kpi: "1-(o)",
    title: "PCA",
    yes: "AUS NZL JPN KOR CHN HKG MAC SGP MYS THA IDN IND PHL VNM KHM BRN MNG PAK PNG NPL TON",
    since: "LKA 2016-04-01, FJI 2017-06-01, IRN 2018-11-12, BGD 2019-01-07, BTN 2019-06-24",
    inProgress: "LAO MMR MDV VUT",
    no: "TLS AFG",
  },
  {
    kpi: "1-(p)",
    title: "E-commerce FoS",
    since: "CHN 2018-10-01, KOR 2018-12-01, SGP 2019-04-01",
    inProgress: "AUS HKG JPN MYS NZL THA IND IDN PHL",
    no: "AFG TLS TON WSM VUT BTN",
  },
  {
    kpi: "1-(q)",
    title: "CBM",
    yes: "AUS NZL JPN KOR CHN HKG MAC SGP MYS THA IDN IND PHL VNM BRN LKA PAK FJI",
    since: "KHM 2018-08-01, MNG 2018-10-08, NPL 2018-11-19, MDV 2019-01-21, PNG 2019-03-11, WSM 2019-05-06",
    inProgress: "VUT TON LAO MMR",
    no: "AFG",
  },
  {
    kpi: "1-(r)",
    title: "Single Window",
    yes: "AUS NZL JPN KOR CHN HKG MAC SGP MYS THA IDN PHL",
    since:
      "IND 2018-07-16, VNM 2018-09-03, BRN 2018-10-29, IRN 2018-11-26, PAK 2018-12-17, KHM 2019-03-25, FJI 2019-04-15, MDV 2019-06-10, LAO 2020-01-01",
    inProgress: "MNG LKA BGD MMR",
    no: "TLS TON AFG",
  },
  { kpi: "1-(s)", title: "Interconnectivity" },
  {
    kpi: "1-(t)",
    title: "API/PNR",
    yes: "AUS NZL JPN KOR CHN HKG SGP MYS IND",
    since: "THA 2015-12-01, FJI 2018-03-01, MDV 2018-10-01, VNM 2019-02-18, PAK 2019-05-20",
    inProgress: "IDN PHL LKA MAC",
    no: "AFG TLS BTN LAO",
  },
  {
    kpi: "1-(bb)",
    title: "Integrity plan",
    yes: "AUS NZL JPN KOR CHN HKG SGP MYS THA IDN IND PHL VNM KHM LAO PAK LKA BGD MDV FJI NPL MMR PNG TON WSM BTN",
    since: "VUT 2017-10-01, MNG 2018-02-01",
    inProgress: "TLS",
    no: "AFG",
  },
  {
    kpi: "3-(c)",
    title: "E-learning",
    yes: "AUS NZL JPN KOR CHN HKG SGP MYS THA IND IDN FJI LKA PHL",
    since:
      "MDV 2017-05-01, NPL 2018-01-15, VNM 2018-09-10, KHM 2018-11-26, BTN 2019-02-04, PAK 2019-03-18, TON 2019-05-06",
    inProgress: "MMR LAO BGD WSM",
    no: "TLS",
  },
];
