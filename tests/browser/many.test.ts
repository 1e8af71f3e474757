import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { axeFindings } from "./support/axe";
import { goTo } from "./support/places";
import { planShown, sample, visit, withBrowser } from "./support/workbench";

withBrowser();

/** The sample with another answer in Member Status. */
async function otherOffice(): Promise<Uint8Array> {
  const workbook = openXlsx(new Uint8Array(readFileSync(sample)));
  const status = (await workbook.read()).sheets.find(({ name }) => name === "Member Status");
  const was = status?.rows[1]?.[1] ?? null;
  await workbook.apply([
    { kind: "patch", sheet: "Member Status", cells: [{ row: 1, column: 1, was, becomes: "yes" }] },
  ]);
  return workbook.bytes();
}

test("workbooks of many offices become one, and what cannot be read is told", async () => {
  const { page, complaints, strangers, shot } = await visit();
  await planShown(page);
  await goTo(page, "Reports");
  const part = page.getByTestId("many-plans");
  await part.scrollIntoViewIfNeeded();
  const folder = mkdtempSync(join(tmpdir(), "rsp-many-"));
  const files = {
    "North.xlsx": new Uint8Array(readFileSync(sample)),
    "North again.xlsx": new Uint8Array(readFileSync(sample)),
    "South.xlsx": await otherOffice(),
    "Broken.xlsx": new TextEncoder().encode("no workbook"),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  await part.locator("input[type=file]").setInputFiles(Object.keys(files).map((name) => join(folder, name)));
  await part.getByText("2 offices; 2 files left out:").waitFor();
  await part.getByText('North again.xlsx: It has the same contents as "North.xlsx".').waitFor();
  await part.getByText(/^Broken\.xlsx: The file is not an Excel workbook/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await part.scrollIntoViewIfNeeded();
  await shot("many-plans");
  const coming = page.waitForEvent("download");
  await part.getByRole("button", { name: "Save the workbook" }).click();
  const saved = await coming;
  expect(saved.suggestedFilename()).toBe("many-plans.xlsx");
  const { sheets } = await openXlsx(new Uint8Array(readFileSync(await saved.path()))).read();
  const [offices] = sheets;
  expect(sheets.map(({ name }) => name)).toContain("Not Reported");
  expect(offices?.rows.map(([name]) => name)).toEqual(expect.arrayContaining(["North", "South"]));
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
