import type { Page } from "playwright-core";
import { axeFindings } from "./support/axe";
import { gridOf } from "./support/grid";
import {
  acrossFile,
  anonymousFile,
  asWorkbook,
  type ChosenFile,
  emptyFile,
  exportsOfMakers,
  formsWorkbook,
  goodFile,
  headingsFile,
  longFile,
  messyFile,
  needsFile,
  noMemberFile,
  openQuoteFile,
  scaledFile,
  unplannedFile,
  webPageFile,
} from "./support/survey-files";
import { planShown, type Visit, visit, withBrowser } from "./support/workbench";
import { goTo } from "./support/places";

withBrowser();

const wizard = (page: Page) => page.getByTestId("import");
const next = (page: Page): Promise<void> => page.getByRole("button", { name: "Next", exact: true }).click();
const chosen = (page: Page, file: ChosenFile): Promise<void> =>
  wizard(page).locator("input[type=file]").setInputFiles(file);
const stepShown = (page: Page, title: string): Promise<void> =>
  wizard(page).getByRole("heading", { level: 2, name: title }).waitFor({ timeout: 20_000 });

async function openWizard(options: Parameters<typeof visit>[1] = {}): Promise<Visit> {
  const seen = await visit("/", options);
  const paneSwitch = seen.page.getByRole("tab", { name: "RSP Tracker" });
  await seen.page.getByRole("button", { name: "Save a copy" }).waitFor();
  if (await paneSwitch.isVisible()) await paneSwitch.click();
  await planShown(seen.page);
  await goTo(seen.page, "Import");
  await stepShown(seen.page, "Choose a survey file");
  return seen;
}

test("a good file goes through all steps, is imported, found imported again, and undone", async () => {
  const { page, complaints, strangers, shot } = await openWizard();
  await shot("import-1-file");
  expect(await axeFindings(page)).toEqual([]);

  await chosen(page, goodFile);
  await stepShown(page, "Check the columns");
  await wizard(page).getByText("Google Forms").waitFor();
  expect(await page.getByLabel("What “Your country” is").inputValue()).toBe("member");
  await shot("import-2-columns");
  expect(await axeFindings(page)).toEqual([]);

  await next(page);
  await stepShown(page, "Look at what will be written");
  expect(await page.getByTestId("import-summary").innerText()).toMatch(
    /^5 of 33 Members answered; no row needs you\.$/,
  );
  expect(await page.locator("[data-outcome=new]").count()).toBe(5);
  await shot("import-4-preview");
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  await shot("import-5-done");
  expect(await axeFindings(page)).toEqual([]);
  expect(await gridOf(page).tabs()).toEqual(expect.arrayContaining(["Import Log"]));

  await page.getByRole("button", { name: "Import another file" }).click();
  await chosen(page, goodFile);
  await stepShown(page, "Check the columns");
  await next(page);
  await wizard(page).getByText("This very file was imported before.").waitFor();
  expect(await page.locator("[data-outcome=unchanged]").count()).toBe(5);
  expect(await page.getByRole("button", { name: "Import", exact: true }).isDisabled()).toBe(true);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test("an import is undone: its rows and its line in the log are gone, and it can be done again", async () => {
  const { page, complaints, shot } = await openWizard();
  for (const round of [1, 2]) {
    await chosen(page, goodFile);
    await stepShown(page, "Check the columns");
    await next(page);
    await stepShown(page, "Look at what will be written");
    expect({ round, count: await page.locator("[data-outcome=new]").count() }).toEqual({ round, count: 5 });
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await stepShown(page, "Imported");
    await page.getByRole("button", { name: "Undo this import" }).click();
    await page.getByText("The import of good.csv was undone.").waitFor();
    await stepShown(page, "Choose a survey file");
  }
  await shot("import-undone");
  expect(complaints).toEqual([]);
});

test("a messy file is resolved by keyboard alone, every row says why, and nothing of it becomes markup", async () => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, messyFile);
  await stepShown(page, "Check the columns");
  await page.waitForFunction(() => document.activeElement?.tagName === "H2");
  await tabTo(page, "Next");
  await page.keyboard.press("Enter");
  await stepShown(page, "Resolve names");
  const card = (name: string) => page.locator(`[data-name="${name}"]`);
  await shot("import-3-names");
  expect(await axeFindings(page)).toEqual([]);

  // Thailnad, Japan and Samoa, Narnia, <b>Fiji</b>: a key each, and the focus is on Next.
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-name") === "Thailnad");
  for (const key of ["1", "1", "0", "0"]) await page.keyboard.press(key);
  await card("Thailnad").getByText("= Thailand").waitFor();
  await card("Narnia").getByText("(left out)").waitFor();
  await shot("import-3-names-decided");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Next");
  await page.keyboard.press("Enter");
  await stepShown(page, "Look at what will be written");
  const outcomes = await page
    .locator("[data-row]")
    .evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute("data-row")} ${row.getAttribute("data-outcome")}`),
    );
  expect(outcomes).toEqual(expect.arrayContaining(["2 new", "3 new", "4 error", "5 error", "7 new"]));
  await page.locator("[data-row='5']").getByText("No Member is named.").waitFor();
  await page
    .locator("[data-row='4']")
    .getByText(/"Narnia" is not a Member/)
    .waitFor();
  expect(await page.locator("[data-testid=import] img, [data-testid=import] b").count()).toBe(0);
  await shot("import-4-messy");
  expect(await axeFindings(page)).toEqual([]);

  await page
    .getByTestId("import-filter")
    .getByRole("button", { name: /^Error/ })
    .click();
  expect(await page.locator("[data-row]:not([data-outcome=error])").count()).toBe(0);
  await shot("import-4-errors");

  await page.getByTestId("import-filter").getByRole("button", { name: /^All/ }).click();
  await page.getByRole("button", { name: "Show only these" }).click();
  await page.getByLabel("Do not count it").check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  await shot("import-5-messy");
  expect(complaints).toEqual([]);
});

test.each([
  [emptyFile.name, emptyFile, "The file is empty."],
  [headingsFile.name, headingsFile, "has headings but no answers."],
  [webPageFile.name, webPageFile, "The file is a web page, whatever its name says, not a table of answers."],
  [openQuoteFile.name, openQuoteFile, "A quotation mark is opened or closed in the wrong place"],
])("a broken file is refused in a sentence that says what to do: %s", async (_, file, sentence) => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, file);
  await wizard(page).getByText(sentence).waitFor();
  await stepShown(page, "Choose a survey file");
  await shot(`import-broken-${file.name.replace(".", "-")}`);
  expect(await axeFindings(page)).toEqual([]);
  // The next file is taken as if nothing had been.
  await chosen(page, goodFile);
  await stepShown(page, "Check the columns");
  expect(await wizard(page).getByText(sentence).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("a file without a column of Members asks which one it is", async () => {
  const { page, shot } = await openWizard();
  await chosen(page, noMemberFile);
  await stepShown(page, "Check the columns");
  await wizard(page).getByText("Choose “Member” at the column that names it.").waitFor();
  expect(await page.getByRole("button", { name: "Next", exact: true }).isDisabled()).toBe(true);
  await shot("import-2-no-member");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel("What “Who” is").selectOption("member");
  await next(page);
  await stepShown(page, "Resolve names");
  await page.getByLabel("Which Member “Atlantis” is").selectOption("Fiji");
  await next(page);
  await stepShown(page, "Look at what will be written");
  await page.locator("[data-row='2']").getByText("Fiji (written “Atlantis”)").waitFor();
});

test("a needs survey: topics become actions, and Member Status changes only where one says so", async () => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, needsFile);
  await stepShown(page, "Check the columns");
  const topic = (name: string) => page.getByLabel(`Action or milestone of “${name}”`);
  expect(await topic("Time release study").inputValue()).toBe("1-(j)");
  expect(await topic("Beekeeping").inputValue()).toBe("");
  await topic("Beekeeping").selectOption("1-(b)");
  await wizard(page).getByText("Chosen.").waitFor();
  await topic("Beekeeping").scrollIntoViewIfNeeded();
  await shot("import-2-topics");
  expect(await axeFindings(page)).toEqual([]);
  await next(page);
  await stepShown(page, "Look at what will be written");
  const written = wizard(page).getByText(/^Writes to /);
  expect(await written.innerText()).not.toContain("Member Status");
  await page.getByLabel(/^Also write .* to Member Status$/).check();
  await wizard(page)
    .getByText(/^Writes to .*Member Status/)
    .waitFor();
  expect(await page.getByLabel("Japan, 1-(a): yes, replace", { exact: false }).isChecked()).toBe(false);
  await shot("import-4-needs");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  expect(complaints).toEqual([]);
});

test("scales are shown and corrected, unused columns stand there with answers, and answers are kept on a yes", async () => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, scaledFile);
  await stepShown(page, "Check the columns");
  await wizard(page).getByText("1 to 5, 5 is the strongest need").waitFor();
  await wizard(page).getByText("Answers: “Spring”, “Autumn”, “Summer”").waitFor();
  await page.getByLabel("Scale of “Please rate your need”").selectOption("5-1");
  await wizard(page).getByText("1 to 5, 1 is the strongest need").waitFor();
  await shot("import-2-scales");
  expect(await axeFindings(page)).toEqual([]);
  await wizard(page).getByText("The headings stand elsewhere").click();
  expect(await page.getByLabel("Rows of the headings").inputValue()).toBe("1");
  await shot("import-2-heading-rows");
  await next(page);
  await stepShown(page, "Look at what will be written");
  await wizard(page).getByText("is not between 1 and 5", { exact: false }).waitFor();
  await page.getByLabel(/^Also keep comments and other answers/).check();
  await wizard(page)
    .getByText(/^Writes to .*Survey Answers/)
    .waitFor();
  await shot("import-4-kept");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  await page.getByRole("button", { name: "What the surveys tell" }).click();
  await stepShown(page, "What the surveys tell");
  await shot("surveys-7-kept");
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test("an evaluation without names or a workshop asks which workshop it is about", async () => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, anonymousFile);
  await stepShown(page, "Check the columns");
  const workshop = page.getByLabel("Workshop that these answers are about");
  expect(await workshop.inputValue()).toBe("Regional workshop on drones");
  await shot("import-2-anonymous");
  expect(await axeFindings(page)).toEqual([]);
  await next(page);
  await stepShown(page, "Look at what will be written");
  await shot("import-4-anonymous");
  expect(await page.getByTestId("import-summary").innerText()).toContain(
    "3 answers without names of Members",
  );
  expect(complaints).toEqual([]);
});

test("another tab and back: the wizard stands where it was", async () => {
  const { page } = await openWizard();
  await chosen(page, messyFile);
  await stepShown(page, "Check the columns");
  await next(page);
  await page.locator("[data-name='Thailnad']").focus();
  await page.keyboard.press("1");
  await goTo(page, "Plan");
  await page.getByRole("heading", { level: 2, name: /^1-\(a\) / }).waitFor();
  await goTo(page, "Import");
  await page.locator("[data-name='Thailnad']").getByText("= Thailand").waitFor();
});

test("a dropped file is read by the wizard, not opened as a workbook", async () => {
  const { page } = await openWizard();
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
    return transfer;
  }, goodFile.buffer.toString("utf8"));
  await page.dispatchEvent("body", "dragenter", { dataTransfer: data });
  const veil = page.getByText("Drop the survey file to read it");
  await veil.waitFor();
  await veil.dispatchEvent("drop", { dataTransfer: data });
  await stepShown(page, "Check the columns");
  await wizard(page).getByText("dropped.csv").first().waitFor();
});

test.each([
  [".csv", async () => longFile(5000, 100)],
  [".xlsx", () => asWorkbook(longFile(5000, 100))],
])("a long file (%s) shows how far it is, and the page stays awake", async (kind, made) => {
  const { page, complaints, shot } = await openWizard();
  // The file is made in the page beforehand, so that only what the wizard does is timed.
  const { name, buffer } = await made();
  const data = await page.evaluateHandle(
    ([text, title]) => {
      const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], title));
      return transfer;
    },
    [buffer.toString("base64"), name] as const,
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: data });
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => seen.push(duration)),
    );
    observer.observe({ type: "longtask" });
  });
  const started = performance.now();
  await page.getByText("Drop the survey file to read it").dispatchEvent("drop", { dataTransfer: data });
  await wizard(page).getByRole("progressbar").waitFor();
  if (kind === ".csv") await shot("import-1-progress");
  await stepShown(page, "Check the columns");
  const took = performance.now() - started;
  const long = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  process.stderr.write(
    `5,000 answers x 100 questions, ${kind}: ${Math.round(took)} ms, tasks over 50 ms: ${long.map(Math.round).join(", ") || "none"}\n`,
  );
  expect(took).toBeLessThan(15_000);
  // The goal is 100 ms; a test machine may be busy with other things.
  expect(Math.max(0, ...long)).toBeLessThan(300);
  await next(page);
  await stepShown(page, "Look at what will be written");
  expect(await page.locator("[data-row]").count()).toBe(100);
  expect(complaints).toEqual([]);
});

test("a workbook of Microsoft Forms is read beside the page, and the earlier of two answers of one day is named", async () => {
  const { page, complaints } = await openWizard();
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await chosen(page, await formsWorkbook());
  await stepShown(page, "Check the columns");
  await wizard(page).getByText("Microsoft Forms").waitFor();
  expect(workers).toEqual([expect.stringMatching(/\/table-worker\.[0-9a-f]+\.js$/)]);
  await next(page);
  await stepShown(page, "Look at what will be written");
  expect(await page.getByTestId("import-summary").innerText()).toBe(
    "3 of 33 Members answered; no row needs you.",
  );
  await page.locator("[data-row='3']").getByText("Thailand (written “Kingdom of Thailand”)").waitFor();
  await page.locator("[data-row='5'][data-outcome=new]").waitFor();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  expect(complaints).toEqual([]);
});

test("where no worker can start, the page reads the file itself", async () => {
  const { page } = await openWizard();
  await page.evaluate(() => {
    Object.defineProperty(window, "Worker", {
      value: function refused() {
        throw new DOMException("no workers here", "SecurityError");
      },
    });
  });
  await chosen(page, await formsWorkbook());
  await stepShown(page, "Check the columns");
  await wizard(page).getByText("Microsoft Forms").waitFor();
});

test("what the surveys tell: who is missing, what is asked for and not planned, one click plans it, undo takes it back", async () => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, needsFile);
  await stepShown(page, "Check the columns");
  await next(page);
  await stepShown(page, "Look at what will be written");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  await shot("surveys-1-done");
  await page.getByRole("button", { name: "What the surveys tell" }).click();
  await stepShown(page, "What the surveys tell");
  await wizard(page)
    .getByText(/3 of 33 Members answered \(9\.1 %\)/)
    .waitFor();
  await shot("surveys-2-told");
  expect(await axeFindings(page)).toEqual([]);
  await wizard(page).getByText("30 Members have not answered").click();
  await wizard(page).getByRole("button", { name: "Copy the list" }).waitFor();
  await shot("surveys-3-missing");

  await page.getByRole("button", { name: "Draw Needs and Plan" }).click();
  await page.getByText("Needs and Plan is drawn.").waitFor();
  expect(await gridOf(page).tabs()).toEqual(expect.arrayContaining(["Needs and Plan"]));
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await stepShown(page, "Imported");
  expect(complaints).toEqual([]);
});

test("a topic that nobody plans becomes a planned activity with one click, and undo takes it back", async () => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, unplannedFile);
  await stepShown(page, "Check the columns");
  await next(page);
  await stepShown(page, "Look at what will be written");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  await page.getByRole("button", { name: "Import another file" }).click();
  await stepShown(page, "Choose a survey file");
  await shot("surveys-4-lines");
  await page.getByTestId("surveys-told").getByRole("button").click();
  await stepShown(page, "What the surveys tell");
  const topic = page.locator("[data-topic='1-(e)']");
  await topic.getByRole("button").click();
  await stepShown(page, "Plan an activity for 1-(e)");
  await shot("surveys-5-plan");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: /^Write \d+ cells$/ }).click();
  await page.getByText("An activity for 1-(e) is planned").waitFor();
  await stepShown(page, "What the surveys tell");
  expect(await topic.count()).toBe(0);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await topic.waitFor();
  await shot("surveys-6-undone");
  expect(complaints).toEqual([]);
});

test.each([
  ["narrow", { viewport: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" as const }],
])("what the surveys tell is readable and without a finding: %s", async (name, options) => {
  const { page, shot } = await openWizard(options);
  await chosen(page, unplannedFile);
  await stepShown(page, "Check the columns");
  await next(page);
  await stepShown(page, "Look at what will be written");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  await page.getByRole("button", { name: "What the surveys tell" }).click();
  await stepShown(page, "What the surveys tell");
  for (const fold of await wizard(page).locator("details").all())
    await fold.evaluate((element) => ((element as HTMLDetailsElement).open = true));
  await shot(`${name}-surveys-told`);
  expect(await axeFindings(page)).toEqual([]);
  const body = wizard(page).getByRole("region").first();
  expect(await body.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await body.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await shot(`${name}-surveys-told-below`);
});

test.each([
  ["narrow", { viewport: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" as const }],
  ["high-contrast", { forcedColors: "active" as const }],
])("each step is readable and without a finding: %s", async (name, options) => {
  const { page, complaints, shot } = await openWizard(options);
  const look = async (step: string): Promise<void> => {
    await shot(`${name}-import-${step}`);
    expect({ step, findings: await axeFindings(page) }).toEqual({ step, findings: [] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const body = wizard(page).getByRole("region").first();
    expect(await body.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  };
  await look("file");
  await chosen(page, messyFile);
  await stepShown(page, "Check the columns");
  await look("columns");
  await next(page);
  await stepShown(page, "Resolve names");
  await look("names");
  await next(page);
  await stepShown(page, "Look at what will be written");
  await look("preview");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await stepShown(page, "Imported");
  await look("done");
  expect(complaints).toEqual([]);
});

/** Presses Tab until a button has the focus, as a person without a mouse would. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}`);
}

test("exports of five makers go through all steps as they come, and twice writes nothing", async () => {
  const { page, complaints } = await openWizard();
  for (const { file, says } of exportsOfMakers) {
    for (const isAgain of [false, true]) {
      await chosen(page, file);
      await stepShown(page, "Check the columns");
      await next(page);
      await stepShown(page, "Look at what will be written");
      expect(await page.getByTestId("import-summary").innerText()).toMatch(says);
      const button = page.getByRole("button", { name: "Import", exact: true });
      expect(await button.isDisabled()).toBe(isAgain);
      if (!isAgain) {
        await button.click();
        await stepShown(page, "Imported");
        await page.getByRole("button", { name: "Import another file" }).click();
      } else {
        await wizard(page).getByRole("button", { name: "Back", exact: true }).click();
        await stepShown(page, "Check the columns");
        await wizard(page).getByRole("button", { name: "Another file" }).click();
      }
    }
  }
  expect(complaints).toEqual([]);
});

test("a table with the Members across shows what became of its own columns, and is read by its key, by keyboard", async () => {
  const { page, complaints, shot } = await openWizard();
  await chosen(page, acrossFile);
  await stepShown(page, "Check the columns");
  const own = wizard(page).getByText("The file’s own columns, from which these were made: 3 columns");
  await own.focus();
  await page.keyboard.press("Enter");
  await wizard(page).getByText("It names the topics.").waitFor();
  expect(await wizard(page).getByText("The answers of one Member.").count()).toBe(2);
  await shot("import-across-2-columns");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Next", exact: true }).focus();
  await page.keyboard.press("Enter");
  await stepShown(page, "Look at what will be written");
  await wizard(page)
    .locator("summary")
    .filter({ hasText: / on the file$/ })
    .focus();
  await page.keyboard.press("Enter");
  await wizard(page)
    .getByText(/The key in row 1 was used: H is high/)
    .waitFor();
  await shot("import-across-4-preview");
  expect(complaints).toEqual([]);
});
