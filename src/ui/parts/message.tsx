import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly title?: string;
  readonly text: ReactNode;
  readonly actions: readonly { readonly label: string; readonly onClick: () => void }[];
}

/** A sentence across the pane, with what can be done about it. */
export function Message({ intent, title, text, actions }: Props) {
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      style={{ flexShrink: 0 }}
      politeness={intent === "error" ? "assertive" : "polite"}
    >
      <MessageBarBody>
        {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      <MessageBarActions>
        {actions.map(({ label, onClick }) => (
          <Button key={label} size="small" onClick={onClick}>
            {label}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
