// Prints where Chromium from npm was unpacked, and its libraries. Run with a TMPDIR of its own.
// The package unpacks the libraries that a bare machine lacks only where it believes to be on that service.
process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
const { default: chromium } = await import("@sparticuz/chromium");
const path = await chromium.executablePath();
console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH ?? "" }));
