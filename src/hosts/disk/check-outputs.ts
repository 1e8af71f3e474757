import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { refuse } from "../../usecases/problem";
import { type OutputPlace, outputPlace } from "./output-place";

/** What a command reads and writes, by the names that the user gave. */
export interface Paths {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whether a read-only file may be written over. */
  readonly force: boolean;
}

/**
 * Looks at all outputs before anything is read. Throws a ProblemError where one is an input ("output-is-input") or
 * another output ("outputs-same") by any spelling, or is no file that may be written (see outputPlace).
 */
export async function checkOutputs({ inputs, outputs, force }: Paths): Promise<void> {
  const read = new Map<string, string>();
  for (const input of inputs) {
    const identity = await identityOf(input);
    if (identity !== undefined) read.set(identity, input);
  }
  const places: OutputPlace[] = [];
  for (const output of outputs) {
    const input = read.get((await identityOf(output)) ?? "");
    if (input !== undefined) return refuseInput(output, input);
    places.push(await outputPlace(output, force));
  }
  await refuseSame(places);
}

/** Throws a ProblemError ("outputs-same") where two outputs are one file. */
export async function refuseSame(places: readonly OutputPlace[]): Promise<void> {
  const seen = new Map<string, string>();
  for (const { path, place } of places) {
    const key = (await identityOf(place)) ?? (await keyOfNew(place));
    const other = seen.get(key);
    if (other !== undefined) return refuseOutput(path, other);
    seen.set(key, path);
  }
}

/** The same for all names of one file: links, other spellings, other cases. Undefined where there is none. */
async function identityOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && `${found.dev}:${found.ino}`;
}

/** Two names for a new file are the same where the disk takes one case for the other. */
async function keyOfNew(place: string): Promise<string> {
  const folder = dirname(place);
  const isCaseBlind = (await identityOf(folder)) === (await identityOf(otherCase(folder)));
  return isCaseBlind ? join(folder, basename(place).normalize("NFC").toLowerCase()) : place;
}

/** "/home/Plans" -> "/home/pLANS" */
function otherCase(folder: string): string {
  const flip = (letter: string): string =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  const name = Array.from(basename(folder), flip).join("");
  return name === basename(folder) ? join(folder, "no such name") : join(dirname(folder), name);
}

const refuseInput = (output: string, input: string): never =>
  refuse(
    "output-is-input",
    `"${output}" is to be written, but it is ${output === input ? "also read" : `"${input}", which is read`}.`,
    "Give the output another name.",
  );

const refuseOutput = (output: string, other: string): never =>
  refuse(
    "outputs-same",
    `"${other}" and "${output}" are the same file.`,
    "Give each output a name of its own.",
  );
