import { excelWorkbook } from "../hosts/excel/excel-workbook";
import { pause } from "../hosts/excel/env";
import { pageExcel, pageStart, pageTimer } from "../hosts/excel/page-env";
import { pageLocks } from "../hosts/excel/page-office";
import { holdRibbonMark } from "../hosts/excel/run/ribbon-mark";
import { refreshPlan } from "../usecases/drawing/refresh-plan";
import { refuse } from "../usecases/problem";
import { tellInDialog } from "./message-dialog";
import { ribbonCommands } from "./ribbon";
import { today } from "./today";

/** A fifth of the five minutes after which Excel ends a command. */
const longestMessage = 60_000;

// Check this Excel, in the pane, looks whether it sees this page.
holdRibbonMark(pageLocks());

const commands = ribbonCommands({
  refresh: async () => {
    if ((await pageStart()) !== "excel")
      refuse("no-host", "Excel's library did not answer.", "Open RSP Tracker and refresh there.");
    await refreshPlan(excelWorkbook(pageExcel()), { asOf: undefined, today: today() });
  },
  tell: tellInDialog,
  patience: () => pause(pageTimer, longestMessage),
});

for (const [name, command] of Object.entries(commands)) {
  // Excel finds a command by either way, the older hosts only by the second.
  Office.actions?.associate(name, command);
  Object.assign(globalThis, { [name]: command });
}
