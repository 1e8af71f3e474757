import { refuse } from "../../../usecases/problem";
import { importWords } from "../../words/import";

const megabyte = 2 ** 20;
/** More than this is not even loaded: no survey has it, and a browser may not hold it. */
const mostMegabytes = 100;

/** The bytes of a chosen file. Throws a ProblemError ("too-large", "file-unreadable"). */
export async function readFile(file: File): Promise<Uint8Array> {
  if (file.size > mostMegabytes * megabyte) {
    const { code, text, next } = importWords.file.tooLarge(Math.ceil(file.size / megabyte), mostMegabytes);
    refuse(code, text, next);
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  const { code, text, next } = importWords.file.unreadable;
  return bytes === undefined ? refuse(code, text, next) : new Uint8Array(bytes);
}
