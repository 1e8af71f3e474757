import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// LibreOffice trusts stored results unless it is told to compute everything anew.
const settings =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** The workbooks as LibreOffice computes them anew, all in one run. */
export function recalculated(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "rsp live "));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    const names = files.map((bytes, at) => {
      const name = `book-${String(at)}.xlsx`;
      writeFileSync(join(folder, name), bytes);
      return name;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out")];
    execFileSync("soffice", [...words, ...names.map((name) => join(folder, name))], { stdio: "ignore" });
    return names.map((name) => new Uint8Array(readFileSync(join(folder, "out", name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
