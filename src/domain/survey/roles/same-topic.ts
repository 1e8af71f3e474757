import { likeness, tellingWords } from "../../plan/compare/text-likeness";
import { abbreviationsIn, abbreviationsOf } from "./abbreviations";

const alike = 0.6;

/** Words that stand in most titles of the log and tell no topic. */
const ofEvents = new Set(
  "regional national sub subregional workshop workshops seminar seminars webinar training trainings course meeting mission customs wco administration administrations use using new".split(
    " ",
  ),
);

/** Whether a topic in words and an activity's title are about one thing: isAboutSame("Drones", "Regional Workshop on Drones"). */
export function isAboutSame(topic: string, text: string): boolean {
  const [own, other] = [wordsOf(topic), wordsOf(text)];
  if (own.size > 0 && [...own].every((word) => other.has(word))) return true;
  if (likeness(own, other) >= alike) return true;
  const [mine, theirs] = [abbreviationsIn(topic), abbreviationsIn(text)];
  return (
    [...mine].some((short) => theirs.has(short) || abbreviationsOf(text).has(short)) ||
    [...theirs].some((short) => abbreviationsOf(topic).has(short))
  );
}

/** Telling words, without the plural. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...tellingWords(text.slice(0, 400))]
      .filter((word) => !ofEvents.has(word))
      .map((word) => (word.length > 3 ? word.replace(/(?:ies)$/, "y").replace(/([^s])s$/, "$1") : word)),
  );
