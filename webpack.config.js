const path = require("node:path");
const webpack = require("webpack");

/**
 * One bundle per front. The command line is the first; the task pane and the workbench join it here.
 * @returns {import("webpack").Configuration[]}
 */
module.exports = (_env, { mode = "production" }) => [commandLine(mode)];

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

function common(mode) {
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
            options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}
