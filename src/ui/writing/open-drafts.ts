import { useMemo, useState } from "react";
import { type Location, type Move, leaves } from "../location";

/** Forms on screen that hold something typed since they were opened, by the name of their draft, each with what forgets it. */
export type OpenDrafts = Map<string, () => void>;

/** A way that was not gone yet, because a form holds something that is not written. */
export interface HeldMove {
  /** The draft stays kept; the way is gone. */
  readonly keep: () => void;
  /** The draft is forgotten; the way is gone. */
  readonly discard: () => void;
  readonly stay: () => void;
}

interface Guard {
  readonly drafts: OpenDrafts;
  /** Runs what a move does, at once or when the user has answered. */
  readonly leaveBy: (location: Location, move: Move, leave: () => void) => void;
  /** What waits for the user's answer. */
  readonly held: HeldMove | undefined;
}

/** Asks before a form with something typed in it is left. */
export function useOpenDrafts(): Guard {
  const drafts = useMemo((): OpenDrafts => new Map(), []);
  const [held, setHeld] = useState<HeldMove>();
  const leaveBy: Guard["leaveBy"] = (location, move, leave) => {
    if (drafts.size === 0 || !leaves(location, move)) return leave();
    const stay = (): void => setHeld(undefined);
    const keep = (): void => {
      stay();
      leave();
    };
    const discard = (): void => {
      drafts.forEach((forget) => forget());
      keep();
    };
    setHeld({ keep, discard, stay });
  };
  return { drafts, leaveBy, held };
}
