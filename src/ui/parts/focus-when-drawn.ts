const mostFrames = 10;

/**
 * Gives a row of a long list the focus: at once where it is drawn, so that a key that is pressed next is the row's; else in the first
 * of the next frames in which it is.
 */
export function focusWhenDrawn(find: () => HTMLElement | null | undefined, frames = mostFrames): void {
  const row = find();
  if (row) row.focus();
  else if (frames > 0) requestAnimationFrame(() => focusWhenDrawn(find, frames - 1));
}
