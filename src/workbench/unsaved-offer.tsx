import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Unsaved } from "./unsaved";
import { words } from "./words";

interface UnsavedOfferProps {
  readonly unsaved: Unsaved;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}

/** Offers the edits that an earlier opening of the page left behind. */
export function UnsavedOffer({ unsaved: { name, at }, onOpen, onForget }: UnsavedOfferProps) {
  const when = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(at);
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
