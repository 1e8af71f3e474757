import type { Session } from "../run/session";

/** A few calls that belong together, and about how many bytes they take on their way. */
export interface Operation {
  readonly bytes: number;
  readonly queue: () => void;
}

/** operation(400, () => ...) */
export const operation = (bytes: number, queue: () => void): Operation => ({ bytes, queue });

/** Bytes of one queued call with its objects, measured at Microsoft's client library, a little rounded up. */
export const callBytes = 320;

/** Half of Excel for the web's 5 MB for one request, less a margin. */
export const bytesPerSync = 2_000_000;

/** Sends the operations in as few batches as the bytes for one allow, in their order. */
export function send(
  { sync }: Session,
  operations: readonly Operation[],
  bytes = bytesPerSync,
): Promise<void> {
  return batchesOf(operations, bytes).reduce(
    (before, batch) =>
      before.then(() => {
        for (const { queue } of batch) queue();
        return sync();
      }),
    Promise.resolve(),
  );
}

function batchesOf(operations: readonly Operation[], bytes: number): readonly (readonly Operation[])[] {
  const batches: Operation[][] = [];
  let room = -1;
  for (const next of operations) {
    if (next.bytes > room) {
      batches.push([]);
      room = bytes;
    }
    batches[batches.length - 1]?.push(next);
    room -= next.bytes;
  }
  return batches;
}
