import type { CellValue } from "../../../src/sheets/sheet-snapshot";
import type { AskedAction, Kind } from "./asked";
import { asOf, term } from "./days";

type Grid = readonly (readonly CellValue[])[];

/** The Strategic Action Plan as a sheet: a band per pillar, an action per row. */
export function planGrid(actions: readonly AskedAction[], members: number): Grid {
  const rows: CellValue[][] = [["Strategic Action Plan 2018-2020"], [], [...headings]];
  let pillar = 0;
  actions.forEach((action, place) => {
    if (action.pillar !== pillar)
      rows.push([`Pillar ${action.pillar}: Support field of work ${action.pillar}`]);
    pillar = action.pillar;
    rows.push(actionRow(action, { place, members }));
  });
  return rows;
}

const headings = ["No.", "Specific action", "RSP milestone", "KPI", "Target", "Timeframe"];

function actionRow(action: AskedAction, { place, members }: { place: number; members: number }): CellValue[] {
  const { label, target } = words(action, members, place);
  return [
    place + 1,
    `Upon request, help Members with field of work ${place + 1}, and share what was learnt from it`,
    `${(place % 3) + 1}.${(place % 4) + 1}.${(place % 2) + 1} - ${["1st", "2nd", "3rd"][place % 3]} milestone`,
    label,
    target,
    action.isOngoing ? "On-going" : "June 2020",
  ];
}

interface Words {
  readonly label: string;
  readonly target: string;
}

function words(action: AskedAction, members: number, place: number): Words {
  const ask = (share: number) => `At least ${Math.round(members * share)}/${members} Members`;
  if (action.hasTwoParts)
    return {
      label: "(1) Number of implementing Members\n(2) Number of accepting Members",
      target: `(1) ${ask(0.6)}\n(2) ${ask(0.3)}`,
    };
  if (action.kind === "members")
    return { label: "Number of implementing Members", target: ask(0.3 + (place % 7) / 10) };
  return byKind[action.kind](place);
}

const byKind: Readonly<Record<Exclude<Kind, "members">, (place: number) => Words>> = {
  yearly: (place) => ({ label: "Number of workshops", target: `At least ${(place % 5) + 2} times per year` }),
  quarterly: () => ({ label: "Number of newsletters", target: "At least once every quarter" }),
  count: (place) => ({ label: "Number of workshops held", target: `${(place % 40) + 10} workshops` }),
  requests: () => ({ label: "Share of requests met", target: "At least 75% of the requests" }),
  experts: () => ({
    label: "Use of accredited experts",
    target: "Accredited experts for one half of the requested missions",
  }),
  average: () => ({ label: "Evaluation score", target: "At least average of 4 out of 5" }),
  replies: () => ({ label: "Share of positive replies", target: "At least 50% of positive replies" }),
};

/** The Settings sheet. */
export const settingsGrid: Grid = [
  ["Setting", "Value"],
  ["Term start", { kind: "date", date: term.start }],
  ["Term end", { kind: "date", date: term.end }],
  ["Fiscal year starts in", "July"],
  ["As of", { kind: "date", date: asOf }],
];
