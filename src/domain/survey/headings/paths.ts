interface Split {
  readonly question: string;
  readonly option?: string;
  /** The groups before the question. */
  readonly group?: string;
}

/** The headings of a table, and what is known of them all. */
interface Paths {
  readonly known: ReadonlySet<string>;
  /** How many headings begin in a way. */
  readonly starts: ReadonlyMap<string, number>;
  /** Groups with nothing but ticks in them: several choices whose own column was not exported. */
  readonly tickGroups: ReadonlySet<string>;
}

/**
 * Headings that are paths: "group/question" and "question/option". An option is what follows another heading and a
 * slash, or one of several columns of ticks (1 and 0) that begin alike; a text with a slash in it ("and/or") stays
 * whole. By column, from 0.
 */
export function pathsOf(
  headings: readonly string[],
  isTicks: (column: number) => boolean,
): ReadonlyMap<number, Split> {
  const starts = new Map<string, number>();
  const others = new Set<string>();
  headings.forEach((heading, index) => {
    const own = startsOf(heading);
    const group = own.at(-1);
    for (const start of own) starts.set(start, (starts.get(start) ?? 0) + 1);
    if (group !== undefined && !isTicks(index)) others.add(group);
  });
  const tickGroups = new Set(
    [...starts].flatMap(([start, count]) => (count > 1 && !others.has(start) ? [start] : [])),
  );
  const paths = { known: new Set(headings), starts, tickGroups };
  return new Map(headings.map((heading, index) => [index, splitOf(heading, paths)]));
}

const longestPath = 8;

/** "a/b/c" -> "a", "a/b": whatever stands before a slash. */
function startsOf(heading: string): readonly string[] {
  const starts: string[] = [];
  for (
    let at = heading.indexOf("/");
    at > 0 && starts.length < longestPath;
    at = heading.indexOf("/", at + 1)
  )
    starts.push(heading.slice(0, at));
  return starts;
}

function splitOf(heading: string, { known, starts, tickGroups }: Paths): Split {
  const all = startsOf(heading);
  const parent = all
    .filter((start) => known.has(start) || (start === all.at(-1) && tickGroups.has(start)))
    .at(-1);
  if (parent !== undefined) return { ...lastPart(parent, starts), option: heading.slice(parent.length + 1) };
  return lastPart(heading, starts);
}

/** Without its groups: those that several headings share, or that are written as a name ("grp_1"). */
function lastPart(heading: string, starts: ReadonlyMap<string, number>): Split {
  const group = startsOf(heading)
    .filter((start) => (starts.get(start) ?? 0) > 1 || /^[\w/[\]]+$/.test(start))
    .at(-1);
  return group === undefined ? { question: heading } : { question: heading.slice(group.length + 1), group };
}
