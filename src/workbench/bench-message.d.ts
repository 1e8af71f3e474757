import type { Message } from "./bench-state";
interface BenchMessageProps {
    readonly message: Message;
    readonly onClose: () => void;
}
/** What was refused or done, with what to do next; stays until it is closed or something else happens. */
export declare function BenchMessage({ message, onClose }: BenchMessageProps): import("react").JSX.Element;
export {};
