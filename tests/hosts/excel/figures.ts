import { officeData } from "../../bench/data/office-data";
import { officeSheets } from "../../bench/data/office-sheets";
import { cleanRun, type Outcome, outcomeOf } from "./faults/fault-case";
import { codes, faultsOf } from "./faults/fault-matrix";
import type { ListSeparator } from "./fake-host/book";
import { sampleSheets } from "./sample-in-excel";
import { scenarios } from "./faults/scenarios";
import { refreshTraffic, type Traffic } from "./traffic";

const large = { actions: 2_000, logRows: 5_000, members: 33, memberKpis: 300, twoParts: 0, workshops: 200 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const kilo = (bytes: number): string => `${Math.round(bytes / 1_000).toLocaleString("en-US")} kB`;

function sayTraffic(name: string, { kpis, trips }: Traffic): void {
  const legs = trips.map(({ sent, received }) => `${kilo(sent)} out and ${kilo(received)} back`);
  say(`${name} of ${kpis} KPIs: ${trips.length} round trips (${legs.join("; ")})`);
}

/** The whole matrix in an Excel of one region. */
async function sayFaults(listSeparator: ListSeparator, isShared: boolean): Promise<void> {
  say(`Excels whose list separator is "${listSeparator}", ${isShared ? "two clients" : "one client"}:`);
  const outcomes: Record<Outcome, number> = { done: 0, unchanged: 0, "taken back": 0 };
  for (const scenario of scenarios.map((usual) => ({ ...usual, listSeparator }))) {
    const clean = await cleanRun(scenario);
    for (const fault of codes.flatMap((code) => faultsOf(code, clean)))
      outcomes[await outcomeOf(scenario, clean, fault, { isShared })] += 1;
    say(`  ${scenario.name}: ${clean.requests} round trips, each of them made to fail`);
  }
  const all = Object.values(outcomes).reduce((sum, amount) => sum + amount, 0);
  const { done, unchanged } = outcomes;
  say(
    `${all} faults (${codes.length} codes) survived: done all the same ${done}, told and unchanged ${unchanged},`,
  );
  say(
    `told and taken back once Excel was well again ${outcomes["taken back"]}; nothing lost in any, or this had stopped.`,
  );
}

async function print(): Promise<void> {
  for (const sheets of [await sampleSheets(), officeSheets(officeData(large))]) {
    const { first, second } = await refreshTraffic(sheets);
    sayTraffic("First refresh", first);
    sayTraffic("Next refresh", second);
  }
  for (const separator of [",", ";"] as const)
    for (const isShared of [false, true]) await sayFaults(separator, isShared);
}

void print();
