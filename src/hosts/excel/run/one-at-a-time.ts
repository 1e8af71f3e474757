/** Does tasks one after the other, whoever hands them in: two that run at once would see each other's half-done state. */
export type InTurn = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** const inTurn = oneAtATime(); a task that fails does not hold up the next one. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const own = last.then(task);
    last = own.catch(() => undefined);
    return own;
  };
}
