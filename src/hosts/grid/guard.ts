import type { Command, Engine, GridModel } from "./engine";
import { sentences } from "./refusals";
import { typedTogether } from "./type-cells";

/** What stands between a command and the grid: a sentence refuses it; `before` sees those that go through. */
export interface Guard {
  refusal(command: Command): string | undefined;
  before(command: Command): void;
}

const name = "rsp-tracker-guard";

/**
 * Makes the grid ask the guard of its model (under `custom.guard`) before every command of its user. What a colleague
 * sends is not asked for. The library knows plugins as classes only, so this is one.
 */
export function installGuard({ UIPlugin, registries }: Engine): void {
  if (registries.featurePluginRegistry.contains(name)) return;
  class GuardPlugin extends UIPlugin {
    private readonly guard: Guard;
    private isTyping = false;

    constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
      super(config);
      // `custom` is an open record; guardedModel puts the guard there.
      this.guard = config.custom["guard"] as Guard;
    }

    override allowDispatch(command: Command) {
      return this.isTyping || this.guard.refusal(command) === undefined ? success : readonly;
    }

    override beforeHandle(command: Command): void {
      this.guard.before(command);
    }

    override handle(command: Command): void {
      const cells = typedTogether(command);
      if (!cells) return;
      this.isTyping = true;
      try {
        for (const cell of cells) this.dispatch("UPDATE_CELL", cell);
      } finally {
        this.isTyping = false;
      }
    }
  }
  registries.featurePluginRegistry.add(name, GuardPlugin);
}

type Verdict = ReturnType<InstanceType<Engine["UIPlugin"]>["allowDispatch"]>;

// Values of the library's enum CommandResult, which is a type only where the library is not bundled.
const success = "Success" as Verdict;
const readonly = "Readonly" as Verdict;

/** Calls the listener with the sentence of every command that its user tried and the guard refused, or the library across panes. */
export function onRefusal(
  model: GridModel,
  guard: Guard,
  listener: (sentence: string, command: Command) => void,
): void {
  model.on("command-rejected", guard, (rejected) => {
    const command: Command = rejected["command"];
    const sentence = guard.refusal(command) ?? ownRefusal(rejected["result"]);
    if (sentence !== undefined) listener(sentence, command);
  });
}

/** What the library refuses of its own accord, and says nothing of where keys ask for it. */
function ownRefusal({ reasons }: { readonly reasons: readonly string[] }): string | undefined {
  return reasons.includes("FrozenPaneOverlap") ? sentences.filledAcross : undefined;
}
