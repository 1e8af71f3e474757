const path = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const { FirstLoadBudget } = require("./scripts/first-load-budget");
const { HelpPages } = require("./scripts/help-pages");
const { PagesPlugin } = require("./scripts/pages-plugin");

/**
 * One bundle per front: the command line for Node, and the pages of the pane and the workbench for browsers.
 * @returns {import("webpack").Configuration[]}
 */
module.exports = (_env, { mode = "production" }) => [commandLine(mode), web(mode), excel(mode)];

function commandLine(mode) {
  return {
    ...common(mode),
    name: "cli",
    target: "node20",
    entry: { cli: "./src/entry/cli.ts" },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
    optimization: { minimize: false },
  };
}

function web(mode) {
  return {
    ...common(mode),
    name: "web",
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/entry/taskpane.tsx",
      workbench: "./src/entry/workbench.tsx",
      grid: "./src/entry/grid.ts",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      // The other bundles stand in the same folder.
      clean: { keep: /^(cli|functions|commands|message)\.js/ },
    },
    optimization: { splitChunks: { chunks: "all" } },
    plugins: [
      new PagesPlugin({ from: "src/pages", pages: ["taskpane", "workbench", "grid"] }),
      new HelpPages({ from: "docs/help", pictures: "docs/images/help" }),
      new FirstLoadBudget({ entry: "taskpane", kilobytes: 155 }),
      new CopyPlugin({ patterns: [...ourFiles, ...gridFiles] }),
    ],
  };
}

// Excel loads these by fixed names, and its oldest script engine for functions knows no later language than this.
function excel(mode) {
  return {
    ...common(mode, "es2018"),
    name: "excel",
    target: ["web", "es2018"],
    entry: {
      functions: "./src/entry/functions.ts",
      commands: "./src/entry/commands.ts",
      message: "./src/entry/message.ts",
    },
  };
}

const ourFiles = [
  { from: "src/pages/*.css", to: "[name][ext]" },
  { from: "src/pages/NOTICE.txt", to: "vendor/NOTICE.txt" },
  { from: "assets/sample-plan.xlsx" },
];

// The grid's own files, unmodified, each with its licence (LGPL): served as they are, never bundled.
const gridFiles = [
  ...["o_spreadsheet.min.iife.js", "o_spreadsheet.css", "o_spreadsheet.xml"].map((name) => ({
    from: `node_modules/@odoo/o-spreadsheet/dist/${name}`,
    to: `vendor/o-spreadsheet/${name}`,
  })),
  { from: "node_modules/@odoo/o-spreadsheet/LICENSE", to: "vendor/o-spreadsheet/LICENSE", toType: "file" },
  { from: "node_modules/chart.js/dist/chart.umd.min.js", to: "vendor/chart.js/chart.umd.min.js" },
  { from: "node_modules/chart.js/LICENSE.md", to: "vendor/chart.js/LICENSE.md" },
  { from: "node_modules/@odoo/owl/dist/owl.iife.min.js", to: "vendor/owl/owl.iife.min.js" },
  { from: "node_modules/@odoo/owl/LICENSE", to: "vendor/owl/LICENSE", toType: "file" },
  { from: "node_modules/bootstrap/dist/css/bootstrap.min.css", to: "vendor/bootstrap/bootstrap.min.css" },
  { from: "node_modules/bootstrap/LICENSE", to: "vendor/bootstrap/LICENSE", toType: "file" },
  {
    from: "node_modules/font-awesome/css/font-awesome.min.css",
    to: "vendor/font-awesome/css/font-awesome.min.css",
  },
  {
    from: "node_modules/font-awesome/fonts/fontawesome-webfont.woff2",
    to: "vendor/font-awesome/fonts/fontawesome-webfont.woff2",
  },
  { from: "node_modules/font-awesome/README.md", to: "vendor/font-awesome/README.md" },
  // Minimised already, and not to be touched.
].map((pattern) => ({ ...pattern, info: { minimized: true } }));

function common(mode, language = "es2022") {
  return {
    mode,
    devtool: mode === "production" ? false : "source-map",
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic" } },
                target: language,
              },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
