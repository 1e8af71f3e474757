import { installPeers } from "../install-peers";

/** Before the first test: jest does not find what is installed while its tests run. DuckDB needs no install script. */
export default function installDuckDb(): void {
  installPeers(__dirname, "--ignore-scripts");
}
