import { ProblemError, type Problem } from "../../usecases/problem";

type Deed = "read" | "write";

const closeIt = "Close it in Excel (and wait for the cloud drive to finish), then try again.";

const problems: Readonly<Record<string, (path: string, deed: Deed) => Problem>> = {
  ENOENT: (path, deed) =>
    deed === "read"
      ? { code: "file-missing", text: `There is no file "${path}".`, next: "Check the name and the folder." }
      : {
          code: "folder-missing",
          text: `The folder of "${path}" does not exist.`,
          next: "Create it, or choose another.",
        },
  ENOTDIR: (path) => ({
    code: "folder-missing",
    text: `"${path}" leads through something that is no folder.`,
    next: "Check the name.",
  }),
  EISDIR: (path) => ({
    code: "is-a-folder",
    text: `"${path}" is a folder, not a workbook.`,
    next: "Give the name of a file in it.",
  }),
  EACCES: (path, deed) => noPermission(path, deed),
  EPERM: (path, deed) => noPermission(path, deed),
  EROFS: (path, deed) => noPermission(path, deed),
  EBUSY: (path) => ({ code: "file-busy", text: `"${path}" is in use by another program.`, next: closeIt }),
  ENOSPC: (path) => ({
    code: "disk-full",
    text: `There is no room on the disk for "${path}".`,
    next: "Free some space, then try again. The old file is unchanged.",
  }),
};

const noPermission = (path: string, deed: Deed): Problem => ({
  code: "no-permission",
  text: `You are not allowed to ${deed} "${path}".`,
  next:
    deed === "write"
      ? "If it is open in Excel, close it; or save to another folder."
      : "Ask its owner for access.",
});

/** Passes a refusal on, turns what the system says of a file into one, and lets anything else through. */
export function refuseFileError(error: unknown, path: string, deed: Deed): never {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const problem = problems[code]?.(path, deed);
  if (problem) throw new ProblemError(problem);
  throw error;
}
