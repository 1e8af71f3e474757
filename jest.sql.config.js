const usual = require("./jest.config.js");

/** The tests that run the views of sql/ on DuckDB (an npm package of its own in tests/sql) and on PostgreSQL 15 (Debian's package). */
module.exports = {
  ...usual,
  globalSetup: "<rootDir>/tests/sql/install-duck-db.ts",
  roots: ["<rootDir>/tests/sql"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
};
