import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { seededRandom } from "../bench/data/random";
import { type Ran, run } from "../cli/a-machine";

/** What came of damaged files: how often each exit code, and what must not be. */
export interface Fuzzed {
  readonly codes: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  readonly slowest: { readonly seconds: number; readonly what: string };
}

const root = join(__dirname, "../..");
const sample = new Uint8Array(readFileSync(join(root, "assets/sample-plan.xlsx")));
const sampleParts = Object.fromEntries(
  Object.entries(unzipSync(sample)).map(([name, bytes]) => [name, strFromU8(bytes)]),
);
const answers =
  "Timestamp,Name of your administration,Did the workshop help?,What do you need?\n" +
  '2019-05-01 10:00:00,Fiji,Yes,"Risk management, valuation"\n2019-05-02 11:30:00,Tonga,No,Valuation\n';

type Pick = (below: number) => number;
type Kind = (pick: Pick) => { readonly words: readonly string[]; readonly files: Record<string, Uint8Array> };

const nasty = ["", "\0", "\u202e", "\ud800", "-1", "1e999", "NaN", "99999999999999999999", "A1048577", "XFE1", "<", ">", "&", '"', "'", "]]>", "<!--", "&#0;", "&lol;", "=1+1", "__proto__", "constructor", "_x0000_", "../../..", "31 February 2019", "100/33", "0/0 Members", "(a)(b)(c)"]; // prettier-ignore

const cut = (text: string, pick: Pick): string => {
  const from = pick(text.length);
  return text.slice(0, from) + text.slice(from + pick(40));
};
const repeat = (text: string, pick: Pick): string => {
  const from = pick(text.length);
  const piece = text.slice(from, from + pick(200));
  return text.slice(0, from) + piece.repeat(1 + pick(20)) + text.slice(from);
};
const insert = (text: string, pick: Pick): string => {
  const at = pick(text.length);
  return text.slice(0, at) + (nasty[pick(nasty.length)] ?? "") + text.slice(at + pick(3));
};
/** Another value between two quotes or two tags, so that the part stays well-formed. */
const revalue = (text: string, pick: Pick): string => {
  const places = [...text.matchAll(/"[^"<>]*"|>[^<>]+</g)];
  const place = places[pick(places.length)];
  if (place === undefined) return text;
  const value = (nasty[pick(nasty.length)] ?? "").replace(/[<>&"]/g, "");
  return text.slice(0, place.index + 1) + value + text.slice(place.index + place[0].length - 1);
};
const textChanges = [cut, repeat, insert, revalue, revalue, revalue];

function changed(text: string, pick: Pick): string {
  let result = text;
  for (let times = 1 + pick(3); times > 0; times -= 1)
    result = (textChanges[pick(textChanges.length)] ?? cut)(result, pick);
  return result;
}

const commands = [["check", "plan.xlsx"], ["report", "plan.xlsx", "--json"], ["report", "plan.xlsx", "--out", "out.xlsx", "--csv", "out.csv"]]; // prettier-ignore

const kinds: Readonly<Record<string, Kind>> = {
  bytes: (pick) => {
    const bytes = sample.slice(0, pick(10) === 0 ? pick(sample.length) : sample.length);
    for (let times = 1 + pick(8); times > 0; times -= 1) bytes[pick(bytes.length)] = pick(256);
    return { words: commands[pick(3)] ?? [], files: { "plan.xlsx": bytes } };
  },
  xml: (pick) => {
    const names = Object.keys(sampleParts);
    const name = names[pick(names.length)] ?? "";
    const parts = { ...sampleParts, [name]: changed(sampleParts[name] ?? "", pick) };
    const packed = Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, strToU8(text)]));
    return { words: commands[pick(3)] ?? [], files: { "plan.xlsx": zipSync(packed, { level: 1 }) } };
  },
  csv: (pick) => ({
    words: ["import", "answers.csv", "--into", "plan.xlsx", "--out", "out.xlsx"],
    files: { "plan.xlsx": sample, "answers.csv": strToU8(changed(answers, pick)) },
  }),
};

// eslint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const secondsAllowed = 5;

function faultOf({ code, out, error, written }: Ran, seconds: number): string | undefined {
  if (seconds > secondsAllowed) return `${seconds} s of CPU`;
  if (code === 2 && written.size > 0) return "an output of a run that failed";
  if (code === 2 && error.trim() === "") return "no words";
  if (unseen.test(out + error)) return "a control character for the terminal";
  return undefined;
}

/** Runs the command line's core over `count` damaged files, a third of each kind. The same seed gives the same files. */
export async function fuzzMutants(count: number, seed: number): Promise<Fuzzed> {
  const random = seededRandom(seed);
  const pick: Pick = (below) => random.below(Math.max(1, below));
  const names = Object.keys(kinds);
  const codes: Record<string, number> = {};
  const faults: string[] = [];
  let slowest = { seconds: 0, what: "" };
  for (let index = 0; index < count; index += 1) {
    const name = names[index % names.length] ?? "";
    const made = kinds[name]?.(pick);
    if (made === undefined) continue;
    const what = `${name} ${index} of seed ${seed}: ${made.words.join(" ")}`;
    const before = process.cpuUsage();
    const ran = await run(made.words, made.files).catch((error: unknown) => error);
    const seconds = process.cpuUsage(before).user / 1e6;
    if (seconds > slowest.seconds) slowest = { seconds, what };
    if (ran instanceof Error || ran === undefined) {
      faults.push(`${what}: ${ran instanceof Error ? (ran.stack ?? ran.message) : "nothing"}`);
      continue;
    }
    const { code } = ran as Ran; // what run gives where it does not throw
    codes[`${name} ${code}`] = (codes[`${name} ${code}`] ?? 0) + 1;
    const fault = faultOf(ran as Ran, seconds);
    if (fault !== undefined) faults.push(`${what}: ${fault}`);
  }
  return { codes, faults, slowest };
}
