import type { BundledPackage } from "./bundled";

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>RSP Tracker: ${title}</title>
    <link rel="stylesheet" href="plain.css" />
  </head>
  <body>
    <h1>RSP Tracker: ${title}</h1>
${body}
  </body>
</html>
`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Every package whose code is given out, with its licence; the texts stand in NOTICES.txt. */
export const licencesPage = (packages: readonly BundledPackage[]): string =>
  page(
    "licences",
    `    <p>RSP Tracker is under the MIT licence (<a href="LICENSE.txt">text</a>). It holds other people's work, unmodified or
      compiled into its scripts. The texts of their licences are in <a href="NOTICES.txt">NOTICES.txt</a>; of what the
      workbench's grid is made, in <a href="vendor/NOTICE.txt">vendor/NOTICE.txt</a>.</p>
    <dl>
${packages.map(({ name, version, licence }) => `      <dt>${escaped(name)} ${escaped(version)}</dt>\n      <dd>${escaped(licence)}</dd>`).join("\n")}
    </dl>`,
  );

/** The texts of all licences, one after the other; the same text once, under all that it is of. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, texts } of packages) {
    const text = texts.join("\n\n") || `(The package ships no text; its licence is ${licence}.)`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return parts.join(`\n${"-".repeat(78)}\n\n`);
}

/** What a person or an admin asks about data. */
export const privacyPage = (base: string): string =>
  page(
    "privacy",
    `    <p>RSP Tracker works inside Excel, on the machine of whoever uses it. It has no server program, no account and no
      statistics of use.</p>
    <ul>
      <li>Workbooks, plans, surveys and what is computed from them stay in the workbook and in the page's memory. None of it is sent anywhere.</li>
      <li>Pages, scripts and icons come from <code>${escaped(base)}</code>. Whoever runs that site may log that they were fetched, and by which address.
        Words of a message window travel in the address of our own page.</li>
      <li>Excel's library comes from Microsoft (appsforoffice.microsoft.com), unless your office serves its own copy. Microsoft's terms hold for it.</li>
      <li>The pages' security policy lets them talk to these two places only. The page that hosts the custom functions has no such policy.</li>
    </ul>`,
  );

/** Where help is to be had. */
export const supportPage = (): string =>
  page(
    "support",
    `    <p>Ask whoever set up RSP Tracker in your office first. <a href="help.html">Help</a> names what the buttons and functions do.</p>
    <p>Where something goes wrong in Excel, open the pane's Settings, choose <strong>Check this Excel</strong>, and send the copied report along:
      it holds nothing of your workbook.</p>`,
  );

/** One page for who installs it. */
export const installationSheet = ({
  base,
  version,
}: {
  readonly base: string;
  readonly version: string;
}): string =>
  page(
    `installation of ${version}`,
    `    <p>For the administrator. Ten minutes, and up to 24 hours until everybody has it.</p>
    <ol>
      <li>Copy everything in the folder <code>site</code> of the zip to your web server, so that
        <code>${escaped(base)}/taskpane.html</code> opens over https without a warning. Any server of static files will do; no program runs there.</li>
      <li>Let it send <code>Cache-Control: no-cache</code> with pages and fixed names (<code>*.html</code>, <code>functions.js</code>,
        <code>functions.json</code>, <code>commands.js</code>, <code>message.js</code>), and let icons be cached. Send no
        <code>X-Frame-Options</code> and no <code>Cross-Origin-Opener-Policy</code>. Send <code>Access-Control-Allow-Origin: *</code> with <code>functions.json</code>.</li>
      <li>Microsoft 365 admin centre, Settings, Integrated apps, Upload custom apps, Office Add-in: upload <code>manifest.xml</code> of the zip
        and choose who gets it.</li>
      <li>In Excel: Home, <strong>Open RSP Tracker</strong>, Settings, <strong>Check this Excel</strong> in a new workbook. Keep the report.</li>
    </ol>
    <p>Needs Excel of Microsoft 365, 2021 or later, or Excel on the web. A new version is new files at the same address.
      Licences: <a href="licences.html">licences.html</a>. Data: <a href="privacy.html">privacy.html</a>. Help: <a href="support.html">support.html</a>.</p>`,
  );
