import type { CheckReport } from "../../usecases/ports/host-check";
import type { MarkLocks } from "./run/ribbon-mark";

/** The page's locks, for the mark that the ribbon's page holds; a runtime that is no browser has none. */
export const pageLocks = (): MarkLocks | undefined =>
  typeof navigator === "undefined" ? undefined : (navigator as { readonly locks?: MarkLocks }).locks;

/** Which Office this is, for a report; to be asked for after `pageStart`. */
export function pageOffice(): Pick<CheckReport, "host" | "platform" | "build"> {
  // Older hosts tell nothing of themselves although the types promise it.
  const told: Partial<Office.ContextInformation> | undefined = (
    typeof Office === "undefined" ? undefined : Office
  )?.context?.diagnostics;
  const { host, platform, version } = told ?? {};
  return {
    host: String(host ?? "unknown"),
    platform: String(platform ?? "unknown"),
    build: version ?? "unknown",
  };
}
