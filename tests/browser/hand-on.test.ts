import { readFileSync } from "node:fs";
import { gridOf as sheetOf } from "../grid-of";
import { cellAt } from "../hosts/excel/fake-host/book";
import { axeFindings } from "./support/axe";
import { openPane } from "./support/excel-page";
import { goTo, inPlanOrder } from "./support/places";
import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

test("one KPI is copied as sentences, and printed alone on light paper", async () => {
  const { page, complaints } = await visit("/", {
    colorScheme: "dark",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await planShown(page);
  await inPlanOrder(page);
  await page.getByRole("button", { name: /^1-\(c\) / }).click();
  await page.getByRole("button", { name: "Copy for a mail" }).click();
  await page.getByText("Copied.").waitFor();
  const mail = await page.evaluate(() => navigator.clipboard.readText());
  expect(mail.split(/\r?\n/)[0]).toMatch(/^1-\(c\) Upon request/);
  expect(mail).toContain("Off track (as of 30 Jun 2019)");
  expect(mail).toContain("Figure: 15. Target: ≥ 33 of 33.");
  expect(mail).toMatch(/^What would turn it: /m);

  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => {
    const shown = (selector: string): boolean =>
      Array.from(document.querySelectorAll(selector)).some((element) => element.getClientRects().length > 0);
    const paper = getComputedStyle(document.querySelector("[data-testid=kpi-page] h2") ?? document.body);
    return {
      page: shown("[data-testid=kpi-page]"),
      rest: shown("iframe") || shown("nav") || shown("[data-testid=summary]") || shown("button"),
      ink: paper.color,
    };
  });
  expect(seen).toEqual({ page: true, rest: false, ink: "rgb(36, 36, 36)" });
  const pdf = (await page.pdf({ format: "A4", printBackground: true })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(3);
  expect(complaints).toEqual([]);
});

test("Mine asks once who that is, and keeps it for the next opening", async () => {
  const plan = sheetOf("Strategic Action Plan", [
    ["Strategic Action Plan 2018-2020"],
    ["Specific action", "RSP milestone", "KPI", "Target", "Timeframe", "Responsible"],
    ["1. Everything"],
    [
      "Help with valuation",
      "1.1.1 (1st milestone)",
      "Number of Members",
      "At least 22/33 Members",
      "June 2020",
      "Bo; Amina",
    ],
    [
      "Hold workshops",
      "1.1.1 (1st milestone)",
      "Number of workshops",
      "At least 2 workshops",
      "June 2020",
      "Bo",
    ],
  ]);
  const { page, shot } = await openPane("ready", undefined, [plan]);
  await planShown(page);
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await page.getByLabel("Who are you?").selectOption("Amina");
  await page.getByText("1 of 2 shown").waitFor();
  await shot("mine");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  expect(await page.locator("[data-kpi]").count()).toBe(2);
  await page.reload();
  await planShown(page);
  await page.getByRole("button", { name: "Mine", exact: true }).click();
  await page.getByText("1 of 2 shown").waitFor();
});

test("a preview that a colleague overtook says what changed, and is offered anew", async () => {
  const { page, excel, shot } = await openPane();
  await planShown(page);
  await goTo(page, "Enter");
  await page.getByRole("tab", { name: "Members" }).click();
  await page.getByLabel("KPI", { exact: true }).selectOption("1-(k)");
  await page.getByLabel("Answer of Fiji").selectOption("yes");
  await page.getByRole("button", { name: "Preview" }).click();
  const line = await page.getByTestId("preview").getByRole("listitem").innerText();
  const [, column = "", row = ""] = /Member Status ([A-Z])(\d+)/.exec(line) ?? [];
  const sheet = excel.book.sheets.find(({ name }) => name === "Member Status");
  if (!sheet) throw new Error("no Member Status");
  cellAt(sheet, Number(row) - 1, column.charCodeAt(0) - 65).value = "no";
  await page.getByRole("button", { name: /^Write 1 cell/ }).click();
  await page.getByText(`Member Status ${column}${row}, Fiji: held blank, now holds no`).waitFor();
  await shot("overtaken");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: /^Write 1 cell/ }).click();
  await page.getByText("1 answer of 1-(k) written to Member Status.").waitFor();
  expect(cellAt(sheet, Number(row) - 1, column.charCodeAt(0) - 65).value).toBe("yes");
});

test("before the first write into a workbook in Excel a copy is offered, once", async () => {
  const { page, excel, shot } = await openPane("ready", async (opened) => {
    await opened.addInitScript(() => {
      // Office's own document, as far as a copy needs it: eight bytes in two slices.
      const slices = [
        [80, 75, 3, 4],
        [5, 6, 7, 8],
      ];
      const done = (value: unknown) => ({ status: "succeeded", value });
      const file = {
        size: 8,
        sliceCount: 2,
        getSliceAsync: (index: number, tell: (answer: unknown) => void) =>
          tell(done({ data: slices[index] })),
        closeAsync: () => undefined,
      };
      (window as unknown as { officeDocument: unknown }).officeDocument = {
        url: "https://files.example/Plans/Our%20plan.xlsx",
        getFileAsync: (_kind: string, _how: object, tell: (answer: unknown) => void) => tell(done(file)),
      };
    });
  });
  await planShown(page);
  const refresh = page.getByRole("button", { name: "Refresh", exact: true });
  const drawn = () => excel.book.sheets.some(({ name }) => name === "KPI Progress");
  await refresh.click();
  await page.getByRole("alertdialog").waitFor();
  await shot("backup-question");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Do not write" }).click();
  expect(drawn()).toBe(false);
  await refresh.click();
  const [copy] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy, then write" }).click(),
  ]);
  expect(copy.suggestedFilename()).toBe("Our plan - before RSP Tracker.xlsx");
  expect([...readFileSync(await copy.path())]).toEqual([80, 75, 3, 4, 5, 6, 7, 8]);
  await page.getByText("KPI Progress is drawn.").waitFor();
  await refresh.click();
  await page.getByText("No KPI moved.").waitFor();
  expect(await page.getByRole("alertdialog").count()).toBe(0);
});

test("each place leads to its page of help, with pictures, which needs no network", async () => {
  const { page, strangers } = await visit();
  await planShown(page);
  for (const place of ["Review", "Enter", "Import", "Reports", "Settings"]) {
    await goTo(page, place);
    const [help] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: /^How .* works, with pictures$/ }).click(),
    ]);
    await help.waitForLoadState();
    const pictures = await help
      .locator("img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth > 0));
    expect([pictures.length > 0, pictures.every(Boolean)]).toEqual([true, true]);
    expect(await axeFindings(help)).toEqual([]);
    await help.close();
  }
  expect(strangers).toEqual([]);
});
