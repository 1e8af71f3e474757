import { readTableFile } from "../hosts/table-files/read-table-file";
import { sendTable } from "../hosts/table-files/table-messages";

// Reads one survey file beside the page, which stays awake meanwhile.
addEventListener(
  "message",
  ({ data }: MessageEvent<{ readonly name: string; readonly bytes: Uint8Array }>) => {
    void sendTable(readTableFile(data.name, data.bytes), (message) => postMessage(message));
  },
);
