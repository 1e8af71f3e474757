import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Message } from "./bench-state";
import { words } from "./words";

interface BenchMessageProps {
  readonly message: Message;
  readonly onClose: () => void;
}

const intents = { problem: "error", notice: "warning", done: "success" } as const;

/** What was refused or done, with what to do next; stays until it is closed or something else happens. */
export function BenchMessage({ message, onClose }: BenchMessageProps) {
  return (
    <MessageBar
      intent={intents[message.kind]}
      layout="multiline"
      politeness={message.kind === "problem" ? "assertive" : "polite"}
    >
      <MessageBarBody>
        {message.kind === "problem" ? (
          <>
            <MessageBarTitle>{message.problem.text}</MessageBarTitle>
            {message.problem.next}
          </>
        ) : (
          message.text
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" aria-label={words.close} onClick={onClose}>
            ✕
          </Button>
        }
      />
    </MessageBar>
  );
}
