import { excelWorkbook } from "../hosts/excel/excel-workbook";
import { pageExcel, pageStart } from "../hosts/excel/page-env";
import { refreshPlan } from "../usecases/refresh-plan";
import { refuse } from "../usecases/problem";
import { tellInDialog } from "./message-dialog";
import { ribbonCommands } from "./ribbon";
import { today } from "./today";

const commands = ribbonCommands({
  refresh: async () => {
    if ((await pageStart()) !== "excel")
      refuse("no-host", "Excel's library did not answer.", "Open RSP Tracker and refresh there.");
    await refreshPlan(excelWorkbook(pageExcel()), { asOf: undefined, today: today() });
  },
  tell: tellInDialog,
});

for (const [name, command] of Object.entries(commands)) {
  // Excel finds a command by either way, the older hosts only by the second.
  Office.actions?.associate(name, command);
  Object.assign(globalThis, { [name]: command });
}
