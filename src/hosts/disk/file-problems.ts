import { ProblemError, type Problem } from "../../usecases/problem";

type Access = "read" | "write";
type Wording = (path: string, access: Access) => Problem;

const closeIt = "Close it in Excel (and wait for the cloud drive to finish), then try again.";

const problems: Readonly<Record<string, Wording>> = {
  ENOENT: (path, access) =>
    access === "read"
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
  ENAMETOOLONG: (path) => ({
    code: "name-too-long",
    text: `The name "${short(path)}" is too long for this disk.`,
    next: "Give a shorter one.",
  }),
  ELOOP: (path) => ({
    code: "links-in-a-loop",
    text: `"${path}" is a link that leads back to itself.`,
    next: "Give the name of the file that is meant.",
  }),
  EACCES: (path, access) => noPermission(path, access),
  EPERM: (path, access) => noPermission(path, access),
  EROFS: (path, access) => noPermission(path, access),
  EBUSY: (path) => ({ code: "file-busy", text: `"${path}" is in use by another program.`, next: closeIt }),
  ENOSPC: (path) => noRoom(path),
  EDQUOT: (path) => noRoom(path),
};

const noPermission: Wording = (path, access) => ({
  code: "no-permission",
  text: `You are not allowed to ${access} "${path}".`,
  next:
    access === "write"
      ? "If it is open in Excel, close it; or save to another folder."
      : "Ask its owner for access.",
});

const noRoom = (path: string): Problem => ({
  code: "disk-full",
  text: `There is no room on the disk for "${path}".`,
  next: "Free some space, then try again. The old file is unchanged.",
});

/** What the system says that has no words of its own here: EIO, ESTALE, a name of a device ... */
const anyOther = (path: string, access: Access, code: string): Problem => ({
  code: "file-unreadable",
  text: `"${short(path)}" could not be ${access === "read" ? "read" : "written"} (${code}).`,
  next: "Check the disk or the network drive, then try again.",
});

const short = (path: string): string => (path.length > 80 ? `${path.slice(0, 80)}…` : path);

/** Passes a refusal on, turns what the system says of a file into one, and lets anything else through. */
export function refuseFileError(error: unknown, path: string, access: Access): never {
  const code = systemCode(error);
  if (code === undefined) throw error;
  throw new ProblemError(problems[code]?.(path, access) ?? anyOther(path, access, code));
}

/** systemCode(error) -> "ENOENT", where it is the system that speaks. */
export const systemCode = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "syscall" in error && "code" in error
    ? String(error.code)
    : undefined;
