import { ProblemError } from "../usecases/problem";

/** What the ribbon's buttons set off while the task pane may be closed. */
export interface RibbonCommands {
  /** Reads, judges and draws KPI Progress; rejects with a ProblemError where the host refuses. */
  readonly refresh: () => Promise<void>;
  /** Shows a few words to the user; resolves when they have been read. */
  readonly tell: (words: string) => Promise<void>;
  /** Resolves when a message has been there for as long as Excel's patience allows. */
  readonly patience: () => Promise<void>;
}

/** Excel's word that a button was clicked. It waits for `completed`, five minutes at most. */
export interface RibbonEvent {
  completed(): void;
}

/** The functions that manifest.xml names, by that name. */
export const ribbonCommands = ({ refresh, tell, patience }: RibbonCommands) => ({
  refreshKpis: (event: RibbonEvent): Promise<void> =>
    completing(event, () => orTell(refresh, tellForAWhile(tell, patience))),
});

/** Excel is told that the button's work is over, whatever came of it; else the button stays dead. */
async function completing(event: RibbonEvent, command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } finally {
    event.completed();
  }
}

/** A message may stay open for as long as a person likes, but Excel takes a command that long for one that hangs. */
const tellForAWhile =
  (tell: RibbonCommands["tell"], patience: RibbonCommands["patience"]): RibbonCommands["tell"] =>
  (words) =>
    Promise.race([tell(words), patience()]);

async function orTell(command: () => Promise<void>, tell: RibbonCommands["tell"]): Promise<void> {
  try {
    await command();
  } catch (error) {
    await tell(
      error instanceof ProblemError
        ? error.message
        : "Refresh KPIs did not finish. Open RSP Tracker and refresh there.",
    );
  }
}
