import { largest } from "../../shared/extremes";
import { letterSet } from "../../shared/typo-distance";
import type { Member, Register } from "../member";
import type { Country } from "./country";
import { countriesElsewhere } from "./countries-elsewhere";
import { countriesOfTheRegion } from "./countries-of-the-region";
import { nameKey, squeezed } from "./name-tokens";
import { knownTypos, nearWords, sharedNames } from "./near-words";

/** What a name stands for: a Member; a country without one; or a name that several of either share. */
export type Owner = Member | "elsewhere" | "shared";

/** The names of one register, and those that must not be taken for them. Keys are made by `nameKey`. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, Owner>;
  readonly adjectives: ReadonlyMap<string, Owner>;
  /** Codes and short names, read in capitals only; those of two letters only where they stand alone. */
  readonly abbreviations: ReadonlyMap<string, Owner>;
  /** Initials that agencies of several countries share: read only beside the country's own name. */
  readonly initials: ReadonlyMap<Owner, ReadonlySet<string>>;
  /** Squeezed names that a slip of the pen may have meant. */
  readonly spellings: readonly Spelling[];
  /** And squeezed adjectives, which count only beside the word Customs. */
  readonly adjectiveSpellings: readonly Spelling[];
  /** The most words that a name has. */
  readonly longest: number;
}

export interface Spelling {
  readonly letters: string;
  readonly letterSet: number;
  readonly owner: Owner;
}

const countries: readonly Country[] = [...countriesOfTheRegion, ...countriesElsewhere];

/** The names of a register. What the register itself says comes first; the countries of the world fill it up. */
export function nameIndexOf(register: Register): NameIndex {
  const own = ownNames(register);
  const held = countries.map((country) => ({ country, owner: ownerOf(country, own) }));
  const names = new Map(
    [...own].filter(([name]) => !isShort(name)).map(([name, owner]) => [nameKey(name), owner]),
  );
  for (const name of sharedNames) fill(names, nameKey(name), "shared");
  fillFrom(names, held, (country) => [...country.names, ...country.agencies]);
  for (const [key, owner] of [...names]) if (!hasShortWord(key)) fill(names, squeezed(key), owner);
  const short = [...own]
    .filter(([name]) => isShort(name))
    .map(([name, owner]) => [nameKey(name), owner] as const);
  return {
    names,
    adjectives: fillFrom(new Map(), held, ({ adjectives }) => adjectives),
    abbreviations: fillFrom(new Map(short), held, (country) => [
      ...country.abbreviations,
      country.code3,
      country.code2,
    ]),
    initials: new Map(held.map(({ country, owner }) => [owner, new Set(country.initials.map(nameKey))])),
    spellings: spellingsOf(names),
    adjectiveSpellings: held.flatMap(({ country, owner }) =>
      country.adjectives.map((text) => spelling([nameKey(text), owner])),
    ),
    longest: largest([...names.keys()].map((key) => key.split(" ").length)),
  };
}

/** Short capitals among the other names of a Member are an abbreviation: "RMCD" is one, "rmcd" is none. */
const isShort = (name: string): boolean => /^[A-Z]{2,6}$/.test(name);

interface Held {
  readonly country: Country;
  readonly owner: Owner;
}

/** What the register writes itself, each name as it is written; one that two Members claim is shared. */
function ownNames(register: Register): ReadonlyMap<string, Owner> {
  const names = new Map<string, Owner>();
  for (const member of register) {
    for (const name of [
      nameKey(member.name),
      ...member.otherNames.map((other) => (isShort(other) ? other : nameKey(other))),
    ]) {
      if (name !== "") names.set(name, sameMember(names.get(name), member) ? member : "shared");
    }
  }
  return names;
}

/** A row written twice is one Member. */
const sameMember = (owner: Owner | undefined, member: Member): boolean =>
  owner === undefined || (typeof owner === "object" && owner.name === member.name);

/** The Member that the register gives one of the country's names, if any. */
function ownerOf(country: Country, own: ReadonlyMap<string, Owner>): Owner {
  const name = country.names.find((candidate) => own.has(nameKey(candidate)));
  return (name === undefined ? undefined : own.get(nameKey(name))) ?? "elsewhere";
}

function spelling([key, owner]: readonly [string, Owner]): Spelling {
  const letters = squeezed(key);
  return { letters, letterSet: letterSet(letters), owner };
}

const ownedBy = (key: string, owner: Owner | undefined): readonly (readonly [string, Owner])[] =>
  typeof owner === "object" ? [[key, owner]] : [];

/** Closed up or misspelt, "S Korea" is too near to "N Korea", and "Korea N" to "Korean". */
const hasShortWord = (key: string): boolean => /(?:^| )(?!of\b)\p{L}{1,2}(?: |$)/u.test(key);

type Table = Map<string, Owner>;

function fillFrom(
  table: Table,
  held: readonly Held[],
  textsOf: (country: Country) => readonly string[],
): Table {
  for (const { country, owner } of held)
    for (const text of textsOf(country)) fill(table, nameKey(text), owner);
  return table;
}

function fill(table: Table, key: string, owner: Owner): void {
  if (key !== "" && !table.has(key)) table.set(key, owner);
}

function spellingsOf(names: ReadonlyMap<string, Owner>): readonly Spelling[] {
  const spelt = [...names].filter(([key, owner]) => typeof owner === "string" || !hasShortWord(key));
  const away = nearWords.map((text) => [nameKey(text), "elsewhere"] as const);
  const typos = knownTypos.flatMap(([typo, name]) => ownedBy(nameKey(typo), names.get(nameKey(name))));
  return [...typos, ...spelt, ...away].map(spelling);
}
