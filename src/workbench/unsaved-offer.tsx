import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Unsaved } from "./unsaved";
import { words } from "./words";

interface UnsavedOfferProps {
  readonly unsaved: Unsaved;
  readonly language: string;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

/** Offers the edits that an earlier opening of the page left behind. */
export function UnsavedOffer({ unsaved: { name, at }, language, onOpen, onForget }: UnsavedOfferProps) {
  const when = dayAndTime(language, at);
  return (
    <section aria-label={words.unsaved.label}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{words.unsaved.text(name, when)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onOpen}>
            {words.unsaved.open}
          </Button>
          <Button size="small" onClick={onForget}>
            {words.unsaved.forget}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}

function dayAndTime(language: string, at: number): string {
  const style = { dateStyle: "medium", timeStyle: "short" } as const;
  try {
    return new Intl.DateTimeFormat(language, style).format(at);
  } catch {
    return new Intl.DateTimeFormat("en-GB", style).format(at); // "en-US@posix" is no language tag
  }
}
