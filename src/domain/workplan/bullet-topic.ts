import { meetingWords, publicationWords, surveyWords, workshopWords, assistanceWords } from "./activity-type";

const noun = new RegExp(
  `\\b(?:${workshopWords}|${meetingWords}|${publicationWords}|${surveyWords}|${assistanceWords})\\b(?:\\(s\\))?`,
  "i",
);
const about = /^\s*(?:on|of|about|regarding|concerning|in|for|with|to)\s+(?:the (?=\p{Lu}))?/iu;
const ends =
  /[;.(]|,? and (?:share|include|utilize|utilise|use|send|put|upload|follow|report|publish)\b| paying | so that | with an eye /i;

/** topicOf("a national workshop on TRS") -> "TRS"; the words before the event's name where nothing follows it. */
export function topicOf(clause: string): string {
  const found = noun.exec(clause);
  const main = (text: string): string =>
    (text.split(ends)[0] ?? text).replace(/(?<![\s,:-])[\s,:-]+$/, "").trim();
  if (!found) return main(clause);
  const after = clause.slice(found.index + found[0].length);
  const topic = about.test(after) ? main(after.replace(about, "")) : "";
  if (topic !== "") return topic;
  // "issue ROCB A/P e-newsletters": what is issued is the topic.
  const upToNoun = clause.slice(0, found.index + found[0].length).replace(/^\p{Ll}[\p{L}-]*\s+/iu, "");
  return main(upToNoun.includes(" ") || upToNoun.includes("-") ? upToNoun : clause);
}

/** "experts of A and B respectively", "experts of A and of B": the topics of several events in one line. */
export function topicsOf(clause: string, topic: string): readonly string[] {
  if (!/\b(?:workshops|seminars|meetings|trainings|courses|surveys)\b/i.test(clause)) return [topic];
  const isRespective = /\brespectively\b/i.test(clause);
  const [head = "", ...more] = topic.split(/,? and of /i);
  if (more.length > 0 && /\bof\b/i.test(head)) {
    const [lead = "", own = head] = head.split(/\bof\b/i);
    return [own, ...more].map((one) => `${lead}of ${one.trim()}`.trim());
  }
  if (!isRespective) return [topic];
  return topic
    .replace(/\brespectively\b/i, "")
    .split(/,| and /i)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
