import type { Page } from "playwright-core";

/** The grid as a person uses it: its tabs, its name box, its keyboard. */
export function gridOf(page: Page) {
  const frame = page.frameLocator("iframe");
  const drawn = (): Promise<unknown> =>
    nameBox.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const nameBox = frame.locator(".o-named-range-selector input");
  return {
    frame,
    /** The tabs' names in order. */
    tabs: (): Promise<readonly string[]> => frame.locator(".o-sheet-name").allInnerTexts(),
    activeTab: async (): Promise<string> =>
      (await frame.locator(".o-sheet.active .o-sheet-name").innerText()).trim(),
    openTab: (name: string): Promise<void> =>
      frame.locator(".o-sheet", { hasText: new RegExp(`^\\s*${name}\\s*$`) }).click(),
    /** Selects a cell by its address, as one types it into the name box, and sees it there before the next key. */
    select: async (address: string): Promise<void> => {
      await nameBox.click();
      await nameBox.fill(address);
      await nameBox.press("Enter");
      await drawn();
    },
    selected: (): Promise<string> => nameBox.inputValue(),
    /** Types into the selected cell and goes on with Enter; a person sees the next cell before typing on. */
    type: async (text: string): Promise<void> => {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await drawn();
    },
  };
}
