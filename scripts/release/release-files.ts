import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { bundledPackages } from "./bundled";
import { installationSheet, licencesPage, noticesText, privacyPage, supportPage } from "./release-pages";

/** Files by their paths in the zip. */
export type ReleaseFiles = Readonly<Record<string, Uint8Array>>;

export interface ReleaseInput {
  readonly root: string;
  /** Where the site will stand. */
  readonly base: string;
  readonly version: string;
}

/** Packages whose files are served as they are, which the product does not import. */
const served = ["@odoo/owl", "bootstrap", "font-awesome"];

// The command line is for Node, and comes with npm.
const isOfSite = (name: string): boolean => name !== "cli.js" && !/\.map$|^cli\./.test(name);

/** What the zip of a release holds: the built site with its own pages, the manifest, and a sheet for the admin. */
export function releaseFiles({ root, base, version }: ReleaseInput): ReleaseFiles {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const dist = join(root, "dist");
  const built = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .filter(isOfSite);
  const packages = bundledPackages(root, served);
  const site: Readonly<Record<string, Uint8Array>> = {
    ...Object.fromEntries(built.map((name) => [name.split(sep).join("/"), readFileSync(join(dist, name))])),
    "LICENSE.txt": readFileSync(join(root, "LICENSE")),
    "NOTICES.txt": bytes(noticesText(packages)),
    "licences.html": bytes(licencesPage(packages)),
    "privacy.html": bytes(privacyPage(base)),
    "support.html": bytes(supportPage()),
    "installation.html": bytes(installationSheet({ base, version })),
  };
  const manifest = site["manifest.xml"];
  const help = site["help.html"];
  if (!manifest) throw new Error("dist/manifest.xml is not there: run npm run build first");
  return {
    ...Object.fromEntries(Object.entries(site).map(([name, content]) => [`site/${name}`, content])),
    ...(help && { "site/help.html": bytes(withLinks(Buffer.from(help).toString("utf8"))) }),
    "manifest.xml": manifest,
    "INSTALL.html": bytes(
      installationSheet({ base, version }).replace(/(href=")(?=plain|licences|privacy|support)/g, "$1site/"),
    ),
    "LICENSE.txt": readFileSync(join(root, "LICENSE")),
  };
}

/** The product's own page leads to what only a release has. */
const withLinks = (page: string): string =>
  page.replace(
    "</body>",
    `  <p>
      <a href="licences.html">Licences</a>, <a href="privacy.html">privacy</a>,
      <a href="support.html">support</a>
    </p>
  </body>`,
  );
