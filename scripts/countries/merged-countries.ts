import { type Country, countriesOf } from "../../src/domain/member/names/country";
import { nameKey } from "../../src/domain/member/names/name-tokens";
import { leftOut } from "./left-out";
import { type PackageLand, packageCountries } from "./package-names";

/** The countries that our own table makes the region, in its order, and all others of the package by code. */
export function countriesByPlace(ownRegion: string): {
  region: readonly string[];
  elsewhere: readonly string[];
} {
  const region = countriesOf(ownRegion).map(({ code2 }) => code2);
  const elsewhere = packageCountries().map(({ code2 }) => code2);
  return { region, elsewhere: elsewhere.filter((code2) => !region.includes(code2)) };
}

/**
 * mergedCountries(ownNamesElsewhere, ["AD", "AE"]) -> rows of `countriesOf` for these countries: our own names first, then what the package adds;
 * adjectives, agencies and abbreviations are our own. Throws where our table and the package disagree about a code.
 */
export function mergedCountries(ownRows: string, codes: readonly string[]): string {
  const own = new Map(countriesOf(ownRows).map((country) => [country.code2, country]));
  const given = new Map(packageCountries().map((country) => [country.code2, country]));
  for (const { code2, code3 } of own.values()) {
    if (!codes.includes(code2) || given.get(code2)?.code3 !== code3)
      throw new Error(`our own names hold ${code2} ${code3}, which the package does not know as such`);
  }
  return codes.map((code2) => rowOf(given.get(code2), own.get(code2))).join("\n");
}

function rowOf(country: PackageLand | undefined, own: Country | undefined): string {
  if (country === undefined) throw new Error("a country has a code that the package lacks");
  const given = country.names.filter((name) => !leftOut.has(`${country.code2} ${name}`)).map(bare);
  const fields = [
    [...(own?.names ?? []), ...newNames(given, own?.names ?? [])],
    own?.adjectives ?? [],
    own?.agencies ?? [],
    own?.abbreviations ?? [],
    own?.initials ?? [],
  ].map((list) => list.join("; "));
  return `${country.code2} ${country.code3} ${fields.join(" | ")}`.replace(/[ |]+$/, "");
}

/** The signs that part the fields of a row. */
const bare = (name: string): string => name.replace(/[;|]/g, " ");

/** Names that are read as one we have, or as another of the package, are no new ones. */
function newNames(names: readonly string[], known: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  for (const name of known) byKey.delete(nameKey(name));
  return [...byKey.values()];
}
