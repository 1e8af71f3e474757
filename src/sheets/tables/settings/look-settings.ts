import type { Status } from "../../../domain/kpi/status";
import { cellText } from "../../cell-text";
import { readColour } from "../../contrast";
import { headingWords } from "../../headings";
import { usualLooks } from "../../palette";
import { type LookWish, withLook } from "../../status-looks";
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
      const wish = wishOf(line);
      return wish && { ...settings, looks: withLook(settings.looks, wish) };
    },
  ],
];

function wishOf({ name, value }: SettingLine): LookWish | undefined {
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
  (Object.keys(usualLooks) as Status[]).find(
    (status) => headingWords(status.replace("-", " ")) === words.replace("-", " "),
  ); // the looks name every status

/** Why an ink that Settings ask for is not used: it could not be read on its fill. Text and what to do; else undefined. */
export function inkGaveWay(
  { looks }: Settings,
  line: SettingLine,
): readonly [text: string, next: string] | undefined {
  const wish = wishOf(line);
  if (wish?.colour === undefined || looks[wish.status].colour === wish.colour) return undefined;
  const { word, colour } = looks[wish.status];
  return [
    `The text colour ${wish.colour} cannot be read on the fill of "${word}" (under 4.5:1); ${colour} is used.`,
    "Choose a darker or lighter text colour, or leave the setting out.",
  ];
}
