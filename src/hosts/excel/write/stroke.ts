import type { Session } from "../run/session";

/** A few calls that belong together, and about how many bytes they take on their way. */
export interface Stroke {
  readonly bytes: number;
  readonly paint: () => void;
}

/** stroke(400, () => ...) */
export const stroke = (bytes: number, paint: () => void): Stroke => ({ bytes, paint });

/** Bytes of one queued call with its objects, measured at Microsoft's client library, a little rounded up. */
export const callBytes = 320;

/** Half of Excel for the web's 5 MB for one request, less a margin. */
export const bytesPerSync = 2_000_000;

/** Sends the strokes in as few goes as the bytes for one go allow, in their order. */
export function send({ sync }: Session, strokes: readonly Stroke[], bytes = bytesPerSync): Promise<void> {
  return goesOf(strokes, bytes).reduce(
    (before, go) =>
      before.then(() => {
        for (const { paint } of go) paint();
        return sync();
      }),
    Promise.resolve(),
  );
}

function goesOf(strokes: readonly Stroke[], bytes: number): readonly (readonly Stroke[])[] {
  const goes: Stroke[][] = [];
  let room = -1;
  for (const next of strokes) {
    if (next.bytes > room) {
      goes.push([]);
      room = bytes;
    }
    goes[goes.length - 1]?.push(next);
    room -= next.bytes;
  }
  return goes;
}
