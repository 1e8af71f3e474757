/*
 * Which functions take several cells as one argument. Where any other is given several, or an operator is, Excel works
 * through them one by one only in a formula that is marked as an array; without the mark it silently takes one of them.
 */

const takingCells = new Set(
  `SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAX MAXA MAXIFS MIN MINA
   MINIFS PRODUCT SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVA STDEVP
   STDEVPA VAR VAR.S VAR.P VARA VARP VARPA LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC
   PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC QUARTILE QUARTILE.INC QUARTILE.EXC CORREL PEARSON COVAR COVARIANCE.P
   COVARIANCE.S SLOPE INTERCEPT RSQ STEYX FORECAST FORECAST.LINEAR GEOMEAN HARMEAN TRIMMEAN DEVSQ AVEDEV SKEW KURT AND OR
   XOR SUBTOTAL AGGREGATE VLOOKUP HLOOKUP LOOKUP XLOOKUP MATCH XMATCH INDEX OFFSET ROWS COLUMNS AREAS CONCAT TEXTJOIN NPV
   IRR MIRR XIRR XNPV ISREF NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL DSUM DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN
   DPRODUCT DSTDEV DSTDEVP DVAR DVARP`.split(/\s+/),
);

const odd = (place: number): boolean => place % 2 === 1;
const evenAfterFirst = (place: number): boolean => place > 0 && place % 2 === 0;
const second = (place: number): boolean => place === 1;
const first = (place: number): boolean => place === 0;

/** Arguments of these, by their places from 0, that are one value each: a criterion, what is looked up. */
const oneValue: Readonly<Record<string, (place: number) => boolean>> = {
  COUNTIF: second,
  SUMIF: second,
  AVERAGEIF: second,
  COUNTIFS: odd,
  SUMIFS: evenAfterFirst,
  AVERAGEIFS: evenAfterFirst,
  MAXIFS: evenAfterFirst,
  MINIFS: evenAfterFirst,
  VLOOKUP: (place) => place !== 1,
  HLOOKUP: (place) => place !== 1,
  LOOKUP: first,
  MATCH: first,
  XMATCH: first,
  XLOOKUP: first,
  LARGE: second,
  SMALL: second,
};

/** Whether a function takes several cells as its argument at a place from 0: takesCells("COUNTIF", 0), not ("COUNTIF", 1). */
export const takesCells = (name: string, place: number): boolean =>
  takingCells.has(name) && oneValue[name]?.(place) !== true;

/** Functions that give several values whatever they are given. */
export const givesValues = (name: string): boolean =>
  /^(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|MMULT|MINVERSE|MUNIT|FREQUENCY|LINEST|LOGEST|TREND|GROWTH|HSTACK|VSTACK|TOROW|TOCOL|WRAPROWS|WRAPCOLS|TAKE|DROP|CHOOSEROWS|CHOOSECOLS|EXPAND|TEXTSPLIT|MAKEARRAY|MAP|BYROW|BYCOL|SCAN|FLATTEN|ARRAY\.CONSTRAIN|MODE\.MULT)$/.test(
    name,
  );

/** Functions that give cells rather than values. */
export const givesCells = (name: string): boolean => /^(?:INDEX|OFFSET|INDIRECT|IF|CHOOSE)$/.test(name);
