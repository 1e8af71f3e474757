import { realpathSync } from "node:fs";
import { argv, stderr, stdout } from "node:process";
import { workerData } from "node:worker_threads";
import { main } from "../cli/main";
import { judgeBeside, serveJudging } from "./judge-offices";
import { machine } from "./machine";

stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes early (head, less) ends the work without a word.
  if (error.code === "EPIPE") process.exit(0);
  stderr.write(
    `What was found could not be printed (${String(error.code)}). Check the disk, then try again.\n`,
  );
  process.exit(2);
});

// The same script is what its threads run.
if (!serveJudging(workerData)) {
  const judgeOffices = judgeBeside(realpathSync(argv[1] ?? ""));
  void main(argv.slice(2), { ...machine, judgeOffices }).then((code) => {
    process.exitCode = code;
  });
}
