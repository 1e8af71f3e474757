import type { Command } from "../engine";

/** What of a cell's style a person changes here: it is saved, all else is not. */
const ordinary: ReadonlySet<string> = new Set(["fillColor", "bold"]);

/** Whether a command changes looks that are saved. */
export function isOrdinaryLook(command: Command): boolean {
  if (command.type === "SET_DECIMAL") return true;
  if (command.type !== "SET_FORMATTING") return false;
  const { style = {}, format } = command;
  const changes = Object.entries(style).filter(([, value]) => value !== undefined);
  return (
    Object.keys(style).every((name) => ordinary.has(name)) &&
    changes.every(
      ([name, value]) => name !== "fillColor" || /^(?:#[0-9a-f]{6}(?:ff)?)?$/i.test(String(value)),
    ) &&
    (format === undefined || fileFormat(format) !== undefined)
  );
}

const parts =
  /^(?:[#0,.%?]|[dmyhs]|[-/: ]|AM\/PM|E\+|\[\$[^[\]";]{0,12}\]|\[h{1,2}\]|"[^"]{0,20}"|[$€£¥()])+$/;

/**
 * fileFormat("hh:mm:ss a") -> "hh:mm:ss AM/PM": a number format of the grid as Excel writes it; "" is that of any
 * number. undefined for one that Excel might not read.
 */
export function fileFormat(format: string): string | undefined {
  if (format === "") return "General";
  if (format === "@") return format;
  const written = format.replace(/ a$/, " AM/PM").replace(/^hhhh(?=:)/, "[h]");
  return parts.test(written) ? written : undefined;
}
