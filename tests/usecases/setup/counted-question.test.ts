import { memoryWorkbook } from "../../../src/hosts/memory/memory-workbook";
import { readWorkbookModel } from "../../../src/sheets/model/read-workbook-model";
import type { SheetSnapshot } from "../../../src/sheets/sheet-snapshot";
import { countedQuestion, namesIn, planCounted } from "../../../src/usecases/setup/counted-question";
import { reportKpis } from "../../../src/usecases/report-kpis";
import { gridOf } from "../../grid-of";
import { newId } from "../../new-id";
import { today } from "../entering/a-model";

const plan = gridOf`Plan 2018-2020
  Action     | KPI                         | Target                   | Due
  Open desks | Branches with a help desk   | At least 2 of 3 branches | June 2020
  Train      | Number of workshops         | At least 4 workshops     | June 2020`;
const branches = gridOf`Our branches
  Branch | Town
  North  | Ayton
  South  | Beeville
  East   | Ceeham`;

const modelOf = (...sheets: readonly SheetSnapshot[]) => readWorkbookModel({ sheets });

test("a plan that counts branches asks who they are, and knows the column with their names", () => {
  const question = countedQuestion(modelOf(plan, branches));
  expect(question?.called).toBe("Branches");
  expect(question?.columns[0]).toMatchObject({
    sheet: "Our branches",
    column: "A",
    heading: "Branch",
    names: ["North", "South", "East"],
  });
});

test("nothing is asked of a plan that counts events, of the region's own, or where Settings or Members answer", () => {
  const events = gridOf`Plan 2018-2020
    Action | KPI                 | Target               | Due
    Train  | Number of workshops | At least 4 workshops | June 2020`;
  const region = gridOf`RSP plan 2018-2020
    Action | KPI               | Target        | Due
    Help   | Number of Members | 22/33 Members | June 2020`;
  const settings = gridOf`Settings
    Setting     | Value
    Counted are | Branches`;
  const members = gridOf`Members
    Member | Sub-region | Active
    North  |            | yes`;
  for (const sheets of [[events], [region], [plan, settings], [plan, members]])
    expect(countedQuestion(modelOf(...sheets))).toBe(undefined);
});

test("the answer is kept in Members and Settings, and each can be ticked from then on", async () => {
  const workbook = memoryWorkbook([plan, branches]);
  const model = readWorkbookModel(await workbook.read());
  const answer = { names: ["North", "South", "East"], called: "Branches" };
  await workbook.apply(planCounted(model, answer, newId).changes);
  const after = readWorkbookModel(await workbook.read());
  expect(after.evidence.members.map(({ name }) => name)).toEqual(["North", "South", "East"]);
  expect(after.settings.office.countedAre).toBe("Branches");
  const [desks] = reportKpis(after, { asOf: undefined, today }).results;
  expect(desks?.measure).toBe("members");
  expect(countedQuestion(after)).toBe(undefined);
});

test("that nobody is counted is an answer too, and is not asked again", async () => {
  const workbook = memoryWorkbook([plan]);
  const model = readWorkbookModel(await workbook.read());
  expect(countedQuestion(model)?.columns).toEqual([]);
  await workbook.apply(planCounted(model, { names: [], called: "" }, newId).changes);
  expect(countedQuestion(readWorkbookModel(await workbook.read()))).toBe(undefined);
});

test("pasted names are apart by lines, semicolons and tabs, each once", () => {
  expect(namesIn("North; South\nEast\tNorth\n")).toEqual(["North", "South", "East"]);
});
