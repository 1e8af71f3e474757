import { kpiId, actionId } from "../../src/domain/plan/ids";
import { membersBegun } from "../../src/ui/screens/kpi/member-chips";
import { words } from "../../src/ui/words/words";
import { readWorkbookModel } from "../../src/sheets/model/read-workbook-model";
import { reportKpis } from "../../src/usecases/report-kpis";
import { gridOf } from "../grid-of";
import { aPlan, aRegister, theSettings, today } from "../usecases/entering/a-model";

test("a Member in progress is neither yes nor no on the KPI's page", () => {
  const status = gridOf`Member Status
    Member | 1-(a) Risk management
    Fiji   | yes
    Samoa  | in progress
    Tonga  | no`;
  const model = readWorkbookModel({ sheets: [aPlan, aRegister, theSettings, status] });
  const [result] = reportKpis(model, { asOf: undefined, today }).results;
  if (result === undefined) throw new Error("the plan has 1-(a)");
  expect(result.kpi.id).toBe(kpiId(actionId(1, "a")));
  expect([...membersBegun(result, model.evidence)]).toEqual(["Samoa"]);
  expect(words.kpi.members(1, 1, 1, 0)).toBe("Members: 1 yes, 1 in progress, 1 no, 0 unknown");
  expect(words.kpi.members(1, 0, 2, 0)).toBe("Members: 1 yes, 2 no, 0 unknown");
});
