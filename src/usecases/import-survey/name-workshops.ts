import { isNumber } from "../../domain/survey/numbered-workshops";
import type { SurveyRecord } from "../../domain/survey/record";
import { byRound } from "../../domain/survey/tallies/rounds";
import { readTallies } from "../../sheets/tables/follow-up-survey";
import type { ImportContext } from "./import-context";

/** Records whose workshops were numbers, with the titles that these stand for, and the round in which they do. */
export interface NamedWorkshops {
  readonly records: readonly SurveyRecord[];
  readonly round: string | undefined;
}

/** Workshop 3 of a table of counts is the third row of that round (else of the latest one) in the Follow-up Survey. */
export function nameWorkshops(
  records: readonly SurveyRecord[],
  { followUp }: ImportContext,
  round: string | undefined,
): NamedWorkshops {
  const counted = records.filter(({ answers }) => answers.counts !== undefined);
  if (counted.length === 0 || !counted.every(({ answers }) => isNumber(answers.workshop ?? "")))
    return { records, round: undefined };
  const rounds = byRound(readTallies(followUp).tallies);
  const found = rounds.find(([first]) => round === undefined || first?.round === round) ?? [];
  return {
    records: records.map((record) =>
      named(record, found[Number(/\d+/.exec(record.answers.workshop ?? "")) - 1]?.workshop),
    ),
    round: found[0]?.round,
  };
}

const named = (record: SurveyRecord, workshop: string | undefined): SurveyRecord =>
  workshop === undefined
    ? {
        ...record,
        status: "error",
        issues: [
          {
            code: "workshop-missing",
            text: `Workshop ${record.answers.workshop ?? ""} is a number, and the Follow-up Survey has no such row: import the table with the titles first.`,
          },
          ...record.issues,
        ],
      }
    : { ...record, answers: { ...record.answers, workshop } };
