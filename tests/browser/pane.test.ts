import { planShown, visit, withBrowser } from "./support/workbench";

withBrowser();

test("the workbench opens with the sample, and its KPIs are on screen", async () => {
  const { page, complaints, strangers, shot } = await visit();
  await planShown(page);
  await expect(page.getByTestId("summary").innerText()).resolves.toMatch(/^\d+ of 44 measured/);
  await shot("workbench");
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});
