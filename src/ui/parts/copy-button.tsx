import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { words } from "../words/words";
import { copiedText } from "./copied-text";
import { useFormStyles } from "./form-styles";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly appearance?: "subtle";
}

/** Copies a text. Some hosts let no page write to the clipboard: there it is shown, to be copied by hand. */
export function CopyButton({ text: asked, label, appearance }: Props) {
  const text = copiedText(asked);
  const styles = useFormStyles();
  const [told, setTold] = useState<"copied" | "by-hand">();
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setTold("copied"),
      () => setTold("by-hand"),
    );
  };
  return (
    <>
      <Button size="small" onClick={copy} {...(appearance === undefined ? {} : { appearance })}>
        {label}
      </Button>
      <span role="status" className={styles.quiet}>
        {told === undefined ? "" : told === "copied" ? words.copied : words.copyByHand}
      </span>
      {told === "by-hand" ? (
        <Textarea
          aria-label={label}
          readOnly
          rows={5}
          value={text}
          style={{ width: "100%" }}
          onFocus={({ target }) => target.select()}
        />
      ) : null}
    </>
  );
}
