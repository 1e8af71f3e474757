import { argv, stderr, stdout } from "node:process";
import { main } from "../cli/main";
import { machine } from "./machine";

stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that closes early (head, less) ends the work without a word.
  if (error.code === "EPIPE") process.exit(0);
  stderr.write(
    `What was found could not be printed (${String(error.code)}). Check the disk, then try again.\n`,
  );
  process.exit(2);
});

void main(argv.slice(2), machine).then((code) => {
  process.exitCode = code;
});
