import type { Status } from "../../../domain/kpi/status";
import { cellText } from "../../cell-text";
import { readColour } from "../../contrast";
import { headingWords } from "../../headings";
import { usualStatusStyles } from "../../palette";
import { type StatusStyleRequest, withStatusStyle } from "../../status-styles";
import type { SettingLine, SettingReader } from "./setting-line";
import type { Settings } from "./settings";

/** "colour behind", "text colour on track", "label no data": by the usual word or the name of a status. */
const lookName = /^(label|colou?r|text colou?r)(?: of| for)? (.+)$/;

/** How long a status's word may be: it stands in a narrow column. */
const longestWord = 24;

/** Readers of the statuses' words and colours. */
export const lookReaders: readonly (readonly [RegExp, SettingReader])[] = [
  [
    lookName,
    (settings, line) => {
      const options = requestOf(line);
      return options && { ...settings, statusStyles: withStatusStyle(settings.statusStyles, options) };
    },
  ],
];

function requestOf({ name, value }: SettingLine): StatusStyleRequest | undefined {
  const [, what = "", called = ""] = lookName.exec(name) ?? [];
  const status = statusCalled(called);
  if (status === undefined) return undefined;
  const text = cellText(value).trim();
  if (what === "label") return text.length > longestWord ? undefined : { status, word: text };
  const colour = readColour(text);
  if (colour === undefined) return undefined;
  return what.startsWith("text") ? { status, colour } : { status, fill: colour };
}

/** statusCalled("on track") -> "on-track"; the name and the usual word are alike but for the hyphen. */
export const statusCalled = (words: string): Status | undefined =>
  (Object.keys(usualStatusStyles) as Status[]).find(
    (status) => headingWords(status.replace("-", " ")) === words.replace("-", " "),
  ); // the looks name every status

/** Why an ink that Settings ask for is not used: it could not be read on its fill. Text and what to do; else undefined. */
export function textColourGaveWay(
  { statusStyles }: Settings,
  line: SettingLine,
): readonly [text: string, next: string] | undefined {
  const options = requestOf(line);
  if (options?.colour === undefined || statusStyles[options.status].colour === options.colour)
    return undefined;
  const { word, colour } = statusStyles[options.status];
  return [
    `The text colour ${options.colour} cannot be read on the fill of "${word}" (under 4.5:1); ${colour} is used.`,
    "Choose a darker or lighter text colour, or leave the setting out.",
  ];
}
