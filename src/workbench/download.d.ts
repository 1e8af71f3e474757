/** Gives bytes to the browser to keep as a file. */
export declare function download(bytes: Uint8Array<ArrayBuffer>, name: string): void;
