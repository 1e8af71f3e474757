import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { baseAddress, developmentBase, manifestFor, pageFor } from "./manifest";
import { functionsMetadata } from "./manifest-functions";

/** Pages that Excel loads by a fixed name, so their scripts have fixed names too; webpack writes the others. */
const ownPages = ["commands.html", "functions.html", "message.html", "help.html", "plain.css"];

/**
 * Writes what the add-in needs beside its bundles into dist/: the manifest for RSP_BASE_URL, the functions' metadata, pages and icons;
 * and lets all pages load Microsoft's libraries from OFFICE_JS_URL. After webpack: npx tsx scripts/manifest-build.ts
 */
async function build(): Promise<void> {
  const base = baseAddress(process.env["RSP_BASE_URL"]);
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string }; // our own file
  mkdirSync("dist/assets", { recursive: true });
  writeFileSync("dist/manifest.xml", manifestFor(readFileSync("manifest.xml", "utf8"), { base, version }));
  const metadata = await functionsMetadata("src/entry/functions.ts", base);
  writeFileSync("dist/functions.json", `${JSON.stringify(metadata, null, 2)}\n`);
  for (const page of ownPages) cpSync(`src/pages/${page}`, `dist/${page}`);
  for (const page of readdirSync("dist").filter((name) => name.endsWith(".html")))
    writeFileSync(
      `dist/${page}`,
      pageFor(readFileSync(`dist/${page}`, "utf8"), process.env["OFFICE_JS_URL"]),
    );
  for (const icon of readdirSync("assets").filter((name) => name.endsWith(".png")))
    cpSync(`assets/${icon}`, `dist/assets/${icon}`);
  if (base === developmentBase)
    console.log(`dist/manifest.xml is for ${base}; set RSP_BASE_URL for another address.`);
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
