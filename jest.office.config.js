const usual = require("./jest.config.js");

/** The tests that open written workbooks in LibreOffice. */
module.exports = {
  ...usual,
  roots: ["<rootDir>/tests/office"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
};
