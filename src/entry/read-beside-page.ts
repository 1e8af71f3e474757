import { type TableMessage, tableReceiver } from "../hosts/table-files/table-messages";
import type { ReadTable } from "../ui/plan/place";
import type { TableFile } from "../usecases/ports/table-file";

/** Reads a survey file in a worker, or in the page itself where no worker can start (an old webview, a strict policy). */
export const readBesidePage: ReadTable = async (name, bytes, pause) => {
  const worker = startWorker();
  const file = worker && (await readBy(worker, name, bytes));
  return file ?? (await import("../hosts/table-files/read-table-file")).readTableFile(name, bytes, pause);
};

function startWorker(): Worker | undefined {
  try {
    return new Worker(/* webpackChunkName: "table-worker" */ new URL("./table-worker.ts", import.meta.url));
  } catch {
    return undefined;
  }
}

/** undefined where the worker did not start, or broke down. */
function readBy(worker: Worker, name: string, bytes: Uint8Array): Promise<TableFile | undefined> {
  const receive = tableReceiver();
  return new Promise<TableFile | undefined>((done, refuse) => {
    worker.onmessage = ({ data }: MessageEvent<TableMessage>) => {
      try {
        const file = receive(data);
        if (file !== "more") done(file === "broken" ? undefined : file);
      } catch (error) {
        refuse(error instanceof Error ? error : new Error(String(error)));
      }
    };
    worker.onerror = () => done(undefined);
    worker.postMessage({ name, bytes });
  }).finally(() => worker.terminate());
}
