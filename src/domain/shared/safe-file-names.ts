/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const longest = 80;

/**
 * A file name for each text, without ending, that every system takes, each another even where capitals do not tell:
 * safeFileNames(["Q2: Fiji/Samoa", "q2_ fiji_samoa"]) -> ["Q2_ Fiji_Samoa", "q2_ fiji_samoa (2)"]
 */
export function safeFileNames(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = safeName(text);
    let own = name;
    for (let more = 2; taken.has(own.toLowerCase()); more += 1) own = `${name} (${more})`;
    taken.add(own.toLowerCase());
    return own;
  });
}

function safeName(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M} ().,'&+=-]+/gu, "_")
    .replace(/\s+/g, " ");
  let short = [...plain]
    .slice(0, longest)
    .join("")
    .replace(/^[.\s-]+/, "");
  // Windows drops a blank or a dot at the end by itself, and would find another name.
  while (/[.\s]$/.test(short)) short = short.slice(0, -1);
  return short === "" || devices.test(short.split(".")[0] ?? "") ? `_${short}` : short;
}
