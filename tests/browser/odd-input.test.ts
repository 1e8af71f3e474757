import { firstRunWords } from "../../src/ui/words/first-run";
import { gridOf } from "./support/grid";
import { goTo } from "./support/places";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

const { bring } = firstRunWords;

const planFile = {
  name: "Our plan.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(
    [
      "Activity,Indicator,Target,Due,Lead",
      "Train inspectors,Number of inspectors trained,At least 40,31 December 2019,Bo",
      "Open help desks,Number of help desks,2,30 June 2019,Kim",
    ].join("\n"),
  ),
};

test("a .csv that is dropped on the workbench is brought in as a plan, in a workbook of its own", async () => {
  const { page, complaints, shot } = await visit();
  await planShown(page);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "Our plan.csv", { type: "text/csv" }));
    dispatchEvent(new DragEvent("dragenter", { dataTransfer: data }));
    (window as unknown as { dropped: DataTransfer }).dropped = data;
  }, planFile.buffer.toString("utf8"));
  await page.getByText("Drop a workbook to open it, or a plan as .csv to bring it in").evaluate((veil) => {
    const { dropped } = window as unknown as { dropped: DataTransfer };
    veil.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
  });
  await page.getByTestId("bring-plan").waitFor();
  await page.getByText("Our plan.xlsx").waitFor();
  await page.getByText(bring.rows(2, 2)).waitFor();
  await shot("csv-dropped");
  await page.getByRole("button", { name: bring.other }).click();
  await page.getByLabel(bring.paste).waitFor();
  expect(complaints).toEqual([]);
});

test("a file that cannot be opened is refused by its name", async () => {
  const { page } = await visit();
  await planShown(page);
  await page
    .locator("header input[type=file]")
    .setInputFiles({ name: "notes.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4") });
  await page.getByText("notes.pdf: The file is a PDF, not an Excel workbook.").waitFor();
});

test("where the browser keeps nothing, that is said once, and a form still survives another place", async () => {
  const context = await visit("/plain.css");
  const { page, complaints } = context;
  await page.addInitScript(() => {
    const full = (): never => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Storage.prototype.setItem = full;
    IDBFactory.prototype.open = full;
  });
  await page.goto(new URL("/", page.url()).href);
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Member Status");
  await grid.select("B3");
  await grid.type("no");
  await page.getByText("This browser keeps nothing for this page").waitFor();
  await goTo(page, "Enter");
  await page.getByLabel("Title").fill("Workshop");
  await goTo(page, "Review");
  await page.getByRole("button", { name: "Keep it for later" }).click();
  await goTo(page, "Enter");
  expect(await page.getByLabel("Title").inputValue()).toBe("Workshop");
  expect(complaints).toEqual([]);
});

test("one form in two windows: each says so, and takes what stands in the other when asked", async () => {
  const { page } = await visit();
  await planShown(page);
  await goTo(page, "Enter");
  await page.getByLabel("Title").fill("First");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await planShown(other);
  await goTo(other, "Enter");
  expect(await other.getByLabel("Title").inputValue()).toBe("First");
  await other.getByLabel("Title").fill("Second");
  await page.getByText("This form is being filled in another window too").waitFor();
  expect(await page.getByLabel("Title").inputValue()).toBe("First");
  await page.getByRole("button", { name: "Take what stands there" }).click();
  expect(await page.getByLabel("Title").inputValue()).toBe("Second");
});

test("five thousand rows are pasted into the grid in one step, and are not taken for a plan where more came", async () => {
  const { page, complaints } = await visit();
  await planShown(page);
  const grid = gridOf(page);
  await grid.openTab("Read me");
  await grid.select("A100");
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, row) => `Action ${row + 1}\tAt least 22/33\t${row}`).join("\n");
  const start = performance.now();
  await grid.frame
    .locator(".o-grid")
    .first()
    .evaluate((place, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      (document.activeElement ?? place).dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    }, rows(5000));
  await grid.select("A5099");
  await grid.frame.locator(".o-composer", { hasText: "Action 5000" }).first().waitFor();
  console.info(`5,000 pasted rows: ${Math.round(performance.now() - start)} ms`);
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByRole("button", { name: "Open without saving" }).click();
  await page.getByLabel(bring.paste).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, rows(6000));
  await page.getByText(bring.tooMuch(6000)).waitFor();
  expect(complaints).toEqual([]);
});
