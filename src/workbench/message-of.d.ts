import type { Message } from "./bench-state";
/** What a person is told of something that went wrong; a mistake of ours is said as such, and stays in the console. */
export declare function messageOf(error: unknown): Message;
