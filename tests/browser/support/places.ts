import type { Page } from "playwright-core";

const ofWork = ["To do", "Plan", "Map", "Enter", "Ask", "Import"];

/** Goes to a place of the pane, or to a part of Work, by clicks as a person would. */
export async function goTo(page: Page, name: string): Promise<void> {
  const places = page.getByRole("navigation", { name: "Places" });
  const place = (label: string) => places.getByRole("button", { name: label, exact: true });
  if (!ofWork.includes(name)) return place(name).click();
  const list = page.getByTestId("work-list");
  await place("Work").click();
  const all = page.getByRole("button", { name: "All work" });
  await list.or(all).first().waitFor();
  if (await all.isVisible()) await all.click();
  await list.getByRole("button", { name, exact: true }).click();
}

/** The list of KPIs as the plan has them; the pane itself begins with the worst. */
export async function inPlanOrder(page: Page): Promise<void> {
  await page.getByLabel("Order", { exact: true }).selectOption("plan");
}
