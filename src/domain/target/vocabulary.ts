/**
 * Every English word that the reader of targets knows, in small letters, as tables. A reader takes its words from
 * here and holds none itself, so that another language is another set of these files.
 */
export * from "./vocabulary/comparators";
export * from "./vocabulary/numbers";
export * from "./vocabulary/measures";
export * from "./vocabulary/periods";
export * from "./vocabulary/dates";
export * from "./vocabulary/cues";
export * from "./vocabulary/names";
export * from "./vocabulary/deeds";
export * from "./vocabulary/spelling";
export * from "./vocabulary/small-words";
export * from "./vocabulary/verbs";
export * from "./vocabulary/nouns";
