const path = require("node:path");

// Its later versions ask for a package that is in no registry.
const debugging = "office-addin-debugging@5.1.6";
const certificates = "office-addin-dev-certs@3";
const manifest = "dist/manifest.xml";

const byHand = `Excel on the web takes two clicks: Home, Add-ins, More Add-ins, My Add-ins, "Upload My Add-in", then choose ${manifest}.
Open https://localhost:3000/taskpane.html in that browser first: where it warns of the certificate, Excel would show an empty pane.`;

/**
 * How an add-in gets into Excel on a platform of Node's: tools to run by npx, and words for what is left to do.
 * @param {string} platform
 */
function sideloadSteps(platform) {
  if (platform === "win32" || platform === "darwin")
    return {
      certify: [certificates, "install"],
      start: [debugging, "start", manifest, "desktop", "--app", "excel", "--no-debug"],
      stop: [debugging, "stop", manifest],
      words: `Excel opens with the add-in. For Excel on the web: ${byHand}`,
      noCertificate: `No trusted certificate was made. Run "npx ${certificates} install" and look at what it says.`,
    };
  return {
    words: `This system has no Excel of its own. ${byHand}`,
    noCertificate: `Excel asks for https with a certificate that your browser trusts. Make one ("npx ${certificates} install", which asks for sudo), or name
yours in HTTPS_CERT and HTTPS_KEY, then run this again.`,
  };
}

/** Where the certificate and its key lie: HTTPS_CERT and HTTPS_KEY, or where Microsoft's tool puts them. */
function certificatePlaces({ HTTPS_CERT, HTTPS_KEY }, home) {
  const folder = path.join(home, ".office-addin-dev-certs");
  return {
    cert: HTTPS_CERT ?? path.join(folder, "localhost.crt"),
    key: HTTPS_KEY ?? path.join(folder, "localhost.key"),
  };
}

module.exports = { sideloadSteps, certificatePlaces };
