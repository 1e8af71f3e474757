import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/hosts/xlsx-file/open-xlsx";
import { axeFindings } from "./support/axe";
import { gridOf } from "./support/grid";
import { goTo } from "./support/places";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

/** The questions for Fiji with an answer to the first that is blank. */
async function answered(bytes: Uint8Array): Promise<string> {
  const workbook = openXlsx(bytes);
  const [sheet] = (await workbook.read()).sheets;
  const rows = sheet?.rows ?? [];
  const heading = rows.find((row) => row.includes("Answer")) ?? [];
  const row = rows.findIndex((cells) => cells[0] === "1-(c)");
  const cells = [{ row, column: heading.indexOf("Answer"), was: null, becomes: "yes" }];
  await workbook.apply([{ kind: "patch", sheet: sheet?.name ?? "", cells }]);
  const path = join(mkdtempSync(join(tmpdir(), "rsp-ask-")), "fiji.xlsx");
  writeFileSync(path, workbook.bytes());
  return path;
}

test("questions go out as one zip, and an answer comes back with what it moved", async () => {
  const { page, complaints, strangers, shot } = await visit();
  await planShown(page);
  await goTo(page, "Ask");
  const screen = page.getByTestId("ask");
  await screen.getByRole("button", { name: "See what would be asked" }).click();
  await screen.getByText("Give the round a name.").waitFor();
  await screen.getByLabel("Round").fill("Q2 2019");
  await screen.getByLabel("Answers are due on").fill("2019-07-31");
  expect(await axeFindings(page)).toEqual([]);
  await shot("ask");
  await screen.getByRole("button", { name: "See what would be asked" }).click();
  await screen.getByText(/Fiji:/).waitFor();
  await shot("ask-preview");
  const coming = page.waitForEvent("download");
  await screen.getByRole("button", { name: "Record and save the files" }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe("Q2 2019.zip");
  const parts = unzipSync(readFileSync(await file.path()));
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining(["Q2 2019 Fiji.xlsx", "Q2 2019 Fiji.txt", "due-days.ics"]),
  );
  await screen.getByText("Q2 2019.zip is saved. Send each its own file.").waitFor();
  expect(await gridOf(page).tabs()).toContain("Requests");

  const back = await answered(parts["Q2 2019 Fiji.xlsx"] ?? new Uint8Array());
  await screen.locator("input[type=file]").setInputFiles([back]);
  await screen.getByText(/Fiji, 1-\(c\):/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot("collect-preview");
  await screen.getByRole("button", { name: "Write these answers" }).click();
  await screen
    .getByTestId("what-moved")
    .getByText(/^1-\(c\): \d+ to \d+ Members, still /)
    .waitFor();
  await shot("collected");
  await screen.locator("input[type=file]").setInputFiles([back]);
  await screen.getByText("1 answer is on record already.").waitFor();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
