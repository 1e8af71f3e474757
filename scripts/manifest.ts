/** Where manifest.xml expects the add-in while it is developed. */
export const developmentBase = "https://localhost:3000";

/** Where Microsoft serves its libraries; a closed network has a copy of its own (docs/deployment.md). */
const officeOrigin = "https://appsforoffice.microsoft.com";
const officeLibraries = `${officeOrigin}/lib/1/hosted/`;

/**
 * baseAddress("https://rsp.example.org/tracker/") -> "https://rsp.example.org/tracker"; the development address where none is
 * given. Throws where it is no https address, or has a query: Office asks for https everywhere.
 */
export function baseAddress(text: string | undefined): string {
  if (text === undefined || text.trim() === "") return developmentBase;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(
      `RSP_BASE_URL must be an https address such as https://rsp.example.org/tracker, not "${text}".`,
    );
  return url.href.replace(/\/+$/, "");
}

/** "0.1.0" -> "0.1.0.0": Excel on the web wants all four numbers. A suffix such as "-beta.1" is left out. */
export const manifestVersion = (version: string): string => `${version.replace(/[-+].*$/, "")}.0`;

/** The manifest for an address and a version; what it says of development is left out elsewhere. */
export function manifestFor(
  manifest: string,
  { base, version }: { readonly base: string; readonly version: string },
): string {
  const versioned = manifest.replace(
    /<Version>[^<]*<\/Version>/,
    `<Version>${manifestVersion(version)}</Version>`,
  );
  if (base === developmentBase) return versioned;
  return versioned.replace(/<!-- For development[^]*?-->\n/, "").replaceAll(developmentBase, escaped(base));
}

/**
 * A page with Microsoft's libraries from OFFICE_JS_URL, the https address of an office.js whose folder holds the others; allowed by the
 * page's own security policy too. As it is where none is given.
 */
export function pageFor(page: string, officeJs: string | undefined): string {
  if (officeJs === undefined || officeJs.trim() === "") return page;
  const url = URL.canParse(officeJs) ? new URL(officeJs) : undefined;
  if (url?.protocol !== "https:")
    throw new Error(`OFFICE_JS_URL must be the https address of an office.js, not "${officeJs}".`);
  const folder = new URL(".", url).href;
  return page.replaceAll(officeLibraries, escaped(folder)).replaceAll(officeOrigin, url.origin);
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
