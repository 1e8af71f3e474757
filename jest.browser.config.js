/** Tests of the built pages in Chromium, which comes from npm: npm run test:browser. */
const base = require("./jest.config.js");

/** @type {import("jest").Config} */
module.exports = {
  ...base,
  testMatch: ["**/tests/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 60_000,
  // One Chromium at a time: two cores.
  maxWorkers: 1,
};
