import type { PreviewRecord } from "../../../usecases/import-survey/import-preview";
import { importWords } from "../../words/import";

const longestName = 120;

/** "Thailand (written “Kingdom of Thailand”)": the Member, and the name where it is another. */
export function nameText({ member, memberText, answers }: PreviewRecord): string {
  const written = memberText.trim().slice(0, longestName);
  if (member !== undefined)
    return member.toLowerCase() === written.toLowerCase()
      ? member
      : `${member} (${importWords.preview.written(written)})`;
  if (written !== "") return written;
  // A table that somebody counted has a workshop a row, and no Member.
  return answers.counts === undefined ? importWords.preview.noMember : (answers.workshop ?? "");
}

/** What the row is about: its workshop, its topic, or how many topics. */
export function aboutText({ answers }: PreviewRecord): string {
  const { workshop, needs = [], counts } = answers;
  if (counts !== undefined) return "";
  const [first, ...more] = needs;
  const topics =
    first === undefined ? "" : more.length > 0 ? importWords.preview.topics(needs.length) : first.topic;
  return [workshop, topics].filter(Boolean).join(" · ").slice(0, 300);
}

/** Why the row is what it is, the worst first; of a row without any oddity that it is fine. */
export function reasonsOf({ issues, change, status }: PreviewRecord): readonly string[] {
  const said = importWords.preview;
  const texts = issues.map(({ text }) => text);
  const isWritten = status !== "error" && status !== "incomplete" && !issues.some(isClose);
  if (!isWritten) return texts;
  return [`${texts.length === 0 ? `${said.fine} ` : ""}${said.becomes[change]}`, ...texts];
}

const isClose = ({ code }: PreviewRecord["issues"][number]): boolean => code === "member-close";
