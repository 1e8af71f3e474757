import type { CollaborationMessage, CoreCommand, TransportService } from "./engine";

/** The line between the grid and a colleague who is us. */
export interface Colleague {
  readonly service: TransportService<CollaborationMessage>;
  /** Makes changes in the grid that its user did not make and cannot undo. */
  send(commands: readonly CoreCommand[]): void;
  /** Whether what happens in the grid right now is our doing. */
  isSending(): boolean;
}

const start = "START_REVISION";

/**
 * The grid is made for several people; we work in it as a second one. What its user does is acknowledged at once, as a
 * server would; what we do arrives as a colleague's revision.
 */
export function colleague(): Colleague {
  let tell: ((message: CollaborationMessage) => void) | undefined;
  let latest: string = start;
  let sent = 0;
  let isSending = false;
  const deliver = (message: CollaborationMessage): void => {
    tell?.(message);
    if ("nextRevisionId" in message) latest = message.nextRevisionId;
  };
  return {
    service: {
      onNewMessage: (_, callback) => (tell = callback),
      leave: () => (tell = undefined),
      sendMessage: async (message) => deliver(message),
    },
    send: (commands) => {
      sent += 1;
      const ids = { serverRevisionId: latest, nextRevisionId: `rsp-tracker-${sent}` };
      isSending = true;
      try {
        deliver({ type: "REMOTE_REVISION", version: 1, clientId: "rsp-tracker", commands, ...ids });
      } finally {
        isSending = false;
      }
    },
    isSending: () => isSending,
  };
}
