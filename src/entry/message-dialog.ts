const longest = 1000;

/**
 * Shows words in a small dialog of our own page message.html, since Excel has no message box; resolves when it is closed, or at
 * once where no dialog can be opened. The words stay on this machine: the page only writes them down.
 */
export function tellInDialog(words: string): Promise<void> {
  const page = new URL("message.html", location.href);
  page.searchParams.set("text", words.slice(0, longest));
  const size = { height: 30, width: 30, displayInIframe: true };
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page.href, size, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve();
      // The only event of a page that sends no messages is that the user closed it.
      value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
