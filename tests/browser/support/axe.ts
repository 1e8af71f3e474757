import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * Left out: the grid's own frame (a library's), Fluent's focus traps (focusable on purpose, never read), and its
 * tooltips (they stand outside every landmark, and are read with what they describe).
 */
const leftOut = ["iframe", "[data-tabster-dummy]", "[role=tooltip]"];

/** What axe finds on the page, a sentence each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Half faded in, every colour is too pale: what moves comes to rest first (a spinner never does).
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== "running" || effect?.getComputedTiming().endTime === Infinity,
      ),
  );
  await page.evaluate(source);
  const findings = await page.evaluate(
    async (left) =>
      (
        await (
          window as unknown as { axe: { run(c: object, o: object): Promise<{ violations: unknown }> } }
        ).axe.run({ exclude: left }, { resultTypes: ["violations"], iframes: false })
      ).violations,
    leftOut,
  );
  return (findings as readonly Finding[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
