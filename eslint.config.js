const eslint = require("@eslint/js");
const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const regexp = require("eslint-plugin-regexp");

// A list that is made anew for each item takes the square of its length: a file of one name in all rows makes that minutes.
const copiedList = {
  selector:
    "CallExpression[callee.property.name='set'] > ArrayExpression > SpreadElement CallExpression[callee.property.name='get']",
  message: "Put the item into the list in place: addToList (domain/shared/add-to-list.ts).",
};
const clock = "The core never reads the clock: as-of is an argument (docs/rules.md).";

module.exports = tseslint.config(
  {
    ignores: [
      "dist",
      ".tsbuild",
      "coverage",
      "node_modules",
      "tests/bench/node_modules",
      "tests/sql/node_modules",
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Texts of a workbook are anybody's: no pattern may take time that grows faster than the text (docs/security.md).
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "certain" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    // These send by the session's own sync, which the rules do not know; what is read too early throws in the tests.
    files: ["src/hosts/excel/check/*-cases.ts"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", copiedList] },
  },
  {
    files: ["src/{domain,sheets,usecases}/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        copiedList,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
      ],
    },
  },
);
