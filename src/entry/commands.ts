import { refuse } from "../usecases/problem";
import { tellInDialog } from "./message-dialog";
import { ribbonCommands } from "./ribbon";

const commands = ribbonCommands({
  // The Excel host joins here: () => refreshKpiSheet(excelWorkbook(), days).
  refresh: async () =>
    refuse("no-host", "The KPIs are refreshed in the task pane.", "Open RSP Tracker and refresh there."),
  tell: tellInDialog,
});

for (const [name, command] of Object.entries(commands)) {
  // Excel finds a command by either way, the older hosts only by the second.
  Office.actions?.associate(name, command);
  Object.assign(globalThis, { [name]: command });
}
