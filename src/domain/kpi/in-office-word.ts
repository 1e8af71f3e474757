import { countedWord, inCountedWord } from "../member/counted-word";
import type { OfficeWords } from "./measure/measure-words";
import type { Forecast } from "./forecast";
import type { KpiResult } from "./result";
import type { Trend } from "./review/trend";

interface Said extends KpiResult {
  readonly trend?: Trend;
  readonly forecast?: Forecast;
}

/** What is said of a KPI, in the office's own word for Members: "15 of 33 Branches, 22 asked". Source: PLAN-SHAPES 5. */
export function inOfficeWord<Result extends Said>(result: Result, office: OfficeWords | undefined): Result {
  if (office?.countedAre === undefined) return result;
  const word = countedWord(office.countedAre);
  const said = (text: string): string => inCountedWord(text, word);
  const { why, measureReason, remarks, trend, forecast } = result;
  return {
    ...result,
    why: said(why),
    measureReason: said(measureReason),
    remarks: remarks.map((remark) => ({ ...remark, text: said(remark.text) })),
    ...(trend === undefined ? {} : { trend: { ...trend, sentence: said(trend.sentence) } }),
    ...(forecast === undefined
      ? {}
      : {
          forecast: {
            ...forecast,
            sentence: said(forecast.sentence),
            assumptions: forecast.assumptions.map(said),
          },
        }),
  };
}
