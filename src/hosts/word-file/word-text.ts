// Every character that XML 1.0 does not know, and halves of surrogate pairs.
const unwritable =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as Word can hold it: what XML does not know is dropped, line breaks and tabs become blanks. */
export const wordText = (text: string): string => text.replace(unwritable, "").replace(/[\t\r\n]+/g, " ");
