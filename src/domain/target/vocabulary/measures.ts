import { list, rows, type Rows } from "./tables";

// What stands beside a number: per cent, money, the whole of which it is a part.

export const percentWords: Rows<true> = rows<true>(
  true,
  "%|per cent .|percent .|per cent|percent|pct|pc|percents|percentage|p . c .|p . c|% age|wt - %|vol - %|wt %|vol %",
);
export const pointWords: Rows<string> = [
  ...rows<string>(
    "percentage points",
    `percentage points|percentage point|% points|% point|percent points|per cent points|pp|ppt|pps|
    p . p .`,
  ),
  ...rows<string>("basis points", "basis points|basis point|bps"),
  ...rows<string>("points", "points|point|pts"),
];
/** Between the words of a unit: "millions of euros". */
export const unitLinks = list("of in the");
export const currencySigns = list(
  "$ \u20ac \u00a3 \u00a5 \u20b9 \u20a9 \u0e3f \u20b1 \u20ab \u20a6 \u20b5 \u20b4 \u20bd \u20ba \u20b8 \u20ae \u09f3",
);
/** Codes count in capitals only. */
export const currencyCodes = list(
  `USD AUD NZD SGD EUR GBP JPY CNY RMB INR RM MYR THB IDR PHP KRW VND FJD PGK CHF CAD HKD LKR PKR
    BDT NPR MNT KHR LAK MMK BND TOP WST VUV MVR XPF KES UGX TZS ZAR
    NGN GHS ETB RWF BIF XAF XOF ZMW BWP NAD EGP TND DZD SAR AED QAR KWD OMR BHD JOD RUB UAH PLN CZK HUF
    RON SEK NOK DKK ISK BRL MXN ARS CLP PEN KZT UZS KGS TJS GEL AMD AZN AFN IRR IQD LBP SCR MUR MWK MZN
    SBD WST TWD KSh KSH Ksh TSh UShs US A AU NZ S HK C F Rs Rp`,
);
/** Letters that are money right before an amount: rand, naira, kwacha, dalasi, quetzal. */
export const currencyLetters = list("R N K D Q");
/** Half of a written currency: only with the sign behind it ("US$"). */
export const currencyHalves = list("US A AU NZ S HK C F");
export const currencyNouns: Rows<string> = [
  ...rows<string>("USD", "us dollars|us $|american dollars"),
  ...rows<string>("dollars", "dollars|dollar"),
  ...rows<string>("euros", "euros|euro"),
  ...rows<string>("yen", "yen"),
  ...rows<string>("pounds", "pounds"),
  ...rows<string>("rupees", "rupees|rupee"),
  ...rows<string>("ringgit", "ringgit"),
  ...rows<string>("baht", "baht"),
  ...rows<string>("yuan", "yuan"),
  ...rows<string>("shillings", "shillings|shilling"),
  ...rows<string>("naira", "naira"),
  ...rows<string>("rand", "rand"),
  ...rows<string>("cedis", "cedis|cedi"),
  ...rows<string>("kwacha", "kwacha"),
  ...rows<string>("birr", "birr"),
  ...rows<string>("taka", "taka"),
  ...rows<string>("pesos", "pesos|peso"),
  ...rows<string>("francs", "francs|franc"),
  ...rows<string>("dirhams", "dirhams|dirham"),
  ...rows<string>("riyals", "riyals|riyal"),
  ...rows<string>("dinars", "dinars|dinar"),
];
/** Between "of" and the number of all: "22 of the region's 33". */
export const determiners = list(
  "the a an all our its their these those this every each total some of said possible maximum first last",
);
export const outOf: Rows<"of" | "out of" | "from"> = [
  ...rows<"of" | "out of" | "from">(
    "out of",
    "out of|out of a total of|of a total of|from among|from a total of|among",
  ),
  ...rows<"of" | "out of" | "from">("of", "of"),
  ...rows<"of" | "out of" | "from">("from", "from"),
];
export const perRate: Rows<true> = rows<true>(true, "per|in every|for every|out of every|of every|in");

/** Behind a number they measure; nothing is counted one by one. */
export const physicalUnits = list(
  `kg g mg t tonnes tonne tons ha hectares hectare km kilometres kilometers m metres meters cm mm l ml litres liters db ppm ppb ntu mw kw gw
    kwh mwh gwh degrees celsius kcal calories mbps gbps gb tb kph \u00b0c \u00b0f knots acres gallons miles co2e mtco2e tco2e units`,
);
/** "A 5-place rise", "a 10-dollar cut": a size, as points are. */
export const placeNouns = list("place places dollar euro pound head person");
/** The points of a score. */
export const pointNames = list("points");
