/** inFolder("data/", "kpi.csv") -> "data/kpi.csv" */
export const inFolder = (folder: string, name: string): string => `${folder.replace(/[/\\]$/, "")}/${name}`;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
