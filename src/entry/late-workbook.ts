import type { Workbook } from "../usecases/ports/workbook";

/** A workbook whose host comes in a script of its own, asked for at once, so that the pane's first script stays small. */
export function lateWorkbook(load: () => Promise<Workbook>): Workbook {
  const host = load();
  // Whoever uses the workbook hears of a failure; until then nobody needs to.
  host.catch(() => undefined);
  return {
    read: async () => (await host).read(),
    apply: async (changes) => (await host).apply(changes),
  };
}
