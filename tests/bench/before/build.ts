import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Asked } from "./worker";

/** A packed build in a process of its own, which waits between runs. */
export interface Build {
  /** undefined where the build was given up: too much time or memory. */
  ask(asked: Asked, milliseconds: number): Promise<Answer | undefined>;
  end(): void;
}

export function startBuild(worker: string, megabytes: number): Build {
  const child = fork(worker, [], {
    execArgv: ["--expose-gc", `--max-old-space-size=${megabytes}`],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return {
    ask: (asked, milliseconds) => answerOf(child, asked, milliseconds),
    end: () => child.kill("SIGKILL"),
  };
}

function answerOf(child: ChildProcess, asked: Asked, milliseconds: number): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const done = (answer: Answer | undefined): void => {
      clearTimeout(late);
      child.off("message", done).off("exit", gone);
      resolve(answer);
    };
    const gone = (): void => done(undefined);
    const late = setTimeout(gone, milliseconds);
    child.once("message", done).once("exit", gone);
    if (child.exitCode === null && child.signalCode === null) child.send(asked);
    else gone();
  });
}
