/** Tests mirror src. Those that need Chromium or LibreOffice have their own scripts (see README). */
const alone = ["/node_modules/", "/tests/browser/", "/tests/office/", "/tests/bench/"];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: process.env.RSP_TESTS === "office" ? ["/node_modules/"] : alone,
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } }],
    "^.+\\.m?js$": ["@swc/jest", { jsc: { target: "es2022" } }],
  },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};
