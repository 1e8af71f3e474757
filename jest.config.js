/** Tests mirror src. Those in tests/office need LibreOffice and have their own script (see README). */

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // Jest leaves a core free by itself, which on two cores is half of the machine.
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  setupFiles: ["<rootDir>/tests/setup.ts"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: [
    "/node_modules/",
    "/tests/office/",
    "/tests/browser/",
    "/tests/bench/",
    "/tests/sql/",
  ],
  transform: {
    "^.+\\.m?[jt]sx?$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
    ],
  },
  // These are modules in the new style only.
  transformIgnorePatterns: ["/node_modules/(?!(?:hucre|hyparquet|hyparquet-writer)/)"],
};
