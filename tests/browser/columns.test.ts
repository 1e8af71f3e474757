import { columnWords } from "../../src/ui/words/first-run";
import { gridOf } from "../grid-of";
import { axeFindings } from "./support/axe";
import { openPane } from "./support/excel-page";
import { planShown, withBrowser } from "./support/workbench";
import { goTo } from "./support/places";

withBrowser();

const plan = gridOf`Our plan
  Strategic Action Plan 2018-2020
  Undertaking | Action          | KPI     | Target                 | Weather | Watched by
  Aid         | Risk management | Members | At least 22/33 Members | fine    | Deputy`;
const settings = gridOf("Settings", [
  ["Setting", "Value"],
  ["Column Note", "Weather"],
]);

test("a heading that is not understood is given its meaning, which is kept in Settings", async () => {
  const { page, excel, rest, complaints, shot } = await openPane("ready", undefined, [plan, settings]);
  await planShown(page);
  await goTo(page, "Settings");
  const group = page.getByRole("region", { name: columnWords.title });
  await group.scrollIntoViewIfNeeded();
  expect(await group.getByLabel("Weather").inputValue()).toBe("note");
  await group.getByLabel("Undertaking").selectOption("pillar");
  await group.getByLabel("Weather").selectOption("");
  await group.getByLabel("Watched by").selectOption("owner");
  await group.getByText(columnWords.understood(3)).click();
  await group.scrollIntoViewIfNeeded();
  await shot("settings-columns");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Preview" }).click();
  await shot("settings-columns-preview");
  await rest(() => page.getByRole("button", { name: "Write 5 settings" }).click());
  const sheet = excel.book.sheets.find(({ name }) => name === "Settings");
  const written = [1, 2, 3].map((row) => [0, 1].map((column) => sheet?.cells.get(`${row}:${column}`)?.value));
  expect(written).toEqual([
    ["Column Note", ""],
    ["Column Pillar", "Undertaking"],
    ["Column Owner", "Watched by"],
  ]);
  expect(complaints).toEqual([]);
});
