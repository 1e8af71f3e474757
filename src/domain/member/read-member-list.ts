import { saysNothing } from "../shared/plain-text";
import type { Member, Register } from "./member";
import { type MemberGroup, memberGroup } from "./member-group";
import type { MemberMatch, MemberResolver } from "./resolve-member";

/** What a text that should list Members says. */
export interface MemberList {
  /** Those named for sure, in text order, each once. */
  readonly members: readonly Member[];
  /** "the Pacific", "ASEAN", "all Members": groups, with their Members. Whether each took part is not said. */
  readonly groups: readonly MemberGroup[];
  /** What a person must look at, slips of the pen too. */
  readonly notUnderstood: readonly MisreadMember[];
}

export interface MisreadMember {
  readonly text: string;
  readonly match: MemberMatch;
}

const longestList = 4000;
const longestPieces = 150;
const separators = /\s*(?:[,;/\n\r•➢|+&]|\s-\s|\band\b)[\s,;]*/giu;
/** "Hong Kong, China" holds a comma, "East, Central and West Asia" a comma and an "and". */
const mostPieces = 3;

/**
 * Reads a list of Members: readMemberList("Iran, Hong Kong, China and Vietnam", resolve, register) -> three Members.
 * A comma that belongs to a name stays in it. Never throws; a text above 4,000 characters or 150 pieces is not understood.
 */
export function readMemberList(text: string, resolve: MemberResolver, register: Register): MemberList {
  if (saysNothing(text)) return { members: [], groups: [], notUnderstood: [] };
  const pieces = listed(text);
  const look = remembering(resolve);
  const members = new Set<Member>();
  const groups: MemberGroup[] = [];
  const notUnderstood: MisreadMember[] = [];
  for (let at = 0; at < pieces.length;) {
    const run = longestRun(pieces, at, look, register);
    if (run.group) groups.push(run.group);
    else if (run.match.kind === "sure") members.add(run.match.member);
    else notUnderstood.push({ text: run.text, match: run.match });
    at += run.used;
  }
  return { members: [...members], groups, notUnderstood };
}

/** The pieces of the list, or the whole of what is no list. */
function listed(text: string): readonly string[] {
  if (text.length > longestList) return [text];
  const pieces = piecesOf(text.replace(/[^\S\n\r]+/g, " "));
  return pieces.length > longestPieces ? [text] : pieces;
}

/** Lists repeat themselves: each text is resolved once. */
function remembering(resolve: MemberResolver): MemberResolver {
  const known = new Map<string, MemberMatch>();
  return (text, look) => {
    const key = `${look ?? ""} ${text}`;
    const match = known.get(key) ?? resolve(text, look);
    known.set(key, match);
    return match;
  };
}

/** The list cut at its separators; each separator stays at the end of the piece before it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(separators)) {
    if (index > start) pieces.push(text.slice(start, index) + separator);
    start = index + separator.length;
  }
  return [...pieces, text.slice(start)].filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

interface Run {
  readonly text: string;
  readonly match: MemberMatch;
  readonly group: MemberGroup | undefined;
  readonly used: number;
}

/** The most pieces that together are one Member or group, else the first piece alone. */
function longestRun(pieces: readonly string[], at: number, resolve: MemberResolver, register: Register): Run {
  let run: Run | undefined;
  for (let used = 1; used <= Math.min(mostPieces, pieces.length - at); used += 1) {
    const text = bare(pieces.slice(at, at + used).join(""));
    const group = memberGroup(text, resolve, register);
    // Several pieces are one name only where it is surely that.
    const match = used === 1 ? resolve(text) : resolve(text, "names");
    if (run === undefined || group !== undefined || match.kind === "sure") run = { text, match, group, used };
  }
  return run ?? { text: "", match: resolve(""), group: undefined, used: 1 };
}

/** Without the separators around it: "and Vietnam;" -> "Vietnam". */
const bare = (piece: string): string =>
  piece.replace(/^[\s,;/•➢|+&]+|[\s,;/•➢|+&-]+$/gu, "").replace(/\s+and$/i, "");
