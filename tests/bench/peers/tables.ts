import type { ActionKpi } from "../../../src/domain/kpi/report";
import type { OfficeData } from "../data/office-data";

/** A table as plain rows; the types are known to both engines. Flags are 0 and 1, days "2019-06-30". */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export type Value = string | number | null;

/** The office's data as the tables that a database would hold: days are days already, only Actions is still a text. */
export const tablesOf = (data: OfficeData, kpis: readonly ActionKpi[]): readonly Table[] => [
  kpiTable(data, kpis),
  logTable(data),
  memberTable(data),
  statusTable(data),
  followUpTable(data),
];

function kpiTable({ actions }: OfficeData, kpis: readonly ActionKpi[]): Table {
  const kinds = new Map(actions.map(({ id, kind }) => [id, kind]));
  return {
    name: "kpis",
    columns: ["id VARCHAR", "action VARCHAR", "kind VARCHAR", "ongoing INTEGER", "level DOUBLE"],
    rows: kpis.map(({ kpi, action }) => [
      ...[kpi.id, action.id, kinds.get(action.id) ?? ""],
      action.timeframe.kind === "read" && action.timeframe.value.type === "ongoing" ? 1 : 0,
      levelOf(kpi),
    ]),
  };
}

function levelOf({ target }: ActionKpi["kpi"]): number | null {
  const part = target.kind === "read" ? target.value.parts[0] : undefined;
  return part?.kind === "ratio" ? part.value : null;
}

const logTable = ({ log }: OfficeData): Table => ({
  name: "log",
  columns: [
    ...["row INTEGER", "date DATE", "activity VARCHAR", "actions VARCHAR", "status VARCHAR", "score DOUBLE"],
    ...["respondents INTEGER", "requested INTEGER", "requests INTEGER", "experts INTEGER"],
  ],
  rows: log.map((row) => [
    ...[row.row, row.date ?? null, row.activity, row.actionsText, row.status ?? null, row.score ?? null],
    ...[row.respondents ?? null, flag(row.requested), flag(row.requestMet), flag(row.expertsUsed)],
  ]),
});

const flag = (answer: boolean | undefined): Value => (answer === undefined ? null : answer ? 1 : 0);

const memberTable = ({ members }: OfficeData): Table => ({
  name: "members",
  columns: ["name VARCHAR", "active INTEGER"],
  rows: members.map((name) => [name, 1]),
});

const statusTable = ({ members, memberKpis, answers }: OfficeData): Table => ({
  name: "answers",
  columns: ["member VARCHAR", "kpi VARCHAR", "answer VARCHAR", "since DATE"],
  rows: members.flatMap((name, member) =>
    memberKpis.flatMap((kpi, place) => {
      const answer = answers[member]?.[place];
      return answer ? [[name, kpi, answer.kind, answer.kind === "yes" ? (answer.since ?? null) : null]] : [];
    }),
  ),
});

const followUpTable = ({ followUp }: OfficeData): Table => ({
  name: "follow_up",
  columns: ["row INTEGER", "date DATE", "yes INTEGER", "no INTEGER"],
  rows: followUp.map(({ row, date, effectsYes, effectsNo }) => [row, date ?? null, effectsYes, effectsNo]),
});
