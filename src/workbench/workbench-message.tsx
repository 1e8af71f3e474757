import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Message } from "./workbench-state";
import { words } from "./words";

interface WorkbenchMessageProps {
  readonly message: Message;
  readonly onClose: () => void;
}

const intents = { problem: "error", notice: "warning", done: "success" } as const;

/** What was refused or done, with what to do next; stays until it is closed or something else happens. */
export function WorkbenchMessage({ message, onClose }: WorkbenchMessageProps) {
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
